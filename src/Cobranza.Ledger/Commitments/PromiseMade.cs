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
    /// <param name="toleranceAmount">How much less than the amount still keeps it: zero or more, less than the amount; zero if not given.</param>
    /// <param name="replaces">The number of an earlier promise that it takes the place of; none if not given.</param>
    /// <exception cref="ArgumentException">An id is blank, an item's id or a date is missing, an amount has no currency, or it replaces itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not positive, the promise is due before it was made, or a tolerance is out of range.</exception>
    /// <exception cref="CurrencyMismatchException">The tolerance is in another currency.</exception>
    public PromiseMade(
        string id,
        Money amount,
        LocalDate effectiveOn,
        LocalDate dueOn,
        ValueList<ReceivableId>? items = null,
        int toleranceDays = 0,
        LocalDate? recordedOn = null,
        Money? toleranceAmount = null,
        string? replaces = null
    )
        : base(effectiveOn, recordedOn)
    {
        Id = Guard.Line(id, MaxTextLength);
        Amount = Guard.Positive(amount);
        DueOn = Guard.NotBefore(effectiveOn, dueOn);
        Items = items ?? [];
        ToleranceDays = Guard.InRange(toleranceDays, 0, MaxToleranceDays);
        LastDay = Guard.PlusDays(dueOn, toleranceDays);
        ToleranceAmount = CheckedTolerance(amount, toleranceAmount ?? Money.Zero(amount.Currency));
        Replaces = CheckedReplaced(id, replaces);
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

    /// <summary>How much less than the amount still keeps it; zero or more, less than the amount.</summary>
    public Money ToleranceAmount { get; }

    /// <summary>The least that keeps it: the amount less the tolerance.</summary>
    public Money Enough => Amount - ToleranceAmount;

    /// <summary>The number of the earlier promise that it takes the place of, or null.</summary>
    public string? Replaces { get; }

    internal override EventKey? Key => KeyOf(Id);

    internal static EventKey KeyOf(string id) => new("Promise", id);

    internal override string Text() => $"Promise {Id} of {Amount} by {Guard.Text(DueOn)}";

    internal override void Check(AccountIndex index)
    {
        foreach (var item in Items)
        {
            index.CheckItem(KeyOf(Id), item, Amount);
        }

        if (Replaces is { } replaced)
        {
            index.CheckFollows(this, KeyOf(replaced));
            CheckCircle(index);
        }
    }

    // Two promises of one day could each say that they replace the other.
    private void CheckCircle(AccountIndex index)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { Id };
        var next = Replaces;
        while (next is not null)
        {
            if (!seen.Add(next))
            {
                throw AccountIndex.Wrong($"Promise '{Id}' replaces '{next}' in a circle.", AccountIndex.Events);
            }

            next = (index.FindEvent(KeyOf(next)) as PromiseMade)?.Replaces;
        }
    }

    private static Money CheckedTolerance(Money amount, Money toleranceAmount)
    {
        Guard.SameCurrency(amount.Currency, Guard.PositiveOrZero(toleranceAmount));
        return toleranceAmount < amount
            ? toleranceAmount
            : throw new ArgumentOutOfRangeException(
                nameof(toleranceAmount),
                toleranceAmount,
                $"must be less than the amount promised, {amount}"
            );
    }

    private static string? CheckedReplaced(string id, string? replaces) =>
        replaces is null ? null
        : string.Equals(Guard.Line(replaces, MaxTextLength), id, StringComparison.Ordinal)
            ? throw new ArgumentException($"must name another promise than '{id}' itself", nameof(replaces))
        : replaces;
}
