using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Schedules;

/// <summary>The periods of a contract from a start to an end, with a stub where the term is no whole number of them.</summary>
/// <remarks>
/// <para>Start and end stay as contracted. Each date between them is counted from one anchor: with a first stub from the end, otherwise
/// from the start. With no stub and no fixed roll day, from that of the two which has the later day of month: from 30 June to
/// 31 August monthly by way of 31 July.</para>
/// <para>A term counts as whole if its other end is on the roll day too, or is so many plain months away: at the end of month, 30 April
/// to 30 October is three times two months. Equal when all parts are equal.</para>
/// </remarks>
public sealed record PeriodicSchedule
{
    /// <summary>Most periods between the written stubs: 12,000 (our choice: a thousand years of months or thirty of days; more is a typing error).</summary>
    public const int MaxPeriods = 12_000;

    /// <summary>Fewest days of a short stub that <see cref="Stub.SmartFirst"/> and <see cref="Stub.SmartLast"/> leave short: 7 (as OpenGamma Strata does).</summary>
    public const int ShortestSmartStub = 7;

    /// <summary>The periods from a start to an end.</summary>
    /// <param name="start">The contractual start.</param>
    /// <param name="end">The contractual end, after the start.</param>
    /// <param name="frequency">How far apart the dates are.</param>
    /// <param name="stub">Where days go that are no whole period.</param>
    /// <param name="rollDay">The day of the month; that of the anchor if left out.</param>
    /// <param name="firstRegularStart">Where the first whole period starts, if not at the start: the first stub as written in the contract.</param>
    /// <param name="lastRegularEnd">Where the last whole period ends, if not at the end: the last stub as written in the contract.</param>
    /// <exception cref="ArgumentException">A date is missing; or stub, roll day and frequency contradict each other or do not fit the dates.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The dates are not in order; or there are more than <see cref="MaxPeriods"/> periods.</exception>
    public PeriodicSchedule(
        LocalDate start,
        LocalDate end,
        Frequency frequency,
        Stub stub = Stub.Implied,
        RollDay? rollDay = null,
        LocalDate? firstRegularStart = null,
        LocalDate? lastRegularEnd = null
    )
    {
        Start = Guard.Date(start);
        End = Guard.NotBefore(Guard.PlusDays(start, 1, nameof(start)), end);
        Frequency = Guard.NotNull(frequency);
        Stub = Guard.Defined(stub);
        RollDay = rollDay ?? RollDay.OfAnchor;
        FirstRegularStart = Within(start, firstRegularStart ?? start, end, nameof(firstRegularStart));
        LastRegularEnd = Within(FirstRegularStart, lastRegularEnd ?? end, end, nameof(lastRegularEnd));
        Periods = SchedulePeriods.Of(this);
    }

    /// <summary>The contractual start.</summary>
    public LocalDate Start { get; }

    /// <summary>The contractual end.</summary>
    public LocalDate End { get; }

    /// <summary>How far apart the dates are.</summary>
    public Frequency Frequency { get; }

    /// <summary>Where days go that are no whole period.</summary>
    public Stub Stub { get; }

    /// <summary>The day of the month.</summary>
    public RollDay RollDay { get; }

    /// <summary>Where the first stub of the contract ends; the start if it names none.</summary>
    public LocalDate FirstRegularStart { get; }

    /// <summary>Where the last stub of the contract begins; the end if it names none.</summary>
    public LocalDate LastRegularEnd { get; }

    /// <summary>The periods, earliest first, each from the end of the one before; at least one. Their dates are contractual.</summary>
    public ValueList<SchedulePeriod> Periods { get; }

    /// <summary>So many whole periods from a start.</summary>
    /// <param name="start">The contractual start, on the roll day.</param>
    /// <param name="periods">1 to <see cref="MaxPeriods"/>.</param>
    /// <param name="frequency">How far apart the dates are; not the whole term.</param>
    /// <param name="rollDay">The day of the month; that of the start if left out.</param>
    /// <exception cref="ArgumentException">The date is missing; or roll day and frequency contradict each other.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is out of range; or the end is after the year 9999.</exception>
    public static PeriodicSchedule Of(LocalDate start, int periods, Frequency frequency, RollDay? rollDay = null)
    {
        Guard.InRange(periods, 1, MaxPeriods);
        return new(start, new Cycle(start, frequency, rollDay).Date(periods), frequency, Stub.None, rollDay);
    }

    /// <summary>The periods with each date moved to a business day.</summary>
    /// <remarks>Contractual dates stay beside the adjusted ones. Where business days are rarer than dates, adjusted dates may coincide.</remarks>
    /// <param name="calendar">Says which days are business days.</param>
    /// <param name="adjustment">Where a date goes that is not one.</param>
    /// <param name="ofStart">Where the very first date goes; as the others if left out.</param>
    /// <exception cref="ArgumentException">The very first date would move past the one after it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date has no business day near enough.</exception>
    public ValueList<SchedulePeriod> AdjustedPeriods(
        BusinessCalendar calendar,
        DateAdjustment adjustment,
        DateAdjustment? ofStart = null
    )
    {
        Guard.NotNull(calendar);
        Guard.Defined(adjustment);
        var start = calendar.Adjust(Start, ofStart ?? adjustment);
        var periods = new SchedulePeriod[Periods.Count];
        for (var i = 0; i < periods.Length; i++)
        {
            var end = calendar.Adjust(Periods[i].End, adjustment);
            periods[i] = Periods[i] with { AdjustedStart = start, AdjustedEnd = InOrder(start, end, ofStart) };
            start = end;
        }

        return ValueList.Of<SchedulePeriod>(periods);
    }

    /// <summary>Start, end, step and number of periods: <c>2014-06-04..2014-09-17 every month, 4 periods</c>.</summary>
    public override string ToString() =>
        Guard.Text($"{Guard.Text(Start)}..{Guard.Text(End)} {Frequency}, {Periods.Count} periods");

    private static LocalDate Within(LocalDate first, LocalDate date, LocalDate last, string name) =>
        Guard.Date(date, name) >= first && date <= last
            ? date
            : throw new ArgumentOutOfRangeException(
                name,
                Guard.Text(date),
                $"must be from {Guard.Text(first)} to {Guard.Text(last)}"
            );

    // Only a start that is moved in its own way can pass the date after it.
    private static LocalDate InOrder(LocalDate start, LocalDate end, DateAdjustment? ofStart) =>
        end >= start
            ? end
            : throw new ArgumentException(
                $"would move the start to {Guard.Text(start)}, past the end of its period on {Guard.Text(end)}: {ofStart}",
                nameof(ofStart)
            );
}
