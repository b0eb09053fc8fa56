using Cobranza.Balances;
using NodaTime;

namespace Cobranza.Assessments;

/// <summary>What of an item falls due on one day, with its balances.</summary>
/// <param name="DueOn">The effective due date.</param>
/// <param name="Amount">What was charged at first.</param>
/// <param name="Steps">What is open at the end of each day on which it changed, from the issue date on.</param>
internal sealed record DueBalances(LocalDate DueOn, Money Amount, ValueList<BalanceStep> Steps)
{
    /// <summary>The parts of an item together by due date, the earliest first.</summary>
    public static IReadOnlyList<DueBalances> Of(ItemBalance item)
    {
        var groups = item.Parts.GroupBy(part => part.Part.Due.Effective).OrderBy(group => group.Key).ToArray();
        return groups.Length == 1
            ? [new(groups[0].Key, item.Item.Amount, item.Steps)]
            : [.. groups.Select(group => new DueBalances(group.Key, AmountOf(group), Together([.. group])))];
    }

    private static Money AmountOf(IEnumerable<PartBalance> parts) =>
        parts.Select(part => part.Part.Amount).Aggregate((sum, more) => sum + more);

    private static ValueList<BalanceStep> Together(PartBalance[] parts)
    {
        if (parts.Length == 1)
        {
            return parts[0].Steps;
        }

        var steps = new List<BalanceStep>();
        var balance = Money.Zero(parts[0].Part.Amount.Currency);
        foreach (var day in Changes(parts).GroupBy(change => change.On).OrderBy(day => day.Key))
        {
            balance = day.Aggregate(balance, (sum, change) => sum + change.By);
            if (steps.Count == 0 || steps[^1].Balance != balance)
            {
                steps.Add(new(day.Key, balance));
            }
        }

        return ValueList.From(steps);
    }

    private static IEnumerable<(LocalDate On, Money By)> Changes(PartBalance[] parts)
    {
        foreach (var part in parts)
        {
            var before = Money.Zero(part.Part.Amount.Currency);
            foreach (var step in part.Steps)
            {
                yield return (step.From, step.Balance - before);
                before = step.Balance;
            }
        }
    }
}
