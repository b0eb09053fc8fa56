using Cobranza.Receivables;

namespace Cobranza.Balances;

/// <summary>What an entry that is no credit did, so that it can be undone.</summary>
internal abstract record Move
{
    /// <summary>An application: what it put on parts of an item.</summary>
    internal sealed record Applied(IReadOnlyList<Lot> Lots) : Move;

    /// <summary>An unapplication: what it took off, each with the write-off it had recovered, if any.</summary>
    internal sealed record TakenOff(CreditState Source, IReadOnlyList<TakenLot> Taken) : Move;

    /// <summary>A refund: what it paid back.</summary>
    internal sealed record PaidBack(CreditState Source, Money Amount) : Move;

    /// <summary>A transfer to another account: what left its source, after it was taken off an item, if any.</summary>
    internal sealed record SentAway(CreditState Source, Money Amount, IReadOnlyList<TakenLot> Taken) : Move;

    /// <summary>A transfer between two items: what it took off one and put on the other.</summary>
    internal sealed record Shifted(CreditState Source, IReadOnlyList<TakenLot> Taken, IReadOnlyList<Lot> Lots) : Move;

    /// <summary>An adjustment: what it changed on each part, all with one sign.</summary>
    internal sealed record Adjusted(IReadOnlyList<(PartState Part, Money Amount)> Changes) : Move;

    /// <summary>A write-off: what it gave up of each part.</summary>
    internal sealed record GivenUp(IReadOnlyList<WriteOffLot> Lots) : Move;
}
