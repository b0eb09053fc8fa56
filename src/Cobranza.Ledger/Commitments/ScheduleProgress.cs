namespace Cobranza.Commitments;

/// <summary>The payments of one report with what arrived for each.</summary>
/// <param name="Schedule">The report.</param>
/// <param name="Lines">Its amounts, by day.</param>
public sealed record ScheduleProgress(PaymentScheduled Schedule, ValueList<ScheduledLine> Lines)
{
    /// <summary>Whether anything that was reported did not arrive in time; such a report is not counted on any more.</summary>
    public bool IsMissed =>
        Lines.Any(line => line.State is ScheduledLineState.Missed or ScheduledLineState.PartlyArrived);

    /// <summary>The report and how many lines have arrived, independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text($"{Schedule}: {Lines.Count(line => line.State == ScheduledLineState.Arrived)} arrived");
}
