using System.Diagnostics;

namespace Cobranza.Allocations;

/// <summary>The rules of allocation, with their texts.</summary>
public static class AllocationRules
{
    /// <summary>The item due first is settled first.</summary>
    public static Rule OldestDueFirst { get; } =
        new(
            "allocations.oldest-due-first",
            "Payments settle the item that fell due first, then the next",
            "Los pagos liquidan primero el documento que venció antes, después el siguiente"
        );

    /// <summary>The item issued first is settled first.</summary>
    public static Rule OldestIssuedFirst { get; } =
        new(
            "allocations.oldest-issued-first",
            "Payments settle the item that was issued first, then the next",
            "Los pagos liquidan primero el documento emitido antes, después el siguiente"
        );

    /// <summary>The smallest open item is settled first.</summary>
    public static Rule SmallestFirst { get; } =
        new(
            "allocations.smallest-first",
            "Payments settle the item with the smallest open amount, then the next",
            "Los pagos liquidan primero el documento con el menor saldo, después el siguiente"
        );

    /// <summary>The largest open item is settled first.</summary>
    public static Rule LargestFirst { get; } =
        new(
            "allocations.largest-first",
            "Payments settle the item with the largest open amount, then the next",
            "Los pagos liquidan primero el documento con el mayor saldo, después el siguiente"
        );

    /// <summary>All open items are settled in proportion.</summary>
    public static Rule ProRata { get; } =
        new(
            "allocations.pro-rata",
            "Payments settle all open items in proportion to what is open on each",
            "Los pagos liquidan todos los documentos abiertos en proporción al saldo de cada uno"
        );

    /// <summary>An order written by the user of the library.</summary>
    public static Rule OwnOrder { get; } =
        new(
            "allocations.own-order",
            "Payments settle open items by the order {order}",
            "Los pagos liquidan los documentos abiertos según el orden {order}"
        );

    /// <summary>Which order holds from which day on.</summary>
    public static Rule Dated { get; } =
        new(
            "allocations.dated",
            "What the payer designates goes first; the rest by the order in force on the value date",
            "Primero se aplica lo que el pagador designa; el resto según el orden vigente en la fecha valor"
        );

    /// <summary>An order that holds from a day on.</summary>
    public static Rule From { get; } = new("allocations.from", "From {from} on", "A partir del {from}");

    /// <summary>Parts are settled by keys, one after the other.</summary>
    public static Rule Ranked { get; } =
        new(
            "allocations.ranked",
            "Payments settle one part after the other; the first of these that tells two apart decides, then the lower number",
            "Los pagos liquidan una parte tras otra; decide el primero de estos criterios que las distinga, después el número menor"
        );

    /// <summary>Parts are settled by keys; equals share.</summary>
    public static Rule RankedEquals { get; } =
        new(
            "allocations.ranked-equals",
            "Payments settle one part after the other; the first of these that tells two apart decides; items that none tells apart share in proportion",
            "Los pagos liquidan una parte tras otra; decide el primero de estos criterios que las distinga; los documentos que ninguno distingue reciben a prorrata"
        );

    /// <summary>The keys inside an item.</summary>
    public static Rule WithinItems { get; } =
        new("allocations.within-items", "Inside an item", "Dentro de cada documento");

    /// <summary>Money ahead of schedule.</summary>
    public static Rule Ahead { get; } =
        new(
            "allocations.ahead",
            "What is more than is due settles {rule}",
            "Lo que excede de lo vencido liquida {rule}"
        );

    /// <summary>Components in an order.</summary>
    public static Rule Components { get; } =
        new(
            "allocations.components",
            "Components in this order: {components}",
            "Los componentes en este orden: {components}"
        );

    /// <summary>Components in an order for each dueness.</summary>
    public static Rule ComponentsByDueness { get; } =
        new(
            "allocations.components-by-dueness",
            "First what is past due, by component: {past-due}; then what is due: {due}; then what is not yet due: {not-yet-due}",
            "Primero lo vencido, por componente: {past-due}; después lo que vence: {due}; después lo no vencido: {not-yet-due}"
        );

    /// <summary>Items in a written order.</summary>
    public static Rule Listed { get; } =
        new("allocations.listed", "These items first: {items}", "Primero estos documentos: {items}");

    /// <summary>A key written by the user of the library.</summary>
    public static Rule OwnKey { get; } = new("allocations.own-key", "By the key {key}", "Según el criterio {key}");

    /// <summary>An order that was agreed.</summary>
    public static Rule AsAgreed { get; } =
        new("allocations.as-agreed", "As agreed: {source}", "Según lo pactado: {source}");

    /// <summary>An order that the law gives.</summary>
    public static Rule AsLaw { get; } = new("allocations.as-law", "By law: {source}", "Por ley: {source}");

    /// <summary>Orders by kind of credit.</summary>
    public static Rule ByKind { get; } =
        new(
            "allocations.by-kind",
            "An order of its own for some kinds of credit",
            "Un orden propio para ciertos abonos"
        );

    /// <summary>The order of one kind.</summary>
    public static Rule ForKind { get; } = new("allocations.for-kind", "For {kind}", "Para {kind}");

    /// <summary>Which date of a payment counts.</summary>
    public static Rule PaymentDate { get; } =
        new("allocations.payment-date", "A payment counts from {date} on", "El pago cuenta a partir de {date}");

    private static Rule OldestDueKey { get; } =
        new("allocations.key.oldest-due", "What fell due first", "Lo que venció antes");

    private static Rule LatestDueKey { get; } =
        new("allocations.key.latest-due", "What falls due last", "Lo que vence al final");

    private static Rule OldestIssuedKey { get; } =
        new("allocations.key.oldest-issued", "The item issued first", "El documento emitido antes");

    private static Rule SmallestOpenKey { get; } =
        new(
            "allocations.key.smallest-open",
            "The item with the smallest open amount",
            "El documento con el menor saldo"
        );

    private static Rule LargestOpenKey { get; } =
        new("allocations.key.largest-open", "The item with the largest open amount", "El documento con el mayor saldo");

    private static Rule HighestRateKey { get; } =
        new(
            "allocations.key.highest-rate",
            "The item with the highest interest rate",
            "El documento con la tasa de interés más alta"
        );

    private static Rule LeastSecuredKey { get; } =
        new(
            "allocations.key.least-secured",
            "Unsecured items before secured ones",
            "Los documentos sin garantía antes que los garantizados"
        );

    private static Rule DueBeforeNotDueKey { get; } =
        new(
            "allocations.key.due-before-not-due",
            "What is due before what is not yet due",
            "Lo exigible antes que lo no vencido"
        );

    private static Rule PastDueThenDueKey { get; } =
        new(
            "allocations.key.past-due-then-due",
            "What is past due, then what is due on the day, then what is not yet due",
            "Lo vencido, después lo que vence ese día, después lo no vencido"
        );

    private static Rule LowestPortionKey { get; } =
        new("allocations.key.lowest-portion", "The installment with the lowest number", "La cuota con el número menor");

    internal static Rule OfFact(KeyFact fact) =>
        fact switch
        {
            KeyFact.OldestDue => OldestDueKey,
            KeyFact.LatestDue => LatestDueKey,
            KeyFact.OldestIssued => OldestIssuedKey,
            KeyFact.SmallestOpen => SmallestOpenKey,
            KeyFact.LargestOpen => LargestOpenKey,
            KeyFact.HighestRate => HighestRateKey,
            KeyFact.LeastSecured => LeastSecuredKey,
            KeyFact.DueBeforeNotDue => DueBeforeNotDueKey,
            KeyFact.PastDueThenDue => PastDueThenDueKey,
            KeyFact.LowestPortion => LowestPortionKey,
            _ => throw new UnreachableException(),
        };
}
