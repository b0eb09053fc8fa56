using Cobranza.Allocations;
using Cobranza.Receivables;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Allocations;

/// <summary>
/// The orders of the codes on one set of debts, reckoned by hand from the articles: A 100 at 12 %, due; B 60 at 24 %, due and
/// secured; C 40 at 36 %, not yet due; D 100 at 12 %, due, as old as A, of which 10 are interest and 5 costs.
/// </summary>
public sealed class CivilCodeOrderTests
{
    private static readonly ValueList<OpenPart> Debts =
    [
        Debt("A", Component.Principal, 100, 100, 1, 12),
        Debt("B", Component.Principal, 60, 60, 5, 24, isSecured: true),
        Debt("C", Component.Principal, 40, 40, 9, 36, dueIn: 60),
        Debt("D", Component.Costs, 5, 100, 1, 12),
        Debt("D", Component.Interest, 10, 100, 1, 12),
        Debt("D", Component.Principal, 85, 100, 1, 12),
    ];

    public static TheoryData<string, int, string> Cases =>
        new()
        {
            // Most onerous of what is due, equals in proportion; interest before principal.
            { "Spain", 80, "A 10; B 60; D costs 5, interest 5" },
            { "Argentina", 80, "A 10; B 60; D costs 5, interest 5" },
            // The oldest among the equally onerous: A and D are of one day, so in proportion.
            { "Mexico", 80, "A 10; B 60; D costs 5, interest 5" },
            { "France", 80, "A 10; B 60; D costs 5, interest 5" },
            // The less secured before the more onerous.
            { "Germany", 80, "A 40; D costs 5, interest 10, principal 25" },
            { "Italy", 80, "A 40; D costs 5, interest 10, principal 25" },
            // Not what is due, but the less secured: C is the most onerous of these. Interest before costs.
            { "Peru", 52, "A 6; C 40; D interest 6" },
            // What fell due first; here all that is due fell due together, so the most onerous.
            { "Brazil", 80, "A 20; B 60" },
            // What is due; the rest is the debtor's choice, and where he is silent the oldest, our choice.
            { "Colombia", 130, "A 100; D costs 5, interest 10, principal 15" },
            { "Chile", 130, "A 100; D costs 5, interest 10, principal 15" },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_code_says_which_debt_is_paid(string country, int amount, string expected)
    {
        var order = Orders[country];
        var shares = Debts.Zip(order.Allocate(Mxn(amount), Debts, Day(3, 1))).Where(pair => pair.Second.IsPositive);
        var text = string.Join(
            "; ",
            shares
                .GroupBy(pair => pair.First.Item)
                .Select(item =>
                    item.Key.Value == "D"
                        ? $"D {string.Join(", ", item.Select(p => $"{p.First.Part.Component} {p.Second.Amount:0}"))}"
                        : $"{item.Key} {item.Single().Second.Amount:0}"
                )
        );
        Assert.Equal(expected, text);
    }

    [Fact]
    public void Each_order_cites_its_articles_as_law_in_both_languages() =>
        Assert.All(
            Orders.Values,
            order =>
            {
                Assert.Equal(AllocationBasis.Statute, order.Basis);
                Assert.Contains(order.Source, order.Describe().ToText(Language.Spanish), StringComparison.Ordinal);
                Assert.Contains(order.Source, order.Describe().ToText(Language.English), StringComparison.Ordinal);
            }
        );

    private static Dictionary<string, CitedOrder> Orders =>
        new(StringComparer.Ordinal)
        {
            ["Spain"] = CivilCodeOrders.Spain,
            ["Mexico"] = CivilCodeOrders.Mexico,
            ["Germany"] = CivilCodeOrders.Germany,
            ["France"] = CivilCodeOrders.France,
            ["Italy"] = CivilCodeOrders.Italy,
            ["Colombia"] = CivilCodeOrders.Colombia,
            ["Chile"] = CivilCodeOrders.Chile,
            ["Argentina"] = CivilCodeOrders.Argentina,
            ["Peru"] = CivilCodeOrders.Peru,
            ["Brazil"] = CivilCodeOrders.Brazil,
        };

    private static OpenPart Debt(
        string id,
        Component component,
        decimal open,
        decimal onItem,
        int day,
        int rate,
        bool isSecured = false,
        int dueIn = 31
    ) =>
        new(
            ReceivableId.Of(id),
            Day(1, day),
            Day(1, 1).PlusDays(dueIn),
            Mxn(open),
            new(1, component),
            Mxn(onItem),
            new(Percentage.Of(rate), isSecured)
        );
}
