using Cobranza.LateFees;
using Cobranza.Statutory;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Examples;

/// <summary>The example in the README of the statutory package.</summary>
public sealed class StatutoryExamples
{
    [Fact]
    public void Statutory()
    {
        #region Statutory
        var law = StatutoryRegimes.Spain;
        var agreedOn = new LocalDate(2022, 1, 1);
        LateFeePolicy policy = law.LateFeesFor(DebtorKind.Business, agreedOn); // interest of Ley 3/2004 and EUR 40.00

        var (owed, due) = (Money.Of(10_000m, Currency.Eur), new LocalDate(2023, 4, 30));
        var item = new OverdueItem(ReceivableId.Of("F-1"), due, owed, [new(due, owed)], Money.Zero(Currency.Eur));
        var cost = policy.Accrue(item, asOf: new LocalDate(2024, 3, 31)).Round(Rounding.HalfEven); // EUR 1,132.05

        // A half-year that was published since; this figure is made up.
        law = law.WithRate(
            PublishedRate.ForHalfYear(2026, 2, Percentage.Of(2), SourceConfidence.Seen, "BOE, the resolution")
        );

        var contract = new ContractFacts(DebtorKind.Business, agreedOn).WithTerm(days: 90, BaseDate.Delivery);
        var findings = law.Audit(contract, asOf: new LocalDate(2026, 7, 1)); // 90 days is longer than the 60 of art. 4
        #endregion

        Assert.Equal("EUR 1132.05", cost.ToString());
        Assert.Equal(new LocalDate(2026, 12, 31), law.InterestFor(DebtorKind.Business, agreedOn).Rate.KnownThrough);
        Assert.Equal("statutory.term-too-long", Assert.Single(findings).Code);
    }
}
