using Cobranza.Aging;
using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Aging;

/// <summary>Worked numbers for an aging in a reporting currency.</summary>
public sealed class ConvertedAgingTests
{
    private static readonly LocalDate Today = Day(6, 30);

    // 10.01 of 40 days and 0.01 not due in dollars, 100 yen credit, 50 pesos not due.
    private static readonly AgingReport Report = AgingReport.Of(
        [
            Facts(
                Account(
                    [
                        Invoice("U", Money.Of(10.01m, Currency.Usd), Today.PlusDays(-40)),
                        Invoice("V", Money.Of(0.01m, Currency.Usd), Today),
                        Invoice("M", 50, Today),
                    ],
                    new CreditNote(EntryId.Of("N"), Money.Of(100m, Currency.Jpy), Today)
                )
            ),
        ],
        AgingPolicy.Standard
    );

    private static readonly ExchangeRates Rates = ExchangeRates.Of([
        ExchangeRate.Of(Currency.Usd, Currency.Mxn, 18.75m, Day(6, 26)),
        ExchangeRate.Of(Currency.Jpy, Currency.Mxn, 0.1155m, Day(6, 30)),
        ExchangeRate.Of(Currency.Jpy, Currency.Mxn, 9m, Day(7, 1)),
    ]);

    [Fact]
    public void Cells_are_converted_one_by_one_beside_the_original()
    {
        var view = Report.ConvertTo(Currency.Mxn, Rates, Rounding.HalfEven);

        // 10.01 × 18.75 = 187.6875, 0.01 × 18.75 = 0.1875, 100 × 0.1155 = 11.55.
        Assert.Equal([Mxn(50.19m), Mxn(0), Mxn(187.69m), Mxn(0), Mxn(0), Mxn(0)], view.Total.Buckets);
        Assert.Equal((Mxn(11.55m), Mxn(226.33m)), (view.Total.Credits, view.Total.Total));
        Assert.Equal(view.Total.Total, view.Groups.Single().Total);
        Assert.Equal(ExactAmount.Of(0.005m, Currency.Mxn), view.RoundingDifference);
        Assert.Same(Report, view.Original);
        Assert.Equal(Report.Rows, view.Rows.Select(row => row.Original));
    }

    [Fact]
    public void Each_rate_names_its_own_date()
    {
        var view = Report.ConvertTo(Currency.Mxn, Rates, Rounding.HalfEven);
        Assert.Equal(Today, view.RatesOn);
        Assert.Equal(
            ["1 JPY = 0.1155 MXN on 2026-06-30", "1 USD = 18.75 MXN on 2026-06-26"],
            view.Rates.Select(rate => rate.ToString())
        );
        Assert.Equal("2026-06-26", view.Rows[2].Rate!.On.ToString("uuuu-MM-dd", null));
        var later = Report.ConvertTo(Currency.Mxn, Rates, Rounding.HalfEven, Day(7, 15));
        Assert.Equal(Mxn(900), later.Total.Credits);
    }

    [Fact]
    public void A_rate_that_is_missing_is_named()
    {
        var error = Assert.Throws<ArgumentException>(
            "rates",
            () => Report.ConvertTo(Currency.Usd, Rates, Rounding.HalfEven)
        );
        Assert.StartsWith(
            "must hold a rate from JPY to USD on 2026-06-30 or before",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_statuses_of_a_cell_share_what_it_became()
    {
        // Two cents, one disputed, one promised: each is half a centavo of one.
        var item = Invoice("U", Money.Of(0.02m, Currency.Usd), Today.PlusDays(-40));
        var cent = Money.Of(0.01m, Currency.Usd);
        var account = new Account(
            Customer,
            [item],
            [],
            [new DisputeOpened("D", cent, Today, item.Id, "?"), new PromiseMade("P", cent, Today, Today)]
        );
        var rates = ExchangeRates.Of([ExchangeRate.Of(Currency.Usd, Currency.Mxn, 0.5m, Today)]);
        foreach (var showing in Enum.GetValues<DisputedTreatment>())
        {
            var report = AgingReport.Of([Facts(account)], new(AgingBuckets.Standard, disputed: showing));
            var total = report.ConvertTo(Currency.Mxn, rates, Rounding.HalfAwayFromZero).Total;
            Assert.Equal(showing == DisputedTreatment.Apart ? Mxn(0.02m) : Mxn(0.01m), total.Total);
            Assert.Equal(Mxn(0.01m), total.Disputed);
            Assert.Equal(total.Total - Mxn(0.01m), total.SumOf(AgingStatus.Promised));
        }
    }

    private static (Cobranza.Balances.AccountBalance, CommitmentStatus) Facts(Account account)
    {
        var balance = account.BalanceOn(Today);
        return (balance, CommitmentStatus.Of(account, balance));
    }
}
