namespace Cobranza.Discounts;

/// <summary>What discounts say, in English and Spanish.</summary>
internal static class DiscountRules
{
    public static Rule OwnPolicy { get; } =
        new(
            "discounts.own-policy",
            "Discount by a rule of your own ({policy})",
            "Descuento según una regla propia ({policy})"
        );

    public static Rule Window { get; } =
        new(
            "discounts.window",
            "{share} discount for payment within {days} days of the issue date, the last day included",
            "{share} de descuento por pago dentro de {days} días desde la fecha de emisión, incluido el último"
        );

    public static Rule Best { get; } =
        new(
            "discounts.best",
            "The best of these discounts on the day of payment",
            "El mejor de estos descuentos el día del pago"
        );

    public static Rule InWindow { get; } =
        new(
            "discounts.in-window",
            "On {as-of} the window is open: {share} of {base}",
            "El {as-of} el plazo sigue abierto: {share} de {base}"
        );

    public static Rule WindowOver { get; } =
        new(
            "discounts.window-over",
            "The last day was {last-day}; on {as-of} nothing is earned",
            "El último día fue el {last-day}; el {as-of} ya no hay descuento"
        );

    public static Rule NothingOpen { get; } =
        new("discounts.nothing-open", "Nothing is open to be discounted", "No hay saldo abierto que descontar");

    public static Rule PastDue { get; } =
        new(
            "discounts.past-due",
            "No discount is earned after the due date {due-on}",
            "No hay descuento después del vencimiento {due-on}"
        );

    public static Rule ComesTo { get; } = new("discounts.comes-to", "Comes to {amount}", "Resulta {amount}");

    public static Rule Offer { get; } =
        new(
            "discounts.offer",
            "Paying {pay-now} by {last-day} settles {open}: a discount of {discount}",
            "Con un pago de {pay-now} hasta el {last-day} se liquidan {open}: descuento de {discount}"
        );

    public static Rule Rounded { get; } =
        new("discounts.rounded", "Rounded once to {discount}", "Redondeado una sola vez a {discount}");

    public static Rule RoundedDown { get; } =
        new(
            "discounts.rounded-down",
            "Rounded down to {discount}, because rounding would pass what is open",
            "Redondeado hacia abajo a {discount}, porque el redondeo superaría el saldo abierto"
        );
}
