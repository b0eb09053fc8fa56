using Cobranza.Allocations;
using Cobranza.Terms;

namespace Cobranza.Statutory.Acts;

/// <summary>Colombia. Default interest and usury cap follow a figure that is certified each month and not held here.</summary>
internal static class Colombia
{
    private const string Terms = "Ley 2024 de 2020";

    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("co", "CO", "Código de Comercio", Law.CheckedOn)
            .WithTerms(
                new StatutoryTerm(
                    new([DebtorKind.Business], new(2021, 1, 1), new(2021, 12, 31)),
                    Law.Seen(Terms, "art. 3"),
                    BaseDate.Delivery,
                    whenNotAgreed: null,
                    atMost: 60
                ),
                new StatutoryTerm(
                    new([DebtorKind.Business], new(2022, 1, 1)),
                    Law.Seen(Terms, "art. 3"),
                    BaseDate.Delivery,
                    whenNotAgreed: null,
                    atMost: 45
                )
            )
            .WithAllocationOrder(CivilCodeOrders.Colombia)
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Term,
                    "business between large companies is outside the act, for size is no fact here; and the 60 days of health services",
                    "las operaciones entre grandes empresas quedan fuera de la ley, pues el tamaño no es un dato aquí; y los 60 días del sistema de salud"
                ),
                Law.Absent(
                    StatutoryMember.Interest,
                    "one and a half times the interés bancario corriente (Código de Comercio art. 884), certified each month by the Superintendencia Financiera; supply it as interest of your own",
                    "una y media veces el interés bancario corriente (art. 884 del Código de Comercio), que certifica cada mes la Superintendencia Financiera; añádalo como interés propio"
                ),
                Law.Absent(
                    StatutoryMember.Compensation,
                    "no fixed compensation is known here",
                    "no se conoce aquí una indemnización fija"
                ),
                Law.Absent(
                    StatutoryMember.Limit,
                    "the usury cap, certified each month by the Superintendencia Financiera; supply it as a limit of your own",
                    "el tope de usura, que certifica cada mes la Superintendencia Financiera; añádalo como límite propio"
                )
            );
}
