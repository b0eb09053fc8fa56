using Cobranza.Policies;
using static Cobranza.Tests.Samples;

namespace Cobranza.Tests.Policies;

public sealed class PolicyTextTests
{
    private const string English = """
        Standard, in force from 2026-01-01
          Payment
            Payment is due 30 days after the issue date
            2% discount for payment within 10 days of the issue date, the last day included
          Late payment
            Late charges, rounded once (to the nearest, halves to the even digit)
              Never more than 20% of the original amount
                Nothing, if paid in full within 5 days after the due date; otherwise, counted from the day after the due date
                  Interest of 36% a year (ACT/360) on the overdue balance, for each day after the due date
          Installment plans
            Overdue debt can be paid in 3 equal monthly installments
              Each installment is rounded; the last one takes what is left
          Which debt a payment settles
            Payments settle the item that fell due first, then the next
          Credit
            Up to MXN 50,000.00 may be owed
            Credit in other currencies is decided case by case
            New credit is on hold from 60 days past due, until the oldest debt is less than 5 days past due
            From 2 broken promises a person decides
          If payment does not arrive
            Steps, one at a time:
              1. Reminder, by email, friendly
                from 3 days before the due date
                not any more after the due date
              2. Notice, by email, neutral
                from the day after the due date
                days since the last contact: at least 3
              3. Call, by email, firm
                from 15 days past due
                days since the last contact: at least 7
              4. Demand letter, by email, last warning
                from 45 days past due
                days since the last contact: at least 15
          Disputes
            While an item is disputed:
              the disputed part bears no late charges, and these days stay free however the dispute ends
              the time for an early-payment discount runs on
              the disputed part uses the credit limit
              only the undisputed part is asked for
          Aging of balances
            Balances are aged by days past the effective due date; what is due today is not yet due
              Buckets: not due, 1–30, 31–60, 61–90, 91–120, over 120
              Unapplied credit has a column of its own
        """;

    private const string Spanish = """
        Standard, en vigor desde el 2026-01-01
          Pago
            El pago vence 30 días después de la fecha de emisión
            2% de descuento por pago dentro de 10 días desde la fecha de emisión, incluido el último
          Pago atrasado
            Recargos por mora, con un solo redondeo (al más cercano, las mitades a la cifra par)
              Nunca más de 20% del importe original
                Nada, si se paga por completo dentro de los 5 días siguientes al vencimiento; si no, contado desde el día siguiente al vencimiento
                  Interés moratorio de 36% anual (ACT/360) sobre el saldo vencido, por cada día después del vencimiento
          Convenios de pago
            La deuda vencida se puede pagar en 3 cuotas mensuales iguales
              Cada cuota se redondea; la última lleva el resto
          Qué deuda salda un pago
            Los pagos liquidan primero el documento que venció antes, después el siguiente
          Crédito
            Se puede deber hasta MXN 50,000.00
            El crédito en otras monedas se decide caso por caso
            El crédito nuevo se retiene desde 60 días de mora, hasta que la deuda más antigua tenga menos de 5 días de mora
            Desde 2 promesas incumplidas decide una persona
          Si el pago no llega
            Pasos, de uno en uno:
              1. Recordatorio, por email, tono amable
                desde 3 días antes del vencimiento
                ya no después del vencimiento
              2. Aviso, por email, tono neutro
                desde el día siguiente al vencimiento
                días desde el último contacto: al menos 3
              3. Llamada, por email, tono firme
                desde 15 días de mora
                días desde el último contacto: al menos 7
              4. Requerimiento de pago, por email, última advertencia
                desde 45 días de mora
                días desde el último contacto: al menos 15
          Disputas
            Mientras un documento está en disputa:
              la parte en disputa no genera recargos, y esos días quedan exentos sea cual sea el resultado
              el plazo del descuento por pronto pago sigue corriendo
              la parte en disputa ocupa límite de crédito
              solo se reclama la parte no disputada
          Antigüedad de saldos
            Los saldos se clasifican por días desde el vencimiento efectivo; lo que vence hoy aún no está vencido
              Tramos: por vencer, 1–30, 31–60, 61–90, 91–120, más de 120
              Los saldos a favor sin aplicar tienen su propia columna
        """;

    [Fact]
    public void A_policy_reads_as_text_in_English() =>
        Assert.Equal(English.ReplaceLineEndings("\n"), PolicyText.Describe(Standard, Language.English));

    [Fact]
    public void A_policy_reads_as_text_in_Spanish() =>
        Assert.Equal(Spanish.ReplaceLineEndings("\n"), PolicyText.Describe(Standard, Language.Spanish));

    [Fact]
    public void Numbers_and_dates_follow_the_format_and_not_the_language()
    {
        var text = PolicyText.Describe(Standard, Language.Spanish, TextFormat.European);
        Assert.Contains("en vigor desde el 01/01/2026", text);
        Assert.Contains("MXN 50.000,00", text);
    }

    [Fact]
    public void What_is_earned_on_payments_is_told_when_asked_for() =>
        Assert.EndsWith(
            "  Commissions\n    Commission: 2.5% of cash collected",
            PolicyText.Describe(Standard, Language.English, withCommission: true)
        );
}
