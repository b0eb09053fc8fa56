using Cobranza.Allocations;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Balances;

/// <summary>One item while its account is replayed.</summary>
internal sealed class ItemState
{
    private readonly PartState[] _parts;

    // Null where the item is one part, whose steps are its own.
    private readonly StepList? _steps;
    private OpenPart[]? _openParts;

    public ItemState(Receivable item)
    {
        Item = item;
        Open = item.Amount;
        _parts = new PartState[item.Parts.Count];
        for (var i = 0; i < _parts.Length; i++)
        {
            _parts[i] = new(this, item.Parts[i]);
        }

        _steps = _parts.Length == 1 ? null : new(item.IssuedOn, item.Amount);
    }

    public Receivable Item { get; }

    /// <summary>The parts, by portion and component.</summary>
    public ReadOnlySpan<PartState> Parts => _parts;

    public Money Open { get; private set; }

    /// <summary>Whether the document was taken back, so that it takes nothing any more.</summary>
    public bool IsVoid { get; set; }

    /// <summary>What settles it, oldest first; emptied ones may remain.</summary>
    public List<Lot> Lots { get; } = [];

    /// <summary>What was written off of it, oldest first; emptied ones may remain.</summary>
    public List<WriteOffLot> WriteOffs { get; } = [];

    public PartState Part(PartKey key) => _parts[Array.FindIndex(_parts, part => part.Part.Key == key)];

    /// <summary>The parts that a filter takes, by portion and component.</summary>
    public IEnumerable<PartState> Taken(PartFilter? filter) =>
        filter is null ? _parts : _parts.Where(part => filter.Takes(part.Part.Key));

    /// <summary>What an order sees of the parts on which something is open, by portion and component.</summary>
    public ReadOnlySpan<OpenPart> OpenParts =>
        _openParts ??= [.. _parts.Where(part => part.Open.IsPositive).Select(See)];

    /// <summary>Changes what is open on a part, and remembers it as the balance at the end of the day.</summary>
    public void SetOpen(PartState part, Money open, LocalDate on)
    {
        Open += open - part.Open;
        _openParts = null;
        part.SetOpen(open, on);
        _steps?.Set(Open, on);
    }

    public ItemBalance ToBalance()
    {
        var parts = new PartBalance[_parts.Length];
        var zero = Money.Zero(Item.Amount.Currency);
        var (open, settled, writtenOff) = (zero, zero, zero);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = _parts[i].ToBalance();
            (open, settled, writtenOff) = (
                open + parts[i].Open,
                settled + parts[i].Settled,
                writtenOff + parts[i].WrittenOff
            );
        }

        return open == Open
            ? new(Item, open, settled, writtenOff, _steps?.ToList() ?? parts[0].Steps, [.. parts])
            : throw new InvalidOperationException($"The replay lost money between the parts of {Item}.");
    }

    private OpenPart See(PartState part) =>
        new(Item.Id, Item.IssuedOn, part.Part.Due.Effective, part.Open, part.Part.Key, Open, Item.Burden);
}
