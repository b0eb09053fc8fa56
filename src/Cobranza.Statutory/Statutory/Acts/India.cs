using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Statutory.Acts;

/// <summary>India: what buyers owe micro and small suppliers.</summary>
internal static class India
{
    private const string Act = "MSMED Act 2006";

    private static readonly LocalDate InForce = new(2006, 10, 2);

    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("in", "IN", Act, Law.CheckedOn)
            .WithTerms(
                new StatutoryTerm(
                    StatutoryScope.Commercial.From(InForce),
                    Law.Seen(Act, "s. 15 (micro and small suppliers)"),
                    BaseDate.Acceptance,
                    whenNotAgreed: 15,
                    atMost: 45
                )
            )
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Interest,
                    "three times the Bank Rate of the Reserve Bank, compounded monthly (s. 16): sources disagree on the rate; take CapitalizedInterest with the one that applies",
                    "el triple del Bank Rate del Reserve Bank, capitalizado cada mes (s. 16): las fuentes discrepan sobre la tasa; use CapitalizedInterest con la que corresponda"
                ),
                Law.Absent(
                    StatutoryMember.Compensation,
                    "the act gives no fixed compensation",
                    "la ley no da una indemnización fija"
                ),
                Law.Absent(
                    StatutoryMember.AllocationOrder,
                    "the order of Contract Act 1872 ss. 59 to 61; supply it with WithAllocationOrder",
                    "la imputación de la Contract Act 1872, ss. 59 a 61; añádala con WithAllocationOrder"
                )
            );
}
