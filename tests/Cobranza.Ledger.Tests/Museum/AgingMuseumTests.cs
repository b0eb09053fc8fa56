using Cobranza.Aging;
using Cobranza.Commitments;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Museum;

/// <summary>Faults that other programs had in agings, each with its source.</summary>
public sealed class AgingMuseumTests
{
    private static readonly LocalDate Today = Day(6, 30);

    /// <summary>The columns did not add up to the outstanding amount; github frappe/erpnext#49262.</summary>
    [Fact]
    public void The_columns_add_up_to_the_outstanding_amount()
    {
        // In parts, partly paid, with a credit that names nothing.
        var account = Account(
            [
                InParts("T", (Day(1, 31), 33.33m), (Day(4, 30), 33.33m), (Day(8, 31), 33.34m)),
                Invoice("I", 0.01m, Day(6, 30)),
            ],
            Paid("P", 20, Day(2, 1), ("T", 20)),
            new CreditNote(EntryId.Of("N"), Mxn(5), Day(6, 1))
        );
        var row = Age(account);
        Assert.Equal([33.35m, 0m, 0m, 33.33m, 0m, 13.33m], row.Buckets.Select(bucket => bucket.Amount));
        Assert.Equal((Mxn(80.01m), Mxn(5), Mxn(75.01m)), (row.Open, row.Credits, row.Total));
        Assert.Equal(account.BalanceOn(Today).Net(Currency.Mxn), row.Total);
    }

    /// <summary>Invoices not yet due were in the total and in no bucket; github frappe/erpnext#51596.</summary>
    [Fact]
    public void What_is_not_yet_due_has_a_bucket_too()
    {
        var row = Age(Account([Invoice("I", 70, Day(6, 1), Day(7, 31)), Invoice("J", 30, Day(6, 1), new(2031, 1, 1))]));
        Assert.Equal((Mxn(100), Mxn(100)), (row.Buckets[0], row.Total));
    }

    /// <summary>Rows without a due date were dropped from the default view; github frappe/erpnext#43162.</summary>
    [Fact]
    public void An_item_without_a_due_date_is_due_on_issue_and_there()
    {
        var row = Age(Account([Invoice("I", 70, Day(6, 20))]));
        Assert.Equal(Mxn(70), row.Buckets[1]);
    }

    /// <summary>A statement stopped at 120 days; github frappe/erpnext#35491.</summary>
    [Fact]
    public void The_last_bucket_has_no_end()
    {
        var account = Account([Invoice("I", 70, new(1960, 1, 1)), Invoice("J", 5, Day(3, 1))]);
        Assert.Equal(Mxn(75), Age(account).Buckets[^1]);
        Assert.Equal(Mxn(70), Age(account, AgingBuckets.StandardMonths).Buckets[^1]);
    }

    /// <summary>A negative age was put into the column 0-10; github frappe/erpnext#7407.</summary>
    [Fact]
    public void A_negative_age_is_not_due_and_never_in_the_first_column_of_days()
    {
        var account = Account([Invoice("I", 70, Day(6, 1), Day(7, 5)), Invoice("J", 5, Day(6, 1), Day(6, 25))]);
        Assert.Equal([Mxn(70), Mxn(5), Mxn(0)], Age(account, AgingBuckets.Of(10)).Buckets);
    }

    private static Receivable InParts(string id, params (LocalDate Due, decimal Amount)[] parts) =>
        new(
            ReceivableId.Of(id),
            Customer,
            ReceivableKind.Invoice,
            Mxn(parts.Sum(part => part.Amount)),
            Day(1, 1),
            parts:
            [
                .. parts.Select(
                    (part, place) =>
                        new ReceivablePart(place + 1, Component.Principal, Mxn(part.Amount), DueDate.On(part.Due))
                ),
            ]
        );

    private static AgingRow Age(Account account, AgingBuckets? buckets = null)
    {
        var balance = account.BalanceOn(Today);
        var facts = (balance, CommitmentStatus.Of(account, balance));
        return AgingReport.Of([facts], new(buckets ?? AgingBuckets.Standard)).Rows.Single();
    }
}
