using Cobranza.Receivables;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Receivables;

public sealed class AccountFamilyTests
{
    [Fact]
    public void A_circle_of_parents_or_payers_is_refused_and_shown()
    {
        var problem = Assert.Throws<ArgumentException>(() =>
            new AccountFamily([Below("A", "B"), Below("B", "C"), Below("C", "A")])
        );
        Assert.Contains("A -> B -> C -> A", problem.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new AccountFamily([PaidBy("A", "B"), PaidBy("B", "A")]));
        Assert.Throws<ArgumentException>(() => Below("A", "A"));
        Assert.Throws<ArgumentException>(() => new AccountFamily([Below("A", null), Below("A", null)]));
    }

    [Fact]
    public void The_topmost_parent_and_the_last_payer_are_found()
    {
        var family = new AccountFamily([
            Below("shop", "region"),
            Below("region", "head office"),
            PaidBy("other", "shop"),
        ]);
        Assert.Equal(CustomerId.Of("head office"), family.RootOf(CustomerId.Of("shop")));
        Assert.Equal(CustomerId.Of("shop"), family.PayerOf(CustomerId.Of("other")));
        Assert.Equal([CustomerId.Of("shop")], family.ChildrenOf(CustomerId.Of("region")));
    }

    [Fact]
    public void A_transfer_that_stands_in_one_account_only_is_refused()
    {
        var payment = new Payment(EntryId.Of("P"), Mxn(10), Day(1, 1));
        var transfer = new Transfer(EntryId.Of("T"), Mxn(4), Day(1, 2), Id("A"), Id("B"), payment.Id);
        var (from, to) = (new Account(Id("A"), [], [payment, transfer]), new Account(Id("B"), []));
        Assert.Throws<ArgumentException>(() => new AccountFamily([from, to]));
        Assert.Equal(2, new AccountFamily([from, new(Id("B"), [], [transfer])]).Accounts.Count);
        Assert.Throws<ArgumentException>(() => new Account(Id("C"), [], [transfer]));
    }

    private static CustomerId Id(string id) => CustomerId.Of(id);

    private static Account Below(string id, string? parent) =>
        new(Id(id), [], parent: parent is null ? null : Id(parent));

    private static Account PaidBy(string id, string payer) => new(Id(id), [], payer: Id(payer));
}
