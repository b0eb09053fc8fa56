using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What the facts of an account promise before anything is computed from them.</summary>
public sealed class ReceivableLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-7")]
    public bool A_number_that_occurs_twice_is_refused(Account account) =>
        account.Receivables.All(item => Refuses(() => With(account, item), item.Id.Value))
        && account.Entries.All(entry => Refuses(() => With(account, entry), entry.Id.Value));

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool An_entry_that_names_what_does_not_exist_is_refused(Account account)
    {
        var named = account.Entries.SelectMany(AccountShrinker.ItemsNamedBy).ToHashSet();
        return account
            .Receivables.Where(item => named.Contains(item.Id))
            .All(item =>
                Refuses(
                    () =>
                        new Account(
                            account.Customer,
                            [.. account.Receivables.Where(one => one != item)],
                            account.Entries
                        ),
                    item.Id.Value
                )
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-11")]
    public bool A_payment_in_another_currency_than_the_item_it_names_is_refused_and_both_are_named(Account account) =>
        account.Receivables.All(item =>
        {
            var amount = Money.Of(5, item.Amount.Currency == Currency.Usd ? Currency.Mxn : Currency.Usd);
            var payment = new Payment(EntryId.Of("wrong"), amount, item.IssuedOn, [new(item.Id, amount)]);
            var text = Assert.Throws<CurrencyMismatchException>(() => With(account, payment)).Message;
            return text.Contains(item.Id.Value, StringComparison.Ordinal)
                && text.Contains("wrong", StringComparison.Ordinal);
        });

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool An_entry_is_reversed_once_and_whole_and_not_before_its_own_date(Account account)
    {
        var reversed = account.Entries.OfType<Reversal>().Select(reversal => reversal.Of).ToHashSet();
        return account.Entries.All(entry =>
        {
            Reversal Undo(Money amount, int days) =>
                new(EntryId.Of("undo"), amount, entry.EffectiveOn.PlusDays(days), entry.Id);

            var may = entry is not (Reversal or ItemReversal) && !reversed.Contains(entry.Id);
            return may == !Refuses(() => With(account, Undo(entry.Amount, 0)), "undo")
                && Refuses(() => With(account, Undo(entry.Amount, -1)), "undo")
                && Refuses(() => With(account, Undo(entry.Amount + entry.Amount, 0)), "undo");
        });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-12")]
    public bool A_document_of_nothing_or_less_is_refused(Account account, ushort units) =>
        account.Receivables.All(item =>
        {
            var amount = Money.OfMinor(-units, item.Amount.Currency);
            var (id, on) = (EntryId.Of("E"), item.IssuedOn);
            return Throws(() => new Receivable(item.Id, item.Customer, item.Kind, amount, on))
                && Throws(() => new Payment(id, amount, on))
                && Throws(() => new CreditNote(id, amount, on))
                && Throws(() => new WriteOff(id, amount, on, item.Id))
                && Throws(() => new PromiseMade("P", amount, on, on));
        });

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "PA-8")]
    public bool A_payer_may_designate_the_whole_payment_and_not_a_unit_more(Account account, ushort units) =>
        account.Receivables.All(item =>
        {
            var amount = Money.OfMinor(1L + units, item.Amount.Currency);
            var (half, rest) = (Money.OfMinor(amount.MinorUnits / 2, amount.Currency), amount);
            ValueList<Designation> parts = half.IsZero
                ? [new(item.Id, rest)]
                : [new(item.Id, half), new(item.Id, rest - half)];
            var less = amount - Money.OfMinor(1, amount.Currency);
            return new Payment(EntryId.Of("E"), amount, item.IssuedOn, parts).Undesignated.IsZero
                && (less.IsZero || Throws(() => new Payment(EntryId.Of("E"), less, item.IssuedOn, parts)));
        });

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool An_item_without_a_due_date_is_due_on_issue(Account account) =>
        account.Receivables.All(item =>
            new Receivable(item.Id, item.Customer, item.Kind, item.Amount, item.IssuedOn).Due.Effective == item.IssuedOn
        );

    [Fact]
    public void The_laws_of_refusal_catch_an_account_that_takes_everything() =>
        Assert.False(Refuses(() => new object(), "anything"));

    private static Account With(Account account, Receivable item) =>
        new(account.Customer, account.Receivables.Add(item), account.Entries, account.Events);

    private static Account With(Account account, Entry entry) =>
        new(account.Customer, account.Receivables, account.Entries.Add(entry), account.Events);

    private static bool Throws(Func<object> make) => Record.Exception(make) is ArgumentException;

    // Refused, and the text says what is wrong.
    private static bool Refuses(Func<object> make, string named) =>
        Record.Exception(make) is ArgumentException problem
        && problem.Message.Contains(named, StringComparison.Ordinal);
}
