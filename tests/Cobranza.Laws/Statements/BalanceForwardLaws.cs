using Cobranza.Balances;
using Cobranza.Receivables;
using Cobranza.Statements;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What a statement that carries balances forward promises, for any history.</summary>
public sealed class BalanceForwardLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_opening_balance_and_all_movements_lead_to_the_closing_balance(AccountCase one, byte days)
    {
        var statement = Of(one, days);
        var (before, after) = (one.BalanceOn(statement.From.PlusDays(-1)), one.Balance);
        return before
            .Currencies.Union(after.Currencies)
            .All(currency =>
            {
                var section = statement.In(currency);
                return section.Opening == before.Net(currency)
                    && section.Closing == after.Net(currency)
                    && section.Opening + section.Late + section.Movements == section.Closing
                    && Runs(section);
            });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_closing_balance_of_one_period_is_the_opening_balance_of_the_next(
        AccountCase one,
        byte days,
        byte more,
        byte knownLater,
        byte known
    )
    {
        var (middle, first) = (one.AsOf.PlusDays(-more - 1), one.AsOf.PlusDays(-more - 1 - days));
        var (then, now) = (middle.PlusDays(known - 40), middle.PlusDays(known - 40 + knownLater));
        var earlier = BalanceForwardStatement.Of(one.Account, first, middle, one.Orders, then);
        var later = BalanceForwardStatement.Of(one.Account, middle.PlusDays(1), one.AsOf, one.Orders, now, then);
        return later.Sections.All(section => section.Opening == earlier.In(section.Currency).Closing)
            && earlier.Sections.All(section => section.Closing == later.In(section.Currency).Opening);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_balance_after_the_last_movement_of_a_day_is_the_net_balance_of_that_day(AccountCase one)
    {
        var seen = Settled(one);
        return BalanceForwardStatement
            .Of(seen.Account, AccountBuilder.Start, seen.AsOf, seen.Orders, detail: MovementDetail.All)
            .Sections.All(section =>
                section
                    .Lines.GroupBy(line => line.On)
                    .All(day => day.Last().Balance == seen.BalanceOn(day.Key).Net(section.Currency))
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool What_a_statement_lists_of_each_document_and_entry_is_what_it_did_to_the_balance(AccountCase one) =>
        BalanceForwardStatement
            .Of(one.Account, AccountBuilder.Start.PlusDays(-9), one.AsOf, one.Orders, detail: MovementDetail.All)
            .Sections.SelectMany(section => section.Lines)
            .All(line =>
                line.Entry switch
                {
                    null => line.Amount == line.Item!.Amount,
                    Application => line.Amount.IsZero,
                    // Off a debt that it had recovered, which is written off again: less is owed on balance.
                    Unapplication or Transfer { IsInternal: true } => line.Amount <= Money.Zero(line.Amount.Currency),
                    CreditNote or Withholding or Payment => -line.Amount == line.Entry.Amount || IsUndone(one, line),
                    Allowance or WriteOff => line.Amount == -(line.Entry.Amount - line.Lapsed),
                    Adjustment or Refund => line.Amount == line.Entry.Amount - line.Lapsed,
                    Recovery => line.Amount <= Money.Zero(line.Amount.Currency),
                    _ => true,
                }
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Every_fact_in_view_is_listed_once(AccountCase one, byte days)
    {
        var statement = Of(one, days, MovementDetail.All);
        var lines = statement.Sections.SelectMany(section => section.Lines).ToList();
        return lines.All(line => line.Late is null && line.On >= statement.From && line.On <= statement.Through)
            && lines
                .Where(line => line.Item is not null)
                .Select(line => line.Item!.Id)
                .ToHashSet()
                .SetEquals(
                    one.Account.Receivables.Where(item => InPeriod(statement, item.IssuedOn)).Select(item => item.Id)
                )
            && lines
                .Where(line => line.Entry is not null)
                .Select(line => line.Entry!.Id)
                .Order()
                .SequenceEqual(
                    one.Account.Entries.Where(entry => InPeriod(statement, CountsFrom(one, entry)))
                        .Select(entry => entry.Id)
                        .Order()
                );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Listing_only_what_moves_the_balance_leaves_every_sum_as_it_is(AccountCase one, byte days)
    {
        var (brief, all) = (Of(one, days), Of(one, days, MovementDetail.All));
        return all.Sections.All(section =>
            brief.In(section.Currency) is var same
            && (same.Opening, same.Late, same.Movements, same.Closing)
                == (section.Opening, section.Late, section.Movements, section.Closing)
            && same.Lines.All(section.Lines.Contains)
            && section.Lines.Except(same.Lines).All(line => line.Amount.IsZero && line.Lapsed.IsZero)
        );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool What_is_recorded_later_changes_no_statement_as_known_on_a_day(AccountCase one, byte days, ushort units)
    {
        var known = one.AsOf.PlusDays(-days / 2);
        return one
            .Account.Receivables.Take(1)
            .All(item =>
                BalanceForwardStatement.Of(one.Account, From(one, days), one.AsOf, one.Orders, known)
                == BalanceForwardStatement.Of(
                    LedgerChanges.Add(one.Account, BackDated(one, item, days, units, known.PlusDays(1))),
                    From(one, days),
                    one.AsOf,
                    one.Orders,
                    known
                )
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_back_dated_payment_is_a_late_line_and_leaves_the_opening_balance_as_it_was(
        AccountCase one,
        byte days,
        ushort units
    )
    {
        var from = From(one, days);
        return one
            .Account.Receivables.Take(1)
            .All(item =>
            {
                var payment = BackDated(one, item, days, units, from.PlusDays(days));
                BalanceForwardSection Section(Account account, MovementDetail detail) =>
                    BalanceForwardStatement
                        .Of(account, from, one.AsOf, one.Orders, null, from.PlusDays(-1), detail)
                        .In(item.Amount.Currency);

                // All movements of the one without: an entry that did nothing there may lapse, and be told, beside the payment.
                var without = Section(one.Account, MovementDetail.All);
                var with = Section(LedgerChanges.Add(one.Account, payment), MovementDetail.Effective);
                var line = with.LateLines.Single(late => late.Entry == payment);
                return with.Opening == without.Opening
                    && line.Amount == -payment.Amount
                    && line.Late == LateReason.NewlyKnown
                    && with.LateLines.Where(late => late != line)
                        .All(late => late.Late == LateReason.Restated || without.LateLines.Any(Same(late)));
            });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Where_everything_was_known_and_settled_in_time_nothing_is_late(AccountCase one, byte days) =>
        Of(Settled(one), days, MovementDetail.All).Sections.All(section => section.LateLines.IsEmpty);

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_order_in_which_facts_are_listed_changes_no_statement(AccountCase one, byte days, int seed) =>
        Of(one, days) == Of(one with { Account = LedgerChanges.Shuffled(one.Account, seed) }, days);

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Every_movement_is_told_in_both_languages(AccountCase one, byte days) =>
        Of(one, days, MovementDetail.All)
            .Sections.SelectMany(section => section.LateLines.Concat(section.Lines))
            .All(line =>
                new[] { Language.English, Language.Spanish }
                    .Select(language => line.Explain().ToText(language))
                    .All(text =>
                        text.Contains(line.Reference, StringComparison.Ordinal)
                        && !text.Contains('{', StringComparison.Ordinal)
                    )
            );

    [Fact]
    public void The_law_of_running_balances_catches_a_lost_line()
    {
        var item = new Receivable(
            ReceivableId.Of("A"),
            CustomerId.Of("C"),
            ReceivableKind.Invoice,
            Money.Of(10, Currency.Mxn),
            AccountBuilder.Start
        );
        var section = BalanceForwardStatement
            .Of(
                new(CustomerId.Of("C"), [item]),
                AccountBuilder.Start,
                AccountBuilder.Start,
                Allocations.DatedAllocationOrders.Always(Allocations.AllocationOrder.OldestDueFirst)
            )
            .In(Currency.Mxn);
        Assert.True(Runs(section));
        Assert.False(Runs(section with { Opening = Money.OfMinor(1, Currency.Mxn) }));
    }

    private static BalanceForwardStatement Of(
        AccountCase one,
        byte days,
        MovementDetail detail = MovementDetail.Effective
    ) => BalanceForwardStatement.Of(one.Account, From(one, days), one.AsOf, one.Orders, detail: detail);

    private static LocalDate From(AccountCase one, byte days) => one.AsOf.PlusDays(-days);

    private static bool Runs(BalanceForwardSection section)
    {
        var balance = section.Opening;
        return section.LateLines.Concat(section.Lines).All(line => (balance += line.Amount) == line.Balance);
    }

    private static Payment BackDated(AccountCase one, Receivable item, byte days, ushort units, LocalDate recorded) =>
        new(
            EntryId.Of("back-dated"),
            Money.OfMinor(1L + units, item.Amount.Currency),
            From(one, days).PlusDays(-1 - (units % 50)),
            recordedOn: recorded
        );

    private static Func<StatementLine, bool> Same(StatementLine line) =>
        other => (other.Reference, other.Kind) == (line.Reference, line.Kind);

    /// <summary>Payments that the as-of date sees as settled count as if they had never been under way.</summary>
    private static AccountCase Settled(AccountCase one) =>
        one with
        {
            Account = new(
                one.Account.Customer,
                one.Account.Receivables,
                [.. one.Account.Entries.Select(entry => LedgerChanges.AsSeenOn(entry, one))]
            ),
        };

    private static bool InPeriod(BalanceForwardStatement statement, LocalDate? day) =>
        day >= statement.From && day <= statement.Through;

    private static LocalDate? CountsFrom(AccountCase one, Entry entry) =>
        entry is Payment payment ? payment.CountsFrom(one.Orders.PaymentDate, one.AsOf) : entry.EffectiveOn;

    // Called back while it was under way.
    private static bool IsUndone(AccountCase one, StatementLine line) =>
        line.Amount.IsZero
        && one.Account.Entries.Any(entry =>
            entry is Reversal reversal && reversal.Of == line.Entry!.Id && reversal.EffectiveOn <= line.On
        );
}
