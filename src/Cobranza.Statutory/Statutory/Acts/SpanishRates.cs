namespace Cobranza.Statutory.Acts;

/// <summary>The reference of the Spanish late-payment rate: the published total less the margin of its day.</summary>
internal static class SpanishRates
{
    private const SourceConfidence Seen = SourceConfidence.Seen;
    private const SourceConfidence Derived = SourceConfidence.Derived;

    public static PublishedRates Table { get; } =
        new(
            "BCE",
            [
                Row(2005, 1, 2.09m, Seen, "BOE-A-2005-1042"),
                Row(2005, 2, 2.05m, Derived, "tipo del BCE del semestre"),
                Row(2006, 1, 2.25m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2006, 2, 2.83m, Seen, "BOE-A-2006-11885"),
                Row(2007, 1, 3.58m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2007, 2, 4.07m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2008, 1, 4.20m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2008, 2, 4.07m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2009, 1, 2.50m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2009, 2, 1.00m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2010, 1, 1.00m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2010, 2, 1.00m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2011, 1, 1.00m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2011, 2, 1.25m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2012, 1, 1.00m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2012, 2, 1.00m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2013, 1, 0.75m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2013, 2, 0.50m, Derived, "tipo del BCE del semestre"),
                Row(2014, 1, 0.25m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2014, 2, 0.15m, Seen, "BOE-A-2014-6914"),
                Row(2015, 1, 0.05m, Seen, "Tesoro Público, tabla de tipos de demora"),
                Row(2015, 2, 0.05m, Derived, "tipo del BCE del semestre"),
                Row(2016, 1, 0.05m, Derived, "tipo del BCE del semestre"),
                Row(2016, 2, 0.00m, Derived, "tipo del BCE del semestre"),
                Row(2017, 1, 0.00m, Derived, "tipo del BCE del semestre"),
                Row(2017, 2, 0.00m, Derived, "tipo del BCE del semestre"),
                Row(2018, 1, 0.00m, Derived, "tipo del BCE del semestre"),
                Row(2018, 2, 0.00m, Seen, "BOE, resolución del 2018-06-27"),
                Row(2019, 1, 0.00m, Derived, "tipo del BCE del semestre"),
                Row(2019, 2, 0.00m, Derived, "tipo del BCE del semestre"),
                Row(2020, 1, 0.00m, Seen, "BOE-A-2019-18736"),
                Row(2020, 2, 0.00m, Derived, "tipo del BCE del semestre"),
                Row(2021, 1, 0.00m, Derived, "tipo del BCE del semestre"),
                Row(2021, 2, 0.00m, Derived, "tipo del BCE del semestre"),
                Row(2022, 1, 0.00m, Seen, "BOE-A-2021-21959"),
                Row(2022, 2, 0.00m, Derived, "tipo del BCE del semestre"),
                Row(2023, 1, 2.50m, Derived, "tipo del BCE del semestre"),
                Row(2023, 2, 4.00m, Derived, "tipo del BCE del semestre"),
                Row(2024, 1, 4.50m, Derived, "tipo del BCE del semestre"),
                Row(2024, 2, 4.25m, Derived, "tipo del BCE del semestre"),
                Row(2025, 1, 3.15m, Derived, "tipo del BCE del semestre"),
                Row(2025, 2, 2.15m, Derived, "BOE-A-2025-13217"),
                Row(2026, 1, 2.15m, Derived, "BOE-A-2025-27201"),
            ]
        );

    private static PublishedRate Row(int year, int half, decimal value, SourceConfidence confidence, string source) =>
        PublishedRate.ForHalfYear(year, half, Percentage.Of(value), confidence, source);
}
