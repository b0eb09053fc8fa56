using Cobranza.Calendars;
using Cobranza.Terms;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Terms;

/// <summary>Payment terms with the invoice that they are applied to.</summary>
/// <param name="Terms">The terms, rolled or not.</param>
/// <param name="Amount">The invoice's amount.</param>
/// <param name="IssuedOn">Its issue date; some of the generated holidays lie near the due dates.</param>
public sealed record TermCase(PaymentTerms Terms, Money Amount, LocalDate IssuedOn);

/// <summary>Generates payment terms of one to five portions and up to three steps each.</summary>
public static class TermCases
{
    private static readonly LocalDate[] Awkward =
    [
        new(2024, 1, 31),
        new(2024, 2, 29),
        new(2023, 2, 28),
        new(2023, 12, 31),
        new(2024, 4, 30),
        new(2023, 1, 1),
        new(1900, 2, 28),
    ];

    public static Arbitrary<DateStep> Steps() => Arb.From(Step, ShrinkStep);

    public static Arbitrary<TermCase> Cases() =>
        Arb.From(
            from portions in Portions
            from issuedOn in IssueDate
            from amount in CobranzaArbitraries.Amounts().Generator
            from holidays in Gen.ArrayOf(Gen.Choose(0, 90))
            from adjustment in Gen.Elements(Enum.GetValues<DateAdjustment>())
            let calendar = BusinessCalendar.MondayToFriday.WithHolidays(holidays.Select(issuedOn.PlusDays))
            select new TermCase(PaymentTerms.Split(portions).Rolled(calendar, adjustment), amount, issuedOn),
            Shrink
        );

    private static Gen<LocalDate> IssueDate { get; } =
        Gen.OneOf(Gen.Elements(Awkward), Gen.Choose(0, 20_000).Select(new LocalDate(1995, 1, 1).PlusDays));

    private static Gen<DateStep> Step { get; } =
        Gen.OneOf(
            Gen.OneOf(Gen.Elements(0, 1, 10, 15, 30, 45, 60, 90), Gen.Choose(0, 400)).Select(DateStep.PlusDays),
            Gen.Choose(0, 24).Select(DateStep.PlusMonths),
            Gen.Constant(DateStep.EndOfMonth),
            from day in Gen.Choose(1, 31)
            from ahead in Gen.Choose(0, 3)
            select DateStep.DayOfMonth(day, ahead)
        );

    // Shares are cut from a whole of 100 %, so that they always total it.
    private static Gen<TermPortion[]> Portions { get; } =
        from decimals in Gen.Elements(1, 100, 10_000)
        from cuts in Gen.ArrayOf(Gen.Choose(1, (100 * decimals) - 1))
        let ends = cuts.Distinct().Order().Take(4).Append(100 * decimals).ToArray()
        from steps in Gen.ArrayOf(StepList, ends.Length)
        select ends.Select((end, index) => (Share: end - (index == 0 ? 0 : ends[index - 1]), Steps: steps[index]))
            .Select(portion => new TermPortion(Percentage.Of((decimal)portion.Share / decimals), portion.Steps))
            .ToArray();

    private static Gen<ValueList<DateStep>> StepList { get; } =
        from count in Gen.Choose(0, 3)
        from steps in Gen.ArrayOf(Step, count)
        select ValueList.From(steps);

    private static IEnumerable<DateStep> ShrinkStep(DateStep step) =>
        step is PlusDaysStep { Days: 0 } ? [] : [DateStep.PlusDays(0)];

    private static IEnumerable<TermCase> Shrink(TermCase some)
    {
        if (some.Terms.Adjustment != DateAdjustment.None)
        {
            yield return some with
            {
                Terms = PaymentTerms.Split(some.Terms.Portions.AsSpan()),
            };
        }

        if (some.Terms.Portions.Count > 1 || some.Terms.Portions[0].Steps.Count > 1)
        {
            foreach (var step in some.Terms.Portions.SelectMany(portion => portion.Steps))
            {
                yield return some with
                {
                    Terms = PaymentTerms.Of(step).Rolled(some.Terms.Calendar, some.Terms.Adjustment),
                };
            }
        }

        foreach (var amount in CobranzaArbitraries.Amounts().Shrinker(some.Amount))
        {
            yield return some with
            {
                Amount = amount,
            };
        }
    }
}
