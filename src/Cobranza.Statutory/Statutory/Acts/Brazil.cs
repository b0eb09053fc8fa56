using Cobranza.Allocations;

namespace Cobranza.Statutory.Acts;

/// <summary>Brazil. The legal rate is published each month and not held here; the fine of consumers is capped.</summary>
internal static class Brazil
{
    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("br", "BR", "Código Civil", Law.CheckedOn)
            .WithLimits(
                new StatutoryLimit(
                    Law.Consumer,
                    Law.Seen("Código de Defesa do Consumidor", "art. 52 § 1"),
                    LimitKind.HighestFine,
                    new(
                        "multa de mora",
                        [new(new(1996, 8, 2), through: null, Percentage.Of(2), SourceConfidence.Seen, "Lei 9.298/1996")]
                    )
                )
            )
            .WithAllocationOrder(CivilCodeOrders.Brazil)
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Interest,
                    "the legal rate of Código Civil art. 406, published each month by the Banco Central; contracts usually say 1 % a month: supply either as interest of your own",
                    "la tasa legal del art. 406 del Código Civil, que publica cada mes el Banco Central; los contratos suelen decir 1 % mensual: añada una u otra como interés propio"
                ),
                Law.Absent(
                    StatutoryMember.Compensation,
                    "no fixed compensation is known here",
                    "no se conoce aquí una indemnización fija"
                ),
                Law.Absent(
                    StatutoryMember.Term,
                    "no longest term between businesses is known here",
                    "no se conoce aquí un plazo máximo entre empresas"
                ),
                Law.Absent(
                    StatutoryMember.Limit,
                    "the highest rate that may be agreed; supply it as a limit of your own",
                    "la tasa máxima que se puede pactar; añádala como límite propio"
                )
            );
}
