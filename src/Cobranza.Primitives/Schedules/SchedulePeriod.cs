using NodaTime;

namespace Cobranza.Schedules;

/// <summary>One period of a schedule: its contractual dates, and where a calendar moves them.</summary>
/// <remarks>It ends where the next one starts; which of the two days counts is said by who uses it. Equal when all parts are equal.</remarks>
public sealed record SchedulePeriod
{
    internal SchedulePeriod(LocalDate start, LocalDate end, bool isStub)
    {
        (Start, End, IsStub) = (start, end, isStub);
        (AdjustedStart, AdjustedEnd) = (start, end);
    }

    /// <summary>The contractual start.</summary>
    public LocalDate Start { get; }

    /// <summary>The contractual end, after the start.</summary>
    public LocalDate End { get; }

    /// <summary>The start on a business day, where the schedule was adjusted; else the contractual one.</summary>
    public LocalDate AdjustedStart { get; internal init; }

    /// <summary>The end on a business day, where the schedule was adjusted; else the contractual one. Never before the adjusted start.</summary>
    public LocalDate AdjustedEnd { get; internal init; }

    /// <summary>Whether it is shorter or longer than a whole period: a first or last one that the frequency does not give.</summary>
    public bool IsStub { get; }

    /// <summary>The contractual dates, and the adjusted ones where they differ: <c>2014-07-17..2014-08-17 (2014-07-17..2014-08-18)</c>.</summary>
    public override string ToString() =>
        (Start, End) == (AdjustedStart, AdjustedEnd)
            ? Text(Start, End)
            : $"{Text(Start, End)} ({Text(AdjustedStart, AdjustedEnd)})";

    private static string Text(LocalDate start, LocalDate end) => $"{Guard.Text(start)}..{Guard.Text(end)}";
}
