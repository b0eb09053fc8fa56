using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Portfolios;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>The code of docs/aging-history.md, run.</summary>
public sealed class AgingHistoryPageTests
{
    [Fact]
    public void A_ledger_of_postings_gives_each_day_as_it_was()
    {
        var due = new LocalDate(2026, 1, 31);
        var postings = PostingSet.From([
            new PostingRow(new LocalDate(2026, 1, 10), due, Money.Of(1_000m, Currency.Mxn)), // the invoice
            new PostingRow(new LocalDate(2026, 2, 20), due, Money.Of(-400m, Currency.Mxn)), // a payment on it
        ]);
        DailyAging history = postings.History(
            AgingBuckets.Standard,
            from: new LocalDate(2026, 1, 1),
            to: new LocalDate(2026, 12, 31)
        );
        DailyAgingReport report = history.Complete(expectedRows: postings.Count);

        ReadOnlySpan<long> february = report.Units(new LocalDate(2026, 2, 19), Currency.Mxn); // 100,000 cents, 1 to 30 days late
        AgingRow march = report.On(new LocalDate(2026, 3, 31)).Single(); // 600.00, 31 to 60 days late

        Assert.Equal([0, 100_000, 0, 0, 0, 0], february.ToArray());
        Assert.Equal(Money.Of(600m, Currency.Mxn), march.Buckets[2]);
    }

    [Fact]
    public void Accounts_give_their_postings()
    {
        var customer = CustomerId.Of("C-1");
        var (first, last) = (new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 31));
        Account[] accounts =
        [
            new(
                customer,
                [
                    new Receivable(
                        ReceivableId.Of("F-1"),
                        customer,
                        ReceivableKind.Invoice,
                        Money.Of(1_000m, Currency.Mxn),
                        new LocalDate(2026, 1, 10),
                        DueDate.On(new LocalDate(2026, 1, 31))
                    ),
                ],
                [new Payment(EntryId.Of("P-1"), Money.Of(400m, Currency.Mxn), new LocalDate(2026, 2, 20))]
            ),
        ];
        var orders = DatedAllocationOrders.Always(AllocationOrder.OldestDueFirst);

        PostingSet postings = PostingSet.Of(accounts, orders, AgingPolicy.Standard, first, last);
        DailyAgingReport report = postings.History(AgingBuckets.Standard, first, last).Complete(postings.Count);

        Assert.Equal(
            AgingHistory.Of(accounts, orders, AgingPolicy.Standard, [last]).Reports[0].Totals,
            report.On(last)
        );
    }

    [Fact]
    public void The_balances_of_today_are_seen_from_the_days_ahead()
    {
        var today = new LocalDate(2026, 2, 28);
        var set = OpenItemSet.From(
            today,
            [new OpenItemRow(CustomerId.Of("C-1"), new LocalDate(2026, 1, 31), Money.Of(600m, Currency.Mxn))]
        );

        DailyAgingReport ahead = set.Daily(AgingBuckets.Standard, from: today, to: today.PlusDays(60))
            .Complete(set.Count);
        AgingRow ifNobodyPays = ahead.On(today.PlusDays(60)).Single(); // 600.00, 61 to 90 days late

        Assert.Equal(Money.Of(600m, Currency.Mxn), ifNobodyPays.Buckets[3]);

        var workers = Workers.Of(2, (parts, run) => Parallel.For(0, parts, run));
        set.PrepareByDay(workers);
        Assert.Equal(ahead.On(today), set.Totals(AgingBuckets.Standard).Complete(set.Count).Totals);
    }

    [Fact]
    public void A_roll_goes_on_from_day_to_day()
    {
        var today = new LocalDate(2026, 2, 28);
        var due = new LocalDate(2026, 1, 31);
        var set = OpenItemSet.From(today, [new OpenItemRow(CustomerId.Of("C-1"), due, Money.Of(600m, Currency.Mxn))]);

        var roll = CustomerRoll.Of(set, AgingBuckets.Standard);
        roll.MoveTo(today.PlusDays(1));
        roll.Apply(CustomerId.Of("C-1"), due, Money.Of(-100m, Currency.Mxn)); // a payment
        roll.Apply(CustomerId.Of("C-2"), new LocalDate(2026, 3, 31), Money.Of(50m, Currency.Mxn)); // an invoice to a new customer
        PortfolioAgingReport report = roll.Current().Complete(roll.RowCount);

        Assert.Equal(["C-1", "C-2"], report.Rows.Select(row => row.Key));
        Assert.Equal(Money.Of(500m, Currency.Mxn), report.Row("C-1", Currency.Mxn)!.Buckets[1]);
    }
}
