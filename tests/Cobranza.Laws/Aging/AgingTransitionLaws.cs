using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;

namespace Cobranza.Laws;

/// <summary>What the movements between two agings promise.</summary>
public sealed class AgingTransitionLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-1")]
    public bool Rows_sum_to_the_first_aging_and_columns_to_the_second(
        AccountCase one,
        AccountCase two,
        AgingPolicy any,
        byte days
    )
    {
        var policy = any.With(credits: CreditTreatment.Apart, disputed: DisputedTreatment.InBuckets);
        var (cases, later) = (new[] { one, two with { AsOf = one.AsOf } }, one.AsOf.PlusDays(days));
        var transitions = AgingTransitions.Of(cases.Select(item => Movement(item, days)), policy);
        var before = policy.Age(cases);
        var after = policy.Age([.. cases.Select(item => item with { AsOf = later })]);
        return MarginsTie(transitions, before, after);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool What_left_is_told_by_kind_and_never_more_than_there_was(AccountCase one, AgingPolicy any, byte days) =>
        AgingTransitions
            .Of([Movement(one, days)], any.With(credits: CreditTreatment.Apart))
            .Matrices.All(matrix =>
                matrix.Rows.All(row => !row.Left.IsNegative && row.Moved.All(cell => !cell.IsNegative))
                && matrix.New.Concat(matrix.Raised).All(cell => !cell.IsNegative)
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool What_left_of_items_only_paid_was_collected(AccountCase one, AgingPolicy any, byte days)
    {
        // Only payments: nothing can be credited, given up, adjusted or raised.
        var paid = one with
        {
            Account = new(
                one.Account.Customer,
                one.Account.Receivables,
                [.. one.Account.Entries.OfType<Payment>().Where(payment => payment.Clearing is null)]
            ),
        };
        return AgingTransitions
            .Of([Movement(paid, days)], any.With(credits: CreditTreatment.Apart))
            .Matrices.All(matrix =>
                matrix.Raised.All(cell => cell.IsZero)
                && matrix.Rows.All(row => row.Left == row.Collected && !row.Collected.IsNegative)
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool From_a_day_to_itself_everything_stays_where_it_is(AccountCase one, AgingPolicy any)
    {
        var policy = any.With(credits: CreditTreatment.Apart);
        return AgingTransitions
            .Of([Movement(one, 0)], policy)
            .Matrices.All(matrix =>
                matrix.New.Concat(matrix.Raised).All(cell => cell.IsZero)
                && Enumerable
                    .Range(0, policy.Buckets.Count)
                    .All(i =>
                        matrix.Rows[i].Moved[i] == matrix.OpeningOf(i)
                        && matrix.RateOf(i, i) == (matrix.OpeningOf(i).IsZero ? null : (Fraction?)Fraction.One)
                    )
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool The_shares_of_a_bucket_sum_to_one_or_are_not_defined(AccountCase one, AgingPolicy any, byte days)
    {
        var policy = any.With(credits: CreditTreatment.Apart);
        return AgingTransitions
            .Of([Movement(one, days)], policy)
            .Matrices.All(matrix =>
                Enumerable
                    .Range(0, policy.Buckets.Count)
                    .All(from =>
                    {
                        var rates = Enumerable.Range(0, policy.Buckets.Count).Select(to => matrix.RateOf(from, to));
                        return matrix.OpeningOf(from).IsZero
                            ? rates
                                .Append(matrix.LeftShareOf(from))
                                .Append(matrix.WorsenedShareOf(from))
                                .All(rate => rate is null)
                            : rates.Aggregate(matrix.LeftShareOf(from)!.Value, (sum, rate) => sum + rate!.Value)
                                == Fraction.One
                                && matrix.WorsenedShareOf(from)
                                    == rates.Skip(from + 1).Aggregate(Fraction.Zero, (sum, rate) => sum + rate!.Value);
                    })
            );
    }

    [Fact]
    public void The_law_of_margins_catches_a_missing_movement()
    {
        var customer = CustomerId.Of("C");
        var item = new Receivable(
            ReceivableId.Of("I"),
            customer,
            ReceivableKind.Invoice,
            Money.Of(9, Currency.Mxn),
            new(2024, 1, 1)
        );
        var one = new AccountCase(
            new(customer, [item]),
            new(2024, 1, 20),
            Allocations.DatedAllocationOrders.Always(Allocations.AllocationOrder.ProRata)
        );
        var (policy, later) = (AgingPolicy.Standard, one with { AsOf = one.AsOf.PlusDays(30) });
        var transitions = AgingTransitions.Of([Movement(one, 30)], policy);
        Assert.True(MarginsTie(transitions, policy.Age(one), policy.Age(later)));
        Assert.False(MarginsTie(AgingTransitions.Of([Movement(one, 0)], policy), policy.Age(one), policy.Age(later)));
    }

    private static bool MarginsTie(AgingTransitions transitions, AgingReport before, AgingReport after) =>
        before
            .Totals.Concat(after.Totals)
            .Select(total => total.Currency)
            .Concat(transitions.Matrices.Select(matrix => matrix.Currency))
            .Distinct()
            .All(currency =>
            {
                var (first, second) = (before.TotalIn(currency), after.TotalIn(currency));
                return transitions.In(currency) is { } matrix
                    ? Enumerable
                        .Range(0, first.Aged.Count)
                        .All(i => matrix.OpeningOf(i) == first.Aged[i] && matrix.ClosingOf(i) == second.Aged[i])
                    : first.Open.IsZero && second.Open.IsZero;
            });

    private static (Account, AccountBalance, AccountBalance) Movement(AccountCase one, int days) =>
        (one.Account, one.Balance, one.BalanceOn(one.AsOf.PlusDays(days)));
}
