namespace Cobranza.Statements;

/// <content>Where the money of a credit is.</content>
public static partial class StatementRules
{
    /// <summary>Where a credit is.</summary>
    public static Rule Trace { get; } =
        new(
            "statements.trace",
            "Where {credit} of {amount} is as of {as-of}:",
            "Dónde está {credit} de {amount} al {as-of}:"
        );

    /// <summary>A part is on documents.</summary>
    public static Rule OnDocuments { get; } =
        new("statements.on-documents", "{amount} is on documents", "{amount} está aplicado a documentos");

    /// <summary>A part left the account.</summary>
    public static Rule PaidOut { get; } =
        new(
            "statements.paid-out",
            "{on}: {by} paid {amount} back or sent it to another account",
            "{on}: {by} devolvió {amount} o lo envió a otra cuenta"
        );

    /// <summary>A part is on no document.</summary>
    public static Rule Unapplied { get; } =
        new("statements.unapplied", "{amount} is on no document", "{amount} no está aplicado a ningún documento");

    /// <summary>It was paid out and then reversed.</summary>
    public static Rule Owed { get; } =
        new(
            "statements.owed",
            "It was reversed after a part had left the account, which is owed: {amount}",
            "Se revirtió después de que una parte saliera de la cuenta, y esa parte se debe: {amount}"
        );

    /// <summary>It was reversed.</summary>
    public static Rule Undone { get; } =
        new("statements.undone", "{on}: {by} reversed the whole, {amount}", "{on}: {by} revirtió el total, {amount}");

    /// <summary>It has not settled.</summary>
    public static Rule UnderWay { get; } =
        new(
            "statements.under-way",
            "{amount} was ordered and has not settled",
            "{amount} se ordenó y todavía no se ha liquidado"
        );
}
