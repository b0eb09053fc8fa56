using Cobranza.Aging;
using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Aging;

public sealed class AgingReportTests
{
    /// <summary>Three parties 92, 89 and 38 days past due. Source: github mschuermann/accountR tests/testthat/test-aging_table.R.</summary>
    [Fact]
    public void Three_parties_fall_into_their_buckets()
    {
        var asOf = new LocalDate(2022, 6, 30);
        var account = Account([
            Invoice("Alfa", 100, new(2022, 1, 1), new(2022, 3, 30)),
            Invoice("Bravo", 200, new(2022, 1, 1), new(2022, 4, 2)),
            Invoice("Charlie", 300, new(2022, 1, 1), new(2022, 5, 23)),
        ]);
        Assert.Equal([92, 89, 38], account.BalanceOn(asOf).Items.Select(item => item.DaysPastDue(asOf)));
        Assert.Equal([0, 0, 300, 200, 100], Buckets(account, asOf, AgingBuckets.Of(30, 60, 90)));
        Assert.Equal([0, 300, 300, 0], Buckets(account, asOf, AgingBuckets.Of(50, 100)));
    }

    /// <summary>Ages at the edges of buckets. Source: a public test file on receivable aging; 365 days: github ekmungai/python-accounting.</summary>
    [Theory]
    [InlineData(-16, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(30, 1)]
    [InlineData(31, 2)]
    [InlineData(61, 3)]
    [InlineData(90, 3)]
    [InlineData(120, 4)]
    [InlineData(121, 5)]
    public void A_bound_belongs_to_the_younger_bucket(int days, int bucket)
    {
        Assert.Equal(bucket, AgingBuckets.Standard.IndexOf(days));
        Assert.Equal("271–365", Name(AgingBuckets.Of(30, 90, 180, 270, 365), 365));
    }

    /// <summary>Ages by document and by due date. Source: a public test file on receivable aging.</summary>
    [Theory]
    [InlineData(AgingBasis.IssueDate, "2024-01-01", "2024-01-31", "2024-02-15", 45)]
    [InlineData(AgingBasis.IssueDate, "2024-01-01", "2024-01-01", "2024-01-31", 30)]
    [InlineData(AgingBasis.DueDate, "2024-01-01", "2024-01-31", "2024-02-15", 15)]
    public void Age_is_counted_from_the_date_of_the_basis(
        AgingBasis basis,
        string issued,
        string due,
        string asOf,
        int age
    )
    {
        var day = Parse(asOf);
        var account = Account([Invoice("I", 1, Parse(issued), Parse(due))]);
        var (balance, policy) = (account.BalanceOn(day), new AgingPolicy(AgingBuckets.Standard, basis));
        Assert.Equal(age, policy.AgeOf(balance.Item("I"), CommitmentStatus.Of(account, balance), day));
    }

    /// <summary>
    /// Unmatched payments. Source: a third-party aged-report test for Odoo; there an unmatched payment ages by its own date, here it
    /// stands apart, so the totals agree and the buckets stay whole.
    /// </summary>
    [Fact]
    public void Unmatched_credit_stands_apart_and_the_totals_agree()
    {
        var a = Party("A", [("2024-03-01", 5000), ("2024-04-01", 2000), ("2024-05-01", 3000)], credit: 1000);
        var b = Party("B", [("2023-12-31", 6000), ("2024-01-05", 3000)], credit: 1500);
        var may = Age(new(2024, 5, 1), a, b);
        Assert.Equal([9000m, 7500m], may.Rows.Select(row => row.Total.Amount));
        Assert.Equal([3000, 2000, 0, 5000, 0, 0], Amounts(may.Rows[0]));
        Assert.Equal([0, 0, 0, 0, 3000, 6000], Amounts(may.Rows[1]));
        Assert.Equal(16500m, may.TotalIn(Currency.Mxn).Total.Amount);

        var april = Age(new(2024, 4, 1), a, b);
        Assert.Equal([7000m, 9000m], april.Rows.Select(row => row.Total.Amount));
    }

    /// <summary>
    /// An invoice of 100 due in parts of 30, 50 and 20; 40 paid, then a credit note of 100 that names nothing. Source: github
    /// frappe/erpnext accounts_receivable/test_accounts_receivable.py.
    /// </summary>
    [Fact]
    public void Parts_are_paid_in_order_of_their_due_dates_and_a_credit_note_on_its_own_stays_apart()
    {
        var parts = new[] { ("1", 30m, 31), ("2", 50m, 61), ("3", 20m, 91) };
        var account = Account(
            parts.Select(part => Invoice(part.Item1, part.Item2, Day(1, 1), Day(1, 1).PlusDays(part.Item3))),
            Paid("P", 40, Day(1, 2)),
            new CreditNote(EntryId.Of("N"), Mxn(100), Day(1, 3))
        );
        var balance = account.BalanceOn(Day(1, 3));
        Assert.Equal([Mxn(0), Mxn(40), Mxn(20)], balance.Items.Select(item => item.Open));
        var row = Age(Day(1, 3), account).Rows.Single();
        Assert.Equal((Mxn(60), Mxn(100), Mxn(-40)), (row.Open, row.Credits, row.Total));
    }

    /// <summary>Source: as above; one cent stays visible, and payments of later dates do not exist yet.</summary>
    [Fact]
    public void One_cent_stays_visible_and_tomorrows_payment_does_not_count()
    {
        var invoice = Invoice("I", 100, Day(1, 1));
        Assert.Equal(Mxn(0.01m), Age(Day(1, 5), Account([invoice], Paid("P", 99.99m, Day(1, 5)))).Rows.Single().Total);
        Assert.Equal(Mxn(100), Age(Day(1, 5), Account([invoice], Paid("P", 80, Day(1, 6)))).Rows.Single().Total);
    }

    /// <summary>8,000 sold 15 days ago and 4,000 sold 40 days ago on 30 days. Source: a public forum exercise on receivable aging.</summary>
    [Fact]
    public void Terms_of_thirty_days_leave_the_younger_sale_not_due()
    {
        var day = Day(6, 30);
        var account = Account([
            Invoice("I", 8000, day.PlusDays(-15), day.PlusDays(15)),
            Invoice("J", 4000, day.PlusDays(-40), day.PlusDays(-10)),
        ]);
        Assert.Equal([8000, 4000, 0, 0, 0, 0], Buckets(account, day, AgingBuckets.Standard));
    }

    [Fact]
    public void Netted_credit_pays_the_oldest_item_first()
    {
        var account = Account(
            [Invoice("new", 50, Day(3, 1), Day(3, 31)), Invoice("old", 50, Day(1, 1), Day(1, 31))],
            new CreditNote(EntryId.Of("N"), Mxn(60), Day(3, 1))
        );
        var policy = new AgingPolicy(AgingBuckets.Standard, credits: CreditTreatment.NettedOldestFirst);
        var row = AgingReport.Of([Facts(account, Day(4, 15))], policy).Rows.Single();
        Assert.Equal([0, 40, 0, 0, 0, 0], Amounts(row));
        Assert.Equal(Mxn(0), row.Credits);
    }

    [Fact]
    public void Credit_has_a_line_of_its_own_when_lines_are_not_customers()
    {
        var account = Account([Invoice("I", 50, Day(3, 1))], new CreditNote(EntryId.Of("N"), Mxn(60), Day(3, 1)));
        var report = AgingReport.Of(
            [Facts(account, Day(4, 15))],
            AgingPolicy.Standard,
            item => item.Item.Kind.ToString()
        );
        Assert.Equal(
            [(AgingReport.NoKey, -60m), ("Invoice", 50m)],
            report.Rows.Select(row => (row.Key, row.Total.Amount))
        );
    }

    [Fact]
    public void Buckets_have_names_in_both_languages()
    {
        var buckets = AgingBuckets.Of(1, 60);
        Assert.Equal(
            ["not due", "1", "2–60", "over 60"],
            Enumerable.Range(0, 4).Select(i => buckets.NameOf(i, Language.English))
        );
        Assert.Equal(
            ["por vencer", "1", "2–60", "más de 60"],
            Enumerable.Range(0, 4).Select(i => buckets.NameOf(i, Language.Spanish))
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => buckets.NameOf(4, Language.English));
    }

    [Fact]
    public void Accounts_of_different_days_and_an_empty_portfolio_without_a_day_are_refused()
    {
        var account = Account([Invoice("I", 50, Day(3, 1))]);
        var facts = new[] { Facts(account, Day(4, 1)), Facts(account, Day(4, 2)) };
        Assert.Throws<ArgumentException>(() => AgingReport.Of(facts, AgingPolicy.Standard));
        Assert.Throws<ArgumentException>(() => AgingReport.Of([], AgingPolicy.Standard));
        Assert.Empty(AgingReport.Of([], AgingPolicy.Standard, asOf: Day(4, 1)).Rows);
    }

    [Fact]
    public void A_way_of_aging_says_what_it_does()
    {
        Assert.Contains("91–120", AgingPolicy.Standard.ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "más de 120",
            AgingPolicy.Standard.Describe().ToText(Language.Spanish),
            StringComparison.Ordinal
        );
    }

    private static LocalDate Parse(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

    private static string Name(AgingBuckets buckets, int days) =>
        buckets.NameOf(buckets.IndexOf(days), Language.English);

    private static IEnumerable<int> Amounts(AgingRow row) => row.Buckets.Select(bucket => (int)bucket.Amount);

    private static IEnumerable<int> Buckets(Account account, LocalDate asOf, AgingBuckets buckets) =>
        Amounts(AgingReport.Of([Facts(account, asOf)], new(buckets)).Rows.Single());

    private static AgingReport Age(LocalDate asOf, params Account[] accounts) =>
        AgingReport.Of(accounts.Select(account => Facts(account, asOf)), AgingPolicy.Standard);

    private static (Cobranza.Balances.AccountBalance, CommitmentStatus) Facts(Account account, LocalDate asOf)
    {
        var balance = account.BalanceOn(asOf);
        return (balance, CommitmentStatus.Of(account, balance));
    }

    // Each item is dated and due on one day, as in the source.
    private static Account Party(string name, (string Date, decimal Amount)[] items, decimal credit)
    {
        var customer = CustomerId.Of(name);
        return new(
            customer,
            [
                .. items.Select(item => new Receivable(
                    ReceivableId.Of($"{name} {item.Date}"),
                    customer,
                    ReceivableKind.Invoice,
                    Mxn(item.Amount),
                    Parse(item.Date)
                )),
            ],
            [new CreditNote(EntryId.Of($"{name} credit"), Mxn(credit), new(2024, 5, 1))]
        );
    }
}
