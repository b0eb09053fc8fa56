using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Receivables;

/// <summary>What a customer owes for a payment that came back: proposed as a receivable that the host raises or not.</summary>
public sealed record ReturnedPaymentCost
{
    /// <summary>Most days to pay: 366, our choice, as a cost of collecting is not a loan.</summary>
    public const int MaxDaysToPay = 366;

    /// <summary>A cost of returned payments.</summary>
    /// <param name="amount">Greater than zero; only payments of its currency are charged.</param>
    /// <param name="daysToPay">Days after the return on which it is due, from 0 to <see cref="MaxDaysToPay"/>.</param>
    /// <param name="reasons">For which reasons it is charged; bounced payments and chargebacks if not given.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative, the days are out of range, or a reason is unknown.</exception>
    public ReturnedPaymentCost(Money amount, int daysToPay = 0, ValueList<ReversalReason>? reasons = null)
    {
        Amount = Guard.Positive(amount);
        DaysToPay = Guard.InRange(daysToPay, 0, MaxDaysToPay);
        Reasons =
        [
            .. (reasons ?? [ReversalReason.Bounced, ReversalReason.Chargeback])
                .Select(reason => Guard.Defined(reason, nameof(reasons)))
                .Distinct()
                .Order(),
        ];
    }

    /// <summary>What is charged for one return.</summary>
    public Money Amount { get; }

    /// <summary>Days after the return on which it is due.</summary>
    public int DaysToPay { get; }

    /// <summary>The reasons for which it is charged.</summary>
    public ValueList<ReversalReason> Reasons { get; }

    /// <summary>The recovery cost of a return, or null where none is due or it was raised already.</summary>
    /// <remarks>Its number follows from that of the reversal, so that one return is never charged twice.</remarks>
    /// <param name="account">The facts, which hold the reversal.</param>
    /// <param name="reversal">The return.</param>
    /// <param name="about">The item whose payment came back, if it is to be named.</param>
    /// <exception cref="ArgumentException">The account does not hold the reversal.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The due date lies beyond the calendar.</exception>
    public Receivable? Propose(Account account, Reversal reversal, ReceivableId? about = null)
    {
        Guard.NotNull(reversal);
        if (!Guard.NotNull(account).Entries.Contains(reversal))
        {
            throw new ArgumentException($"'{reversal.Id}' is no entry of '{account.Customer}'", nameof(reversal));
        }

        var id = ProposedIds.Receivable("returned-payment-cost", reversal.Id.Value);
        var isCharged =
            reversal.Reason is { } reason
            && Reasons.Contains(reason)
            && reversal.Amount.Currency == Amount.Currency
            && account.Entries.Any(entry => entry is Payment && entry.Id == reversal.Of)
            && account.Receivables.All(item => item.Id != id);
        return isCharged
            ? new(
                id,
                account.Customer,
                ReceivableKind.RecoveryCost,
                Amount,
                reversal.EffectiveOn,
                DueDate.On(Guard.PlusDays(reversal.EffectiveOn, DaysToPay)),
                about: about
            )
            : null;
    }

    /// <summary>Amount and reasons, independent of the current culture.</summary>
    public override string ToString() => $"{Amount} for {string.Join(", ", Reasons)}";
}
