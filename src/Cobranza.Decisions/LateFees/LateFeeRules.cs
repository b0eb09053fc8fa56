namespace Cobranza.LateFees;

/// <summary>What late fees say, in English and Spanish.</summary>
internal static partial class LateFeeRules
{
    public static Rule OwnPolicy { get; } =
        Of("own-policy", "Late fee by a rule of your own ({policy})", "Recargo según una regla propia ({policy})");

    public static Rule None { get; } = Of("none", "Lateness costs nothing", "El retraso no tiene costo");

    public static Rule Flat { get; } =
        Of("flat", "A fixed late fee of {fee}, once", "Un recargo fijo de {fee}, una sola vez");

    public static Rule Percent { get; } =
        Of(
            "percent",
            "A late fee of {share} of the overdue balance, once",
            "Un recargo de {share} del saldo vencido, una sola vez"
        );

    public static Rule StartedMonth { get; } =
        Of(
            "percent-per-started-month",
            "{share} of the overdue balance for each month begun since the due date",
            "{share} del saldo vencido por cada mes iniciado desde el vencimiento"
        );

    public static Rule Capped { get; } = Of("capped", "Never more than {cap}", "Nunca más de {cap}");

    public static Rule CapReached { get; } =
        Of("cap-reached", "The cap of {cap} is reached", "Se alcanza el tope de {cap}");

    public static Rule MinimumApplied { get; } =
        Of("minimum-applied", "The minimum of {minimum} applies", "Se aplica el mínimo de {minimum}");

    public static Rule ShareCapped { get; } =
        Of(
            "capped-by-share",
            "Never more than {share} of the original amount",
            "Nunca más de {share} del importe original"
        );

    public static Rule Minimum { get; } =
        Of("minimum", "At least {minimum} where anything is due", "Al menos {minimum} cuando haya algo que cobrar");

    public static Rule Sum { get; } = Of("sum", "Both of these together", "La suma de los dos siguientes");

    public static Rule Greater { get; } = Of("greater", "The greater of these two", "El mayor de los dos siguientes");

    public static Rule Lesser { get; } = Of("lesser", "The lesser of these two", "El menor de los dos siguientes");

    public static Rule PerCurrency { get; } =
        Of(
            "per-currency",
            "According to the currency of the invoice ({currencies})",
            "Según la moneda de la factura ({currencies})"
        );

    public static Rule NotLate { get; } =
        Of(
            "not-late",
            "Nothing is due through {free-through}; judged on {as-of}",
            "No se cobra nada hasta el {free-through}; fecha de corte {as-of}"
        );

    public static Rule NothingOverdue { get; } =
        Of(
            "nothing-overdue",
            "No late day up to {as-of} bears a balance",
            "Ningún día de mora hasta el {as-of} tiene saldo"
        );

    public static Rule WithinGrace { get; } =
        Of(
            "within-grace",
            "{as-of} is within grace, whose last day is {last-day}",
            "El {as-of} está dentro de la gracia, cuyo último día es el {last-day}"
        );

    public static Rule PaidWithinGrace { get; } =
        Of(
            "paid-within-grace",
            "Paid in full by {last-day}, the last day of grace",
            "Pagado por completo a más tardar el {last-day}, último día de gracia"
        );

    public static Rule ShareOf { get; } =
        Of("share-of", "{share} of the overdue balance {balance}", "{share} del saldo vencido {balance}");

    public static Rule OneMonth { get; } =
        Of("one-month", "Month {month}: {share} of {balance}", "Mes {month}: {share} de {balance}");

    public static Rule ComesTo { get; } = Of("comes-to", "Comes to {amount}", "Resulta {amount}");

    public static Rule Assessed { get; } =
        Of(
            "assessed",
            "Late charges of {item} up to {as-of}: {accrued} accrued, {already-assessed} charged before, {to-charge} to charge, {credit} to give back",
            "Recargos de {item} hasta el {as-of}: {accrued} devengados, {already-assessed} ya cobrados, {to-charge} por cobrar, {credit} por devolver"
        );

    public static Rule Rounded { get; } =
        Of(
            "rounded",
            "Rounded once ({rounding}) from {exact} to {rounded}",
            "Redondeado una vez ({rounding}) de {exact} a {rounded}"
        );

    public static Rule RoundedDown { get; } =
        Of(
            "rounded-down",
            "Rounded down from {exact} to {rounded}, because rounding ({rounding}) would pass the cap",
            "Redondeado hacia abajo de {exact} a {rounded}, porque el redondeo ({rounding}) superaría el tope"
        );

    public static Rule Terms { get; } =
        Of("terms", "Late charges, rounded once ({rounding})", "Recargos por mora, con un solo redondeo ({rounding})");

    private static Rule Of(string id, string english, string spanish) => new($"late-fees.{id}", english, spanish);
}
