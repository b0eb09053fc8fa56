namespace Cobranza.Statutory.Acts;

/// <summary>The Netherlands, for contracts from 16 March 2013 on.</summary>
internal static class Netherlands
{
    private const string Act = "Burgerlijk Wetboek";

    private static readonly StatutoryScope Commercial = StatutoryScope.Commercial.From(Law.Directive);

    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("nl", "NL", Act, Law.CheckedOn)
            .WithInterest(
                new StatutoryInterest(
                    Commercial,
                    Law.Seen(Act, "art. 6:119a, 6:119b, 6:120 lid 2"),
                    Law.Over(EcbRates.Table, 8, Law.Directive)
                )
            )
            .WithCompensation(Law.FortyEuros(Commercial, Law.Seen(Act, "art. 6:96 lid 4")))
            .WithTerms(
                Law.BetweenBusinesses(Law.Seen(Act, "art. 6:119a lid 2, 5"), Law.Directive),
                Law.OfPublicBodies(Law.Cited(Act, "art. 6:119b"), Law.Directive)
            )
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Interest,
                    "interest of consumers (wettelijke rente) and contracts of before 2013-03-16; supply them as interest of your own",
                    "el interés de los consumidores (wettelijke rente) y los contratos anteriores al 2013-03-16; añádalos como interés propio"
                ),
                Law.Absent(
                    StatutoryMember.Term,
                    "the 30 days that large businesses have towards small ones since 2022-07-01 (art. 6:119a lid 6), for size is no fact here",
                    "los 30 días de las grandes empresas frente a las pequeñas desde el 2022-07-01 (art. 6:119a lid 6), pues el tamaño no es un dato aquí"
                ),
                Law.Absent(
                    StatutoryMember.AllocationOrder,
                    "the order of Burgerlijk Wetboek art. 6:43 and 6:44; supply it with WithAllocationOrder",
                    "la imputación de los arts. 6:43 y 6:44 del Burgerlijk Wetboek; añádala con WithAllocationOrder"
                )
            );
}
