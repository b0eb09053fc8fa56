using Cobranza.Aging;
using Cobranza.Commitments;
using Cobranza.Installments;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Aging;

/// <summary>Worked numbers for ages and statuses by part.</summary>
public sealed class AgedAccountTests
{
    private static readonly LocalDate Today = Day(6, 30);

    // 300 and tax in three portions: 135, 45 and 0 days past due.
    private static readonly Receivable Sale = new(
        ReceivableId.Of("S"),
        Customer,
        ReceivableKind.Invoice,
        Mxn(348),
        Day(2, 1),
        parts:
        [
            new(1, Component.Principal, Mxn(100), DueDate.On(Today.PlusDays(-135))),
            new(1, Component.Tax, Mxn(48), DueDate.On(Today.PlusDays(-135))),
            new(2, Component.Principal, Mxn(100), DueDate.On(Today.PlusDays(-45))),
            new(3, Component.Principal, Mxn(100), DueDate.On(Today)),
        ]
    );

    [Fact]
    public void Each_part_ages_by_its_own_due_date() =>
        Assert.Equal([100, 0, 100, 0, 0, 148], Buckets(AgingPolicy.Standard, Account([Sale])));

    [Fact]
    public void By_item_everything_is_as_old_as_the_oldest_open_part()
    {
        var policy = new AgingPolicy(AgingBuckets.Standard, scope: AgingScope.Item);
        Assert.Equal([0, 0, 0, 0, 0, 348], Buckets(policy, Account([Sale])));
        Assert.Equal([0, 0, 200, 0, 0, 0], Buckets(policy, Account([Sale], Paid("P", 148, Day(3, 1)))));
        var contractual = new AgingPolicy(AgingBuckets.Standard, AgingBasis.ContractualDueDate, scope: AgingScope.Item);
        Assert.Equal([0, 0, 200, 0, 0, 0], Buckets(contractual, Account([Sale], Paid("P", 148, Day(3, 1)))));
    }

    [Fact]
    public void A_running_plan_gives_all_parts_its_next_date()
    {
        var plan = InstallmentPlan.Equal(Mxn(348), 3, Today.PlusDays(20));
        var account = With([Sale], new PlanAgreed("V", Today, [Sale.Id], plan));
        Assert.Equal([348, 0, 0, 0, 0, 0], Buckets(AgingPolicy.Standard, account));
        Assert.Equal(
            [100, 0, 100, 0, 0, 148],
            Buckets(new(AgingBuckets.Standard, AgingBasis.ContractualDueDate), account)
        );
    }

    [Fact]
    public void Calendar_months_ignore_the_day_within_the_month()
    {
        var buckets = AgingBuckets.StandardMonths;
        var ages = new[] { Day(7, 1), Today, Day(6, 29), Day(6, 1), Day(5, 31), Day(5, 1), Day(3, 31), Day(2, 28) };
        Assert.Equal([0, 0, 1, 1, 2, 2, 4, 5], ages.Select(from => buckets.IndexOf(from, Today)));
        Assert.Equal(2, buckets.IndexOf(new(2025, 12, 31), new(2026, 1, 1)));
        Assert.Throws<InvalidOperationException>(() => buckets.IndexOf(30));
    }

    [Fact]
    public void Months_have_names_in_both_languages()
    {
        Assert.Equal(
            "not due, this month, 1 month back, 2 months back, 3 months back, over 3 months back",
            AgingBuckets.StandardMonths.ToString()
        );
        Assert.Equal(
            ["por vencer", "este mes", "hace 1 mes", "hace 2–3 meses", "hace más de 3 meses"],
            Names(AgingBuckets.OfMonths(0, 1, 3), Language.Spanish)
        );
        Assert.Equal(
            ["not due", "up to 1 month back", "over 1 month back"],
            Names(AgingBuckets.OfMonths(1), Language.English)
        );
        Assert.Equal(
            ["por vencer", "hasta hace 2 meses", "hace más de 2 meses"],
            Names(AgingBuckets.OfMonths(2), Language.Spanish)
        );
    }

    /// <summary>Of 348: 120 disputed, the oldest first; 150 promised of what is left; the rest free.</summary>
    [Fact]
    public void A_cent_is_disputed_or_promised_or_free_and_the_oldest_goes_first()
    {
        var account = With(
            [Sale],
            new DisputeOpened("D", Mxn(120), Day(6, 1), Sale.Id, "short delivery"),
            new PromiseMade("P", Mxn(150), Day(6, 20), Day(7, 10))
        );
        var row = Report(AgingPolicy.Standard, account).Rows.Single();
        Assert.Equal([0, 0, 0, 0, 0, 120], Amounts(row.BucketsOf(AgingStatus.Disputed)));
        Assert.Equal([22, 0, 100, 0, 0, 28], Amounts(row.BucketsOf(AgingStatus.Promised)));
        Assert.Equal([78, 0, 0, 0, 0, 0], Amounts(row.BucketsOf(AgingStatus.Free)));
        Assert.Equal((Mxn(120), Mxn(0), Mxn(348)), (row.Disputed, row.SumOf(AgingStatus.InPlan), row.Open));
        var policy = new AgingPolicy(AgingBuckets.Standard, disputed: DisputedTreatment.Apart);
        var apart = Report(policy, account).Rows.Single();
        Assert.Equal([100, 0, 100, 0, 0, 28], Amounts(apart.Buckets));
        Assert.Equal((Mxn(120), Mxn(348)), (apart.DisputedApart, apart.Total));
        Assert.Contains("disputed MXN 120.00", apart.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_promise_that_names_an_item_covers_no_other()
    {
        var other = Invoice("O", 50, Day(1, 1));
        var account = With([Sale, other], new PromiseMade("P", Mxn(80), Day(6, 20), Day(7, 10), [other.Id]));
        var aged = Aged(account);
        Assert.Equal(
            [(other.Id, Mxn(50))],
            aged.Parts.Where(Promised).Select(part => (part.Item.Item.Id, part.Promised))
        );
        var named = With(
            [Sale, other],
            new PromiseMade("P", Mxn(80), Day(6, 20), Day(7, 10), [other.Id]),
            new PromiseMade("Q", Mxn(10), Day(6, 20), Day(7, 20))
        );
        Assert.Equal(
            [(other.Id, Mxn(50)), (Sale.Id, Mxn(10))],
            Aged(named).Parts.Where(Promised).Select(part => (part.Item.Item.Id, part.Promised))
        );

        static bool Promised(AgedPart part) => part.Promised.IsPositive;
    }

    [Fact]
    public void What_arrived_for_a_promise_or_broke_it_is_promised_no_more()
    {
        var promise = new PromiseMade("P", Mxn(100), Day(6, 1), Day(6, 30));
        Account Paying(decimal amount) => new(Customer, [Sale], [Paid("E", amount, Day(6, 15))], [promise]);
        Assert.Equal(Mxn(60), Sum(Paying(40), Today));
        Assert.Equal(Mxn(0), Sum(Paying(100), Today));
        Assert.Equal(Mxn(0), Sum(Paying(40), Today.PlusDays(1)));

        static Money Sum(Account account, LocalDate asOf)
        {
            var balance = account.BalanceOn(asOf);
            var facts = (balance, CommitmentStatus.Of(account, balance));
            return AgingReport.Of([facts], AgingPolicy.Standard).Rows.Single().SumOf(AgingStatus.Promised);
        }
    }

    [Fact]
    public void Lines_can_be_parents_payers_segments_and_several_of_them()
    {
        Account One(string name, string? parent, string segment) =>
            new(
                CustomerId.Of(name),
                [
                    new(
                        ReceivableId.Of(name),
                        CustomerId.Of(name),
                        ReceivableKind.Invoice,
                        Mxn(10),
                        Day(1, 1),
                        segment: segment
                    ),
                ],
                [new CreditNote(EntryId.Of(name), Mxn(1), Day(1, 1))],
                parent: parent is null ? null : CustomerId.Of(parent)
            );

        Account[] accounts = [One("A", "Z", "n/s"), One("B", "Z", "east"), One("C", null, "east")];
        var family = new AccountFamily([.. accounts]);
        Assert.Equal(["C 9.00", "Z 18.00"], Lines(AgingGrouping.ByParent(family)));
        Assert.Equal(["MXN 27.00"], Lines(AgingGrouping.ByCurrency));
        Assert.Equal([" -3.00", "east 20.00", "n/s 10.00"], Lines(AgingGrouping.BySegment));
        Assert.Equal(
            ["C /  -1.00", "C / east 10.00", "Z /  -2.00", "Z / east 10.00", "Z / n//s 10.00"],
            Lines(AgingGrouping.ByParent(family).Then(AgingGrouping.BySegment))
        );
        Assert.Equal("by parent / segment", AgingGrouping.ByParent(family).Then(AgingGrouping.BySegment).ToString());
        Assert.Throws<InvalidOperationException>(() => Lines(AgingGrouping.By("seller", (_, _) => null!)));

        IEnumerable<string> Lines(AgingGrouping grouping) =>
            AgingReport
                .Of(accounts.Select(Facts), AgingPolicy.Standard, grouping)
                .Rows.Select(row => FormattableString.Invariant($"{row.Key} {row.Total.Amount}"));
    }

    [Fact]
    public void Shares_are_shown_so_that_they_sum_to_100()
    {
        // A third each: 33.4, 33.3, 33.3.
        ValueList<Money> thirds = [Mxn(1), Mxn(1), Mxn(1)];
        Assert.Equal([33.4m, 33.3m, 33.3m], AgingShares.Of(thirds)!.Select(share => share.Value));
        Assert.Equal([34m, 33m, 33m], AgingShares.Of(thirds, decimals: 0)!.Select(share => share.Value));
        Assert.Null(AgingShares.Of([Mxn(0)]));
        Assert.Null(AgingShares.Of([]));
        Assert.Throws<ArgumentOutOfRangeException>("amounts", () => AgingShares.Of([Mxn(-1), Mxn(2)]));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => AgingShares.Of(thirds, decimals: 7));
        var row = Report(AgingPolicy.Standard, Account([Sale])).Rows.Single();
        Assert.Equal([28.8m, 0m, 28.7m, 0m, 0m, 42.5m], row.Shares()!.Select(share => share.Value));
    }

    [Fact]
    public void A_line_that_does_not_add_up_is_refused()
    {
        ValueList<Money> two = [Mxn(5), Mxn(5)];
        Assert.Throws<ArgumentException>("disputed", () => new AgingRow("C", Currency.Mxn, two, Mxn(0), [Mxn(5)]));
        Assert.Throws<ArgumentException>(
            "promised",
            () => new AgingRow("C", Currency.Mxn, two, Mxn(0), promised: [Mxn(-1), Mxn(1)])
        );
        Assert.Throws<ArgumentException>("aged", () => new AgingRow("C", Currency.Mxn, two, Mxn(0), [Mxn(6), Mxn(0)]));
        Assert.Throws<CurrencyMismatchException>(() => new AgingRow("C", Currency.Usd, two, Mxn(0)));
    }

    [Fact]
    public void A_way_of_aging_says_what_is_not_usual()
    {
        var policy = new AgingPolicy(
            AgingBuckets.StandardMonths,
            scope: AgingScope.Item,
            disputed: DisputedTreatment.Apart
        );
        Assert.Equal(
            """
            Los saldos se clasifican por el mes calendario del vencimiento efectivo; lo que vence hoy aún no está vencido
              Un documento en varias parcialidades tiene la antigüedad de la más antigua que siga abierta
              Tramos: por vencer, este mes, hace 1 mes, hace 2 meses, hace 3 meses, hace más de 3 meses
              Los saldos a favor sin aplicar tienen su propia columna
              Los importes en disputa tienen su propia columna
            """.ReplaceLineEndings("\n"),
            policy.Describe().ToText(Language.Spanish).TrimEnd().ReplaceLineEndings("\n")
        );
    }

    private static IEnumerable<string> Names(AgingBuckets buckets, Language language) =>
        Enumerable.Range(0, buckets.Count).Select(i => buckets.NameOf(i, language));

    private static Account With(ValueList<Receivable> items, params AccountEvent[] events) =>
        new(Customer, items, [], [.. events]);

    private static (Cobranza.Balances.AccountBalance, CommitmentStatus) Facts(Account account)
    {
        var balance = account.BalanceOn(Today);
        return (balance, CommitmentStatus.Of(account, balance));
    }

    private static AgedAccount Aged(Account account)
    {
        var (balance, commitments) = Facts(account);
        return AgedAccount.Of(balance, commitments, AgingPolicy.Standard);
    }

    private static AgingReport Report(AgingPolicy policy, Account account) => AgingReport.Of([Facts(account)], policy);

    private static IEnumerable<int> Buckets(AgingPolicy policy, Account account) =>
        Amounts(Report(policy, account).Rows.Single().Buckets);

    private static IEnumerable<int> Amounts(ValueList<Money> amounts) => amounts.Select(amount => (int)amount.Amount);
}
