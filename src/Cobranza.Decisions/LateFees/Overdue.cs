using NodaTime;

namespace Cobranza.LateFees;

/// <summary>What was overdue at most.</summary>
internal static class Overdue
{
    /// <summary>The greatest balance that a late day up to a date bears, of all portions together.</summary>
    public static Money Greatest(OverdueItem item, LocalDate asOf)
    {
        var greatest = Money.Zero(item.Currency);
        if (item.Portions.Count == 1)
        {
            foreach (var run in item.Portions[0].Runs(asOf))
            {
                greatest = Money.Max(greatest, run.Balance);
            }
        }
        else
        {
            foreach (var period in item.Bearing(asOf))
            {
                greatest = Money.Max(greatest, period.Balance);
            }
        }

        return greatest;
    }
}
