namespace Cobranza.Discounts;

/// <summary>What discount terms say about base, tax, part payments and the cost of waiting.</summary>
internal static partial class DiscountRules
{
    public static Rule BaseWithTax { get; } =
        new(
            "discounts.base-with-tax",
            "The discount is reckoned on the amounts with tax",
            "El descuento se calcula sobre los importes con impuestos"
        );

    public static Rule BaseWithoutTax { get; } =
        new(
            "discounts.base-without-tax",
            "The discount is reckoned on the amounts before tax",
            "El descuento se calcula sobre los importes sin impuestos"
        );

    public static Rule BaseWithoutFreight { get; } =
        new("discounts.base-without-freight", "Without freight", "Sin fletes");

    public static Rule BaseOfTags { get; } =
        new("discounts.base-of-tags", "Only lines marked {tags}", "Solo las partidas marcadas {tags}");

    public static Rule ByCreditNote { get; } =
        new(
            "discounts.by-credit-note",
            "A discount that is taken is settled by a credit note",
            "El descuento aplicado se documenta con una nota de crédito"
        );

    public static Rule BaseOfInvoice { get; } =
        new(
            "discounts.base-of-invoice",
            "Of the invoice {net} before tax and {tax} of tax are eligible; the base is {base}",
            "De la factura son elegibles {net} sin impuestos y {tax} de impuestos; la base es {base}"
        );

    public static Rule PaidSoFar { get; } =
        new(
            "discounts.paid-so-far",
            "With the {paid} paid so far, the whole counts",
            "Con los {paid} pagados hasta ahora, cuenta el total"
        );

    public static Rule WithItsTax { get; } =
        new("discounts.with-its-tax", "With the tax on it, {amount}", "Con su impuesto, {amount}");

    public static Rule LimitedToOpen { get; } =
        new("discounts.limited-to-open", "Limited to what is open, {open}", "Limitado al saldo abierto, {open}");

    public static Rule Parts { get; } =
        new(
            "discounts.parts",
            "Of it {net} before tax and {tax} of tax",
            "De ello, {net} sin impuestos y {tax} de impuestos"
        );

    public static Rule Cost { get; } =
        new(
            "discounts.cost",
            "Giving up {discount} of the amount to pay {days} days later costs {simple} of it a year of {days-in-year} days, simple",
            "Renunciar a {discount} del importe por pagar {days} días después cuesta {simple} de él al año de {days-in-year} días, a interés simple"
        );

    public static Rule Preview { get; } =
        new(
            "discounts.preview",
            "{open} issued on {issued-on}, due on {due-on}",
            "{open} con emisión el {issued-on} y vencimiento el {due-on}"
        );

    public static Rule PreviewRow { get; } =
        new(
            "discounts.preview-row",
            "From {from} through {through}: {pay}; gained {gained}, lost {lost}",
            "Del {from} al {through}: {pay}; se ganan {gained}, se pierden {lost}"
        );

    public static Rule PreviewFullRow { get; } =
        new(
            "discounts.preview-full-row",
            "From {from} through {through}: {pay}; nothing gained, lost {lost}",
            "Del {from} al {through}: {pay}; no se gana nada, se pierden {lost}"
        );

    public static Rule TaxIs(TaxTreatment tax) =>
        tax switch
        {
            TaxTreatment.FullAmount => new(
                "discounts.tax-full-amount",
                "The tax stays as invoiced, on the full amount",
                "El impuesto queda como se facturó, sobre el importe completo"
            ),
            TaxTreatment.DiscountedAmount => new(
                "discounts.tax-discounted-amount",
                "The tax is invoiced on the discounted amount, whether the discount is taken or not",
                "El impuesto se factura sobre el importe con descuento, se aplique este o no"
            ),
            TaxTreatment.CorrectedIfTaken => new(
                "discounts.tax-corrected",
                "If the discount is taken, the tax on it is corrected",
                "Si se aplica el descuento, se corrige su impuesto"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(tax), tax, "must be a tax treatment"),
        };

    public static Rule PartPaymentsEarn(PartPayments partPayments) =>
        partPayments switch
        {
            PartPayments.EarnNothing => new(
                "discounts.part-earns-nothing-rule",
                "A payment that does not settle the invoice earns nothing",
                "Un pago que no liquida la factura no obtiene descuento"
            ),
            PartPayments.EarnInProportion => new(
                "discounts.part-earns-in-proportion-rule",
                "A part payment earns its part of the discount",
                "Un pago parcial obtiene su parte del descuento"
            ),
            PartPayments.EarnAllOnceComplete => new(
                "discounts.part-earns-once-complete-rule",
                "Part payments earn the whole discount once they settle the invoice in time, and nothing before",
                "Los pagos parciales obtienen todo el descuento cuando liquidan la factura a tiempo, y nada antes"
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(partPayments),
                partPayments,
                "must be one of the choices"
            ),
        };
}
