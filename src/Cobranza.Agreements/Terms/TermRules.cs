using Cobranza.Calendars;

namespace Cobranza.Terms;

/// <summary>What payment terms say, in English and Spanish.</summary>
internal static class TermRules
{
    public static Rule OwnStep { get; } =
        new("terms.own-step", "then by a rule of your own ({step})", "después, según una regla propia ({step})");

    public static Rule PlusDays { get; } = new("terms.plus-days", "{days} days later", "{days} días después");

    public static Rule PlusMonths { get; } =
        new(
            "terms.plus-months",
            "the same day {months} months later (the last day of a shorter month)",
            "el mismo día {months} meses después (el último día si el mes es más corto)"
        );

    public static Rule EndOfMonth { get; } =
        new("terms.end-of-month", "the last day of that month", "el último día de ese mes");

    public static Rule NextDayOfMonth { get; } =
        new(
            "terms.next-day-of-month",
            "the next day {day} of a month (the last day of a shorter month)",
            "el siguiente día {day} de mes (el último día si el mes es más corto)"
        );

    public static Rule DayOfMonthAhead { get; } =
        new(
            "terms.day-of-month",
            "day {day} of the month, {months} months ahead (the last day of a shorter month)",
            "el día {day} del mes, {months} meses más adelante (el último día si el mes es más corto)"
        );

    public static Rule OnReceipt { get; } =
        new("terms.on-receipt", "Payment is due on the issue date", "El pago vence en la fecha de emisión");

    public static Rule Net { get; } =
        new(
            "terms.net",
            "Payment is due {days} days after the issue date",
            "El pago vence {days} días después de la fecha de emisión"
        );

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
            "Payment is due on the day reached from the issue date in these steps",
            "El pago vence en el día que resulta de estos pasos, contados desde la fecha de emisión"
        );

    public static Rule Split { get; } =
        new(
            "terms.split",
            "Payment is due in {portions} portions, counted from the issue date",
            "El pago vence en {portions} partes, contadas desde la fecha de emisión"
        );

    public static Rule Portion { get; } = new("terms.portion", "{share} of the amount", "{share} del importe");

    public static Rule PortionOnReceipt { get; } =
        new(
            "terms.portion-on-receipt",
            "{share} of the amount on the issue date",
            "{share} del importe en la fecha de emisión"
        );

    /// <summary>What happens when the due date is no business day.</summary>
    public static Rule RolledBy(DateAdjustment adjustment) =>
        adjustment switch
        {
            DateAdjustment.Following => Rolled("following", "the next business day", "el siguiente día hábil"),
            DateAdjustment.ModifiedFollowing => Rolled(
                "modified-following",
                "the next business day, or the previous one where the next lies in another month",
                "el siguiente día hábil, o el anterior si el siguiente cae en otro mes"
            ),
            DateAdjustment.Preceding => Rolled(
                "preceding",
                "the previous business day, but not before the issue date",
                "el día hábil anterior, sin pasar antes de la fecha de emisión"
            ),
            DateAdjustment.ModifiedPreceding => Rolled(
                "modified-preceding",
                "the previous business day, or the next one where the previous lies in another month, but not before the issue date",
                "el día hábil anterior, o el siguiente si el anterior cae en otro mes, sin pasar antes de la fecha de emisión"
            ),
            DateAdjustment.Nearest => Rolled(
                "nearest",
                "the nearest business day, but not before the issue date",
                "el día hábil más cercano, sin pasar antes de la fecha de emisión"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(adjustment), adjustment, "must be one that moves a date"),
        };

    private static Rule Rolled(string id, string english, string spanish) =>
        new(
            $"terms.rolled-{id}",
            $"If that day is not a business day, payment is due on {english}",
            $"Si ese día no es hábil, el pago vence {spanish}"
        );
}
