using Cobranza.Allocations;
using Cobranza.Rates;

namespace Cobranza.Statutory.Acts;

/// <summary>Mexico: commercial debts where no interest was agreed.</summary>
internal static class Mexico
{
    private const string Act = "Código de Comercio";

    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("mx", "MX", Act, Law.CheckedOn)
            .WithInterest(
                new StatutoryInterest(
                    Law.Business,
                    Law.Seen(Act, "art. 362"),
                    new StatutoryRate.Fixed(Rate.Annual(Percentage.Of(6)))
                )
            )
            .WithAllocationOrder(CivilCodeOrders.Mexico)
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Interest,
                    "interest of consumers and of public bodies; supply it as interest of your own",
                    "el interés de los consumidores y de los entes públicos; añádalo como interés propio"
                ),
                Law.Absent(
                    StatutoryMember.Compensation,
                    "the law gives no fixed compensation",
                    "la ley no da una indemnización fija"
                ),
                Law.Absent(
                    StatutoryMember.Term,
                    "the law sets no longest term between businesses that is known here",
                    "no se conoce aquí un plazo máximo legal entre empresas"
                ),
                Law.Absent(
                    StatutoryMember.Limit,
                    "usury is judged case by case; supply a limit of your own",
                    "la usura se juzga caso por caso; añada un límite propio"
                )
            );
}
