using Cobranza.Allocations;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Statutory.Acts;

/// <summary>Spain. The margin rose from 7 to 8 points with Real Decreto-ley 4/2013, for interest from 24 February 2013 on.</summary>
internal static class Spain
{
    private const string Act = "Ley 3/2004";

    private static readonly LocalDate Reform = new(2013, 2, 24);

    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("es", "ES", Act, Law.CheckedOn)
            .WithInterest(
                new StatutoryInterest(
                    StatutoryScope.Commercial.From(new(2002, 8, 9)),
                    Law.Seen(Act, "art. 7"),
                    new StatutoryRate.OverReference(
                        SpanishRates.Table,
                        [new(new(2005, 1, 1), Percentage.Of(7)), new(Reform, Percentage.Of(8))]
                    )
                )
            )
            .WithCompensation(Law.FortyEuros(StatutoryScope.Commercial.From(Reform), Law.Seen(Act, "art. 8")))
            .WithTerms(
                new StatutoryTerm(
                    Law.Business.From(Reform),
                    Law.Seen(Act, "art. 4"),
                    BaseDate.Delivery,
                    whenNotAgreed: 30,
                    atMost: 60
                ),
                new StatutoryTerm(
                    Law.PublicBody.From(new(2018, 3, 9)),
                    Law.Cited("Ley 9/2017", "art. 198.4"),
                    BaseDate.Acceptance,
                    whenNotAgreed: 30,
                    atMost: 30
                )
            )
            .WithAllocationOrder(CivilCodeOrders.Spain)
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Interest,
                    "interest of consumers (interés legal del dinero), and the transition for contracts of before 2013-02-24; supply them as interest of your own",
                    "el interés de los consumidores (interés legal del dinero) y el régimen transitorio de los contratos anteriores al 2013-02-24; añádalos como interés propio"
                ),
                Law.Absent(
                    StatutoryMember.Limit,
                    "usury is judged case by case (Ley de 23 de julio de 1908); supply a limit of your own, and so the caps of consumer credit",
                    "la usura se juzga caso por caso (Ley de 23 de julio de 1908); añada un límite propio, y así los topes del crédito al consumo"
                )
            );
}
