using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.DayCounts;
using Cobranza.Discounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Tests.Examples;

/// <summary>The twenty lines on the front page.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_twenty_lines_on_the_front_page_say_what_they_print()
    {
        // The page writes to the console; here it is read.
        using var Console = new StringWriter();

        // csharpier-ignore-start: a page has fewer lines than a screen.
        #region Readme
        var (customer, issued) = (CustomerId.Of("C-1"), new LocalDate(2026, 1, 5));
        var terms = TradeTerms.TwoTenNet30; // 2 % within 10 days, net 30: due on 4 February
        var invoice = new Receivable(
            ReceivableId.Of("F-1"),
            customer,
            ReceivableKind.Invoice,
            Money.Of(10_000m, Currency.Mxn),
            issued,
            terms.Payment.DueOn(issued),
            terms: terms
        );
        var payment = new Payment(EntryId.Of("P-1"), Money.Of(4_000m, Currency.Mxn), new LocalDate(2026, 2, 14));
        var account = new Account(customer, [invoice], [payment]);

        var asOf = new LocalDate(2026, 3, 16);
        var balance = AccountBalance.Of(account, asOf, DatedAllocationOrders.Always(AllocationOrder.OldestDueFirst));
        var aging = AgingReport.Of([(balance, CommitmentStatus.Of(account, balance))], AgingPolicy.Standard);
        Console.WriteLine(aging.TotalIn(Currency.Mxn).Buckets[2]); // 31–60 days: MXN 6000.00

        var policy = LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Of(24)), DayCount.Actual360);
        var fees = new LateFeeTerms(policy.AfterGraceOf(days: 5), Rounding.HalfEven, Posting.Immediate);
        var late = balance.Items[0];
        var fee = fees.Assess(
            new(late.Item.Id, late.Item.Due.Effective, late.Item.Amount, late.Steps, Money.Zero(Currency.Mxn)),
            asOf
        );
        Console.WriteLine(fee.ToCharge); // 10 days of 10,000 and 30 of 6,000: MXN 186.67
        Console.WriteLine(fee.Why.ToText(Language.Spanish)); // every period, rate and rounding, in words
        #endregion
        // csharpier-ignore-end

        var lines = Console.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("MXN 6000.00", lines[0]);
        Assert.Equal("MXN 186.67", lines[1]);
        Assert.Contains("24%", Console.ToString(), StringComparison.Ordinal);
        Assert.Contains("MXN 6,000.00", Console.ToString(), StringComparison.Ordinal);
        Assert.Contains("días", Console.ToString(), StringComparison.Ordinal);
    }
}
