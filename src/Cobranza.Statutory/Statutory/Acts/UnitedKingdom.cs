using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Statutory.Acts;

/// <summary>The United Kingdom. The rate of the half-year in which interest starts holds until the debt is paid.</summary>
internal static class UnitedKingdom
{
    private const string Act = "Late Payment of Commercial Debts (Interest) Act 1998";

    private static readonly LocalDate InForce = new(2002, 8, 7);
    private static readonly StatutoryScope Commercial = StatutoryScope.Commercial.From(InForce);

    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("uk", "GB", Act, Law.CheckedOn)
            .WithInterest(
                new StatutoryInterest(
                    Commercial,
                    Law.Seen(Act, "s. 6; SI 2002/1675, art. 4"),
                    new StatutoryRate.OverReference(
                        BritishRates.Table,
                        [new(new(2002, 7, 1), Percentage.Of(8))],
                        holdsForLife: true
                    )
                )
            )
            .WithCompensation(
                new StatutoryCompensation(
                    Commercial,
                    Law.Seen(Act, "s. 5A"),
                    [Band(0, 40), Band(1_000, 70), Band(10_000, 100)]
                )
            )
            .WithTerms(
                new StatutoryTerm(
                    Law.Business.From(Law.Directive),
                    Law.Seen(Act, "s. 4"),
                    BaseDate.Receipt,
                    whenNotAgreed: 30,
                    atMost: 60,
                    mayBeLonger: true
                ),
                new StatutoryTerm(
                    Law.PublicBody.From(Law.Directive),
                    Law.Seen(Act, "s. 4"),
                    BaseDate.Receipt,
                    whenNotAgreed: 30,
                    atMost: 30
                )
            )
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Interest,
                    "interest of consumers, who are outside the act",
                    "el interés de los consumidores, que quedan fuera de la ley"
                ),
                Law.Absent(
                    StatutoryMember.AllocationOrder,
                    "there is no order by statute; supply the one of the contract or of precedent with WithAllocationOrder",
                    "no hay imputación legal; añada la del contrato o la jurisprudencia con WithAllocationOrder"
                )
            );

    private static CompensationBand Band(decimal from, decimal amount) =>
        new(Money.Of(from, Currency.Gbp), Money.Of(amount, Currency.Gbp));
}
