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
}
