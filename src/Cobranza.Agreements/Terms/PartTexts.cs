namespace Cobranza.Terms;

/// <summary>What the parts of an amount are called, in English and Spanish.</summary>
internal static class PartTexts
{
    // The id that shares had before there were other parts.
    public static Rule Percent { get; } = new("terms.portion", "{share} of the amount", "{share} del importe");

    public static Rule PercentOnReceipt { get; } =
        new(
            "terms.portion-on-receipt",
            "{share} of the amount on the issue date",
            "{share} del importe en la fecha de emisión"
        );

    public static Rule PercentOfNet { get; } =
        new("terms.part-of-net", "{share} of the amount before tax", "{share} del importe antes de impuestos");

    public static Rule OneOf { get; } = new("terms.part-one-of", "1/{parts} of the amount", "1/{parts} del importe");

    public static Rule Fixed { get; } = new("terms.part-fixed", "{amount}", "{amount}");

    public static Rule PercentOfRemainder { get; } =
        new("terms.part-of-remainder", "{share} of what is left", "{share} de lo que queda");

    public static Rule Remainder { get; } = new("terms.part-remainder", "what is left", "lo que queda");

    public static Rule EqualPartOfRemainder { get; } =
        new(
            "terms.part-equal",
            "an equal part of what is left (one of {parts})",
            "una parte igual de lo que queda (una de {parts})"
        );

    public static Rule Deposit { get; } = new("terms.deposit", "a deposit:", "un anticipo:");

    public static Rule Rounded { get; } = new("terms.part-rounded", "rounded {rounding}", "redondeado {rounding}");
}
