namespace Cobranza.Statements;

/// <content>The kinds of movements.</content>
public static partial class StatementRules
{
    /// <summary>An invoice.</summary>
    public static Rule Invoice { get; } =
        new("statements.invoice", "Invoice {reference}, due {due}", "Factura {reference}, vence el {due}");

    /// <summary>A debit note.</summary>
    public static Rule DebitNote { get; } =
        new("statements.debit-note", "Debit note {reference}, due {due}", "Nota de cargo {reference}, vence el {due}");

    /// <summary>An installment.</summary>
    public static Rule Installment { get; } =
        new("statements.installment", "Installment {reference}, due {due}", "Cuota {reference}, vence el {due}");

    /// <summary>A late charge.</summary>
    public static Rule LateFee { get; } =
        new("statements.late-fee", "Late charge {reference}, due {due}", "Recargo {reference}, vence el {due}");

    /// <summary>A cost of collecting.</summary>
    public static Rule RecoveryCost { get; } =
        new(
            "statements.recovery-cost",
            "Recovery cost {reference}, due {due}",
            "Gasto de cobranza {reference}, vence el {due}"
        );

    /// <summary>A credit note.</summary>
    public static Rule CreditNote { get; } =
        new("statements.credit-note", "Credit note {reference}", "Nota de crédito {reference}");

    /// <summary>An allowance.</summary>
    public static Rule Allowance { get; } =
        new("statements.allowance", "Allowance {reference} on {item}", "Bonificación {reference} sobre {item}");

    /// <summary>Tax withheld by the customer.</summary>
    public static Rule Withholding { get; } =
        new("statements.withholding", "Withholding {reference}", "Retención {reference}");

    /// <summary>A payment.</summary>
    public static Rule Payment { get; } = new("statements.payment", "Payment {reference}", "Pago {reference}");

    /// <summary>Credit put on a document.</summary>
    public static Rule Application { get; } =
        new(
            "statements.application",
            "Application {reference} of {source} to {item}",
            "Aplicación {reference} de {source} a {item}"
        );

    /// <summary>Credit taken off a document.</summary>
    public static Rule Unapplication { get; } =
        new(
            "statements.unapplication",
            "Unapplication {reference} of {source} from {item}",
            "Desaplicación {reference} de {source} en {item}"
        );

    /// <summary>Credit paid back.</summary>
    public static Rule Refund { get; } =
        new("statements.refund", "Refund {reference} of {source}", "Devolución {reference} de {source}");

    /// <summary>Credit that came from another account.</summary>
    public static Rule TransferIn { get; } =
        new("statements.transfer-in", "Transfer {reference} from {from}", "Traspaso {reference} recibido de {from}");

    /// <summary>Credit that went to another account.</summary>
    public static Rule TransferOut { get; } =
        new("statements.transfer-out", "Transfer {reference} to {to}", "Traspaso {reference} enviado a {to}");

    /// <summary>Credit moved from one document to another.</summary>
    public static Rule TransferInside { get; } =
        new(
            "statements.transfer-inside",
            "Transfer {reference} of {source} to {item}",
            "Traspaso {reference} de {source} a {item}"
        );

    /// <summary>A correction of a charge.</summary>
    public static Rule Adjustment { get; } =
        new("statements.adjustment", "Adjustment {reference} of {item}", "Ajuste {reference} de {item}");

    /// <summary>A write-off.</summary>
    public static Rule WriteOff { get; } =
        new("statements.write-off", "Write-off {reference} of {item}", "Castigo {reference} de {item}");

    /// <summary>Money on what was written off.</summary>
    public static Rule Recovery { get; } =
        new("statements.recovery", "Recovery {reference} on {item}", "Recuperación {reference} de {item}");

    /// <summary>An entry undone.</summary>
    public static Rule Reversal { get; } =
        new("statements.reversal", "Reversal {reference} of {source}", "Reversión {reference} de {source}");

    /// <summary>A payment that came back.</summary>
    public static Rule ReturnedPayment { get; } =
        new(
            "statements.returned-payment",
            "Returned payment {source} ({reference})",
            "Pago devuelto {source} ({reference})"
        );

    /// <summary>A document taken back.</summary>
    public static Rule ItemReversal { get; } =
        new("statements.item-reversal", "Cancellation {reference} of {item}", "Cancelación {reference} de {item}");
}
