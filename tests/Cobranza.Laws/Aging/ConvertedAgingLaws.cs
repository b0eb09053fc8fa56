using Cobranza.Aging;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Laws;

/// <summary>What an aging in a reporting currency promises.</summary>
public sealed class ConvertedAgingLaws
{
    private static readonly Currency[] Others = [Currency.Mxn, Currency.Kwd, Currency.Jpy];

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries), typeof(Factors)])]
    [Trait("Law", "AG-1, AG-12")]
    public bool Converted_sums_are_the_sums_of_converted_cells(AccountCase one, AgingPolicy policy, RateCase rate)
    {
        var view = rate.View(policy.Age(one));
        var rows = view.Rows.Select(row => row.Converted).ToList();
        return view.Total.Total == rows.Select(row => row.Total).Sum(view.Currency)
            && view.Groups.Select(row => row.Total).Sum(view.Currency) == view.Total.Total
            && Enumerable
                .Range(0, policy.Buckets.Count)
                .All(i => rows.Select(row => row.Buckets[i]).Sum(view.Currency) == view.Total.Buckets[i])
            && rows.Concat(view.Groups).Append(view.Total).All(Agings.HoldsTogether);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries), typeof(Factors)])]
    public bool Each_cell_is_converted_at_the_named_rate_and_rounded_as_named(
        AccountCase one,
        AgingPolicy policy,
        RateCase rate
    ) =>
        rate.View(policy.Age(one))
            .Rows.All(row =>
                row.Converted.Currency == Currency.Usd
                && row.Original.Buckets.Append(row.Original.DisputedApart)
                    .Append(row.Original.Credits)
                    .Zip(row.Converted.Buckets.Append(row.Converted.DisputedApart).Append(row.Converted.Credits))
                    .All(cell => row.Rate!.Convert(cell.First).Round(rate.Rounding) == cell.Second)
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries), typeof(Factors)])]
    public bool The_rounding_difference_is_told_and_is_less_than_one_unit_a_cell(
        AccountCase one,
        AgingPolicy policy,
        RateCase rate
    )
    {
        var report = policy.Age(one);
        var view = rate.View(report);
        var exact = report.Totals.Aggregate(
            ExactAmount.Zero(Currency.Usd),
            (sum, total) =>
                sum + rate.Rates(one.AsOf).Find(total.Currency, Currency.Usd, one.AsOf)!.Convert(total.Total)
        );
        var cells = report.Rows.Count * (policy.Buckets.Count + 2);
        var bound = ExactAmount.Of(Money.OfMinor(cells, Currency.Usd));
        return view.RoundingDifference == view.Total.Total - exact
            && view.RoundingDifference <= bound
            && view.RoundingDifference >= -bound;
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool One_for_one_is_the_same_aging_in_another_currency(AccountCase one, AgingPolicy policy)
    {
        var report = policy.Age(one);
        var mirror = Others.ToDictionary(
            currency => currency,
            currency => Currency.Custom("MIRROR", currency.MinorDigits)
        );
        return report.Rows.All(row =>
        {
            var to = mirror[row.Currency];
            var alone = AgingReport.Of(
                [one.Facts()],
                policy,
                item => item.Open.Currency.Code,
                credit => credit.Amount.Currency.Code
            );
            var rates = ExchangeRates.Of(Others.Select(from => ExchangeRate.Of(from, to, 1m, one.AsOf)));
            var converted = alone
                .ConvertTo(to, rates, Rounding.HalfEven)
                .Rows.Single(line => line.Original.Key == row.Currency.Code);
            return Units(converted.Converted) == Units(converted.Original);
        });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool What_is_in_the_reporting_currency_already_stays_as_it_is(AccountCase one, AgingPolicy policy)
    {
        var report = policy.Age(one);
        var rates = ExchangeRates.Of(Others.Skip(1).Select(from => ExchangeRate.Of(from, Currency.Mxn, 3m, one.AsOf)));
        return report
            .ConvertTo(Currency.Mxn, rates, Rounding.Up.ToMultipleOf(100m))
            .Rows.Where(row => row.Original.Currency == Currency.Mxn)
            .All(row => row.Converted == row.Original && row.Rate is null);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool A_missing_rate_is_an_error_that_names_the_pair_and_the_day(AccountCase one, AgingPolicy policy)
    {
        var report = policy.Age(one);

        // Only of a day too late.
        var rates = ExchangeRates.Of(
            Others.Select(from => ExchangeRate.Of(from, Currency.Usd, 2m, one.AsOf.PlusDays(1)))
        );
        var error = Record.Exception(() => report.ConvertTo(Currency.Usd, rates, Rounding.HalfEven));
        return report.Rows.IsEmpty
            ? error is null
            : error is ArgumentException { ParamName: "rates" } refused
                && refused.Message.Contains(
                    $"from {report.Rows[0].Currency} to USD on {one.AsOf:uuuu-MM-dd}",
                    StringComparison.Ordinal
                );
    }

    private static string Units(AgingRow row) =>
        string.Join(
            ' ',
            row.Buckets.Concat(Agings.Statuses.SelectMany(row.BucketsOf))
                .Append(row.Credits)
                .Select(cell => cell.MinorUnits)
        );

    /// <summary>Rates of three currencies to dollars, and a rounding.</summary>
    public sealed record RateCase(decimal Mxn, decimal Kwd, decimal Jpy, Rounding Rounding)
    {
        public ExchangeRates Rates(NodaTime.LocalDate on) =>
            ExchangeRates.Of(
                Others.Zip([Mxn, Kwd, Jpy], (from, factor) => ExchangeRate.Of(from, Currency.Usd, factor, on))
            );

        public ConvertedAging View(AgingReport report) => report.ConvertTo(Currency.Usd, Rates(report.AsOf), Rounding);
    }

    public static class Factors
    {
        public static Arbitrary<RateCase> Cases() =>
            Arb.From(
                from mxn in Gen.Choose(1, 99_999)
                from kwd in Gen.Choose(1, 99_999)
                from jpy in Gen.Choose(1, 99_999)
                from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
                select new RateCase(mxn / 10_000m, kwd / 10_000m, jpy / 10_000m, new Rounding(mode)),
                rate => rate.Mxn == 1m ? [] : [new RateCase(1m, 1m, 1m, rate.Rounding)]
            );
    }
}
