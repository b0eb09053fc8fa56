using Cobranza.Allocations;

namespace Cobranza.Statutory.Acts;

/// <summary>Peru: the order of payments; the legal rate is published by the central bank and not held here.</summary>
internal static class Peru
{
    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("pe", "PE", "Código Civil", Law.CheckedOn)
            .WithAllocationOrder(CivilCodeOrders.Peru)
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Interest,
                    "the legal rate (Código Civil arts. 1244 to 1246), published by the Banco Central de Reserva; supply it as interest of your own",
                    "la tasa de interés legal (arts. 1244 a 1246 del Código Civil), que publica el Banco Central de Reserva; añádala como interés propio"
                ),
                Law.Absent(
                    StatutoryMember.Compensation,
                    "no fixed compensation is known here",
                    "no se conoce aquí una indemnización fija"
                ),
                Law.Absent(
                    StatutoryMember.Term,
                    "the longest terms towards small businesses, for size is no fact here; supply them as terms of your own",
                    "los plazos máximos frente a las micro y pequeñas empresas, pues el tamaño no es un dato aquí; añádalos como plazos propios"
                ),
                Law.Absent(
                    StatutoryMember.Limit,
                    "the highest rates that the Banco Central de Reserva sets (art. 1243); supply them as limits of your own",
                    "las tasas máximas que fija el Banco Central de Reserva (art. 1243); añádalas como límites propios"
                )
            );
}
