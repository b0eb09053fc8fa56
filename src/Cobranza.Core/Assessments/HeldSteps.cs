using Cobranza.Balances;
using NodaTime;

namespace Cobranza.Assessments;

/// <summary>Takes what is held off balances, day by day of change; of several that are due one after the other, off the first one first.</summary>
internal static class HeldSteps
{
    public static ValueList<BalanceStep> Of(ItemBalance item, List<BalanceHold> holds) => Of([item.Steps], holds)[0];

    /// <param name="balances">The balances of portions of one item, by due date; each has its first step on the issue date.</param>
    /// <param name="holds">What is held of all of them together.</param>
    public static IReadOnlyList<ValueList<BalanceStep>> Of(
        IReadOnlyList<ValueList<BalanceStep>> balances,
        List<BalanceHold> holds
    )
    {
        var changes = Changes(balances, holds);
        var steps = balances.Select(_ => new List<BalanceStep>()).ToArray();
        var current = balances.Select(portion => Money.Zero(portion[0].Balance.Currency)).ToArray();

        // Wider than an amount, because several disputes together may contest more than an amount can hold.
        Int128 held = 0;
        var whole = 0;
        for (var index = 0; index < changes.Count; index++)
        {
            var change = changes[index];
            held += change.Part;
            whole += change.Whole;
            if (change.Balance is { } balance)
            {
                current[change.Portion] = balance;
            }

            var isLastOfDay = index + 1 == changes.Count || changes[index + 1].On > change.On;
            if (isLastOfDay && change.On >= balances[0][0].From)
            {
                Add(steps, current, change.On, whole > 0 ? Int128.MaxValue : held);
            }
        }

        return [.. steps.Select(portion => ValueList.From(portion))];
    }

    private static void Add(List<BalanceStep>[] steps, Money[] current, LocalDate on, Int128 held)
    {
        for (var portion = 0; portion < steps.Length; portion++)
        {
            var balance = current[portion];
            var taken = Int128.Min(held, balance.MinorUnits);
            var left = balance - Money.OfMinor((long)taken, balance.Currency);
            held -= taken;
            if (steps[portion].Count == 0 || steps[portion][^1].Balance != left)
            {
                steps[portion].Add(new(on, left));
            }
        }
    }

    private static List<Change> Changes(IReadOnlyList<ValueList<BalanceStep>> balances, List<BalanceHold> holds)
    {
        var changes = new List<Change>(balances.Sum(portion => portion.Count) + (2 * holds.Count));
        for (var portion = 0; portion < balances.Count; portion++)
        {
            foreach (var step in balances[portion])
            {
                changes.Add(new(step.From, portion, step.Balance, 0, 0));
            }
        }

        foreach (var hold in holds)
        {
            var (part, whole) = (hold.Part?.MinorUnits ?? 0, hold.Part is null ? 1 : 0);
            changes.Add(new(hold.From, 0, null, part, whole));
            if (hold.Until is { } until)
            {
                changes.Add(new(until, 0, null, -(Int128)part, -whole));
            }
        }

        changes.Sort((left, right) => left.On.CompareTo(right.On));
        return changes;
    }

    private readonly record struct Change(LocalDate On, int Portion, Money? Balance, Int128 Part, int Whole);
}
