namespace Cobranza.Statements;

/// <summary>The rules of statements and traces, with their texts.</summary>
public static partial class StatementRules
{
    /// <summary>An open document.</summary>
    public static Rule OpenItem { get; } =
        new(
            "statements.open-item",
            "{item} of {issued}, due {due}: {open} open of {amount}, {days} days past due",
            "{item} del {issued}, vence el {due}: saldo de {open} sobre {amount}, {days} días de mora"
        );

    /// <summary>The total ties to the aging.</summary>
    public static Rule Total { get; } =
        new(
            "statements.total",
            "As of {as-of}: {open} open less {credits} unapplied is {total}, as in the aging",
            "Al {as-of}: {open} de saldo menos {credits} a favor son {total}, igual que en la antigüedad de saldos"
        );

    /// <summary>A period carries its opening balance to its closing balance.</summary>
    public static Rule Carried { get; } =
        new(
            "statements.carried",
            "From {from} through {through}: {opening} carried forward, {late} of earlier days, {movements} of the period: {closing}",
            "Del {from} al {through}: saldo anterior {opening}, {late} de fechas anteriores, {movements} del periodo: {closing}"
        );

    /// <summary>A part had no effect.</summary>
    public static Rule Lapsed { get; } =
        new("statements.lapsed", "{lapsed} of it had no effect", "{lapsed} no tuvieron efecto");

    /// <summary>It became known after the period before was closed.</summary>
    public static Rule NewlyKnown { get; } =
        new(
            "statements.newly-known",
            "Dated {on}, but not in the balance carried forward; recorded on {recorded}",
            "Con fecha {on}, pero no incluido en el saldo anterior; registrado el {recorded}"
        );

    /// <summary>It does something else because of what became known.</summary>
    public static Rule Restated { get; } =
        new(
            "statements.restated",
            "Already in the balance carried forward, with another effect; changed by what became known since",
            "Ya incluido en el saldo anterior con otro efecto; cambió por lo que se supo después"
        );
}
