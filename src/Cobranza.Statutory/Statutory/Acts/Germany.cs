using Cobranza.Allocations;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Statutory.Acts;

/// <summary>Germany. Which margin applies depends on the day on which the debt was created.</summary>
internal static class Germany
{
    private const string Act = "Bürgerliches Gesetzbuch";

    private static readonly LocalDate Modern = new(2002, 1, 1);
    private static readonly LocalDate Reform = new(2014, 7, 29);

    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("de", "DE", Act, Law.CheckedOn)
            .WithInterest(
                new StatutoryInterest(
                    Law.Consumer.From(Modern),
                    Law.Seen(Act, "§ 288 Abs. 1"),
                    Law.Over(GermanRates.Table, 5, Modern)
                ),
                new StatutoryInterest(
                    new(StatutoryScope.Commercial.Debtors, Modern, Reform.PlusDays(-1)),
                    Law.Seen(Act, "§ 288 Abs. 2 a. F."),
                    Law.Over(GermanRates.Table, 8, Modern)
                ),
                new StatutoryInterest(
                    StatutoryScope.Commercial.From(Reform),
                    Law.Seen(Act, "§ 288 Abs. 2"),
                    Law.Over(GermanRates.Table, 9, Modern)
                )
            )
            .WithCompensation(Law.FortyEuros(StatutoryScope.Commercial.From(Reform), Law.Seen(Act, "§ 288 Abs. 5")))
            .WithTerms(
                new StatutoryTerm(
                    Law.Business.From(Reform),
                    Law.Cited(Act, "§§ 271a Abs. 1, 286 Abs. 3"),
                    BaseDate.Receipt,
                    whenNotAgreed: 30,
                    atMost: 60,
                    mayBeLonger: true
                ),
                new StatutoryTerm(
                    Law.PublicBody.From(Reform),
                    Law.Cited(Act, "§§ 271a Abs. 2, 286 Abs. 3"),
                    BaseDate.Receipt,
                    whenNotAgreed: 30,
                    atMost: 30,
                    mayBeLonger: true
                ),
                new StatutoryTerm(
                    Law.Consumer.From(Modern),
                    Law.Cited(Act, "§ 286 Abs. 3 (if the invoice says so)"),
                    BaseDate.Receipt,
                    whenNotAgreed: 30,
                    atMost: null
                )
            )
            .WithAllocationOrder(CivilCodeOrders.Germany)
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.Interest,
                    "the base rate of 2002 to 2004, except for the second half of 2003; supply it with WithRate",
                    "el tipo básico de 2002 a 2004, salvo el del segundo semestre de 2003; añádalo con WithRate"
                )
            );
}
