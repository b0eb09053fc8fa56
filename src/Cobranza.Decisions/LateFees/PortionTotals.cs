using Cobranza.Balances;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>What several due portions come to together, day by day.</summary>
internal static class PortionTotals
{
    public static ValueList<BalanceStep> Balances(ValueList<DuePortion> portions)
    {
        var changes = new SortedDictionary<LocalDate, Money>();
        foreach (var portion in portions)
        {
            var before = Money.Zero(portion.Currency);
            foreach (var step in portion.Balances)
            {
                Add(changes, step.From, step.Balance - before);
                before = step.Balance;
            }
        }

        var (steps, sum) = (new List<BalanceStep>(changes.Count), Money.Zero(portions[0].Currency));
        foreach (var (day, change) in changes)
        {
            sum += change;
            steps.Add(new(day, sum));
        }

        return ValueList.From(steps);
    }

    public static ValueList<BearingPeriod> Bearing(ValueList<DuePortion> portions, LocalDate asOf)
    {
        // Under the day before a run begins and under its last day: what the days after it bear more or less.
        var changes = new SortedDictionary<LocalDate, Money>();
        foreach (var portion in portions)
        {
            foreach (var run in portion.Runs(asOf))
            {
                Add(changes, run.Before, run.Balance);
                Add(changes, run.Last, -run.Balance);
            }
        }

        var (periods, before, sum) = (new List<BearingPeriod>(), default(LocalDate), Money.Zero(portions[0].Currency));
        foreach (var (day, change) in changes.Where(change => !change.Value.IsZero))
        {
            if (sum.IsPositive)
            {
                periods.Add(new(before.PlusDays(1), day, sum));
            }

            (before, sum) = (day, sum + change);
        }

        return ValueList.From(periods);
    }

    private static void Add(SortedDictionary<LocalDate, Money> changes, LocalDate day, Money change) =>
        changes[day] = changes.TryGetValue(day, out var already) ? already + change : change;
}
