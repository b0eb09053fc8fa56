namespace Cobranza.Assessments;

/// <summary>What an assessment adds to the reasons of its policies, in English and Spanish.</summary>
internal static class AssessmentRules
{
    public static Rule PausedByHand { get; } =
        new(
            "assessments.paused-by-hand",
            "paused by hand through {until}: {reason}",
            "pausa manual hasta el {until} inclusive: {reason}"
        );

    public static Rule PromisePending { get; } =
        new(
            "assessments.promise-pending",
            "{amount} is promised by {due-on} ({received} received so far), open through {last-day}",
            "promesa de {amount} para el {due-on} ({received} recibidos), abierta hasta el {last-day} inclusive"
        );

    public static Rule PaymentScheduled { get; } =
        new(
            "assessments.payment-scheduled",
            "{amount} is scheduled for {on}, expected through {last-day}",
            "hay un pago programado de {amount} para el {on}, que se espera hasta el {last-day} inclusive"
        );

    public static Rule Standstill { get; } =
        new("assessments.standstill", "{cause} since {from}: {reason}", "{cause} desde el {from}: {reason}");

    public static Rule Hardship { get; } =
        new(
            "assessments.hardship",
            "hardship arrangement since {from}: {reason}",
            "régimen por dificultades de pago desde el {from}: {reason}"
        );

    public static Rule DiscountHeld { get; } =
        new(
            "assessments.discount-held",
            "{days} days in dispute do not count: if nothing is disputed any more, the discount is earned through {last-day}",
            "Los {days} días en disputa no cuentan: si ya no se disputa nada, el descuento se obtiene hasta el {last-day} inclusive"
        );
}
