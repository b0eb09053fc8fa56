using Cobranza.Discounts;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Discounts;

/// <summary>A discount policy with an invoice and a day of payment around the policy's last days.</summary>
/// <param name="Policy">One to four windows, the best of which counts.</param>
/// <param name="Facts">The invoice.</param>
/// <param name="AsOf">The day of payment, before the issue date and after the due date too.</param>
public sealed record DiscountCase(DiscountPolicy Policy, DiscountFacts Facts, LocalDate AsOf);

/// <summary>Generates discounts, mostly on the days where something changes.</summary>
public static class DiscountCases
{
    public static Arbitrary<DiscountCase> Cases() =>
        Arb.From(
            from windows in Gen.NonEmptyListOf(Window)
            let policy = windows.Count == 1 ? windows[0] : DiscountPolicy.BestOf([.. windows.Take(4)])
            from facts in Facts
            from days in Gen.OneOf(
                Gen.Elements(windows.Select(window => window.Days).ToArray()),
                Gen.Elements(windows.Select(window => window.Days + 1).ToArray()),
                Gen.Choose(-5, 70)
            )
            select new DiscountCase(policy, facts, facts.IssuedOn.PlusDays(days)),
            Shrink
        );

    private static Gen<WindowDiscount> Window { get; } =
        from days in Gen.OneOf(Gen.Elements(0, 10, 20, 30), Gen.Choose(0, 60))
        from share in Gen.OneOf(
            Gen.Elements(0.01m, 1m, 2m, 33.33m, 100m),
            Gen.Choose(1, 100_000).Select(n => n / 1_000m)
        )
        select new WindowDiscount(days, Percentage.Of(share));

    private static Gen<DiscountFacts> Facts { get; } =
        from currency in CobranzaArbitraries.Currencies().Generator
        from open in Units
        from @base in Gen.OneOf(Gen.Constant(open), Units)
        from issuedOn in Gen.Choose(0, 20_000).Select(new LocalDate(1995, 1, 1).PlusDays)
        from net in Gen.OneOf(Gen.Elements(0, 10, 30, 60), Gen.Choose(0, 120))
        select new DiscountFacts(currency.Units(@base), currency.Units(open), issuedOn, issuedOn.PlusDays(net));

    private static Gen<long> Units { get; } =
        Gen.OneOf(
            Gen.Elements(0L, 1L, 2L, 49L, 50L, 51L, 99L, 100L, 333L, 1L << 62),
            Gen.Choose(0, int.MaxValue).Select(units => (long)units)
        );

    private static IEnumerable<DiscountCase> Shrink(DiscountCase some)
    {
        if (some.Policy is BestDiscount best)
        {
            foreach (var choice in best.Choices)
            {
                yield return some with
                {
                    Policy = choice,
                };
            }
        }

        foreach (var open in CobranzaArbitraries.Amounts().Shrinker(some.Facts.Open).Where(open => !open.IsNegative))
        {
            yield return some with
            {
                Facts = new(open, open, some.Facts.IssuedOn, some.Facts.DueOn),
            };
        }
    }
}
