using NodaTime;

namespace Cobranza.Statutory.Acts;

/// <summary>The German base rate, which changes on 1 January and 1 July.</summary>
/// <remarks>BGB § 247. Where a half-year brought no change the row before runs on. For 2004 nothing is known well enough, so there is a gap.</remarks>
internal static class GermanRates
{
    private const string Published = "published tables of the base rate";
    private const string Identity = "ECB rate of the half-year less 0.88";

    public static PublishedRates Table { get; } =
        new(
            "Basiszinssatz",
            [
                Row(new(2003, 7, 1), new(2003, 12, 31), 1.22m, Published),
                Row(new(2005, 1, 1), new(2005, 6, 30), 1.21m, Identity),
                Row(new(2005, 7, 1), new(2005, 12, 31), 1.17m, Identity),
                Row(new(2006, 1, 1), new(2006, 6, 30), 1.37m, Identity),
                Row(new(2006, 7, 1), new(2006, 12, 31), 1.95m, Published),
                Row(new(2007, 1, 1), new(2007, 6, 30), 2.70m, Published),
                Row(new(2007, 7, 1), new(2007, 12, 31), 3.19m, Published),
                Row(new(2008, 1, 1), new(2008, 6, 30), 3.32m, Published),
                Row(new(2008, 7, 1), new(2008, 12, 31), 3.19m, Identity),
                Row(new(2009, 1, 1), new(2009, 6, 30), 1.62m, Published),
                Row(new(2009, 7, 1), new(2011, 6, 30), 0.12m, Published),
                Row(new(2011, 7, 1), new(2011, 12, 31), 0.37m, Identity),
                Row(new(2012, 1, 1), new(2012, 12, 31), 0.12m, Identity),
                Row(new(2013, 1, 1), new(2013, 6, 30), -0.13m, Identity),
                Row(new(2013, 7, 1), new(2013, 12, 31), -0.38m, Identity),
                Row(new(2014, 1, 1), new(2014, 6, 30), -0.63m, Identity),
                Row(new(2014, 7, 1), new(2014, 12, 31), -0.73m, Published),
                Row(new(2015, 1, 1), new(2016, 6, 30), -0.83m, Published),
                Row(new(2016, 7, 1), new(2022, 12, 31), -0.88m, Published),
                Row(new(2023, 1, 1), new(2023, 6, 30), 1.62m, Published),
                Row(new(2023, 7, 1), new(2023, 12, 31), 3.12m, Identity),
                Row(new(2024, 1, 1), new(2024, 6, 30), 3.62m, Identity),
                Row(new(2024, 7, 1), new(2024, 12, 31), 3.37m, Identity),
                Row(new(2025, 1, 1), new(2025, 6, 30), 2.27m, Identity),
                Row(new(2025, 7, 1), new(2025, 12, 31), 1.27m, Identity),
                Row(new(2026, 1, 1), new(2026, 6, 30), 1.27m, Published),
            ]
        );

    private static PublishedRate Row(LocalDate from, LocalDate through, decimal value, string source) =>
        new(
            from,
            through,
            Percentage.Of(value),
            source == Published ? SourceConfidence.Seen : SourceConfidence.Derived,
            source
        );
}
