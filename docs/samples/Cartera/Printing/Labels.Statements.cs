using Cartera.Problems;
using Cobranza;
using Cobranza.Balances;
using NodaTime;

namespace Cartera.Printing;

/// <summary>The words of statements and traces.</summary>
internal static partial class Labels
{
    public static Phrase Statement { get; } = new("Statement of account", "Estado de cuenta");

    public static Phrase OpenItems { get; } = new("Open documents", "Documentos abiertos");

    public static Phrase Age { get; } = new("Aging", "Antigüedad");

    public static Phrase Issued { get; } = new("Issued", "Emitido");

    /// <summary>What payments, credit notes and everything else took off a document.</summary>
    public static Phrase Credited { get; } = new("Credited", "Abonado");

    public static Phrase OfWhichDisputed { get; } = new("Disputed", "En disputa");

    public static Phrase NothingOpen { get; } = new("Nothing is open.", "No hay saldo.");

    public static Phrase NoMovements { get; } = new("No balance and no movements.", "No hay saldo ni movimientos.");

    public static Phrase Movements { get; } = new("Movements", "Movimientos");

    public static Phrase Movement { get; } = new("Movement", "Movimiento");

    public static Phrase On { get; } = new("Date", "Fecha");

    public static Phrase Charge { get; } = new("Charge", "Cargo");

    public static Phrase Payment { get; } = new("Credit", "Abono");

    public static Phrase Balance { get; } = new("Balance", "Saldo");

    public static Phrase CarriedForward { get; } = new("Balance carried forward", "Saldo anterior");

    public static Phrase Closing { get; } = new("Closing balance", "Saldo final");

    public static Phrase Trace { get; } = new("Where it is", "Dónde está");

    public static Phrase Part { get; } = new("Part", "Parte");

    public static Phrase Since { get; } = new("Since", "Desde");

    public static Phrase Unapplied { get; } = new("unapplied", "sin aplicar");

    public static Phrase PaidOut { get; } = new("paid back", "devuelto");

    public static Phrase Lapsed { get; } = new("without effect", "sin efecto");

    public static Phrase Reversed { get; } = new("reversed", "revertido");

    public static Phrase UnderWay { get; } = new("under way", "en tránsito");

    /// <summary>The sum of all places of a traced credit.</summary>
    public static Phrase AllOf(string credit) =>
        new($"All of {Words.Clean(credit, 24)}", $"Todo {Words.Clean(credit, 24)}");

    public static Phrase CreditOf(string source) =>
        new($"Credit of {Words.Clean(source, 24)}", $"A favor de {Words.Clean(source, 24)}");

    /// <summary>Behind a movement dated before the period.</summary>
    public static Phrase RecordedOn(LocalDate date) =>
        new(Words.Text($"entered on {date:uuuu-MM-dd}"), Words.Text($"registrado el {date:uuuu-MM-dd}"));

    public static Phrase Restated { get; } =
        new("changed by what was entered late", "cambió por lo registrado después");

    public static string ByRule(SettlementRule rule, Language language) =>
        (
            rule switch
            {
                SettlementRule.Designated => new Phrase("as the payer said", "como indicó el pagador"),
                SettlementRule.Named => new("it names the document", "nombra el documento"),
                SettlementRule.ByOrder => new("by the order in force", "según el orden vigente"),
                SettlementRule.Applied => new("applied later", "aplicado después"),
                SettlementRule.Recovered => new("recovered after a write-off", "recuperado tras un castigo"),
                _ => new("put back by a reversal", "repuesto por una reversión"),
            }
        ).In(language);
}
