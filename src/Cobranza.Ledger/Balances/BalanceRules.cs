using System.Diagnostics;

namespace Cobranza.Balances;

/// <summary>The rules of balances, with their texts.</summary>
public static class BalanceRules
{
    /// <summary>The payer meant it.</summary>
    public static Rule Designated { get; } =
        new(
            "balances.designated",
            "{on}: {amount} of {source} settled {part} of {item}, because the payer meant it for it",
            "{on}: {amount} de {source} liquidó {part} de {item}, porque el pagador así lo indicó"
        );

    /// <summary>The credit names the item.</summary>
    public static Rule Named { get; } =
        new(
            "balances.named",
            "{on}: {amount} of {source} settled {part} of {item}, which it names",
            "{on}: {amount} de {source} liquidó {part} de {item}, al que se refiere"
        );

    /// <summary>The order in force chose.</summary>
    public static Rule ByOrder { get; } =
        new(
            "balances.by-order",
            "{on}: {amount} of {source} settled {part} of {item} by the order in force",
            "{on}: {amount} de {source} liquidó {part} de {item} según el orden vigente"
        );

    /// <summary>Unapplied credit was applied.</summary>
    public static Rule Applied { get; } =
        new(
            "balances.applied",
            "{on}: {by} put {amount} of {source} on {part} of {item}",
            "{on}: {by} aplicó {amount} de {source} a {part} de {item}"
        );

    /// <summary>Money came after a write-off.</summary>
    public static Rule Recovered { get; } =
        new(
            "balances.recovered",
            "{on}: {amount} of {source} recovered {part} of {item} after it was written off",
            "{on}: {amount} de {source} recuperó {part} de {item} después de su castigo"
        );

    /// <summary>Credit was taken off again.</summary>
    public static Rule Unapplied { get; } =
        new(
            "balances.unapplied",
            "{on}: {by} took {amount} of {source} off {part} of {item}",
            "{on}: {by} desaplicó {amount} de {source} de {part} de {item}"
        );

    /// <summary>A reversal undid it.</summary>
    public static Rule Reversed { get; } =
        new(
            "balances.reversed",
            "{on}: {by} undid a movement of {source} on {part} of {item}: {amount}",
            "{on}: {by} revirtió un movimiento de {source} en {part} de {item}: {amount}"
        );

    /// <summary>The charge was taken back, so the money became free.</summary>
    public static Rule Released { get; } =
        new(
            "balances.released",
            "{on}: {by} took the charge back, which freed {amount} of {source} from {part} of {item}",
            "{on}: {by} anuló el cargo y liberó {amount} de {source} de {part} de {item}"
        );

    /// <summary>A small difference is proposed to be given up.</summary>
    public static Rule SmallDifference { get; } =
        new(
            "balances.small-difference",
            "{residual} is left of {item} after {settled} was settled; that is at most {tolerance}: {reason}",
            "Quedan {residual} de {item} después de liquidar {settled}; no pasa de {tolerance}: {reason}"
        );

    internal static Rule Of(SettlementRule rule) =>
        rule switch
        {
            SettlementRule.Designated => Designated,
            SettlementRule.Named => Named,
            SettlementRule.ByOrder => ByOrder,
            SettlementRule.Applied => Applied,
            SettlementRule.Recovered => Recovered,
            SettlementRule.Unapplied => Unapplied,
            SettlementRule.Reversed => Reversed,
            SettlementRule.Released => Released,
            _ => throw new UnreachableException(),
        };
}
