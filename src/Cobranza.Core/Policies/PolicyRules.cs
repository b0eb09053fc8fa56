namespace Cobranza.Policies;

/// <summary>What policies say as a whole and what the linter finds, in English and Spanish.</summary>
internal static class PolicyRules
{
    public static Rule Set { get; } =
        new("policies.set", "{name}, in force from {from}", "{name}, en vigor desde el {from}");

    public static Rule Terms { get; } = new("policies.terms", "Payment", "Pago");

    public static Rule LateFees { get; } = new("policies.late-fees", "Late payment", "Pago atrasado");

    public static Rule Plans { get; } = new("policies.plans", "Installment plans", "Convenios de pago");

    public static Rule Allocation { get; } =
        new("policies.allocation", "Which debt a payment settles", "Qué deuda salda un pago");

    public static Rule Credit { get; } = new("policies.credit", "Credit", "Crédito");

    public static Rule Escalation { get; } =
        new("policies.escalation", "If payment does not arrive", "Si el pago no llega");

    public static Rule Disputes { get; } = new("policies.disputes", "Disputes", "Disputas");

    public static Rule Aging { get; } = new("policies.aging", "Aging of balances", "Antigüedad de saldos");

    public static Rule Commission { get; } = new("policies.commission", "Commissions", "Comisiones");

    public static Rule MonthlyPlan { get; } =
        new(
            "policies.monthly-plan",
            "Overdue debt can be paid in {count} equal monthly installments",
            "La deuda vencida se puede pagar en {count} cuotas mensuales iguales"
        );

    public static Rule Plan { get; } =
        new(
            "policies.plan",
            "Overdue debt can be paid in {count} equal installments, one every {months} months",
            "La deuda vencida se puede pagar en {count} cuotas iguales, una cada {months} meses"
        );

    public static Rule RoundedInstallments { get; } =
        new(
            "policies.rounded-installments",
            "Each installment is rounded; the last one takes what is left",
            "Cada cuota se redondea; la última lleva el resto"
        );

    public static Rule SteppedInstallments { get; } =
        new(
            "policies.stepped-installments",
            "Each installment is a multiple of {step}; the last one takes what is left",
            "Cada cuota es múltiplo de {step}; la última lleva el resto"
        );

    public static Rule MinimumOutsideCap { get; } =
        new(
            "policies.minimum-outside-cap",
            "The minimum late fee of {minimum} stands outside a cap and can pass it; put the cap last",
            "El recargo mínimo de {minimum} está fuera de un tope y puede superarlo; ponga el tope al final"
        );

    public static Rule StepUnreachable { get; } =
        new(
            "policies.step-unreachable",
            "Step '{step}' can never be taken: it lapses after {lapses} days past due, before it starts at {from}",
            "El paso '{step}' nunca se puede dar: caduca pasados {lapses} días de mora, antes de empezar a los {from}"
        );

    public static Rule StepOvertaken { get; } =
        new(
            "policies.step-overtaken",
            "Step '{step}' from {from} days past due is never taken: '{later}' is due by then, from {later-from}, and stands higher",
            "El paso '{step}', desde {from} días de mora, nunca se da: para entonces toca '{later}', desde {later-from}, que es más alto"
        );

    public static Rule StepDecreases { get; } =
        new(
            "policies.step-decreases",
            "Step '{step}' starts at {from} days past due, earlier than '{before}' below it, at {before-from}",
            "El paso '{step}' empieza a los {from} días de mora, antes que '{before}', que está debajo, a los {before-from}"
        );

    public static Rule ReleaseNotBelowHold { get; } =
        new(
            "policies.release-not-below-hold",
            "A credit hold from {hold-from} days past due is released below {release-below}: customers on the edge go in and out every day",
            "Una retención de crédito desde {hold-from} días de mora se libera con menos de {release-below}: en el borde se entra y sale cada día"
        );
}
