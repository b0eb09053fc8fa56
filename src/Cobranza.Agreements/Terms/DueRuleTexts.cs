namespace Cobranza.Terms;

/// <summary>What rules about due days say, in English and Spanish.</summary>
internal static class DueRuleTexts
{
    public static Rule OnBase { get; } = new("terms.on-base", "on {base}", "en {base}");

    public static Rule FromBase { get; } =
        new("terms.from-base", "counted from {base} in these steps", "desde {base}, con estos pasos");

    public static Rule LatestOf { get; } = new("terms.latest", "the latest of these days", "el último de estos días");

    public static Rule EarliestOf { get; } =
        new("terms.earliest", "the earliest of these days", "el primero de estos días");

    public static Rule AndThen { get; } = new("terms.and-then", "and then", "y después");

    public static void NoteBase(Trace trace, BaseDate start)
    {
        var (english, spanish) = Words(start);
        trace.Note("base", english, spanish);
    }

    // All Spanish ones are feminine, so that "de" and "en" may stand before each.
    public static (string English, string Spanish) Words(BaseDate start) =>
        start switch
        {
            BaseDate.Issue => ("the issue date", "la fecha de emisión"),
            BaseDate.Delivery => ("the delivery date", "la fecha de entrega"),
            BaseDate.Acceptance => ("the acceptance date", "la fecha de aceptación"),
            BaseDate.Receipt => ("the receipt of the invoice", "la recepción de la factura"),
            BaseDate.MonthClosed => ("the close of the month of issue", "la fecha de cierre del mes de emisión"),
            _ => ("the due date of the previous portion", "la fecha de vencimiento de la parte anterior"),
        };
}
