using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Receivables;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Allocations;

/// <summary>
/// Components and installments, due and ahead of schedule, item by item and component by component. Source: the features of
/// Apache Fineract that Data/installments.csv names line by line; 42 scenarios.
/// </summary>
public sealed class InstallmentAllocationTests
{
    public static TheoryData<string> Cases => [.. InstallmentCase.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_payment_goes_where_the_published_scenario_says(string id)
    {
        var one = InstallmentCase.All[id];
        var account = new Account(Customer, [one.Item], [.. one.Entries()]);
        var balance = AccountBalance.Of(account, Day(12, 31), DatedAllocationOrders.Always(one.Order));
        var number = 0;
        foreach (var row in one.Rows("credit"))
        {
            var settled = balance.SettlementsOf(EntryId.Of($"P{number++:00}"));
            Assert.Equal(InstallmentCase.Usd(row[4]), Sum(settled, "principal"));
            Assert.Equal(InstallmentCase.Usd(row[5]), Sum(settled, "interest"));
            Assert.Equal(InstallmentCase.Usd(row[6]), Sum(settled, "fees"));
            Assert.Equal(InstallmentCase.Usd(row[7]), Sum(settled, "penalties"));
        }

        foreach (var row in one.Rows("left"))
        {
            var open = balance.Item("LOAN").Parts.Where(part => $"{part.Part.Portion}" == row[1]);
            Assert.Equal(InstallmentCase.Usd(row[2]), Money.Sum(open.Select(part => part.Open), Currency.Usd));
        }
    }

    [Fact]
    public void All_scenarios_are_there() => Assert.Equal(42, InstallmentCase.All.Count);

    private static Money Sum(ValueList<Settlement> settled, string component) =>
        Money.Sum(
            settled
                .Where(part => part.Part.Component.Value.StartsWith(component, StringComparison.Ordinal))
                .Select(part => part.Amount),
            Currency.Usd
        );
}
