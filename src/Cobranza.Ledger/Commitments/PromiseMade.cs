using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>The customer promised to pay an amount by a day (promesa de pago).</summary>
public sealed record PromiseMade : AccountEvent
{
    /// <summary>Longest tolerance: 366 days, our choice, because a promise that may be a year late promises nothing.</summary>
    public const int MaxToleranceDays = 366;

    /// <summary>A promise to pay.</summary>
    /// <param name="id">Its number, unique among the promises of the account.</param>
    /// <param name="amount">What was promised, greater than zero.</param>
    /// <param name="effectiveOn">The day it was made; payments value-dated on or after it count.</param>
    /// <param name="dueOn">The last day promised, not before the day it was made.</param>
    /// <param name="items">The items it is for; none means any payment of the customer in its currency.</param>
    /// <param name="toleranceDays">Calendar days after the last day promised in which payment still keeps it.</param>
    /// <param name="recordedOn">When it became known; the day it was made if not given.</param>
    /// <exception cref="ArgumentException">The id is blank, an item's id or a date is missing, or the amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not positive, the promise is due before it was made, or the tolerance is out of range.</exception>
    public PromiseMade(
        string id,
        Money amount,
        LocalDate effectiveOn,
        LocalDate dueOn,
        ValueList<ReceivableId>? items = null,
        int toleranceDays = 0,
        LocalDate? recordedOn = null
    )
        : base(effectiveOn, recordedOn)
    {
        Id = Guard.Line(id, MaxTextLength);
        Amount = Guard.Positive(amount);
        DueOn = Guard.NotBefore(effectiveOn, dueOn);
        Items = items ?? [];
        ToleranceDays = Guard.InRange(toleranceDays, 0, MaxToleranceDays);
        LastDay = Guard.PlusDays(dueOn, toleranceDays);
        foreach (var item in Items)
        {
            Ids.Given(item, nameof(items));
        }
    }

    /// <summary>The promise's number.</summary>
    public string Id { get; }

    /// <summary>What was promised, greater than zero.</summary>
    public Money Amount { get; }

    /// <summary>The last day promised.</summary>
    public LocalDate DueOn { get; }

    /// <summary>The items it is for; empty means any.</summary>
    public ValueList<ReceivableId> Items { get; }

    /// <summary>Calendar days after the last day promised in which payment still keeps it.</summary>
    public int ToleranceDays { get; }

    /// <summary>The last day on which payment keeps it: the last day promised plus the tolerance.</summary>
    public LocalDate LastDay { get; }

    internal override EventKey? Key => OwnKey;

    private EventKey OwnKey => new("Promise", Id);

    internal override string Text() => $"Promise {Id} of {Amount} by {Guard.Text(DueOn)}";

    internal override void Check(AccountIndex index)
    {
        foreach (var item in Items)
        {
            index.CheckItem(OwnKey, item, Amount);
        }
    }
}
