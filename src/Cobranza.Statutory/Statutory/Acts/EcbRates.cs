namespace Cobranza.Statutory.Acts;

/// <summary>The rate of the European Central Bank for its main refinancing operations on the first day of each half-year.</summary>
/// <remarks>Directive 2011/7/EU, art. 2(7). Read from published Spanish and French totals less their margins, and checked against the German base
/// rate, which is 0.88 points lower.</remarks>
internal static class EcbRates
{
    private const SourceConfidence Seen = SourceConfidence.Seen;
    private const SourceConfidence Derived = SourceConfidence.Derived;

    public static PublishedRates Table { get; } =
        new(
            "ECB",
            [
                Row(2005, 1, 2.09m, Seen, "published totals of member states less their margin"),
                Row(2005, 2, 2.05m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2006, 1, 2.25m, Seen, "published totals of member states less their margin"),
                Row(2006, 2, 2.83m, Seen, "published totals of member states less their margin"),
                Row(2007, 1, 3.58m, Seen, "published totals of member states less their margin"),
                Row(2007, 2, 4.07m, Seen, "published totals of member states less their margin"),
                Row(2008, 1, 4.20m, Seen, "published totals of member states less their margin"),
                Row(2008, 2, 4.07m, Seen, "published totals of member states less their margin"),
                Row(2009, 1, 2.50m, Seen, "published totals of member states less their margin"),
                Row(2009, 2, 1.00m, Seen, "published totals of member states less their margin"),
                Row(2010, 1, 1.00m, Seen, "published totals of member states less their margin"),
                Row(2010, 2, 1.00m, Seen, "published totals of member states less their margin"),
                Row(2011, 1, 1.00m, Seen, "published totals of member states less their margin"),
                Row(2011, 2, 1.25m, Seen, "published totals of member states less their margin"),
                Row(2012, 1, 1.00m, Seen, "published totals of member states less their margin"),
                Row(2012, 2, 1.00m, Seen, "published totals of member states less their margin"),
                Row(2013, 1, 0.75m, Seen, "published totals of member states less their margin"),
                Row(2013, 2, 0.50m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2014, 1, 0.25m, Seen, "published totals of member states less their margin"),
                Row(2014, 2, 0.15m, Seen, "published totals of member states less their margin"),
                Row(2015, 1, 0.05m, Seen, "published totals of member states less their margin"),
                Row(2015, 2, 0.05m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2016, 1, 0.05m, Seen, "published totals of member states less their margin"),
                Row(2016, 2, 0.00m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2017, 1, 0.00m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2017, 2, 0.00m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2018, 1, 0.00m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2018, 2, 0.00m, Seen, "published totals of member states less their margin"),
                Row(2019, 1, 0.00m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2019, 2, 0.00m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2020, 1, 0.00m, Seen, "published totals of member states less their margin"),
                Row(2020, 2, 0.00m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2021, 1, 0.00m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2021, 2, 0.00m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2022, 1, 0.00m, Seen, "published totals of member states less their margin"),
                Row(2022, 2, 0.00m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2023, 1, 2.50m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2023, 2, 4.00m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2024, 1, 4.50m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2024, 2, 4.25m, Seen, "published totals of member states less their margin"),
                Row(2025, 1, 3.15m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2025, 2, 2.15m, Derived, "rate of the same half-year by the identities of member states"),
                Row(2026, 1, 2.15m, Seen, "published totals of member states less their margin"),
            ]
        );

    private static PublishedRate Row(int year, int half, decimal value, SourceConfidence confidence, string source) =>
        PublishedRate.ForHalfYear(year, half, Percentage.Of(value), confidence, source);
}
