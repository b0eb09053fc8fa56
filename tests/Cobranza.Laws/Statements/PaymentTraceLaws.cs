using Cobranza.Balances;
using Cobranza.Receivables;
using Cobranza.Statements;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What following the money of one credit promises, for any history.</summary>
public sealed class PaymentTraceLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Every_minor_unit_of_a_credit_is_in_exactly_one_place(AccountCase one) =>
        Traces(one.Account, one.Balance)
            .All(trace =>
                trace.OnDocuments + trace.Unapplied + trace.PaidOut + trace.Lapsed + trace.Reversed + trace.UnderWay
                    == trace.Credit.Amount
                && trace.OnDocuments == Sum(trace, trace.Portions.Select(portion => portion.Amount))
                && trace.Portions.All(portion => portion.Amount.IsPositive && portion.On <= one.AsOf)
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool All_credits_together_are_what_every_part_has_settled(AccountCase one)
    {
        var balance = one.Balance;
        var portions = Traces(one.Account, balance)
            .SelectMany(trace => trace.Portions)
            .ToLookup(portion => (portion.Item, portion.Part), portion => portion.Amount);
        return balance.Items.All(item =>
            item.Parts.All(part =>
                part.Settled == Money.Sum(portions[(item.Item.Id, part.Part.Key)], part.Settled.Currency)
            )
        );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Every_credit_in_the_balance_can_be_traced_and_no_other(AccountCase one, byte days)
    {
        var known = one.AsOf.PlusDays(40 - days);
        var balance = AccountBalance.Of(one.Account, one.AsOf, one.Orders, known);
        var traced = Traces(one.Account, balance).Select(trace => trace.Credit.Id).ToHashSet();
        var undone = one
            .Account.Entries.OfType<Reversal>()
            .Where(reversal => reversal.EffectiveOn <= one.AsOf && reversal.RecordedOn <= known)
            .Select(reversal => reversal.Of)
            .ToHashSet();
        return Credits(one.Account)
            .All(credit =>
                traced.Contains(credit.Id)
                == (
                    (CountsFrom(one, credit, known) <= one.AsOf && credit.RecordedOn <= known)
                    || balance.Pending.Any(pending => pending.Payment == credit.Id)
                    || undone.Contains(credit.Id)
                )
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_reversed_credit_is_on_no_document(AccountCase one) =>
        Traces(one.Account, one.Balance)
            .All(trace =>
                trace.Reversal is null
                || (
                    trace.Portions.IsEmpty && trace.Reversed == trace.Credit.Amount && trace.Unapplied == -trace.PaidOut
                )
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool What_is_on_a_document_was_put_there_on_that_day_by_that_entry_and_rule(AccountCase one) =>
        Traces(one.Account, one.Balance)
            .All(trace =>
                trace.Portions.All(portion =>
                    trace.Movements.Any(movement =>
                        movement.Amount >= portion.Amount
                        && (movement.Item, movement.Part, movement.On, movement.Rule, movement.By)
                            == (portion.Item, portion.Part, portion.On, portion.Rule, portion.By)
                    )
                )
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool What_a_reversed_application_had_put_on_a_document_is_there_no_more(AccountCase one)
    {
        var undone = one
            .Account.Entries.OfType<Reversal>()
            .Where(reversal => reversal.EffectiveOn <= one.AsOf)
            .Select(reversal => reversal.Of)
            .ToHashSet();
        return Traces(one.Account, one.Balance)
            .All(trace => trace.Portions.All(portion => !undone.Contains(portion.By)));
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_trace_is_told_in_both_languages(AccountCase one) =>
        Traces(one.Account, one.Balance)
            .All(trace =>
                new[] { Language.English, Language.Spanish }
                    .Select(language => trace.Explain().ToText(language))
                    .All(text =>
                        text.Contains(trace.Credit.Id.Value, StringComparison.Ordinal)
                        && trace.Portions.All(portion => text.Contains(portion.Item.Value, StringComparison.Ordinal))
                        && !text.Contains('{', StringComparison.Ordinal)
                    )
            );

    private static Money Sum(PaymentTrace trace, IEnumerable<Money> amounts) =>
        Money.Sum(amounts, trace.Credit.Amount.Currency);

    private static IEnumerable<PaymentTrace> Traces(Account account, AccountBalance balance) =>
        Credits(account).Select(credit => PaymentTrace.TryOf(account, balance, credit.Id)).OfType<PaymentTrace>();

    private static IEnumerable<Entry> Credits(Account account) =>
        account.Entries.Where(entry =>
            entry is CreditNote or Allowance or Withholding or Payment or Recovery
            || (entry is Transfer transfer && transfer.From != account.Customer)
        );

    private static LocalDate? CountsFrom(AccountCase one, Entry entry, LocalDate known) =>
        entry is Payment payment ? payment.CountsFrom(one.Orders.PaymentDate, one.AsOf, known) : entry.EffectiveOn;
}
