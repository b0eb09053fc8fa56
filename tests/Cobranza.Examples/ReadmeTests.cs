using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Assessments;
using Cobranza.Credit;
using Cobranza.DayCounts;
using Cobranza.Discounts;
using Cobranza.Escalations;
using Cobranza.LateFees;
using Cobranza.Policies;
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
        var policy = new PolicySet(
            "General terms",
            new LocalDate(2026, 1, 1),
            TradeTerms.TwoTenNet30,
            new LateFeeTerms(
                LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Of(24)), DayCount.Actual360).AfterGraceOf(days: 5),
                Rounding.HalfEven,
                Posting.Immediate
            ),
            new CreditPolicy([Money.Of(50_000m, Currency.Mxn)], holdFromDaysPastDue: 60, releaseBelowDaysPastDue: 5),
            new EscalationLadder(
                [
                    new EscalationStep(
                        "notice",
                        EscalationCondition.DaysPastDueAtLeast(10),
                        0,
                        "email",
                        Tone.Firm,
                        "Firm notice",
                        "Aviso firme"
                    ),
                ],
                ClimbMode.Sequential
            ),
            AgingPolicy.Standard,
            AllocationOrder.OldestDueFirst
        );

        var (customer, issued) = (CustomerId.Of("C-1"), new LocalDate(2026, 1, 5));
        var invoice = new Receivable(
            ReceivableId.Of("F-1"),
            customer,
            ReceivableKind.Invoice,
            Money.Of(10_000m, Currency.Mxn),
            issued,
            policy.Terms.Payment.DueOn(issued)
        ); // due on 4 February
        var payment = new Payment(EntryId.Of("P-1"), Money.Of(4_000m, Currency.Mxn), new LocalDate(2026, 2, 14));
        var account = new Account(customer, [invoice], [payment]);

        var picture = AccountAssessment.Of(account, PolicyHistory.Of(policy), asOf: new LocalDate(2026, 3, 16));
        var item = picture.Items[0];
        Console.WriteLine($"{item.Open}, {item.DaysPastDue} days past due"); // MXN 6000.00, 40 days past due
        Console.WriteLine(item.LateFee!.ToCharge); // 10 days of 10,000 and 30 of 6,000: MXN 186.67
        Console.WriteLine(item.LateFee.Why.ToText(Language.Spanish)); // every period, rate and rounding, in words
        Console.WriteLine(picture.Next); // Today: Firm notice, by email …
        #endregion
        // csharpier-ignore-end

        var lines = Console.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("MXN 6000.00, 40 days past due", lines[0]);
        Assert.Equal("MXN 186.67", lines[1]);
        Assert.Contains("24%", Console.ToString(), StringComparison.Ordinal);
        Assert.Contains("MXN 6,000.00", Console.ToString(), StringComparison.Ordinal);
        Assert.Contains("días", Console.ToString(), StringComparison.Ordinal);
        Assert.Contains("Today: Firm notice, by email", Console.ToString(), StringComparison.Ordinal);
    }
}
