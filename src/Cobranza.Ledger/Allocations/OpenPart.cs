using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Allocations;

/// <summary>What an allocation order needs to know of a part of an item that money could settle.</summary>
public sealed record OpenPart
{
    /// <summary>A part of an item and what is open on it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="issuedOn">The date of the document.</param>
    /// <param name="dueOn">The last day on which payment of the part is on time, as rolled by the calendar.</param>
    /// <param name="open">What is open on the part, zero or more.</param>
    /// <param name="part">Which part of the item; <see cref="PartKey.Whole"/> if not given.</param>
    /// <param name="openOnItem">What is open on the whole item, at least what is open on the part; the same if not given.</param>
    /// <param name="burden">The interest that runs on the item and what secures it; none if not given.</param>
    /// <exception cref="ArgumentException">The id, a date or the component is missing, or an amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The open amount is negative, more than is open on the item, or the portion is out of range.</exception>
    /// <exception cref="CurrencyMismatchException">The two amounts are in different currencies.</exception>
    public OpenPart(
        ReceivableId item,
        LocalDate issuedOn,
        LocalDate dueOn,
        Money open,
        PartKey? part = null,
        Money? openOnItem = null,
        DebtBurden? burden = null
    )
    {
        Item = Ids.Given(item);
        IssuedOn = Guard.Date(issuedOn);
        DueOn = Guard.Date(dueOn);
        Open = Guard.PositiveOrZero(open);
        Part = part is { } key ? Checked(key) : PartKey.Whole;
        OpenOnItem = openOnItem ?? open;
        Burden = burden ?? DebtBurden.None;
        if (OpenOnItem < Open)
        {
            throw new ArgumentOutOfRangeException(
                nameof(openOnItem),
                OpenOnItem,
                $"must be at least what is open on the part, {open}"
            );
        }
    }

    /// <summary>The item.</summary>
    public ReceivableId Item { get; }

    /// <summary>Which part of the item.</summary>
    public PartKey Part { get; }

    /// <summary>The date of the document.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>The last day on which payment of the part is on time.</summary>
    public LocalDate DueOn { get; }

    /// <summary>What is open on the part, zero or more.</summary>
    public Money Open { get; }

    /// <summary>What is open on the whole item.</summary>
    public Money OpenOnItem { get; }

    /// <summary>The interest that runs on the item and what secures it.</summary>
    public DebtBurden Burden { get; }

    /// <summary>Whether the part is past due, due or not yet due on a day.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public Dueness DuenessOn(LocalDate day) =>
        DueOn < Guard.Date(day) ? Dueness.PastDue
        : DueOn == day ? Dueness.Due
        : Dueness.NotYetDue;

    /// <summary>Item, part, amount and dates, independent of the current culture.</summary>
    public override string ToString() =>
        $"{Item}{(Part == PartKey.Whole ? "" : $" {Part}")} with {Open} open, issued {Guard.Text(IssuedOn)}, due {Guard.Text(DueOn)}";

    internal static int ByKey(OpenPart left, OpenPart right)
    {
        var order = left.Item.CompareTo(right.Item);
        return order != 0 ? order : left.Part.CompareTo(right.Part);
    }

    private static PartKey Checked(PartKey part)
    {
        Guard.InRange(part.Portion, 1, ReceivablePart.MaxPortion);
        return part.Component.IsMissing
            ? throw new ArgumentException("is missing: default(Component) is no component", nameof(part))
            : part;
    }
}
