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

        var (live, reversed) = Split(one, currency);
        var charged = Money.Sum(
            balance.Items.Where(item => item.Open.Currency == currency).Select(item => item.Item.Amount),
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
        var credited = Money.Sum(live.Where(IsCredit).Select(Effect), currency);
        var refunded = Money.Sum(live.OfType<Refund>().Select(Effect), currency);
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
            .Account.Entries.Where(entry => entry.EffectiveOn <= one.AsOf && IsCredit(entry))
            .All(credit =>
            {
                var (live, _) = Split(one, credit.Amount.Currency);
                var zero = Money.Zero(credit.Amount.Currency);
                var refunded = live.OfType<Refund>()
                    .Where(refund => refund.Source == credit.Id)
                    .Select(refund => refund.Amount - lapsed.GetValueOrDefault(refund.Id, zero));
                var found =
                    Money.Sum(settled[credit.Id].Concat(refunded), credit.Amount.Currency)
                    + unapplied.GetValueOrDefault(credit.Id, zero)
                    + lapsed.GetValueOrDefault(credit.Id, zero);
                return found == (live.Contains(credit) ? credit.Amount : zero);
            });
    }

    private static bool IsCredit(Entry entry) => entry is CreditNote or Allowance or Withholding or Payment or Recovery;

    private static (List<Entry> Live, List<Entry> Reversed) Split(AccountCase one, Currency currency)
    {
        var seen = one
            .Account.Entries.Where(entry => entry.EffectiveOn <= one.AsOf && entry.Amount.Currency == currency)
            .ToList();
        var undone = seen.OfType<Reversal>().Select(reversal => reversal.Of).ToHashSet();
        return (
            seen.Where(entry => !undone.Contains(entry.Id)).ToList(),
            seen.Where(entry => undone.Contains(entry.Id)).ToList()
        );
    }
}
