namespace Cobranza.Installments;

/// <summary>What installment plans say, in English and Spanish.</summary>
internal static class InstallmentRules
{
    public static Rule Plan { get; } =
        new(
            "installments.plan",
            "{total} in {count} installments, from {first-day} to {last-day}",
            "{total} en {count} cuotas, del {first-day} al {last-day}"
        );

    public static Rule Row { get; } =
        new(
            "installments.row",
            "Installment {number}: {amount}, due {due-on}",
            "Cuota {number}: {amount}, vence el {due-on}"
        );
}
