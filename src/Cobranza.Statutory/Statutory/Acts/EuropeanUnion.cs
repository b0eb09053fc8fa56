namespace Cobranza.Statutory.Acts;

/// <summary>The directive that the laws of member states follow: what they give at least.</summary>
internal static class EuropeanUnion
{
    private const string Act = "Directive 2011/7/EU";

    private static readonly StatutoryScope Commercial = StatutoryScope.Commercial.From(Law.Directive);

    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("eu", "EU", Act, Law.CheckedOn)
            .WithInterest(
                new StatutoryInterest(
                    Commercial,
                    Law.Seen(Act, "art. 2(6), 3(1), 4(1)"),
                    Law.Over(EcbRates.Table, 8, Law.Directive)
                )
            )
            .WithCompensation(Law.FortyEuros(Commercial, Law.Seen(Act, "art. 6(1)")))
            .WithTerms(
                Law.BetweenBusinesses(Law.Seen(Act, "art. 3(3)(b), 3(5)"), Law.Directive),
                Law.OfPublicBodies(Law.Seen(Act, "art. 4(3), 4(6)"), Law.Directive)
            )
            .WithAbsent(
                Law.Absent(
                    StatutoryMember.AllocationOrder,
                    "the directive sets no order of payments; take that of the civil code that applies",
                    "la directiva no fija la imputación de pagos; tome la del código civil aplicable"
                )
            );
}
