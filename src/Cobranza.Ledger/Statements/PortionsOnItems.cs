using Cobranza.Balances;
using Cobranza.Receivables;

namespace Cobranza.Statements;

/// <summary>Follows the money of one credit on and off documents, and keeps what is still there.</summary>
internal static class PortionsOnItems
{
    /// <param name="movements">All movements of the credit, in the order in which they happened.</param>
    /// <param name="undone">By the id of a reversal, the entry that it undoes.</param>
    public static ValueList<TracedPortion> In(
        ValueList<Settlement> movements,
        IReadOnlyDictionary<EntryId, EntryId> undone
    )
    {
        var portions = new List<TracedPortion>();
        foreach (var movement in movements)
        {
            if (movement.Amount.IsPositive)
            {
                portions.Add(
                    new(movement.Item, movement.Part, movement.Amount, movement.On, movement.Rule, movement.By)
                );
            }
            else
            {
                TakeOff(portions, movement, undone);
            }
        }

        return ValueList.From(portions);
    }

    /// <summary>Takes off what the undone entry had put there, else the newest first, as the replay does.</summary>
    private static void TakeOff(
        List<TracedPortion> portions,
        Settlement movement,
        IReadOnlyDictionary<EntryId, EntryId> undone
    )
    {
        var rest = -movement.Amount;
        var by = undone.GetValueOrDefault(movement.By);
        bool IsThere(TracedPortion portion) =>
            portion.Item == movement.Item && portion.Part == movement.Part && portion.On == movement.AppliedOn;
        foreach (
            var portion in portions
                .AsEnumerable()
                .Reverse()
                .Where(IsThere)
                .OrderByDescending(portion => portion.By == by)
                .ToArray()
        )
        {
            var amount = Money.Min(rest, portion.Amount);
            rest -= amount;
            var place = portions.LastIndexOf(portion);
            if (amount == portion.Amount)
            {
                portions.RemoveAt(place);
            }
            else
            {
                portions[place] = portion with { Amount = portion.Amount - amount };
            }

            if (rest.IsZero)
            {
                return;
            }
        }
    }
}
