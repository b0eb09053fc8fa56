using Cobranza.Allocations;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Statutory.Acts;

/// <summary>Chile. The interés corriente is published each month and not held here; the fixed commission is.</summary>
internal static class Chile
{
    private const string Act = "Ley 19.983";

    private static readonly LocalDate InForce = new(2020, 4, 1);

    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("cl", "CL", Act, Law.CheckedOn)
            .WithCompensation(
                new StatutoryCompensation(
                    StatutoryScope.Commercial.From(InForce),
                    Law.Seen(Act, "art. 2 quáter (Ley 21.131)"),
                    Percentage.Of(1)
                )
            )
            .WithTerms(
                new StatutoryTerm(
                    StatutoryScope.Commercial.From(InForce),
                    Law.Seen(Act, "art. 2 (Ley 21.131, Ley 21.193)"),
                    BaseDate.Receipt,
                    whenNotAgreed: 30,
                    atMost: 30,
                    mayBeLonger: true
                )
            )
            .WithAllocationOrder(CivilCodeOrders.Chile)
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Interest,
                    "the interés corriente for 200 to 5,000 UF over 90 days (Ley 19.983), published each month by the CMF; supply it as interest of your own",
                    "el interés corriente de 200 a 5.000 UF a más de 90 días (Ley 19.983), que publica cada mes la CMF; añádalo como interés propio"
                ),
                Law.Absent(
                    StatutoryMember.Limit,
                    "the interés máximo convencional, published each month by the CMF; supply it as a limit of your own",
                    "el interés máximo convencional, que publica cada mes la CMF; añádalo como límite propio"
                )
            );
}
