using Cobranza.Allocations;
using NodaTime;

namespace Cobranza.Statutory.Acts;

/// <summary>Italy, for contracts from 1 January 2013 on.</summary>
internal static class Italy
{
    private const string Act = "D.Lgs. 231/2002";

    private static readonly LocalDate Reform = new(2013, 1, 1);
    private static readonly StatutoryScope Commercial = StatutoryScope.Commercial.From(Reform);

    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("it", "IT", Act, Law.CheckedOn)
            .WithInterest(
                new StatutoryInterest(Commercial, Law.Seen(Act, "art. 2, 4, 5"), Law.Over(EcbRates.Table, 8, Reform))
            )
            .WithCompensation(Law.FortyEuros(Commercial, Law.Cited(Act, "art. 6")))
            .WithTerms(
                Law.BetweenBusinesses(Law.Cited(Act, "art. 4 c. 2, 3"), Reform),
                Law.OfPublicBodies(Law.Cited(Act, "art. 4 c. 2, 4"), Reform)
            )
            .WithAllocationOrder(CivilCodeOrders.Italy)
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Interest,
                    "interest of consumers, contracts of before 2013 and the higher margin for perishable food; supply them as interest of your own",
                    "el interés de los consumidores, los contratos anteriores a 2013 y el margen mayor de los alimentos perecederos; añádalos como interés propio"
                ),
                Law.Absent(
                    StatutoryMember.Limit,
                    "usury caps, published each quarter; supply them as limits of your own",
                    "los topes de usura, que se publican cada trimestre; añádalos como límites propios"
                )
            );
}
