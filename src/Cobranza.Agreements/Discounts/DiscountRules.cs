namespace Cobranza.Discounts;

/// <summary>What discounts say, in English and Spanish.</summary>
internal static partial class DiscountRules
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

    public static Rule WindowByRule { get; } =
        new(
            "discounts.window-by-rule",
            "{share} discount for payment up to and including a last day",
            "{share} de descuento por pago hasta un último día, este incluido"
        );

    public static Rule Fixed { get; } =
        new(
            "discounts.fixed",
            "{amount} discount for payment within {days} days of the issue date, the last day included",
            "{amount} de descuento por pago dentro de {days} días desde la fecha de emisión, incluido el último"
        );

    public static Rule FixedByRule { get; } =
        new(
            "discounts.fixed-by-rule",
            "{amount} discount for payment up to and including a last day",
            "{amount} de descuento por pago hasta un último día, este incluido"
        );

    public static Rule Sliding { get; } =
        new(
            "discounts.sliding",
            "Discount of {rate} a year ({day-count}) for the days paid before the due date",
            "Descuento del {rate} anual ({day-count}) por los días que el pago se anticipa al vencimiento"
        );

    public static Rule SlidingCap { get; } = new("discounts.sliding-cap", "At most {cap}", "Como máximo, el {cap}");

    public static Rule Standing { get; } =
        new("discounts.standing", "Only for customers with nothing overdue", "Solo para clientes sin adeudos vencidos");

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

    public static Rule FixedInWindow { get; } =
        new(
            "discounts.fixed-in-window",
            "On {as-of} the window is open: {amount} for {open} open of {total}",
            "El {as-of} el plazo sigue abierto: {amount} por {open} abiertos de {total}"
        );

    public static Rule Tolerated { get; } =
        new(
            "discounts.tolerated",
            "The last day was {last-day}; {as-of} is within the {days} days that are tolerated",
            "El último día fue el {last-day}; el {as-of} está dentro de los {days} días de tolerancia"
        );

    public static Rule WindowMoved { get; } =
        new(
            "discounts.window-moved",
            "The agreed last day, {agreed}, is not a business day: {last-day} counts",
            "El último día pactado, {agreed}, no es hábil: cuenta el {last-day}"
        );

    public static Rule DaysEarly { get; } =
        new(
            "discounts.days-early",
            "On {as-of} there are {days} days left until {due-on}: {year} of a year, on {base}",
            "El {as-of} faltan {days} días para el {due-on}: {year} de un año, sobre {base}"
        );

    public static Rule SlidingCapped { get; } =
        new("discounts.sliding-capped", "Held at {cap} of {base}", "Limitado al {cap} de {base}");

    public static Rule NotInStanding { get; } =
        new(
            "discounts.not-in-standing",
            "The customer has something overdue: nothing is earned",
            "El cliente tiene adeudos vencidos: no hay descuento"
        );

    public static Rule LimitedToBase { get; } =
        new("discounts.limited-to-base", "Limited to the base, {base}", "Limitado a la base, {base}");

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
            "Rounded down to {discount}, because rounding would pass the base or what is open",
            "Redondeado hacia abajo a {discount}, porque el redondeo superaría la base o el saldo abierto"
        );
}
