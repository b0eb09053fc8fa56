using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.DayCounts;
using Cobranza.Discounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Examples;

/// <summary>The example in the README of each package of the chain.</summary>
public sealed class PackageExamples
{
    [Fact]
    public void Primitives()
    {
        #region Primitives
        var total = Money.Of(100.00m, Currency.Eur);
        var parts = total.Split(3); // EUR 33.34, EUR 33.33, EUR 33.33

        var exact = total * Percentage.Of(1.125m); // exactly EUR 1.125: nothing has rounded
        var fee = exact.Round(Rounding.HalfEven); // EUR 1.12, because we said how

        var yen = Money.Of(1m, Currency.Jpy);
        // total + yen → CurrencyMismatchException: "EUR and JPY cannot be combined: …"
        #endregion

        Assert.Equal("[EUR 33.34, EUR 33.33, EUR 33.33]", parts.ToString());
        Assert.Equal("EUR 1.125", exact.ToString());
        Assert.Equal(Money.Parse("EUR 1.12"), fee);
        Assert.Throws<CurrencyMismatchException>(() => total + yen);
    }

    [Fact]
    public void Agreements()
    {
        #region Agreements
        var terms = TradeTerms.TwoTenNet30;
        var issued = new LocalDate(2026, 3, 2);
        var invoice = Money.Of(1_000m, Currency.Mxn);

        var due = terms.Payment.DueOn(issued); // 1 April
        var facts = new DiscountFacts(invoice, invoice, issued, due.Effective);
        var offer = terms.OfferOn(facts, new LocalDate(2026, 3, 12)); // the tenth day still counts
        // offer.Discount is MXN 20.00, offer.PayNow MXN 980.00, offer.LastDay 12 March
        #endregion

        Assert.Equal(new LocalDate(2026, 4, 1), due.Effective);
        Assert.Equal("MXN 20.00", offer?.Discount.ToString());
        Assert.Equal("MXN 980.00", offer?.PayNow.ToString());
        Assert.Equal(new LocalDate(2026, 3, 12), offer?.LastDay);
    }

    [Fact]
    public void Ledger()
    {
        #region Ledger
        var customer = CustomerId.Of("C-1");
        var invoice = new Receivable(
            ReceivableId.Of("F-1"),
            customer,
            ReceivableKind.Invoice,
            Money.Of(1_000m, Currency.Mxn),
            issuedOn: new LocalDate(2026, 1, 5),
            due: DueDate.On(new LocalDate(2026, 2, 4))
        );
        var payment = new Payment(EntryId.Of("P-1"), Money.Of(400m, Currency.Mxn), new LocalDate(2026, 2, 10));
        var account = new Account(customer, [invoice], [payment]);

        var asOf = new LocalDate(2026, 3, 31);
        var balance = AccountBalance.Of(account, asOf, DatedAllocationOrders.Always(AllocationOrder.OldestDueFirst));
        var aging = AgingReport.Of([(balance, CommitmentStatus.Of(account, balance))], AgingPolicy.Standard);
        // MXN 600.00 in the bucket 31–60: 55 days past due
        #endregion

        Assert.Equal("MXN 600.00", balance.Open(Currency.Mxn).ToString());
        Assert.Equal("MXN 600.00", Assert.Single(aging.Totals).Buckets[2].ToString());
    }

    [Fact]
    public void Decisions()
    {
        #region Decisions
        var policy = LateFeePolicy
            .SimpleInterest(Rate.Annual(Percentage.Of(24)), DayCount.Actual360)
            .AfterGraceOf(days: 5, GraceMeaning.Waiving)
            .CappedAt(Percentage.Of(10));
        var terms = new LateFeeTerms(policy, Rounding.HalfEven, Posting.Immediate);

        var owed = Money.Of(10_000m, Currency.Mxn);
        var due = new LocalDate(2026, 1, 31);
        var item = new OverdueItem(ReceivableId.Of("F-1"), due, owed, [new(due, owed)], Money.Zero(Currency.Mxn));
        var fee = terms.Assess(item, asOf: new LocalDate(2026, 3, 2));
        // 30 days at 24 % on 360: MXN 200.00; fee.Why says so, in English or Spanish
        #endregion

        Assert.Equal("MXN 200.00", fee.ToCharge.ToString());
        Assert.Contains("24%", fee.Why.ToText(Language.Spanish), StringComparison.Ordinal);
    }
}
