namespace Cobranza.Statutory.Acts;

/// <summary>The Bank Rate of the last 30 June or 31 December before each half-year, which counts for interest that starts in it.</summary>
/// <remarks>SI 2002/1675, art. 4. The second half of 2016 has 0.5 %, although the rate fell in August.</remarks>
internal static class BritishRates
{
    private const SourceConfidence Seen = SourceConfidence.Seen;

    public static PublishedRates Table { get; } =
        new(
            "Bank Rate",
            [
                Row(2002, 2, 4.00m, Seen, "Bank of England, base rate history"),
                Row(2003, 1, 4.00m, Seen, "Bank of England, base rate history"),
                Row(2003, 2, 3.75m, Seen, "Bank of England, base rate history"),
                Row(2004, 1, 3.75m, Seen, "Bank of England, base rate history"),
                Row(2004, 2, 4.50m, Seen, "Bank of England, base rate history"),
                Row(2005, 1, 4.75m, Seen, "Bank of England, base rate history"),
                Row(2005, 2, 4.75m, Seen, "electrical contractors, note on statutory interest"),
                Row(2006, 1, 4.50m, Seen, "Bank of England, base rate history"),
                Row(2006, 2, 4.50m, Seen, "Bank of England, base rate history"),
                Row(2007, 1, 5.00m, Seen, "Bank of England, base rate history"),
                Row(2007, 2, 5.50m, Seen, "Bank of England, base rate history"),
                Row(2008, 1, 5.50m, Seen, "Bank of England, base rate history"),
                Row(2008, 2, 5.00m, Seen, "Bank of England, base rate history"),
                Row(2009, 1, 2.00m, Seen, "Bank of England, base rate history"),
                Row(2009, 2, 0.50m, Seen, "Bank of England, base rate history"),
                Row(2010, 1, 0.50m, Seen, "Bank of England, base rate history"),
                Row(2010, 2, 0.50m, Seen, "Bank of England, base rate history"),
                Row(2011, 1, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2011, 2, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2012, 1, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2012, 2, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2013, 1, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2013, 2, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2014, 1, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2014, 2, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2015, 1, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2015, 2, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2016, 1, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2016, 2, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2017, 1, 0.25m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2017, 2, 0.25m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2018, 1, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2018, 2, 0.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2019, 1, 0.75m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2019, 2, 0.75m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2020, 1, 0.75m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2020, 2, 0.10m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2021, 1, 0.10m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2021, 2, 0.10m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2022, 1, 0.25m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2022, 2, 1.25m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2023, 1, 3.50m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2023, 2, 5.00m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2024, 1, 5.25m, Seen, "payontime.co.uk, table of reference rates"),
                Row(2024, 2, 5.25m, Seen, "Bank of England, base rate history"),
                Row(2025, 1, 4.75m, Seen, "Bank of England, base rate history"),
                Row(2025, 2, 4.25m, Seen, "published calculators, total of 12.25%"),
                Row(2026, 1, 3.75m, Seen, "published calculators, total of 11.75%"),
            ]
        );

    private static PublishedRate Row(int year, int half, decimal value, SourceConfidence confidence, string source) =>
        PublishedRate.ForHalfYear(year, half, Percentage.Of(value), confidence, source);
}
