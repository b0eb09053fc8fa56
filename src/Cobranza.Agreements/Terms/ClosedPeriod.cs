using NodaTime;

namespace Cobranza.Terms;

/// <summary>Days on which a debtor pays nothing: every year, such as August, or once.</summary>
/// <example>1 to 31 August every year; 24 December to 6 January every year; 3 to 14 March 2026.</example>
public abstract record ClosedPeriod
{
    private protected ClosedPeriod() { }

    /// <summary>From one date of the year to another, both included, every year; past the end of the year if the first is the later one.</summary>
    /// <remarks>29 February means the last day of February.</remarks>
    public static ClosedPeriod EveryYear(AnnualDate from, AnnualDate to) => new Annual(from, to);

    /// <summary>From one month and day to another, both included, every year; day 31 means the last day of a shorter month.</summary>
    /// <param name="fromMonth">1 to 12.</param>
    /// <param name="fromDay">1 to 31.</param>
    /// <param name="toMonth">1 to 12; an earlier date than the first one lies in the following year.</param>
    /// <param name="toDay">1 to 31.</param>
    /// <example>1 February to "31 February" is all of February.</example>
    /// <exception cref="ArgumentOutOfRangeException">A month or a day is out of range.</exception>
    public static ClosedPeriod EveryYear(int fromMonth, int fromDay, int toMonth, int toDay) =>
        new Annual(DateOfYear(fromMonth, fromDay), DateOfYear(toMonth, toDay));

    /// <summary>A whole month, every year.</summary>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is out of range.</exception>
    public static ClosedPeriod EveryMonth(int month) => EveryYear(month, 1, month, 31);

    /// <summary>From the first to the last day, both included, once.</summary>
    /// <exception cref="ArgumentException">A date is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The end is before the start.</exception>
    public static ClosedPeriod Once(LocalDate start, LocalDate end) => new Dated(DateRange.Of(start, end));

    /// <summary>Whether the day lies within, both ends included.</summary>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>).</exception>
    public bool Contains(LocalDate date) => LastClosedDay(Guard.Date(date)) is not null;

    /// <summary>The period in plain English, independent of the current culture.</summary>
    public sealed override string ToString()
    {
        var trace = new Trace(PaydayTexts.Payday);
        DescribeInto(trace);
        return trace.ToExplanation().Because[0].ToText(Language.English);
    }

    /// <summary>The last day of the closed stretch that the day lies in; <see langword="null"/> for an open day.</summary>
    internal abstract LocalDate? LastClosedDay(LocalDate date);

    internal abstract void DescribeInto(Trace trace);

    private static AnnualDate DateOfYear(int month, int day)
    {
        Guard.InRange(month, 1, 12);

        // A leap year, so that "31 February" becomes 29 February, which is the last day of February in every year.
        return new(month, Math.Min(Guard.InRange(day, 1, 31), CalendarSystem.Iso.GetDaysInMonth(2024, month)));
    }

    /// <summary>From one date of the year to another, both included, every year.</summary>
    public sealed record Annual : ClosedPeriod
    {
        private const int LastOfFebruary = (2 * 32) + 28;

        private readonly int _from;
        private readonly int _to;

        /// <summary>The same days every year.</summary>
        public Annual(AnnualDate from, AnnualDate to)
        {
            (From, To) = (from, to);
            (_from, _to) = (Place(from.Month, from.Day), Place(to.Month, to.Day));
        }

        /// <summary>The first closed date, included; 29 February means the last day of February.</summary>
        public AnnualDate From { get; }

        /// <summary>The last closed date, included; before <see cref="From"/> it lies in the following year.</summary>
        public AnnualDate To { get; }

        internal override LocalDate? LastClosedDay(LocalDate date)
        {
            // Places in the year are compared before any date is made: most days are open.
            var place = Place(date.Month, date.Day);
            var (isAfterStart, isBeforeEnd) = (place >= InYear(_from, date.Year), place <= InYear(_to, date.Year));
            return _from <= _to ? (isAfterStart && isBeforeEnd ? To.InYear(date.Year) : null)
                : isBeforeEnd ? To.InYear(date.Year)
                : isAfterStart ? EndInYearAfter(date.Year)
                : null;
        }

        internal override void DescribeInto(Trace trace)
        {
            var (from, to) = (CalendarWords.Date(From), CalendarWords.Date(To));
            trace
                .Open(PaydayTexts.ClosedEveryYear)
                .Note("from", from.English, from.Spanish)
                .Note("to", to.English, to.Spanish);
        }

        private static int Place(int month, int day) => (month * 32) + day;

        // 29 February is the 28th of a common year.
        private static int InYear(int place, int year) =>
            place == LastOfFebruary + 1 && !CalendarSystem.Iso.IsLeapYear(year) ? LastOfFebruary : place;

        // There is no year 10000: the search then ends at the end of the calendar with its own error.
        private LocalDate EndInYearAfter(int year) => year < 9_999 ? To.InYear(year + 1) : new(9_999, 12, 31);
    }

    /// <summary>From a first to a last day, both included, once; a range without an end would never open again and is refused.</summary>
    public sealed record Dated : ClosedPeriod
    {
        /// <summary>These days, once.</summary>
        /// <exception cref="ArgumentNullException">The range is missing.</exception>
        /// <exception cref="ArgumentException">The range has no end.</exception>
        public Dated(DateRange days)
        {
            Days = Guard.NotNull(days);
            if (days.End is null)
            {
                throw new ArgumentException($"{days} has no end, so that nothing could ever be paid", nameof(days));
            }
        }

        /// <summary>The closed days.</summary>
        public DateRange Days { get; }

        internal override LocalDate? LastClosedDay(LocalDate date) => Days.Contains(date) ? Days.End : null;

        internal override void DescribeInto(Trace trace) =>
            trace.Open(PaydayTexts.ClosedOnce).Note("from", Days.Start).Note("to", Days.End!.Value);
    }
}
