using Cobranza.Terms;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Laws.Terms;

/// <summary>Generates portions that can make up an amount: shares alone, equal parts, and mixtures with a remainder.</summary>
internal static class PortionGenerator
{
    private const int Most = 5;

    public static Gen<TermPortion[]> Any(Money amount, Gen<DueRule> due) =>
        from portions in Gen.OneOf(Shares(due), EqualParts(due), OneOfMany(due), Mixture(amount, due))
        from sequential in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select sequential ? portions.Select(Sequential).ToArray() : portions;

    // Shares are cut from a whole of 100 %, so that they always total it.
    public static Gen<TermPortion[]> Shares(Gen<DueRule> due) =>
        from decimals in Gen.Elements(1, 100, 10_000)
        from cuts in Gen.ArrayOf(Gen.Choose(1, (100 * decimals) - 1))
        let ends = cuts.Distinct().Order().Take(Most - 1).Append(100 * decimals).ToArray()
        from rules in Gen.ArrayOf(due, ends.Length)
        select ends.Select((end, i) => TermPortion.Of(Share(end - (i == 0 ? 0 : ends[i - 1]), decimals), rules[i]))
            .ToArray();

    private static Gen<TermPortion[]> EqualParts(Gen<DueRule> due) =>
        from count in Gen.Choose(1, Most)
        from rules in Gen.ArrayOf(due, count)
        from rounding in Roundings
        select rules
            .Select(
                (rule, i) =>
                    i == count - 1 || rounding is null
                        ? TermPortion.Remainder(rule)
                        : TermPortion.Remainder(rule).RoundedTo(rounding)
            )
            .ToArray();

    private static Gen<TermPortion[]> OneOfMany(Gen<DueRule> due) =>
        from count in Gen.Choose(2, Most)
        from rules in Gen.ArrayOf(due, count)
        select rules.Select(rule => TermPortion.OneOf(count, rule)).ToArray();

    // Up to 40 % in shares, a sixth of the net amount and a quarter fixed: there is always a remainder.
    private static Gen<TermPortion[]> Mixture(Money amount, Gen<DueRule> due) =>
        from share in Gen.Choose(1, 40)
        from ofNet in Gen.Choose(0, 16)
        from quarter in Gen.Choose(0, 25)
        from ofRest in Gen.Choose(0, 100)
        from rests in Gen.Choose(1, 3)
        from rules in Gen.ArrayOf(due, 4 + rests)
        from rounding in Roundings
        from isDeposit in Gen.Elements(false, true)
        let first = new TermPortion(new TermPart.Percent(Percentage.Of(share)), rules[0], rounding, isDeposit)
        let fixedAmount = FixedPart(amount, quarter)
        select new[]
        {
            first,
            ofNet == 0 ? null : TermPortion.OfNet(Percentage.Of(ofNet), rules[1]),
            fixedAmount.IsZero ? null : TermPortion.Fixed(fixedAmount, rules[2]),
            ofRest == 0 ? null : TermPortion.OfRemainder(Percentage.Of(ofRest), rules[3]),
        }
            .Concat(rules.Skip(4).Select(TermPortion.Remainder))
            .OfType<TermPortion>()
            .ToArray();

    private static Gen<Rounding?> Roundings { get; } =
        Gen.Frequency(
            (2, Gen.Constant((Rounding?)null)),
            (
                1,
                from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
                from step in Gen.Elements(1m, 5m, 100m)
                select (Rounding?)new Rounding(mode).ToMultipleOf(step)
            )
        );

    private static Money FixedPart(Money amount, int percent) =>
        Money.OfMinor(Math.Abs(amount.MinorUnits / 100) * percent, amount.Currency);

    private static Percentage Share(int parts, int decimals) => Percentage.Of((decimal)parts / decimals);

    private static TermPortion Sequential(TermPortion portion, int index) =>
        index > 0 && portion.Due is DueRule.Chain chain
            ? new(portion.Part, new DueRule.Chain(BaseDate.PreviousPortion, chain.Steps), portion.Rounding)
            : portion;
}
