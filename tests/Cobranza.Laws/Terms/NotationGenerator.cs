using Cobranza.Calendars;
using Cobranza.Terms;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Terms;

/// <summary>Generates payment terms that have a form in the notation: every kind of step, rule and part that it knows, in combination.</summary>
internal static class NotationGenerator
{
    private const int LongestInWords = 2_500;

    private static readonly BusinessCalendar[] Calendars =
    [
        BusinessCalendar.MondayToFriday,
        BusinessCalendar.EveryDay,
        BusinessCalendars.T2,
        BusinessCalendars.UnitedKingdom,
        BusinessCalendars.Mexico,
    ];

    private static readonly DateAdjustment[] Moving =
    [
        .. Enum.GetValues<DateAdjustment>().Where(adjustment => adjustment != DateAdjustment.None),
    ];

    private static readonly BaseDate[] Starts =
    [
        BaseDate.Issue,
        BaseDate.Issue,
        BaseDate.Issue,
        BaseDate.Issue,
        BaseDate.Delivery,
        BaseDate.Acceptance,
        BaseDate.Receipt,
        BaseDate.MonthClosed,
    ];

    // First, because the others are built from these.
    private static Gen<int> Days { get; } =
        Gen.Frequency((3, Gen.Elements(0, 1, 10, 15, 30, 45, 60, 90)), (1, Gen.Choose(0, DateStep.MaxDays)));

    private static Gen<int> DayOfMonth { get; } = Gen.Choose(1, 31);

    private static Gen<AnnualDate> DateOfYear { get; } =
        from month in Gen.Choose(1, 12)
        from day in DayOfMonth
        select new AnnualDate(month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(2024, month)));

    private static Gen<LocalDate> Date { get; } = Gen.Choose(0, 20_000).Select(new LocalDate(1995, 1, 1).PlusDays);

    public static Gen<BusinessCalendar> Calendar { get; } = Gen.Elements(Calendars);

    public static Gen<DateAdjustment> Adjustment { get; } = Gen.Elements(Moving);

    public static Gen<DateStep> Step { get; } =
        Gen.Frequency(
            (6, SimpleStep()),
            (2, Paydays()),
            (
                1,
                from step in Gen.OneOf(SimpleStep(), Rolled(SimpleStep()))
                from rolled in Rolled(Gen.Constant(step))
                select rolled
            )
        );

    public static Gen<DueRule> Due { get; } = DueTo(depth: 2);

    public static Gen<PaymentTerms> Terms { get; } =
        from terms in Gen.Frequency((4, Due.Select(PaymentTerms.Of)), (2, EqualParts()), (4, Split()))
        from calendar in Calendar
        from adjustment in Gen.Elements(Enum.GetValues<DateAdjustment>())
        from rolls in Gen.Frequency((2, Gen.Constant(false)), (1, Gen.Constant(true)))
        select Short(rolls ? terms.Rolled(calendar, adjustment) : terms);

    public static Gen<Percentage> Share(int below) =>
        from places in Gen.Elements(0, 0, 0, 1, 2, TermPart.MaxShareDecimals)
        from tens in Gen.Choose(1, Math.Max(1, (below * 100) - 1))
        select Percentage.Of(
            places switch
            {
                0 => 1 + (tens % (below - 1)),
                1 => tens / 10 % below + 0.1m,
                2 => tens / 100m,
                _ => 0.000_000_000_1m * tens,
            }
        );

    /// <summary>Smaller terms: one portion, then fewer steps.</summary>
    public static IEnumerable<PaymentTerms> Shrink(PaymentTerms terms)
    {
        var plain = terms.Rolled(BusinessCalendar.EveryDay, DateAdjustment.None);
        if (plain != terms)
        {
            yield return plain;
        }

        if (terms.Portions is [{ Part: TermPart.Percent } only])
        {
            foreach (var smaller in Shrink(only.Due))
            {
                yield return PaymentTerms.Of(smaller).Rolled(terms.Calendar, terms.Adjustment);
            }
        }
        else
        {
            foreach (var portion in terms.Portions.Where(one => !one.Due.Needs.Contains(BaseDate.PreviousPortion)))
            {
                yield return PaymentTerms.Of(portion.Due);
            }
        }
    }

    // Terms that fill pages in words have no compact form; of these the first smaller ones that fill less are taken.
    private static PaymentTerms Short(PaymentTerms terms) =>
        terms.ToString().Length <= LongestInWords ? terms : Short(Shrink(terms).First(smaller => smaller != terms));

    public static IEnumerable<DueRule> Shrink(DueRule due)
    {
        var start = due switch
        {
            DueRule.Latest latest => DueRule.LaterOf(latest.Rules.AsSpan()),
            DueRule.Earliest earliest => DueRule.EarlierOf(earliest.Rules.AsSpan()),
            _ => DueRule.From(((DueRule.Chain)due).Start),
        };
        for (var i = 0; i < due.Steps.Count; i++)
        {
            yield return due.Steps.Where((_, index) => index != i).Aggregate(start, (rule, step) => rule.Then(step));
        }

        foreach (
            var rule in due is DueRule.Latest one ? one.Rules
            : due is DueRule.Earliest other ? other.Rules
            : []
        )
        {
            yield return rule;
        }
    }

    private static Gen<T[]> Few<T>(Gen<T> some, int most) =>
        from count in Gen.Choose(0, most)
        from all in Gen.ArrayOf(some, count)
        select all;

    private static Gen<DateStep> SimpleStep() =>
        Gen.Frequency(
            (4, Days.Select(DateStep.PlusDays)),
            (1, Gen.Choose(0, DateStep.MaxMonths).Select(DateStep.PlusMonths)),
            (
                1,
                from days in Gen.Choose(0, DateStep.MaxBusinessDays)
                from calendar in Calendar
                select DateStep.PlusBusinessDays(days, calendar)
            ),
            (3, Gen.Constant(DateStep.EndOfMonth)),
            (1, Calendar.Select(DateStep.LastBusinessDayOfMonth)),
            (1, Calendar.Select(DateStep.NextBusinessDay)),
            (1, Gen.Choose(1, 7).Select(day => DateStep.NextWeekday((IsoDayOfWeek)day))),
            (
                2,
                from day in DayOfMonth
                from ahead in Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, DateStep.MaxMonths))
                from cutoff in Gen.Choose(-30, 30)
                select DateStep.DayOfMonth(day, ahead, cutoff > 0 ? cutoff : null)
            ),
            (1, DaysOfMonth()),
            (1, DatesOfYear())
        );

    private static Gen<DateStep> DaysOfMonth() =>
        from first in DayOfMonth
        from others in Few(DayOfMonth, most: 4)
        select DateStep.DaysOfMonth([.. others.Prepend(first).Distinct()]);

    private static Gen<DateStep> DatesOfYear() =>
        from first in DateOfYear
        from others in Few(DateOfYear, most: 3)
        select DateStep.DatesOfYear([.. others.Prepend(first).Distinct()]);

    private static Gen<DateStep> Rolled(Gen<DateStep> step) =>
        from inner in step
        from calendar in Calendar
        from adjustment in Adjustment
        select inner.Rolled(calendar, adjustment);

    // Closed in one month at most, so that some payday is always open; single days are postponed once.
    private static Gen<DateStep> Paydays() =>
        from payday in Gen.OneOf(
            DaysOfMonth(),
            DaysOfMonth(),
            DatesOfYear(),
            Gen.Choose(1, 7).Select(day => DateStep.NextWeekday((IsoDayOfWeek)day)),
            DayOfMonth.Select(day => DateStep.DayOfMonth(day)),
            Gen.Constant(DateStep.EndOfMonth),
            Gen.Constant(DateStep.PlusDays(0)),
            Calendar.Select(DateStep.LastBusinessDayOfMonth)
        )
        from closed in Few(Closed(payday is DatesOfYearStep), most: 2)
        from postponed in Few(Date, most: 2)
        from days in Gen.Choose(1, 9)
        from calendar in Calendar
        from adjustment in Adjustment
        let outside = closed.Aggregate(DateStep.Paydays(payday), (step, period) => step.Outside(period))
        let postponing = postponed
            .Distinct()
            .Aggregate(outside, (step, day) => step.Postponing(new Postponement(day, day.PlusDays(days))))
        select (DateStep)(days % 2 == 0 ? postponing : postponing.OnBusinessDays(calendar, adjustment));

    private static Gen<ClosedPeriod> Closed(bool once) =>
        once
            ? OnceClosed()
            : Gen.OneOf(
                OnceClosed(),
                Gen.Choose(1, 12).Select(ClosedPeriod.EveryMonth),
                from start in DateOfYear
                from length in Gen.Choose(0, 12)
                let end = start.InYear(2024).PlusDays(length)
                select ClosedPeriod.EveryYear(start, new AnnualDate(end.Month, end.Day))
            );

    private static Gen<ClosedPeriod> OnceClosed() =>
        from start in Date
        from length in Gen.Choose(0, 60)
        select ClosedPeriod.Once(start, start.PlusDays(length));

    private static Gen<DueRule> DueTo(int depth)
    {
        var chain =
            from start in Gen.Elements(Starts)
            from steps in Few(Step, most: 4)
            select DueRule.From(start, steps);
        if (depth == 0)
        {
            return chain;
        }

        var compared =
            from count in Gen.Choose(1, 3)
            from rules in Gen.ArrayOf(DueTo(depth - 1), count)
            from later in Gen.Elements(false, true)
            from steps in Few(Step, most: 2)
            select steps.Aggregate(
                later ? DueRule.LaterOf(rules) : DueRule.EarlierOf(rules),
                (rule, step) => rule.Then(step)
            );
        return Gen.Frequency((6, chain), (1, compared));
    }

    private static Gen<PaymentTerms> EqualParts() =>
        Gen.OneOf(
            from count in Gen.Choose(1, 6)
            from interval in Gen.Elements(
                DateStep.PlusDays(1),
                DateStep.PlusDays(30),
                DateStep.PlusMonths(1),
                DateStep.PlusWeeks(2)
            )
            select PaymentTerms.EqualParts(count, interval),
            from days in Few(Days, most: 6)
            from start in Gen.Elements(Starts)
            from tail in Few(Step, most: 2)
            select PaymentTerms.Split([
                .. days.Append(30)
                    .Select(day => TermPortion.Remainder(DueRule.From(start, [DateStep.PlusDays(day), .. tail]))),
            ])
        );

    private static Gen<PaymentTerms> Split() =>
        from portions in Gen.OneOf(Shares(), Thirds(), Mixture())
        from sequential in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select PaymentTerms.Split(sequential ? [.. portions.Select(Sequential)] : portions);

    // Shares are cut from a whole of 100 %, so that they always total it.
    private static Gen<TermPortion[]> Shares() =>
        from decimals in Gen.Elements(1, 10, 10_000)
        from cuts in Few(Gen.Choose(1, (100 * decimals) - 1), most: 4)
        let ends = cuts.Distinct().Order().Append(100 * decimals).ToArray()
        from rules in Gen.ArrayOf(Due, ends.Length)
        from isDeposit in Gen.Elements(false, true)
        select ends.Select(
                (end, i) =>
                    new TermPortion(
                        new TermPart.Percent(Percentage.Of((decimal)(end - (i == 0 ? 0 : ends[i - 1])) / decimals)),
                        rules[i],
                        isDeposit: isDeposit && i == 0
                    )
            )
            .ToArray();

    private static Gen<TermPortion[]> Thirds() =>
        from count in Gen.Choose(2, 5)
        from rules in Gen.ArrayOf(Due, count)
        select rules.Select(rule => TermPortion.OneOf(count, rule)).ToArray();

    private static Gen<TermPortion[]> Mixture() =>
        from share in Share(below: 40)
        from minor in Gen.Choose(1, 1_000_000)
        from currency in Gen.Elements(Currency.Eur, Currency.Of("JPY"), Currency.Of("KWD"), Currency.Mxn)
        from which in Gen.Choose(0, 15)
        from rules in Gen.ArrayOf(Due, 6)
        from rests in Gen.Choose(1, 2)
        select new[]
        {
            (which & 1) == 0
                ? null
                : new TermPortion(new TermPart.Percent(share), rules[0], isDeposit: (which & 2) != 0),
            (which & 2) == 0 ? null : TermPortion.OfNet(share, rules[1]),
            (which & 4) == 0 ? null : TermPortion.Fixed(Money.OfMinor(minor, currency), rules[2]),
            (which & 8) == 0 ? null : TermPortion.OfRemainder(share, rules[3]),
        }
            .Concat(rules.Skip(4).Take(rests).Select(TermPortion.Remainder))
            .OfType<TermPortion>()
            .ToArray();

    private static TermPortion Sequential(TermPortion portion, int index) =>
        index > 0 && portion.Due is DueRule.Chain chain
            ? new(portion.Part, new DueRule.Chain(BaseDate.PreviousPortion, chain.Steps))
            : portion;
}
