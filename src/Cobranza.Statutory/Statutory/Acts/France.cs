using Cobranza.Allocations;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Statutory.Acts;

/// <summary>France, between businesses. What a contract agrees may not be less than three times the legal rate.</summary>
internal static class France
{
    private const string Act = "Code de commerce";

    private static readonly LocalDate Modernization = new(2009, 1, 1);

    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("fr", "FR", Act, Law.CheckedOn)
            .WithInterest(
                new StatutoryInterest(
                    Law.Business.From(Modernization),
                    Law.Seen(Act, "art. L441-10 II"),
                    Law.Over(EcbRates.Table, 10, Modernization)
                )
            )
            .WithCompensation(
                Law.FortyEuros(Law.Business.From(new(2013, 1, 1)), Law.Seen(Act, "art. L441-10 II, D441-5"))
            )
            .WithTerms(
                new StatutoryTerm(
                    Law.Business.From(Modernization),
                    Law.Seen(Act, "art. L441-10 I"),
                    BaseDate.Delivery,
                    whenNotAgreed: 30,
                    atMost: null
                ),
                new StatutoryTerm(
                    Law.Business.From(Modernization),
                    Law.Seen(Act, "art. L441-10 I (or 45 days from the end of the month, if agreed)"),
                    BaseDate.Issue,
                    whenNotAgreed: null,
                    atMost: 60,
                    mayBeLonger: true
                )
            )
            .WithLimits(
                new StatutoryLimit(
                    Law.Business.From(Modernization),
                    Law.Seen(Act, "art. L441-10 II"),
                    LimitKind.LowestRate,
                    new(
                        "3 × taux d'intérêt légal",
                        [
                            PublishedRate.ForHalfYear(
                                2024,
                                2,
                                Percentage.Of(14.76m),
                                SourceConfidence.Derived,
                                "3 × 4.92%, the legal rate of business creditors"
                            ),
                        ]
                    )
                )
            )
            .WithAllocationOrder(CivilCodeOrders.France)
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Interest,
                    "interest of public bodies (Code de la commande publique) and of consumers; supply it as interest of your own",
                    "el interés de los entes públicos (Code de la commande publique) y de los consumidores; añádalo como interés propio"
                ),
                Law.Absent(
                    StatutoryMember.Limit,
                    "the legal rate of other half-years than the second of 2024, and usury caps; supply them as limits of your own",
                    "el interés legal de otros semestres que el segundo de 2024, y los topes de usura; añádalos como límites propios"
                )
            );
}
