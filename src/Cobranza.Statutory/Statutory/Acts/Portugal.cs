using NodaTime;

namespace Cobranza.Statutory.Acts;

/// <summary>Portugal, for contracts from 1 July 2013 on.</summary>
internal static class Portugal
{
    private const string Act = "Decreto-Lei 62/2013";

    private static readonly LocalDate InForce = new(2013, 7, 1);
    private static readonly StatutoryScope Commercial = StatutoryScope.Commercial.From(InForce);

    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("pt", "PT", Act, Law.CheckedOn)
            .WithInterest(
                new StatutoryInterest(
                    Commercial,
                    Law.Seen(Act, "arts. 4, 5; Código Comercial, art. 102 § 5"),
                    Law.Over(EcbRates.Table, 8, InForce)
                )
            )
            .WithCompensation(Law.FortyEuros(Commercial, Law.Seen(Act, "art. 7")))
            .WithTerms(
                Law.BetweenBusinesses(Law.Seen(Act, "art. 4"), InForce),
                Law.OfPublicBodies(Law.Seen(Act, "art. 5"), InForce)
            )
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Interest,
                    "interest of consumers and of commercial debts outside the decree; supply it as interest of your own",
                    "el interés de los consumidores y el de las deudas mercantiles fuera del decreto; añádalo como interés propio"
                ),
                Law.Absent(
                    StatutoryMember.AllocationOrder,
                    "the order of Código Civil arts. 783 to 785; supply it with WithAllocationOrder",
                    "la imputación de los arts. 783 a 785 del Código Civil; añádala con WithAllocationOrder"
                )
            );
}
