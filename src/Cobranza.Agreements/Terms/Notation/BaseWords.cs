namespace Cobranza.Terms.Notation;

/// <summary>The words for base dates: after "from", and alone, where an invoice falls due on the base date itself.</summary>
internal static class BaseWords
{
    public static Phrase From { get; } = new("from", "desde", "after", "a partir de", "de");

    /// <summary>The invoice's date right after a number of days, without "from": 30 días fecha factura.</summary>
    public static Phrase InvoiceDate { get; } =
        new("fecha factura", "fecha factura", "fecha de factura", "fecha de emisión", "f.f.", "d.f.f.");

    private static readonly (BaseDate Start, Phrase Word)[] Nouns =
    [
        (
            BaseDate.Issue,
            new(
                "issue",
                "la emisión",
                "invoice",
                "the invoice",
                "invoice date",
                "the invoice date",
                "issue date",
                "emisión",
                "la factura",
                "factura",
                "fecha factura",
                "fecha de factura",
                "fecha de emisión",
                "la fecha de factura",
                "la fecha de emisión"
            )
        ),
        (
            BaseDate.Delivery,
            new(
                "delivery",
                "la entrega",
                "entrega",
                "the delivery",
                "delivery date",
                "the delivery date",
                "fecha de entrega",
                "la fecha de entrega"
            )
        ),
        (
            BaseDate.Acceptance,
            new(
                "acceptance",
                "la aceptación",
                "aceptación",
                "the acceptance",
                "acceptance date",
                "the acceptance date",
                "fecha de aceptación",
                "la fecha de aceptación"
            )
        ),
        (
            BaseDate.Receipt,
            new(
                "receipt",
                "la recepción",
                "recepción",
                "receipt of invoice",
                "receipt of the invoice",
                "the receipt of the invoice",
                "fecha de recepción",
                "la fecha de recepción",
                "la recepción de la factura"
            )
        ),
        (
            BaseDate.MonthClosed,
            new(
                "month close",
                "el cierre de mes",
                "month closed",
                "close of month",
                "the close of the month",
                "cierre de mes",
                "cierre del mes",
                "el cierre del mes"
            )
        ),
        (
            BaseDate.PreviousPortion,
            new(
                "previous portion",
                "la parte anterior",
                "the previous portion",
                "previous part",
                "the previous part",
                "parte anterior"
            )
        ),
    ];

    private static readonly (BaseDate Start, Phrase Words)[] Alone =
    [
        (
            BaseDate.Issue,
            new(
                "on receipt",
                "contado",
                "upon receipt",
                "on receipt of invoice",
                "on receipt of the invoice",
                "immediately",
                "al contado",
                "pago al contado",
                "pago inmediato",
                "a la recepción",
                "a la recepción de la factura",
                "CIA",
                "cash in advance",
                "pago anticipado",
                "on issue",
                "a la emisión"
            )
        ),
        (
            BaseDate.Delivery,
            new(
                "on delivery",
                "a la entrega",
                "upon delivery",
                "COD",
                "cash on delivery",
                "contra entrega",
                "contra reembolso"
            )
        ),
        (BaseDate.Acceptance, new("on acceptance", "a la aceptación", "upon acceptance")),
        (BaseDate.Receipt, new("on the day of receipt", "el día de la recepción")),
        (BaseDate.MonthClosed, new("on month close", "al cierre de mes", "al cierre del mes")),
        (BaseDate.PreviousPortion, new("with previous portion", "con la parte anterior", "with the previous portion")),
    ];

    /// <summary>The word for a base date after "from".</summary>
    public static Phrase Noun(BaseDate start) => Nouns[(int)start].Word;

    /// <summary>The words for the base date itself as a due date.</summary>
    public static Phrase Itself(BaseDate start) => Alone[(int)start].Words;
}
