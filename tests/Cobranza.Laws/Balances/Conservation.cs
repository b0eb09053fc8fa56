using Cobranza.Balances;
using Cobranza.Receivables;

namespace Cobranza.Laws;

/// <summary>Sums over the entries themselves, without knowing which item each of them settled.</summary>
internal static class Conservation
{
    public static Money NetOf(AccountCase one, AccountBalance balance, Currency currency)
    {
        var lapsed = balance.Lapsed.ToDictionary(part => part.Entry, part => part.Amount);
        Money Effect(Entry entry) => entry.Amount - lapsed.GetValueOrDefault(entry.Id, Money.Zero(currency));

        var (live, reversed) = Split(one, balance, currency);

        // A document taken back charges nothing, and nothing on it counts.
        var gone = live.OfType<ItemReversal>().Select(reversal => reversal.Of).ToHashSet();
        live.RemoveAll(entry => entry is Adjustment adjustment && gone.Contains(adjustment.Target));
        reversed.RemoveAll(entry => entry is Adjustment adjustment && gone.Contains(adjustment.Target));
        var charged = Money.Sum(
            balance
                .Items.Where(item => item.Open.Currency == currency && !gone.Contains(item.Item.Id))
                .Select(item => item.Item.Amount),
            currency
        );
        var adjusted = Money.Sum(live.OfType<Adjustment>().Select(Effect), currency);

        // A charge that could not be taken back because an adjustment had already done so.
        var kept = Money.Sum(
            one.Account.Entries.OfType<Reversal>()
                .Where(reversal => reversed.Any(entry => entry.Id == reversal.Of && entry is Adjustment))
                .Select(reversal => lapsed.GetValueOrDefault(reversal.Id, Money.Zero(currency))),
            currency
        );
        var credited = Money.Sum(live.Where(entry => IsCredit(one, entry)).Select(Effect), currency);
        var refunded = Money.Sum(live.Where(entry => IsRefund(one, entry)).Select(Effect), currency);
        var givenUp = Money.Sum(
            balance.Items.Where(item => item.Open.Currency == currency).Select(item => item.WrittenOff),
            currency
        );
        return charged + adjusted + kept - credited + refunded - givenUp;
    }

    public static bool EveryCentOfACreditIsSomewhere(AccountCase one, AccountBalance balance)
    {
        var lapsed = balance.Lapsed.ToDictionary(part => part.Entry, part => part.Amount);
        var settled = balance.Settlements.ToLookup(part => part.Source, part => part.Amount);
        var unapplied = balance.Unapplied.ToDictionary(part => part.Source, part => part.Amount);
        return one
            .Account.Entries.Where(entry => IsSeen(one, balance, entry) && IsCredit(one, entry))
            .All(credit =>
            {
                var (live, _) = Split(one, balance, credit.Amount.Currency);
                var zero = Money.Zero(credit.Amount.Currency);
                var refunded = live.Where(entry => IsRefund(one, entry))
                    .Where(entry => AccountShrinker.EntriesNamedBy(entry).Contains(credit.Id))
                    .Select(refund => refund.Amount - lapsed.GetValueOrDefault(refund.Id, zero));
                var found =
                    Money.Sum(settled[credit.Id].Concat(refunded), credit.Amount.Currency)
                    + unapplied.GetValueOrDefault(credit.Id, zero)
                    + lapsed.GetValueOrDefault(credit.Id, zero);
                return found == (live.Contains(credit) ? credit.Amount : zero);
            });
    }

    private static bool IsCredit(AccountCase one, Entry entry) =>
        entry is CreditNote or Allowance or Withholding or Payment or Recovery
        || (entry is Transfer transfer && transfer.From != one.Account.Customer);

    private static bool IsRefund(AccountCase one, Entry entry) =>
        entry is Refund || (entry is Transfer transfer && transfer.To != one.Account.Customer);

    private static bool IsSeen(AccountCase one, AccountBalance balance, Entry entry) =>
        entry is Payment payment
            ? payment.CountsFrom(one.Orders.PaymentDate, balance.AsOf) <= balance.AsOf
            : entry.EffectiveOn <= balance.AsOf;

    private static (List<Entry> Live, List<Entry> Reversed) Split(
        AccountCase one,
        AccountBalance balance,
        Currency currency
    )
    {
        var seen = one
            .Account.Entries.Where(entry => IsSeen(one, balance, entry) && entry.Amount.Currency == currency)
            .ToList();
        var undone = seen.OfType<Reversal>().Select(reversal => reversal.Of).ToHashSet();
        return (
            seen.Where(entry => !undone.Contains(entry.Id)).ToList(),
            seen.Where(entry => undone.Contains(entry.Id)).ToList()
        );
    }
}
