using Cobranza.Balances;
using Cobranza.Receivables;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Balances;

/// <summary>A tolerance taken of the original amount writes real money off; source: github OCA/account-reconcile#169.</summary>
public sealed class ResidualToleranceTests
{
    private static readonly ResidualTolerance OnePeso = new(Mxn(1), ResidualTreatment.WriteOff, "redondeo del banco");

    [Fact]
    public void What_is_left_of_a_paid_item_may_be_closed_with_the_written_reason()
    {
        var balance = Account([Invoice("A", 100, Day(1, 1))], Paid("P", 99.4m, Day(1, 20))).BalanceOn(Day(1, 20));
        var found = Assert.Single(OnePeso.Propose(balance));
        var writeOff = Assert.IsType<WriteOff>(found.Proposed);
        Assert.Equal((Mxn(0.6m), "redondeo del banco"), (writeOff.Amount, writeOff.Reason));
        Assert.Equal("small-difference:A:2026-01-20", writeOff.Id.Value);
        Assert.Contains("redondeo del banco", found.Why.ToText(Language.Spanish), StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_is_within_it_and_one_cent_more_is_not()
    {
        bool Proposes(decimal paid) =>
            !OnePeso
                .Propose(Account([Invoice("A", 100, Day(1, 1))], Paid("P", paid, Day(1, 20))).BalanceOn(Day(1, 20)))
                .IsEmpty;

        Assert.True(Proposes(99));
        Assert.False(Proposes(98.99m));
        Assert.False(Proposes(100));
    }

    [Fact]
    public void An_unpaid_small_invoice_is_no_small_difference()
    {
        var balance = Account([Invoice("A", 0.5m, Day(1, 1))]).BalanceOn(Day(1, 20));
        Assert.Empty(OnePeso.Propose(balance));
    }
}
