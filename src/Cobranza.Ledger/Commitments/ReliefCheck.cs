using System.Runtime.CompilerServices;

namespace Cobranza.Commitments;

/// <summary>Checks which reliefs go together.</summary>
internal static class ReliefCheck
{
    private const Relief All = Relief.PausesEscalation | Relief.StopsClock | Relief.SuspendsFees;

    public static Relief Given(
        Relief relief,
        ValueList<ReceivableId> items,
        [CallerArgumentExpression(nameof(relief))] string name = ""
    )
    {
        if ((relief & ~All) != Relief.None)
        {
            throw new ArgumentOutOfRangeException(name, relief, $"must be made of {All}");
        }

        // The ladder has one clock for the customer as a whole.
        return relief.HasFlag(Relief.StopsClock) && (!relief.HasFlag(Relief.PausesEscalation) || !items.IsEmpty)
            ? throw new ArgumentException(
                $"must pause escalation, over all items, where it stops the clock; it is {relief}",
                name
            )
            : relief;
    }
}
