using Cobranza.Aging;
using Cobranza.Commitments;
using Cobranza.Installments;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What the age and the status of each part of an item promise.</summary>
public sealed class AgingPartLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-1, AG-2")]
    public bool The_parts_of_an_item_sum_to_what_is_open_on_it_each_in_one_bucket(AccountCase one, AgingPolicy policy)
    {
        var aged = one.Aged(policy.With(credits: CreditTreatment.Apart)).Parts;
        return one.Balance.Items.All(item =>
                aged.Where(part => part.Item == item).Select(part => part.Open).Sum(item.Open.Currency) == item.Open
            )
            && aged.All(part => part.Open == part.Part.Open && part.Bucket >= 0 && part.Bucket < policy.Buckets.Count)
            && aged.Select(part => (part.Item.Item.Id, part.Part.Part.Key)).Distinct().Count() == aged.Count;
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool Each_part_ages_by_its_own_date_unless_a_plan_or_the_whole_item_decides(
        AccountCase one,
        AgingPolicy policy
    )
    {
        var commitments = one.Commitments;
        return one.Aged(policy.With(credits: CreditTreatment.Apart))
            .Parts.All(part =>
            {
                var item = part.Item.Item.Id;
                var plan = commitments.Plans.SingleOrDefault(plan => plan.IsRunning && plan.Plan.Items.Contains(item));
                var open = part.Item.Parts.Where(other => other.Open.IsPositive).Select(other => other.Part.Due);
                var due = policy.Scope == AgingScope.Part ? [part.Part.Part.Due] : open.ToArray();
                var from = policy.Basis switch
                {
                    AgingBasis.IssueDate => part.Item.Item.IssuedOn,
                    AgingBasis.ContractualDueDate => due.Min(date => date.Contractual),
                    _ => plan?.Next?.DueOn ?? due.Min(date => date.Effective),
                };
                return part.CountedFrom == from && part.Bucket == policy.Buckets.IndexOf(from, one.AsOf);
            });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool An_item_as_a_whole_is_as_old_as_its_oldest_open_part(AccountCase one, AgingPolicy policy)
    {
        var byPart = one.Aged(policy.With(credits: CreditTreatment.Apart, scope: AgingScope.Part));
        var commitments = one.Commitments;
        return byPart
            .Parts.GroupBy(part => part.Item)
            .All(parts =>
                parts.Max(part => part.Bucket) == policy.BucketOf(parts.Key, commitments, one.AsOf)
                && parts.Min(part => part.CountedFrom) == policy.CountedFrom(parts.Key, commitments)
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-1")]
    public bool Every_open_cent_has_exactly_one_status(AccountCase one, AgingPolicy policy, byte pick) =>
        policy.Age(Busy(one, pick)) is var report && report.Rows.Concat(report.Totals).All(Agings.HoldsTogether);

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool Statuses_follow_disputes_then_plans_then_promises(AccountCase any, AgingPolicy policy, byte pick)
    {
        var one = Busy(any, pick);
        var (commitments, aged) = (one.Commitments, one.Aged(policy.With(credits: CreditTreatment.Apart)));
        return aged
            .Parts.GroupBy(part => part.Item)
            .All(parts =>
            {
                var covered = commitments.Plans.Any(plan =>
                    plan.IsRunning && plan.Plan.Items.Contains(parts.Key.Item.Id)
                );
                var disputed = parts.Select(part => part.Disputed).Sum(parts.Key.Open.Currency);
                return disputed == commitments.DisputedOn(parts.Key)
                    && parts.All(part =>
                        part.InPlan == (covered ? part.Open - part.Disputed : Money.Zero(part.Open.Currency))
                    );
            });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool What_is_promised_is_what_pending_promises_still_cover(AccountCase any, AgingPolicy policy, byte pick)
    {
        var one = Busy(any, pick);
        var (commitments, aged) = (one.Commitments, one.Aged(policy.With(credits: CreditTreatment.Apart)));
        var pending = commitments.Promises.Where(promise => promise.State == PromiseState.Pending).ToList();
        return one.Balance.Currencies.All(currency =>
        {
            var parts = aged.Parts.Where(part => part.Open.Currency == currency).ToList();
            var promised = parts.Select(part => part.Promised).Sum(currency);
            var missing = pending
                .Where(promise => promise.Promise.Amount.Currency == currency)
                .Select(promise => promise.Promise.Amount - promise.Received)
                .Sum(currency);
            var (named, any) = (
                pending.Where(promise => !promise.Promise.Items.IsEmpty).SelectMany(promise => promise.Promise.Items),
                pending.Any(promise => promise.Promise.Items.IsEmpty && promise.Promise.Amount.Currency == currency)
            );
            return promised <= missing
                // What no promise names, none promises; a promise of any item leaves nothing free that it could cover.
                && parts.All(part => any || part.Promised.IsZero || named.Contains(part.Item.Item.Id))
                && (!any || promised == missing || parts.All(part => part.Free.IsZero) || named.Any());
        });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool The_oldest_is_disputed_and_promised_first(AccountCase any, AgingPolicy policy, byte pick)
    {
        var one = Busy(any, pick);
        var (commitments, aged) = (one.Commitments, one.Aged(policy));
        var isAny = commitments.Promises.All(promise => promise.Promise.Items.IsEmpty);
        return aged.Parts.GroupBy(part => part.Item.Item.Id)
                .All(parts => Falls(parts, part => part.Disputed, part => part.Open - part.Disputed))
            && (
                !isAny
                || aged.Parts.GroupBy(part => part.Open.Currency)
                    .All(parts => Falls(parts, part => part.Promised, part => part.Free))
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-10")]
    public bool Disputed_apart_moves_it_out_of_the_buckets_and_changes_no_total(AccountCase one, AgingPolicy policy)
    {
        var (inside, apart) = (
            policy.With(disputed: DisputedTreatment.InBuckets).Age(one),
            policy.With(disputed: DisputedTreatment.Apart).Age(one)
        );
        return inside.Rows.Count == apart.Rows.Count
            && inside
                .Rows.Zip(apart.Rows)
                .All(rows =>
                    rows.First.Total == rows.Second.Total
                    && rows.First.Disputed == rows.Second.DisputedApart
                    && rows.First.DisputedApart.IsZero
                    && rows.First.Buckets == rows.Second.Aged
                    && Agings.Statuses.All(status => rows.First.BucketsOf(status) == rows.Second.BucketsOf(status))
                );
    }

    [Law(Arbitrary = [typeof(AgingArbitraries)])]
    [Trait("Law", "AG-2, AG-6")]
    public bool Months_cover_every_date_exactly_once(LocalDate asOf, int days, byte first, byte width)
    {
        if (asOf.Year is < 20 or > 9_980)
        {
            return true;
        }

        var buckets = AgingBuckets.OfMonths(first % 12, (first % 12) + 1 + width);
        var from = asOf.PlusDays(days % 5_000);
        var index = buckets.IndexOf(from, asOf);
        var back = ((asOf.Year - from.Year) * 12) + asOf.Month - from.Month;
        return index == 0
            ? from >= asOf
            : from < asOf
                && back >= (index == 1 ? 0 : buckets.UpperBounds[index - 2] + 1)
                && (index == buckets.Count - 1 || back <= buckets.UpperBounds[index - 1]);
    }

    [Law(Arbitrary = [typeof(AgingArbitraries)])]
    [Trait("Law", "AG-9")]
    public bool No_date_gets_younger_day_by_day(AgingBuckets buckets, LocalDate from, ushort days)
    {
        if (from.Year > 9_990)
        {
            return true;
        }

        var today = from.PlusDays(days % 2_000);
        return buckets.IndexOf(from, today) <= buckets.IndexOf(from, today.PlusDays(1));
    }

    [Law(Arbitrary = [typeof(AgingArbitraries)])]
    public bool The_names_of_the_buckets_differ_in_both_languages(AgingBuckets buckets) =>
        Enum.GetValues<Language>()
            .All(language =>
                Enumerable.Range(0, buckets.Count).Select(i => buckets.NameOf(i, language)).Distinct().Count()
                == buckets.Count
            );

    [Fact]
    public void The_law_of_statuses_catches_a_cent_counted_twice()
    {
        var (mxn, hundred, ten) = (Currency.Mxn, Money.Of(100, Currency.Mxn), Money.Of(10, Currency.Mxn));
        Assert.True(Agings.HoldsTogether(new("C", mxn, [hundred], ten, [ten], [ten])));
        Assert.Throws<ArgumentException>("aged", () => new AgingRow("C", mxn, [ten], ten, [ten], [ten]));
    }

    /// <summary>The same account, with a dispute, a plan and promises of today on items that are open.</summary>
    private static AccountCase Busy(AccountCase one, byte pick)
    {
        var open = one.Balance.Items.Where(item => item.Open.IsPositive).ToList();
        if (open.Count == 0)
        {
            return one;
        }

        var (item, other) = (open[pick % open.Count], open[pick / 16 % open.Count]);
        var half = Money.OfMinor(1 + (item.Open.MinorUnits / 2), item.Open.Currency);
        AccountEvent[] today =
        [
            new DisputeOpened("busy", half, one.AsOf, item.Item.Id, "price"),
            new PlanAgreed(
                "busy",
                one.AsOf,
                [item.Item.Id],
                InstallmentPlan.Equal(item.Open, 1, one.AsOf.PlusDays(pick % 40))
            ),
            new PromiseMade("busy", half, one.AsOf, one.AsOf.PlusDays(9)),
            new PromiseMade("busy too", other.Open, one.AsOf, one.AsOf, [other.Item.Id]),
        ];
        return one with
        {
            Account = new(
                one.Account.Customer,
                one.Account.Receivables,
                one.Account.Entries,
                [.. one.Account.Events, .. today.Where((_, place) => ((pick >> place) & 1) == 0)]
            ),
        };
    }

    // Once a part is not wholly taken, no younger one of them is taken from.
    private static bool Falls(IEnumerable<AgedPart> parts, Func<AgedPart, Money> taken, Func<AgedPart, Money> left)
    {
        var isOver = false;
        foreach (var part in parts.OrderBy(part => part.CountedFrom).ThenBy(part => part.Item.Item.Id).ThenBy(Key))
        {
            if (isOver && taken(part).IsPositive)
            {
                return false;
            }

            isOver |= left(part).IsPositive;
        }

        return true;
    }

    private static PartKey Key(AgedPart part) => part.Part.Part.Key;
}
