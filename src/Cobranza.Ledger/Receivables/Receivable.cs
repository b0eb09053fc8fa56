using Cobranza.Discounts;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Receivables;

/// <summary>One open item with the entry that raised it: an invoice, debit note, installment, late fee or recovery cost.</summary>
/// <remarks>
/// <para>A fact that never changes: what is still open on a day is derived from the entries, see <c>AccountBalance</c>.</para>
/// <para>It exists in every view as of its issue date or later, and in none before.</para>
/// </remarks>
public sealed record Receivable
{
    /// <summary>Most characters of a segment: 128, our choice, because it is a key and not a description.</summary>
    public const int MaxSegmentLength = 128;

    /// <summary>An item as it was raised.</summary>
    /// <param name="id">The document's number, unique within the account.</param>
    /// <param name="customer">Who owes it.</param>
    /// <param name="kind">What raised it.</param>
    /// <param name="amount">What was charged, greater than zero; what lowers a debt is an <see cref="Entry"/>.</param>
    /// <param name="issuedOn">The date of the document.</param>
    /// <param name="due">The last day on which payment is on time; without one that of the part due first, or else the issue date.</param>
    /// <param name="recordedOn">When the item became known; the issue date if not given.</param>
    /// <param name="terms">What was agreed for this item; without them the policy in force at issue decides.</param>
    /// <param name="segment">A name to group by (line of business, region); at most <see cref="MaxSegmentLength"/> characters.</param>
    /// <param name="about">Of a late fee or recovery cost, the item that it is charged for; an account holds both in one currency.</param>
    /// <param name="parts">Its due portions and components, each once, which sum exactly to the amount; without them the item is one part,
    /// principal, due on its due date.</param>
    /// <param name="burden">The interest that runs on it and what secures it, for orders that look at them.</param>
    /// <exception cref="ArgumentException">An id or a date is missing, the amount has no currency, the segment is blank or too long, the item
    /// is about itself, or the parts do not fit: one occurs twice, they sum to another amount, or fall due first on another day than the item.</exception>
    /// <exception cref="CurrencyMismatchException">A part is in another currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative, or the kind is unknown.</exception>
    public Receivable(
        ReceivableId id,
        CustomerId customer,
        ReceivableKind kind,
        Money amount,
        LocalDate issuedOn,
        DueDate? due = null,
        LocalDate? recordedOn = null,
        TradeTerms? terms = null,
        string? segment = null,
        ReceivableId? about = null,
        ValueList<ReceivablePart>? parts = null,
        DebtBurden? burden = null
    )
    {
        Id = Ids.Given(id);
        Customer = Ids.Given(customer);
        Kind = Guard.Defined(kind);
        Amount = Guard.Positive(amount);
        IssuedOn = Guard.Date(issuedOn);
        Due = due ?? EarliestDue(parts) ?? DueDate.On(issuedOn);
        Guard.Date(Due.Contractual, nameof(due));
        RecordedOn = Guard.OptionalDate(recordedOn) ?? issuedOn;
        Terms = terms;
        Segment = segment is null ? null : Guard.Line(segment, MaxSegmentLength);
        About = about is { } other ? Ids.Given(other, nameof(about)) : null;
        if (About == id)
        {
            throw new ArgumentException($"'{id}' cannot be charged for itself", nameof(about));
        }

        Burden = burden ?? DebtBurden.None;
        Parts = parts is null ? [new(1, Component.Principal, amount, Due)] : Checked(parts);
    }

    /// <summary>The document's number.</summary>
    public ReceivableId Id { get; }

    /// <summary>Who owes it.</summary>
    public CustomerId Customer { get; }

    /// <summary>What raised it.</summary>
    public ReceivableKind Kind { get; }

    /// <summary>What was charged, greater than zero.</summary>
    public Money Amount { get; }

    /// <summary>The date of the document, from which on the item exists.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>The last day on which payment is on time, as agreed and as rolled by the calendar.</summary>
    public DueDate Due { get; }

    /// <summary>When the item became known; a view as known on an earlier day lacks it.</summary>
    public LocalDate RecordedOn { get; }

    /// <summary>What was agreed for this item, or null where the policy in force at issue decides.</summary>
    public TradeTerms? Terms { get; }

    /// <summary>A name to group by, or null.</summary>
    public string? Segment { get; }

    /// <summary>Of a late fee or recovery cost, the item that it is charged for, or null.</summary>
    public ReceivableId? About { get; }

    /// <summary>Its due portions and components, by portion and component; they sum to the amount. One, principal, where none were given.</summary>
    public ValueList<ReceivablePart> Parts { get; }

    /// <summary>The interest that runs on it and what secures it.</summary>
    public DebtBurden Burden { get; }

    /// <summary>Its place among the entries of its day: 0 for an invoice to 4 for a recovery cost.</summary>
    public int Rank => (int)Kind;

    /// <summary>Kind, number, amount and dates, independent of the current culture.</summary>
    public override string ToString() => $"{Kind} {Id} of {Amount}, issued {Guard.Text(IssuedOn)}, due {Due}";

    private static DueDate? EarliestDue(ValueList<ReceivablePart>? parts) =>
        parts?.Where(part => part is not null).MinBy(part => part.Due.Effective)?.Due;

    private ValueList<ReceivablePart> Checked(ValueList<ReceivablePart> parts)
    {
        var sum = Money.Zero(Amount.Currency);
        var earliest = LocalDate.MaxIsoValue;
        var keys = new HashSet<PartKey>();
        foreach (var part in parts)
        {
            Guard.SameCurrency(Amount.Currency, Guard.NotNull(part, nameof(parts)).Amount);
            sum += part.Amount;
            earliest = LocalDate.Min(earliest, part.Due.Effective);
            if (!keys.Add(part.Key))
            {
                throw new ArgumentException(
                    $"must hold each part of '{Id}' once; {part.Key} occurs twice",
                    nameof(parts)
                );
            }
        }

        if (sum != Amount)
        {
            throw new ArgumentException($"must sum to the amount of '{Id}', {Amount}, not to {sum}", nameof(parts));
        }

        return earliest == Due.Effective
            ? [.. parts.OrderBy(part => part.Key)]
            : throw new ArgumentException(
                $"must fall due first on the due date of '{Id}', {Guard.Text(Due.Effective)}, not on {Guard.Text(earliest)}",
                nameof(parts)
            );
    }
}
