using Cobranza.Allocations;

namespace Cobranza.Statutory.Acts;

/// <summary>Argentina: the order of payments; rates are those of the contract or of the courts.</summary>
internal static class Argentina
{
    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("ar", "AR", "Código Civil y Comercial", Law.CheckedOn)
            .WithAllocationOrder(CivilCodeOrders.Argentina)
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Interest,
                    "Código Civil y Comercial art. 768 leaves the rate to the contract, special laws and the Banco Central; supply it as interest of your own",
                    "el art. 768 del Código Civil y Comercial remite al contrato, a leyes especiales y al Banco Central; añada la tasa como interés propio"
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
                    "courts reduce excessive interest case by case (art. 771); supply a limit of your own",
                    "los jueces reducen los intereses excesivos caso por caso (art. 771); añada un límite propio"
                )
            );
}
