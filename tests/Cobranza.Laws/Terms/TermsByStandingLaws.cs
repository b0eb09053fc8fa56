using Cobranza.Terms;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Laws.Terms;

/// <summary>Terms by standing: the first choice that applies, and a reason that says so.</summary>
public sealed class TermsByStandingLaws
{
    [Law(Arbitrary = [typeof(StandingCases)])]
    public bool The_first_choice_that_applies_decides(StandingCase some)
    {
        var expected = some.Choices.FirstOrDefault(choice => choice.Condition.Holds(some.Facts));
        var chosen = some.Set.Choose(some.Facts);
        return string.Equals(chosen.Choice, expected?.Name, StringComparison.Ordinal)
            && chosen.Terms == (expected?.Terms ?? PaymentTerms.CashInAdvance);
    }

    [Law(Arbitrary = [typeof(StandingCases)])]
    public bool The_reason_names_every_choice_asked_and_no_other(StandingCase some)
    {
        var chosen = some.Set.Choose(some.Facts);
        var asked = some.Choices.TakeWhile(choice => !choice.Condition.Holds(some.Facts)).Count();
        asked += chosen.Choice is null ? 0 : 1;
        return chosen
            .Why.Because.Select(reason => reason["name"])
            .SequenceEqual(some.Choices.Take(asked).Select(choice => (NoteValue)new NoteValue.OfText(choice.Name)));
    }

    [Law(Arbitrary = [typeof(StandingCases)])]
    public bool What_is_not_known_never_holds(StandingCase some) =>
        some.Set.Choose(StandingFacts.Unknown).Choice is null;

    [Law(Arbitrary = [typeof(StandingCases)])]
    public bool Both_and_either_are_what_they_say(StandingCase some)
    {
        if (some.Choices.Count < 2)
        {
            return true;
        }

        var (first, second) = (some.Choices[0].Condition, some.Choices[1].Condition);
        var (left, right) = (first.Holds(some.Facts), second.Holds(some.Facts));
        return first.And(second).Holds(some.Facts) == (left && right)
            && first.Or(second).Holds(some.Facts) == (left || right);
    }

    [Law(Arbitrary = [typeof(StandingCases)])]
    public bool A_better_record_never_loses_a_condition_of_at_least(StandingCase some, byte score, byte payments)
    {
        var facts = some.Facts;
        var better = new StandingFacts(
            facts.RiskClass,
            facts.Score + score,
            facts.IsInGoodStanding is null ? null : true,
            facts.PaymentsMade + payments,
            facts.OnTimeShare is null ? null : Percentage.OneHundred
        );
        return some
            .Choices.Where(choice => choice.Condition is not (ScoreCondition { AtMost: not null } or CombinedCondition))
            .All(choice => !choice.Condition.Holds(facts) || choice.Condition.Holds(better));
    }
}

/// <summary>Choices with the facts of a customer.</summary>
public sealed record StandingCase(ValueList<TermChoice<PaymentTerms>> Choices, StandingFacts Facts)
{
    public TermsByStanding<PaymentTerms> Set => new(PaymentTerms.CashInAdvance, Choices);
}

/// <summary>Generates facts, known or not, and conditions with thresholds near them.</summary>
public static class StandingCases
{
    private static readonly RiskClass[] Classes = [RiskClass.Of("A"), RiskClass.Of("B"), RiskClass.Of("C")];

    public static Arbitrary<StandingCase> Cases() =>
        Arb.From(
            from facts in Facts
            from count in Gen.Choose(0, 4)
            from conditions in Gen.ArrayOf(Condition, count)
            select new StandingCase(
                ValueList.From(
                    conditions.Select(
                        (one, i) =>
                            new TermChoice<PaymentTerms>(
                                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"choice {i}"),
                                one,
                                PaymentTerms.Net(i)
                            )
                    )
                ),
                facts
            ),
            some =>
                some.Choices.Select(
                    (_, i) => some with { Choices = ValueList.From(some.Choices.Where((_, at) => at != i)) }
                )
        );

    private static Gen<StandingFacts> Facts { get; } =
        from riskClass in Known(Gen.Elements(Classes))
        from score in Known(Gen.Choose(-3, 3))
        from good in Known(Gen.Elements(false, true))
        from payments in Known(Gen.Choose(0, 3))
        from share in Known(Gen.Choose(98, 100))
        select new StandingFacts(
            riskClass,
            score,
            good,
            payments,
            share is { } percent ? Percentage.Of(percent) : null
        );

    private static Gen<StandingCondition> Simple { get; } =
        Gen.OneOf(
            Gen.Elements(Classes).Select(one => StandingCondition.InRiskClass(one)),
            Gen.Choose(-3, 3).Select(least => StandingCondition.Score(least)),
            Gen.Choose(-3, 3).Select(least => StandingCondition.Score(least, least + 1)),
            Gen.Constant(StandingCondition.InGoodStanding()),
            Gen.Choose(1, 3).Select(StandingCondition.PaymentsMadeAtLeast),
            Gen.Choose(98, 100).Select(share => StandingCondition.OnTimeShareAtLeast(Percentage.Of(share)))
        );

    private static Gen<StandingCondition> Condition { get; } =
        Gen.OneOf(
            Simple,
            from first in Simple
            from second in Simple
            from both in Gen.Elements(false, true)
            select both ? first.And(second) : first.Or(second)
        );

    private static Gen<T?> Known<T>(Gen<T> values)
        where T : struct => Gen.Frequency((3, values.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));
}
