using NodaTime;

namespace Cobranza.Calendars;

/// <summary>Another rule's days, each kept where an observance says.</summary>
internal sealed record ObservedHoliday : DerivedRule
{
    public ObservedHoliday(HolidayRule inner, Observance observance, bool keepOriginal)
        : base(inner)
    {
        Observance = Guard.NotNull(observance);
        KeepOriginal = keepOriginal;

        // Each one that avoids holidays asks for three years, so ten of them, nested, would ask for thousands.
        if (
            observance.AvoidsHolidays
            && inner.Holds(rule => rule is ObservedHoliday { Observance.AvoidsHolidays: true })
        )
        {
            throw new ArgumentException("must avoid holidays once, around all of them", nameof(observance));
        }
    }

    public Observance Observance { get; }

    public bool KeepOriginal { get; }

    protected override Rule Rule =>
        (Observance.AvoidsHolidays, KeepOriginal) switch
        {
            (false, false) => HolidayRules.Observed,
            (false, true) => HolidayRules.ObservedToo,
            (true, false) => HolidayRules.Substituted,
            (true, true) => HolidayRules.SubstitutedToo,
        };

    public static Holiday Moved(Holiday holiday, LocalDate to) =>
        to == holiday.Date ? holiday : holiday with { Date = to, MovedFrom = holiday.MovedFrom ?? holiday.Date };

    internal override IEnumerable<Holiday> HolidaysCore(int year)
    {
        foreach (var (holiday, to) in Observance.AvoidsHolidays ? Avoiding(year) : Plain(year))
        {
            yield return Moved(holiday, to);
            if (KeepOriginal && to != holiday.Date)
            {
                yield return holiday;
            }
        }
    }

    protected override void NoteTerms(Trace trace) =>
        trace.Note("moves", Observance.InWords(Language.English), Observance.InWords(Language.Spanish));

    private IEnumerable<(Holiday Holiday, LocalDate To)> Plain(int year) =>
        Inner[0].HolidaysIn(year).Select(holiday => (holiday, Shifted(holiday.Date)));

    private List<(Holiday Holiday, LocalDate To)> Avoiding(int year)
    {
        // With the years beside it: a substitute of 31 December may meet the holidays of January, and those of the year before come first.
        var (first, last) = (Math.Max(FirstYear, year - 1), Math.Min(LastYear, year + 1));
        var all = Enumerable
            .Range(first, last - first + 1)
            .SelectMany(each => Inner[0].HolidaysIn(each).Select(holiday => (Year: each, Holiday: holiday)))
            .OrderBy(each => each.Holiday.Date)
            .ToList();
        var taken = all.Select(each => each.Holiday.Date).Where(Stays).ToHashSet();
        var kept = new List<(Holiday, LocalDate)>();
        foreach (var (ofYear, holiday) in all)
        {
            var to = holiday.Date;
            if (!Stays(to))
            {
                to = Shifted(to);
                while (!Stays(to) || !taken.Add(to))
                {
                    to = Guard.PlusDays(to, 1);
                }
            }

            if (ofYear == year)
            {
                kept.Add((holiday, to));
            }
        }

        return kept;
    }

    private LocalDate Shifted(LocalDate date) =>
        Guard.PlusDays(date, Observance.DaysFrom(date.DayOfWeek), nameof(date));

    private bool Stays(LocalDate date) => Observance.DaysFrom(date.DayOfWeek) == 0;
}
