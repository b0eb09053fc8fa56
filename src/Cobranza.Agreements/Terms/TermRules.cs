using Cobranza.Calendars;

namespace Cobranza.Terms;

/// <summary>What payment terms say, in English and Spanish.</summary>
internal static class TermRules
{
    public static Rule OnBase { get; } = new("terms.on-receipt", "Payment is due on {base}", "El pago vence en {base}");

    public static Rule Net { get; } =
        new("terms.net", "Payment is due {days} days after {base}", "El pago vence {days} días después de {base}");

    public static Rule NetOneDay { get; } =
        new("terms.net-one-day", "Payment is due the day after {base}", "El pago vence el día siguiente a {base}");

    public static Rule NetEndOfMonth { get; } =
        new(
            "terms.net-end-of-month",
            "Payment is due {days} days after the end of the month of issue",
            "El pago vence {days} días después del fin del mes de emisión"
        );

    public static Rule EndOfMonthOfIssue { get; } =
        new(
            "terms.end-of-month-of-issue",
            "Payment is due on the last day of the month of issue",
            "El pago vence el último día del mes de emisión"
        );

    public static Rule Whole { get; } =
        new(
            "terms.whole",
            "Payment is due on the day reached from {base} in these steps",
            "El pago vence en el día que resulta de estos pasos, contados desde {base}"
        );

    public static Rule Compared { get; } = new("terms.compared", "Payment is due on", "El pago vence en");

    public static Rule Split { get; } =
        new(
            "terms.split",
            "Payment is due in {portions} portions, counted from {base}",
            "El pago vence en {portions} partes, contadas desde {base}"
        );

    public static Rule SplitFromSeveral { get; } =
        new("terms.split-from-several", "Payment is due in {portions} portions", "El pago vence en {portions} partes");

    public static Rule ResidualTo { get; } =
        new(
            "terms.residual-to",
            "What rounding leaves over goes to portion {number}",
            "La diferencia por redondeo se suma a la parte {number}"
        );

    public static Rule ResidualLast { get; } =
        new(
            "terms.residual-last",
            "What rounding leaves over goes to the last portion",
            "La diferencia por redondeo se suma a la última parte"
        );

    /// <summary>What happens when the due date is no business day.</summary>
    public static Rule RolledBy(DateAdjustment adjustment)
    {
        var (id, english, spanish) = Words(adjustment, stops: true);
        return new(
            $"terms.rolled-{id}",
            $"If that day is not a business day, payment is due on {english}",
            $"Si ese día no es hábil, el pago vence {spanish}"
        );
    }

    /// <summary>Where a payday goes that is no business day.</summary>
    public static Rule MovedBy(DateAdjustment adjustment)
    {
        var (id, english, spanish) = Words(adjustment, stops: false);
        return new(
            $"terms.moved-{id}",
            $"if that day is not a business day, {english}",
            $"si ese día no es hábil, {spanish}"
        );
    }

    /// <summary>Where an adjustment leads, with or without the limit that the issue date sets.</summary>
    public static (string Id, string English, string Spanish) Words(DateAdjustment adjustment, bool stops)
    {
        var (english, spanish) = stops
            ? (", but not before the issue date", ", sin pasar antes de la fecha de emisión")
            : (string.Empty, string.Empty);
        return adjustment switch
        {
            DateAdjustment.Following => ("following", "the next business day", "el siguiente día hábil"),
            DateAdjustment.ModifiedFollowing => (
                "modified-following",
                "the next business day, or the previous one where the next lies in another month",
                "el siguiente día hábil, o el anterior si el siguiente cae en otro mes"
            ),
            DateAdjustment.Preceding => (
                "preceding",
                $"the previous business day{english}",
                $"el día hábil anterior{spanish}"
            ),
            DateAdjustment.ModifiedPreceding => (
                "modified-preceding",
                $"the previous business day, or the next one where the previous lies in another month{english}",
                $"el día hábil anterior, o el siguiente si el anterior cae en otro mes{spanish}"
            ),
            DateAdjustment.Nearest => (
                "nearest",
                $"the nearest business day{english}",
                $"el día hábil más cercano{spanish}"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(adjustment), adjustment, "must be one that moves a date"),
        };
    }
}
