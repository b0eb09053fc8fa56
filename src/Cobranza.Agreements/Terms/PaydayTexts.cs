namespace Cobranza.Terms;

/// <summary>What paydays and closed periods say, in English and Spanish.</summary>
internal static class PaydayTexts
{
    public static Rule Payday { get; } =
        new("terms.payday", "the debtor's next payday:", "el siguiente día de pago del deudor:");

    public static Rule OpenDay { get; } =
        new(
            "terms.open-day",
            "that day, or the next one on which the debtor pays:",
            "ese día, o el siguiente en que pague el deudor:"
        );

    public static Rule ClosedEveryYear { get; } =
        new(
            "terms.closed-every-year",
            "nothing is paid from {from} to {to}, every year",
            "no se paga del {from} al {to} de cada año"
        );

    public static Rule ClosedOnce { get; } =
        new("terms.closed-once", "nothing is paid from {from} to {to}", "no se paga del {from} al {to}");

    public static Rule Postponed { get; } =
        new("terms.postponed", "what falls on {day} is paid on {to}", "lo que cae el {day} se paga el {to}");
}
