using Cobranza.Balances;
using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Tests.LateFees;

/// <summary>Worked late fees of statutes, calculators and other systems, each with its source.</summary>
public sealed class PublishedLateFeeTests
{
    private static readonly LocalDate DueOn = new(2026, 1, 1);

    public static TheoryData<string, string, string, int, string> Published =>
        [.. Facts.Rows("late-fees.csv").Select(row => (row[0], row[1], row[2], Days(row[3]), row[4]))];

    [Theory]
    [MemberData(nameof(Published))]
    public void A_published_charge_is_ours_to_the_cent(string id, string charge, string debt, int days, string charged)
    {
        Assert.StartsWith("lf-", id, StringComparison.Ordinal);
        var money = Money.Parse(debt);
        Assert.Equal(
            Money.Parse(charged),
            Rounded(Charge(charge, money.Currency), Unpaid(money), DueOn.PlusDays(days))
        );
    }

    /// <summary>Source: vendor calculator page (paidnice), May 2025: GBP 1.68 a day, 101 days.</summary>
    [Fact]
    public void Rounding_the_interest_of_a_day_before_multiplying_gives_the_other_published_figure()
    {
        var item = Unpaid(Money.Of(5_000, Currency.Gbp));
        var oneDay = Rounded(Charge("interest 12.25% ACT/365F", Currency.Gbp), item, DueOn.PlusDays(1));
        Assert.Equal(Money.Of(169.68m, Currency.Gbp), oneDay * 101);
    }

    /// <summary>EUR 40 for each late invoice, not for each claim. Source: Ley 3/2004, art. 8, and doctrine of the Supreme Court (lf-es-03).</summary>
    [Fact]
    public void Compensation_for_each_invoice_is_charged_three_times_and_for_the_claim_once()
    {
        var compensation = LateFeePolicy.Flat(Money.Of(40, Currency.Eur));
        ValueList<OverdueItem> invoices = [.. Enumerable.Range(1, 3).Select(_ => Unpaid(Money.Of(500, Currency.Eur)))];
        var asOf = DueOn.PlusDays(30);
        var each = invoices.Select(item => Rounded(compensation, item, asOf)).Aggregate((sum, more) => sum + more);
        Assert.Equal(Money.Of(120, Currency.Eur), each);
        var claim = OverdueItem.Together(ReceivableId.Of("CLAIM-1"), invoices);
        Assert.Equal(Money.Of(40, Currency.Eur), Rounded(compensation, claim, asOf));
    }

    /// <summary>
    /// EUR 10,000.00 due 30 April 2023, paid 31 March 2024, by the half-yearly rates of Ley 3/2004 (10.50 %, 12.00 %, 12.50 %); each segment
    /// to six decimals (lf-es-04).
    /// </summary>
    [Fact]
    public void Interest_over_three_half_years_is_explained_segment_by_segment()
    {
        var reference = ReferenceSeries.Of(
            [
                new(new(2023, 1, 1), Percentage.Of(2.5m), "ECB main refinancing rate"),
                new(new(2023, 7, 1), Percentage.Of(4), "ECB main refinancing rate"),
                new(new(2024, 1, 1), Percentage.Of(4.5m), "ECB main refinancing rate"),
            ],
            new(2024, 6, 30)
        );
        var law = new ReferenceRate(reference, Percentage.Of(8), RateFixing.HalfYearly);
        var policy = LateFeePolicy.SimpleInterest(law, DayCount.Actual365Fixed);
        var (debt, paidOn) = (Money.Of(10_000, Currency.Eur), new LocalDate(2024, 3, 31));
        var item = Unpaid(debt, new(2023, 4, 30)).PaidOn(paidOn);

        Assert.Equal(Money.Of(1_092.05m, Currency.Eur), Rounded(policy, item, new(2024, 12, 31)));
        var segments = policy
            .Explain(item, new(2024, 12, 31))
            .Because.Where(reason => reason["interest"] is not null)
            .Select(reason => string.Join(' ', Texts(reason, "from", "to", "days", "rate", "interest")));
        Assert.Equal(
            [
                "2023-05-01 2023-06-30 61 10.5% EUR 175.479452…",
                "2023-07-01 2023-12-31 184 12% EUR 604.931506…",
                "2024-01-01 2024-03-31 91 12.5% EUR 311.643835…",
            ],
            segments
        );
    }

    /// <summary>
    /// The reference of the half-year in which a debt becomes late, for its life, whatever Bank Rate does meanwhile. Source: payontime.co.uk
    /// rate table (lf-uk-06, lf-uk-07); Bank Rate 0.50 from 5 March 2009, 0.25 from 4 August 2016, 0.25 from 16 December 2021, 1.25 from
    /// 16 June 2022.
    /// </summary>
    [Theory]
    [InlineData("2016-08-20", "8.5%")]
    [InlineData("2022-06-30", "8.25%")]
    public void A_debt_bears_the_reference_of_the_half_year_in_which_it_became_late(string lateOn, string rate)
    {
        var bank = ReferenceSeries.Of([
            new(new(2009, 3, 5), Percentage.Of(0.5m)),
            new(new(2016, 8, 4), Percentage.Of(0.25m)),
            new(new(2021, 12, 16), Percentage.Of(0.25m)),
            new(new(2022, 6, 16), Percentage.Of(1.25m)),
        ]);
        var act = new ReferenceRate(
            bank,
            Percentage.Of(8),
            RateFixing.ForLife(FixingPeriod.HalfYear, FixingDay.DayBefore)
        );
        var late = Date(lateOn);
        var item = Unpaid(Money.Of(36_500, Currency.Gbp), late.PlusDays(-1));
        Assert.Equal(
            Money.Of(36_500, Currency.Gbp) * (Percentage.Parse(rate).ToFraction() * Fraction.Of(1_000, 365)),
            LateFeePolicy.SimpleInterest(act, DayCount.Actual365Fixed).Accrue(item, late.PlusDays(999))
        );
    }

    /// <summary>
    /// Basiszinssatz 1.22 % on 1 July 2003, plus 5 and 8 points: 6.22 % and 9.22 % (experto.de, lf-de-02). At −0.73 %, 7.27 % for debts
    /// created by 28 July 2014 and 8.27 % from 29 July 2014 on (BGB § 288 and its transition rule, lf-de-04): the margin is of the agreement.
    /// </summary>
    [Theory]
    [InlineData("1.22%", 5, "6.22%")]
    [InlineData("1.22%", 8, "9.22%")]
    [InlineData("-0.73%", 8, "7.27%")]
    [InlineData("-0.73%", 9, "8.27%")]
    public void A_reference_below_zero_lowers_the_margin(string basis, int margin, string rate)
    {
        var series = ReferenceSeries.Of([new(new(2003, 7, 1), Percentage.Parse(basis))]);
        var law = new ReferenceRate(series, Percentage.Of(margin), RateFixing.Daily);
        var item = Unpaid(Money.Of(10_000, Currency.Eur));
        Assert.Equal(
            item.Principal * Percentage.Parse(rate),
            LateFeePolicy.SimpleInterest(law, DayCount.Actual365Fixed).Accrue(item, DueOn.PlusDays(365))
        );
    }

    /// <summary>1 January to 30 July 2016, both included, 210 days of 30/360: EUR 350.00. Source: p-konto.de wiki (lf-de-01).</summary>
    [Fact]
    public void Thirty_day_months_count_both_ends_from_the_day_after_the_due_date()
    {
        var item = Unpaid(Money.Of(10_000, Currency.Eur), new(2015, 12, 31));
        var policy = LateFeePolicy.SimpleInterest(Rate.Annual(Percentage.Of(6)), DayCount.ThirtyE360);
        Assert.Equal(Money.Of(350, Currency.Eur), Rounded(policy, item, new(2016, 7, 30)));
        Assert.Equal(210, DayCount.ThirtyE360.Days(item.DueOn, new(2016, 7, 30)));
    }

    /// <summary>Half due after 5 days, half after 10; on day 6 only the first is late, by one day. Source: frappe/erpnext test_dunning.py (lf-erp-03).</summary>
    [Fact]
    public void Only_the_overdue_installment_bears_a_charge()
    {
        var (half, issued) = (Money.Of(50, Currency.Eur), DueOn);
        var item = new OverdueItem(
            ReceivableId.Of("INV-1"),
            [new(issued.PlusDays(5), half, [new(issued, half)]), new(issued.PlusDays(10), half, [new(issued, half)])],
            Money.Zero(Currency.Eur)
        );
        var period = Assert.Single(item.Bearing(issued.PlusDays(6)));
        Assert.Equal((issued.PlusDays(6), issued.PlusDays(6), half), (period.First, period.Last, period.Balance));
    }

    /// <summary>
    /// EUR 1,000,000 at 13.5 % for 30 days is 11,095.89 of interest, half of it unpaid for 30 days with 4 free: 25 % on 26 days. Source:
    /// frappe/lending test_loan.py#test_penalty (lf-frappe-01).
    /// </summary>
    [Fact]
    public void A_penalty_on_unpaid_interest_leaves_the_days_of_grace_free()
    {
        var interest = Rounded(
            Charge("interest 13.5% ACT/365F", Currency.Eur),
            Unpaid(Eur(1_000_000)),
            DueOn.PlusDays(30)
        );
        Assert.Equal(Eur(11_095.89m), interest);
        var unpaid = (interest * Fraction.Of(1, 2)).Round(Rounding.HalfAwayFromZero);
        var penalty = Charge("interest 25% ACT/365F", Currency.Eur).AfterGraceOf(4, GraceMeaning.Forgiving);
        Assert.Equal(Eur(98.80m), Rounded(penalty, Unpaid(unpaid), DueOn.PlusDays(30)));
    }

    /// <summary>1.5 % of overdue principal and interest, 1,000 and 30, and of three installments of 1,030. Source: apache/fineract LoanCharge.feature (lf-fin-02, lf-fin-03).</summary>
    [Fact]
    public void A_share_is_charged_on_unpaid_charges_too_where_the_policy_says_so_and_for_each_late_installment()
    {
        var percent = LateFeePolicy.Percent(Percentage.Of(1.5m));
        var interest = new DuePortion(DueOn, Eur(30), [new(DueOn, Eur(30))]);
        var item = Unpaid(Eur(1_000)).WithUnpaidCharges(interest);
        Assert.Equal(Eur(15), Rounded(percent, item, DueOn.PlusDays(1)));
        Assert.Equal(Eur(15.45m), Rounded(percent.OnChargesToo(), item, DueOn.PlusDays(1)));

        var plan = new OverdueItem(
            ReceivableId.Of("PLAN-1"),
            [
                .. Enumerable
                    .Range(0, 3)
                    .Select(month => new DuePortion(DueOn.PlusMonths(month), Eur(1_030), [new(DueOn, Eur(1_030))])),
            ],
            Eur(0)
        );
        Assert.Equal(Eur(15.45m), Rounded(percent, plan, DueOn.PlusDays(1)));
        Assert.Equal(Eur(46.35m), Rounded(percent, plan, DueOn.PlusMonths(3)));
    }

    /// <summary>12 % on 365 days, assessed 27 July: 500 due 1 February (176 days), 1,000 due 1 April (117 days). Source: NetSuite help, finance charges.</summary>
    [Fact]
    public void A_statement_is_rounded_once_for_all_its_invoices()
    {
        var (first, second) = (
            Unpaid(Money.Of(500, Currency.Usd), new(2026, 2, 1)),
            Unpaid(Money.Of(1_000, Currency.Usd), new(2026, 4, 1))
        );
        var (policy, asOf) = (Charge("interest 12% ACT/365F", Currency.Usd), new LocalDate(2026, 7, 27));
        Assert.Equal(Money.Of(28.93m, Currency.Usd), Rounded(policy, first, asOf));
        Assert.Equal(Money.Of(38.47m, Currency.Usd), Rounded(policy, second, asOf));
        var statement = OverdueItem.Together(ReceivableId.Of("JULY"), [first, second]);
        Assert.Equal(Money.Of(67.40m, Currency.Usd), Rounded(policy, statement, asOf));
    }

    /// <summary>A minimum of 3.00 for each customer: 1.00, 0.77 and 0.33 become 3.00; 2.15 and 1.75 stay 3.90. Source: NetSuite help, finance charges.</summary>
    [Theory]
    [InlineData("3.00", "1.00", "0.77", "0.33")]
    [InlineData("3.90", "2.15", "1.75", "0.00")]
    public void A_minimum_for_a_customer_counts_once_for_all_invoices(string charged, params string[] shares)
    {
        // Debts of a hundred times the charges at 1 %.
        var items = shares.Select(share => Unpaid(Money.Parse($"USD {share}") * 100));
        var customer = OverdueItem.Together(ReceivableId.Of("CUSTOMER-1"), ValueList.From(items));
        var policy = LateFeePolicy.Percent(Percentage.Of(1)).AtLeast(Money.Of(3, Currency.Usd));
        Assert.Equal(Money.Parse($"USD {charged}"), Rounded(policy, customer, DueOn.PlusDays(1)));
    }

    /// <summary>Due 15 June, grace of 5 days: paid 18 June nothing; paid after 20 June, from 16 June. Source: Oracle banking documentation.</summary>
    [Theory]
    [InlineData("2026-06-18", 0)]
    [InlineData("2026-06-20", 0)]
    [InlineData("2026-06-21", 6)]
    public void Within_waiving_grace_nothing_is_owed_and_after_it_the_days_count_from_the_due_date(
        string paid,
        int days
    )
    {
        var item = Unpaid(Eur(3_650), new(2026, 6, 15)).PaidOn(Date(paid));
        var policy = Charge("interest 10% ACT/365F", Currency.Eur).AfterGraceOf(5);
        Assert.Equal(Eur(days), Rounded(policy, item, new(2026, 12, 31)));
    }

    private static LateFeePolicy Charge(string words, Currency currency) =>
        words.Split(" + ").Select(part => One(part.Split(' '), currency)).Aggregate((sum, more) => sum.Plus(more));

    private static LateFeePolicy One(string[] words, Currency currency) =>
        words switch
        {
            ["interest", var rate, var count] => LateFeePolicy.SimpleInterest(
                Rate.Annual(Percentage.Parse(rate)),
                Count(count)
            ),
            ["daily", var rate] => LateFeePolicy.SimpleInterest(
                Rate.Daily(Percentage.Parse(rate)),
                DayCount.Actual365Fixed
            ),
            ["effective", var rate] => LateFeePolicy.CompoundInterest(
                Rate.Effective(Percentage.Parse(rate)),
                DayCount.Actual360
            ),
            ["percent", var share] => LateFeePolicy.Percent(Percentage.Parse(share)),
            ["completed", var share, "of", var days] => LateFeePolicy.PercentPer(
                Percentage.Parse(share),
                LateFeePeriod.OfDays(Days(days)),
                PeriodCounting.Completed
            ),
            ["flat", var code, var amount] => LateFeePolicy.Flat(Money.Parse($"{code} {amount}")),
            ["greater", "of", var one, "and", var two, var count] => LateFeePolicy.GreaterOf(
                One(["interest", one, count], currency),
                One(["interest", two, count], currency)
            ),
            ["levels", "of", "Tryton"] => LateFeePolicy.ByDaysPastDue(
                TierMode.Accumulated,
                new(5, LateFeePolicy.Flat(Money.Of(10, currency))),
                new(10, LateFeePolicy.Percent(Percentage.Of(15)))
            ),
            ["compensation"] => LateFeePolicy.ByAmount(
                new(Money.Zero(currency), LateFeePolicy.Flat(Money.Of(40, currency))),
                new(Money.Of(1_000, currency), LateFeePolicy.Flat(Money.Of(70, currency))),
                new AmountBand(Money.Of(10_000, currency), LateFeePolicy.Flat(Money.Of(100, currency)))
            ),
            _ => throw new ArgumentException($"no such charge: {string.Join(' ', words)}", nameof(words)),
        };

    private static DayCount Count(string name) => name == "ACT/360" ? DayCount.Actual360 : DayCount.Actual365Fixed;

    private static IEnumerable<string> Texts(Explanation reason, params string[] names) =>
        names.Select(name => reason[name]!.ToText(Language.English, TextFormat.Default));

    private static int Days(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static LocalDate Date(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static Money Rounded(LateFeePolicy policy, OverdueItem item, LocalDate asOf) =>
        policy.Accrue(item, asOf).Round(Rounding.HalfAwayFromZero);

    private static OverdueItem Unpaid(Money debt, LocalDate? dueOn = null)
    {
        var due = dueOn ?? DueOn;
        return new(ReceivableId.Of("INV-1"), due, debt, [new(due.PlusDays(-30), debt)], Money.Zero(debt.Currency));
    }

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);
}
