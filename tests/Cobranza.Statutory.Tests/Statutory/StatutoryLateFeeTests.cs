using Cobranza.LateFees;
using Cobranza.Rates;
using Cobranza.Statutory;
using NodaTime;

namespace Cobranza.Tests.Statutory;

/// <summary>What lateness costs under a law, to the cent; published examples with their sources.</summary>
public sealed class StatutoryLateFeeTests
{
    private static readonly LocalDate Agreed = new(2022, 1, 1);

    /// <summary>Late Payment of Commercial Debts (Interest) Act 1998, s. 5A: 1,000.00 and 10,000.00 belong to the upper band.</summary>
    [Theory]
    [InlineData("GBP 0.01", "GBP 40.00")]
    [InlineData("GBP 999.99", "GBP 40.00")]
    [InlineData("GBP 1000.00", "GBP 70.00")]
    [InlineData("GBP 9999.99", "GBP 70.00")]
    [InlineData("GBP 10000.00", "GBP 100.00")]
    [InlineData("GBP 250000.00", "GBP 100.00")]
    public void The_british_compensation_begins_with_its_own_bound(string debt, string compensation)
    {
        var policy = StatutoryRegimes.UnitedKingdom.CompensationPolicyFor(DebtorKind.Business, Agreed);
        var item = Owed(Money.Parse(debt), new(2026, 1, 1));
        Assert.Equal(Money.Parse(compensation), policy?.Accrue(item, new(2026, 1, 2)).ToMoney());
    }

    /// <summary>Due 30 April 2023, paid 31 March 2024, EUR 10,000.00: reckoned from the published half-year rates.</summary>
    [Fact]
    public void Spanish_interest_runs_through_three_half_years_and_names_each()
    {
        var law = StatutoryRegimes.Spain.LateFeesFor(DebtorKind.Business, Agreed);
        var item = Owed(Eur(10_000), new(2023, 4, 30)).PaidOn(new(2024, 3, 31));
        var fee = new LateFeeTerms(law, Rounding.HalfAwayFromZero, Posting.Immediate).AccruedOn(item, new(2024, 6, 30));
        Assert.Equal(Money.Parse("EUR 1132.05"), fee);
        Assert.Equal(
            """
            Both of these together
              Under Ley 3/2004, art. 7 (checked on 2026-11-27)
                Interest (ACT/365F) on the overdue balance at the rate in force on each day after the due date: 44 rates: 9.09% a year from 2005-01-01, 9.05% a year from 2005-07-01, 10.15% a year from 2025-07-01, 10.15% a year from 2026-01-01
                  EUR 10,000.00 from 2023-05-01 to 2023-06-30 at 10.5% a year (BCE 2.5% + 8, 2023-H1; tipo del BCE del semestre): 61 days, 61/365 of a year, EUR 175.479452…
                  EUR 10,000.00 from 2023-07-01 to 2023-12-31 at 12% a year (BCE 4% + 8, 2023-H2; tipo del BCE del semestre): 184 days, 184/365 of a year, EUR 604.931506…
                  EUR 10,000.00 from 2024-01-01 to 2024-03-31 at 12.5% a year (BCE 4.5% + 8, 2024-H1; tipo del BCE del semestre): 91 days, 91/365 of a year, EUR 311.643835…
                  Comes to EUR 1,092.054794…
                Comes to EUR 1,092.054794…
              Under Ley 3/2004, art. 8 (checked on 2026-11-27)
            """.ReplaceLineEndings("\n"),
            string.Join('\n', law.Explain(item, new(2024, 6, 30)).ToText(Language.English).Split('\n').Take(9))
        );
    }

    /// <summary>Ley 3/2004, art. 8, and the doctrine of the Tribunal Supremo: for each late invoice, not for each claim.</summary>
    [Fact]
    public void Three_late_invoices_cost_three_compensations()
    {
        var policy = StatutoryRegimes.Spain.CompensationPolicyFor(DebtorKind.Business, Agreed)!;
        OverdueItem[] late =
        [
            Owed(Eur(100), new(2026, 1, 1)),
            Owed(Eur(5), new(2026, 1, 2)),
            Owed(Eur(9), new(2026, 1, 3)),
        ];
        var each = late.Select(item => policy.Accrue(item, new(2026, 2, 1)).ToMoney());
        Assert.Equal(Eur(120), each.Aggregate((sum, one) => sum + one));

        // Reckoned together they would be one claim.
        var together = OverdueItem.Together(ReceivableId.Of("CLAIM"), [.. late]);
        Assert.Equal(Eur(40), policy.Accrue(together, new(2026, 2, 1)).ToMoney());
    }

    /// <summary>The reference of the half-year in which a debt becomes late holds for its life: published British tables.</summary>
    [Theory]
    [InlineData(2016, 8, 19, "8.50")] // Bank Rate had fallen to 0.25 % on 4 August.
    [InlineData(2022, 6, 29, "8.25")] // It had risen to 1.25 % by June.
    [InlineData(2016, 12, 30, "8.50")]
    [InlineData(2016, 12, 31, "8.25")] // Interest starts on 1 January 2017.
    public void A_british_debt_keeps_the_rate_of_the_half_year_in_which_it_became_late(
        int year,
        int month,
        int day,
        string rate
    )
    {
        var due = new LocalDate(year, month, day);
        var uk = StatutoryRegimes.UnitedKingdom;
        var on = uk.RateOn(DebtorKind.Business, new(2010, 1, 1), due.PlusDays(900), startedOn: due.PlusDays(1));
        Assert.Equal(Percentage.Parse($"{rate}%"), on.Value);
        var debt = Owed(Money.Of(36_500, Currency.Gbp), due);
        var policy = uk.InterestPolicyFor(DebtorKind.Business, new(2010, 1, 1));
        Assert.Equal(
            Money.Of(100 * on.Value.Value * 10, Currency.Gbp),
            policy.Accrue(debt, due.PlusDays(1_000)).ToMoney()
        );
    }

    /// <summary>GBP 10,000.00 one day late in 2026: GBP 3.22 by a published calculator.</summary>
    [Fact]
    public void One_british_day_in_2026_costs_what_is_published()
    {
        var policy = StatutoryRegimes.UnitedKingdom.InterestPolicyFor(DebtorKind.Business, Agreed);
        var debt = Owed(Money.Of(10_000, Currency.Gbp), new(2026, 4, 1));
        Assert.Equal(Money.Parse("GBP 3.22"), policy.Accrue(debt, new(2026, 4, 2)).Round(Rounding.HalfAwayFromZero));
    }

    /// <summary>BGB § 288 and its transition: the day on which the debt was created decides.</summary>
    [Theory]
    [InlineData(DebtorKind.Business, 28, "7.27")]
    [InlineData(DebtorKind.Business, 29, "8.27")]
    [InlineData(DebtorKind.PublicBody, 29, "8.27")]
    [InlineData(DebtorKind.Consumer, 29, "4.27")]
    public void The_german_margin_depends_on_when_the_debt_was_created(DebtorKind debtor, int day, string rate) =>
        Assert.Equal(
            Percentage.Parse($"{rate}%"),
            StatutoryRegimes.Germany.RateOn(debtor, new(2014, 7, day), new(2014, 9, 1)).Value
        );

    /// <summary>Published example: 1.22 % on 1 July 2003; what came before and after is not known well enough.</summary>
    [Fact]
    public void A_gap_in_a_table_is_a_gap()
    {
        var (de, agreed) = (StatutoryRegimes.Germany, new LocalDate(2003, 1, 1));
        Assert.Equal(Percentage.Parse("9.22%"), de.RateOn(DebtorKind.Business, agreed, new(2003, 7, 1)).Value);
        Assert.Equal(Percentage.Parse("6.22%"), de.RateOn(DebtorKind.Consumer, agreed, new(2003, 12, 31)).Value);
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            "date",
            () => de.RateOn(DebtorKind.Business, agreed, new(2004, 1, 1))
        );
        Assert.Contains("regime 'de'", error.Message, StringComparison.Ordinal);
        Assert.Contains("1.22% from 2003-07-01 through 2003-12-31", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            de.LateFeesFor(DebtorKind.Business, agreed).Accrue(Owed(Eur(100), new(2003, 12, 1)), new(2004, 6, 1))
        );
    }

    [Fact]
    public void Mexican_commercial_debts_bear_six_percent_a_year()
    {
        var policy = StatutoryRegimes.Mexico.LateFeesFor(DebtorKind.Business, Agreed);
        var debt = Owed(Money.Of(36_500, Currency.Mxn), new(2026, 1, 1));
        Assert.Equal(Money.Of(60, Currency.Mxn), policy.Accrue(debt, new(2026, 1, 11)).ToMoney());
        Assert.StartsWith(
            "Según Código de Comercio, art. 362 (consultado el 2026-11-27)",
            policy.Describe().ToText(Language.Spanish),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_chilean_commission_is_one_percent_while_its_interest_is_not_known()
    {
        var cl = StatutoryRegimes.Chile;
        var commission = cl.CompensationPolicyFor(DebtorKind.PublicBody, Agreed)!;
        var debt = Owed(Money.Of(250_000, Currency.Clp), new(2026, 1, 1));
        Assert.Equal(Money.Of(2_500, Currency.Clp), commission.Accrue(debt, new(2026, 1, 2)).ToMoney());
        var error = Assert.Throws<ArgumentException>("debtor", () => cl.LateFeesFor(DebtorKind.Business, Agreed));
        Assert.Contains("interés corriente", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_after_the_last_known_rate_is_refused_until_a_row_is_supplied()
    {
        var debt = Owed(Eur(36_500), new(2026, 6, 30));
        var es = StatutoryRegimes.Spain;
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            "asOf",
            () => es.LateFeesFor(DebtorKind.Business, Agreed).Accrue(debt, new(2026, 7, 2))
        );
        Assert.Contains("regime 'es'", error.Message, StringComparison.Ordinal);
        Assert.Contains("2026-07-01", error.Message, StringComparison.Ordinal);
        Assert.Contains("2.15% from 2026-01-01 through 2026-06-30", error.Message, StringComparison.Ordinal);
        Assert.Contains("WithRate", error.Message, StringComparison.Ordinal);

        // The figure is made up; the row is what a user would supply.
        var row = PublishedRate.ForHalfYear(
            2026,
            2,
            Percentage.Of(2),
            SourceConfidence.Seen,
            "BOE, a resolution of June"
        );
        var policy = es.WithRate(row).InterestPolicyFor(DebtorKind.Business, Agreed);
        Assert.Equal(Eur(20), policy.Accrue(debt, new(2026, 7, 2)).ToMoney());
        Assert.Contains(
            "BCE 2% + 8, 2026-H2",
            policy.Explain(debt, new(2026, 7, 2)).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_debt_paid_before_the_rates_end_can_be_asked_for_on_any_later_day()
    {
        var paid = Owed(Eur(36_500), new(2026, 6, 20)).PaidOn(new(2026, 6, 30));
        var policy = StatutoryRegimes.Spain.InterestPolicyFor(DebtorKind.Business, Agreed);
        Assert.Equal(Money.Parse("EUR 101.50"), policy.Accrue(paid, new(2027, 1, 1)).ToMoney());
    }

    [Fact]
    public void A_british_debt_from_before_the_last_known_day_can_be_asked_for_on_any_later_day()
    {
        var policy = StatutoryRegimes.UnitedKingdom.InterestPolicyFor(DebtorKind.Business, Agreed);
        Assert.False(policy.Accrue(Owed(Money.Of(100, Currency.Gbp), new(2026, 6, 29)), new(2027, 1, 1)).IsZero);
        Assert.Throws<ArgumentOutOfRangeException>(
            "asOf",
            () => policy.Accrue(Owed(Money.Of(100, Currency.Gbp), new(2026, 6, 30)), new(2026, 7, 1))
        );
        Assert.Throws<ArgumentOutOfRangeException>(
            "asOf",
            () => policy.Accrue(Owed(Money.Of(100, Currency.Gbp), new(2002, 6, 29)), new(2003, 1, 1))
        );
    }

    [Fact]
    public void The_day_before_the_first_known_rate_is_refused_and_the_first_is_not()
    {
        var policy = StatutoryRegimes.Spain.InterestPolicyFor(DebtorKind.Business, new(2003, 1, 1));
        Assert.False(policy.Accrue(Owed(Eur(100), new(2004, 12, 31)), new(2005, 1, 1)).IsZero);
        var error = Assert.Throws<ArgumentOutOfRangeException>(
            "asOf",
            () => policy.Accrue(Owed(Eur(100), new(2004, 12, 30)), new(2005, 1, 1))
        );
        Assert.Contains("the first known is 2.09% from 2005-01-01", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_debt_in_another_currency_than_the_compensation_bears_interest_alone()
    {
        var (es, dollars) = (StatutoryRegimes.Spain, Owed(Money.Of(36_500, Currency.Usd), new(2026, 1, 1)));
        Assert.Throws<CurrencyMismatchException>(() =>
            es.LateFeesFor(DebtorKind.Business, Agreed).Accrue(dollars, new(2026, 1, 2))
        );
        Assert.Equal(
            Money.Parse("USD 10.15"),
            es.InterestPolicyFor(DebtorKind.Business, Agreed).Accrue(dollars, new(2026, 1, 2)).ToMoney()
        );
    }

    [Fact]
    public void A_charge_by_law_allocates_nothing_where_nobody_asks_why()
    {
        var item = Owed(Eur(10_000), new(2023, 4, 30));
        LateFeePolicy[] policies =
        [
            StatutoryRegimes.Spain.InterestPolicyFor(DebtorKind.Business, Agreed),
            StatutoryRegimes.Germany.LateFeesFor(DebtorKind.Business, Agreed),
        ];
        Assert.All(policies, policy => Assert.Equal(0, Allocated(policy, item, new(2026, 6, 30))));
    }

    private static long Allocated(LateFeePolicy policy, OverdueItem item, LocalDate asOf)
    {
        for (var warm = 0; warm < 50; warm++)
        {
            policy.Accrue(item, asOf);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        policy.Accrue(item, asOf);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static OverdueItem Owed(Money debt, LocalDate dueOn) =>
        new(ReceivableId.Of("F-1"), dueOn, debt, [new(dueOn.PlusDays(-30), debt)], Money.Zero(debt.Currency));

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);
}
