using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Balances;

/// <summary>A fact in its place: by value date, then by same-day rank, then by id.</summary>
internal readonly record struct Moment(LocalDate On, int Rank, string Id, Receivable? Item, Entry? Entry)
{
    /// <summary>The facts in view, in the order in which they count.</summary>
    /// <param name="account">The facts.</param>
    /// <param name="asOf">The day at whose end everything is judged.</param>
    /// <param name="knownOn">If given, only what was recorded by then counts.</param>
    /// <param name="paymentDate">Which date of a payment counts.</param>
    /// <param name="pending">Gets the payments that are under way.</param>
    public static List<Moment> In(
        Account account,
        LocalDate asOf,
        LocalDate? knownOn,
        PaymentDate paymentDate,
        List<PendingPayment> pending
    )
    {
        var moments = new List<Moment>(account.Receivables.Count + account.Entries.Count);
        foreach (var item in account.Receivables)
        {
            if (item.IssuedOn <= asOf && (knownOn is not { } known || item.RecordedOn <= known))
            {
                moments.Add(new(item.IssuedOn, item.Rank, item.Id.Value, item, null));
            }
        }

        foreach (var entry in account.Entries)
        {
            if (knownOn is { } known && entry.RecordedOn > known)
            {
                continue;
            }

            var payment = entry as Payment;
            var on = payment is null ? entry.EffectiveOn : payment.CountsFrom(paymentDate, asOf, knownOn);
            if (on <= asOf)
            {
                moments.Add(new(on.Value, entry.Rank, entry.Id.Value, null, entry));
            }
            else if (payment?.Clearing is { } clearing && clearing.InitiatedOn <= asOf)
            {
                pending.Add(new(payment.Id, payment.Amount, clearing.InitiatedOn, payment.EffectiveOn));
            }
        }

        moments.Sort(InOrder);
        return moments;
    }

    private static int InOrder(Moment left, Moment right)
    {
        var order = left.On.CompareTo(right.On);
        order = order != 0 ? order : left.Rank.CompareTo(right.Rank);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }
}
