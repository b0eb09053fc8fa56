using Cobranza.Calendars;
using Cobranza.Terms;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Terms;

/// <summary>A step and a day that it starts from, near its holidays, closed periods and postponements.</summary>
public sealed record StepCase(DateStep Step, LocalDate From);

/// <summary>A debtor's paydays and a day near their closed periods and postponements.</summary>
public sealed record PaydayCase(PaydaysStep Step, LocalDate From);

/// <summary>Generates payment terms of one to five portions of every kind and up to three steps each.</summary>
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

    private static readonly long[] CashSteps = [1, 5, 10, 25, 100, 500];

    public static Arbitrary<DateStep> Steps() =>
        Arb.From(
            from day in IssueDate
            from step in StepGenerator.Around(day, postponing: true)
            select step,
            StepGenerator.Shrink
        );

    public static Arbitrary<StepCase> StepCasesOf() =>
        Arb.From(
            from day in IssueDate
            from step in StepGenerator.Around(day, postponing: true)
            select new StepCase(step, day),
            some => StepGenerator.Shrink(some.Step).Select(step => some with { Step = step })
        );

    public static Arbitrary<PaydayCase> PaydayCasesOf() =>
        Arb.From(
            from day in IssueDate
            from step in StepGenerator.Paydays(day, postponing: true)
            select new PaydayCase(step, day),
            some => StepGenerator.ShrinkPaydays(some.Step).Select(step => some with { Step = step })
        );

    public static Arbitrary<TermCase> Cases() => Arb.From(Case(postponing: true), Shrink);

    public static Arbitrary<OrderedTermCase> Ordered() =>
        Arb.From(
            Case(postponing: false).Select(some => new OrderedTermCase(some)),
            some => Shrink(some.Case).Select(smaller => new OrderedTermCase(smaller))
        );

    public static Arbitrary<SharesCase> Shares() =>
        Arb.From(
            from amount in CobranzaArbitraries.Amounts().Generator
            from dates in Dates
            from portions in PortionGenerator.Shares(DueRules(dates, postponing: true))
            select new SharesCase(new(PaymentTerms.Split(portions), amount, dates)),
            some => Shrink(some.Case).Select(smaller => new SharesCase(smaller))
        );

    public static Arbitrary<CashCase> Cash() =>
        Arb.From(
            from units in Gen.Choose(-100_000, 100_000)
            from step in Gen.Elements(CashSteps)
            from dates in Dates
            from portions in PortionGenerator.Shares(DueRules(dates, postponing: false))
            from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
            let rounding = new Rounding(mode).ToMultipleOf(step / 100m)
            let rounded = portions
                .Select((one, i) => i == portions.Length - 1 ? one : one.RoundedTo(rounding))
                .ToArray()
            let amount = Money.OfMinor(units * step, Currency.Chf)
            select new CashCase(new(PaymentTerms.Split(rounded), amount, dates), step)
        );

    private static Gen<LocalDate> IssueDate { get; } =
        Gen.OneOf(Gen.Elements(Awkward), Gen.Choose(0, 20_000).Select(new LocalDate(1995, 1, 1).PlusDays));

    // Mostly after the invoice; goods delivered before it are as usual.
    private static Gen<TermDates> Dates { get; } =
        from issuedOn in IssueDate
        from delivered in Gen.Choose(-15, 20)
        from accepted in Gen.Choose(0, 45)
        from received in Gen.Choose(0, 10)
        select new TermDates(
            issuedOn,
            issuedOn.PlusDays(delivered),
            issuedOn.PlusDays(delivered + accepted),
            issuedOn.PlusDays(received)
        );

    private static Gen<TermCase> Case(bool postponing) =>
        from dates in Dates
        from amount in CobranzaArbitraries.Amounts().Generator
        from portions in PortionGenerator.Any(amount, DueRules(dates, postponing))
        from place in Gen.Choose(0, portions.Length)
        from calendar in StepGenerator.CalendarAround(dates.IssuedOn)
        from adjustment in Gen.Elements(Enum.GetValues<DateAdjustment>())
        let terms = PaymentTerms.Split(portions).Rolled(calendar, adjustment)
        select new TermCase(
            CanTake(portions, place) ? terms.WithResidual(ResidualPlace.Portion(place)) : terms,
            amount,
            dates
        );

    private static bool CanTake(TermPortion[] portions, int number) =>
        number > 0 && portions[number - 1] is { Rounding: null, Part: not TermPart.Fixed };

    private static Gen<DueRule> DueRules(TermDates dates, bool postponing)
    {
        var step = StepGenerator.Around(dates.IssuedOn, postponing);
        var chain =
            from start in Gen.Elements(
                BaseDate.Issue,
                BaseDate.Issue,
                BaseDate.Issue,
                BaseDate.Delivery,
                BaseDate.Acceptance,
                BaseDate.Receipt,
                BaseDate.MonthClosed
            )
            from count in Gen.Choose(0, 3)
            from steps in Gen.ArrayOf(step, count)
            select DueRule.From(start, steps);
        var compared =
            from first in chain
            from second in chain
            from later in Gen.Elements(false, true)
            from last in step
            select (later ? DueRule.LaterOf(first, second) : DueRule.EarlierOf(first, second)).Then(last);
        return Gen.Frequency((5, chain), (1, compared));
    }

    private static IEnumerable<TermCase> Shrink(TermCase some)
    {
        var terms = some.Terms;
        if (terms.Adjustment != DateAdjustment.None)
        {
            yield return some with
            {
                Terms = terms.Rolled(BusinessCalendar.EveryDay, DateAdjustment.None),
            };
        }

        if (terms.Residual != ResidualPlace.LargestRemainder && terms.Portions.All(one => one.Rounding is null))
        {
            yield return some with
            {
                Terms = terms.WithResidual(ResidualPlace.LargestRemainder),
            };
        }

        if (terms.Portions.Count > 1)
        {
            foreach (var portion in terms.Portions)
            {
                if (!portion.Due.Needs.Contains(BaseDate.PreviousPortion))
                {
                    yield return some with
                    {
                        Terms = PaymentTerms.Of(portion.Due).Rolled(terms.Calendar, terms.Adjustment),
                    };
                }
            }
        }
        else if (terms.Portions[0].Due is DueRule.Chain { Steps.Count: > 0 } chain)
        {
            for (var i = 0; i < chain.Steps.Count; i++)
            {
                var fewer = chain.Steps.Where((_, index) => index != i).ToArray();
                yield return some with
                {
                    Terms = PaymentTerms.Of(DueRule.From(chain.Start, fewer)).Rolled(terms.Calendar, terms.Adjustment),
                };
            }
        }

        if (terms.Portions.All(one => one.Part is not TermPart.Fixed))
        {
            foreach (var amount in CobranzaArbitraries.Amounts().Shrinker(some.Amount))
            {
                yield return some with
                {
                    Amount = amount,
                };
            }
        }
    }
}
