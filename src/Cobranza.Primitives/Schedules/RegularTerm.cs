using NodaTime;

namespace Cobranza.Schedules;

/// <summary>The part of a schedule between its written stubs: from one end, the anchor, dates are counted towards the other.</summary>
internal sealed record RegularTerm
{
    private readonly Cycle _cycle;
    private readonly LocalDate _far;

    private RegularTerm(Cycle cycle, LocalDate far, Stub stub)
    {
        (_cycle, _far) = (cycle, far);
        var whole = WholePeriods(cycle, far);
        HasStub = whole is null;
        Dates = whole - 1 ?? (IsBackward ? -cycle.NumberOnOrBefore(far) - 1 : cycle.NumberOnOrBefore(far));
        if (HasStub && Dates > 0 && IsLong(stub))
        {
            Dates--;
        }
    }

    /// <summary>How many dates lie between both ends, without the one that a long stub swallows.</summary>
    public int Dates { get; }

    /// <summary>Whether the period farthest from the anchor is a stub.</summary>
    public bool HasStub { get; }

    /// <summary>Whether the anchor is the end.</summary>
    public bool IsBackward => _far < _cycle.Anchor;

    public static RegularTerm Of(LocalDate start, LocalDate end, Frequency frequency, Stub stub, RollDay rollDay)
    {
        var term = WithoutLimit(start, end, frequency, stub, rollDay);
        return term.Dates < PeriodicSchedule.MaxPeriods
            ? term
            : throw new ArgumentOutOfRangeException(
                nameof(frequency),
                frequency,
                Guard.Text(
                    $"gives {term.Dates + 1} periods between written stubs; at most {PeriodicSchedule.MaxPeriods} are allowed"
                )
            );
    }

    /// <summary>A date between both ends, counted from 0.</summary>
    public LocalDate Date(int position) => _cycle.Date(IsBackward ? position - Dates : position + 1);

    private static RegularTerm WithoutLimit(
        LocalDate start,
        LocalDate end,
        Frequency frequency,
        Stub stub,
        RollDay rollDay
    )
    {
        var (fromStart, fromEnd) = (CycleFrom(start, frequency, rollDay), CycleFrom(end, frequency, rollDay));
        if (stub is Stub.Implied or Stub.None)
        {
            if (fromStart is not null && WholePeriods(fromStart, end) is not null)
            {
                return new(fromStart, end, stub);
            }

            if (fromEnd is not null && WholePeriods(fromEnd, start) is not null)
            {
                return new(fromEnd, start, stub);
            }

            if (stub == Stub.None || (fromStart is null) == (fromEnd is null))
            {
                throw new ArgumentException(
                    $"must name a place for the rest: {Guard.Text(start)} to {Guard.Text(end)} {frequency} {rollDay} is no whole number of periods",
                    nameof(stub)
                );
            }
        }

        var isBackward = stub == Stub.Implied ? fromStart is null : SchedulePeriods.IsFirst(stub);
        var cycle = isBackward ? fromEnd : fromStart;
        return cycle is not null
            ? new(cycle, isBackward ? start : end, stub)
            : throw new ArgumentException(
                $"must be the day of {Guard.Text(isBackward ? end : start)}, from which {stub} counts; it is {rollDay}",
                nameof(rollDay)
            );
    }

    private static Cycle? CycleFrom(LocalDate anchor, Frequency frequency, RollDay rollDay) =>
        rollDay.InMonthOf(anchor) == anchor ? new(anchor, frequency, rollDay) : null;

    // Whole by the day of the month, or by plain months: at the end of month, 30 April to 30 October is half a year.
    private static int? WholePeriods(Cycle cycle, LocalDate far)
    {
        var monthly = cycle.Frequency.MonthStep > 0;
        var step = monthly ? cycle.Frequency.MonthStep : cycle.Frequency.DayStep;
        var distance = monthly ? cycle.MonthsTo(far) : Period.DaysBetween(cycle.Anchor, far);
        var isWhole =
            distance != 0
            && distance % step == 0
            && (!monthly || cycle.IsOnDay(far) || cycle.Anchor.PlusMonths(distance) == far);
        return isWhole ? Math.Abs(distance) / step : null;
    }

    private bool IsLong(Stub stub) =>
        stub switch
        {
            Stub.LongFirst or Stub.LongLast => true,
            Stub.SmartFirst or Stub.SmartLast => DaysOfShortStub() < PeriodicSchedule.ShortestSmartStub,
            _ => false,
        };

    private int DaysOfShortStub() => Math.Abs(Period.DaysBetween(Date(IsBackward ? 0 : Dates - 1), _far));
}
