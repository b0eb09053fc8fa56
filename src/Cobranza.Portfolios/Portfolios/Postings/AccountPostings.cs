using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Portfolios.Postings;

/// <summary>Derives the postings of an account: the balances of each day on which they can change, less those of the day before.</summary>
internal static class AccountPostings
{
    public static void AddTo(
        PostingColumns columns,
        Account account,
        DatedAllocationOrders orders,
        AgingPolicy policy,
        IEnumerable<int> days,
        LocalDate? knownOn
    )
    {
        var open = new Dictionary<(int CountedFrom, Currency Currency), Money>();
        var credits = new Dictionary<Currency, Money>();
        foreach (var day in days)
        {
            var date = DayNumber.ToDate(day);
            var balance = AccountBalance.Of(account, date, orders, knownOn);
            var aged = AgedAccount.Of(balance, CommitmentStatus.Of(account, balance), policy);
            var openNow = SumsOf(
                aged.Parts.Select(part =>
                    ((CountedFrom: DayNumber.Of(part.CountedFrom), part.Open.Currency), part.Open)
                )
            );
            var creditsNow = SumsOf(aged.Credits.Select(credit => (credit.Amount.Currency, credit.Amount)));
            foreach (var (key, change) in Changes(open, openNow))
            {
                columns.Add(day, key.CountedFrom, change);
            }

            foreach (var (_, change) in Changes(credits, creditsNow))
            {
                columns.AddCredit(day, change);
            }

            (open, credits) = (openNow, creditsNow);
        }
    }

    /// <summary>Every day on which what is open, or the date from which it is counted, can change; rising.</summary>
    public static SortedSet<int> DaysOfChange(Account account, LocalDate? firstDay, LocalDate? lastDay)
    {
        var (first, last) = (firstDay is { } from ? DayNumber.Of(from) : DayNumber.First, DayNumber.Last);
        last = lastDay is { } to ? DayNumber.Of(to) : last;
        var days = new SortedSet<int>();
        foreach (var item in account.Receivables)
        {
            Add(DayNumber.Of(item.IssuedOn));
        }

        foreach (var entry in account.Entries)
        {
            Add(DayNumber.Of(entry.EffectiveOn));
            if (entry is Payment { Clearing: { } clearing })
            {
                // A payment under way counts from its order, from its value date or once it has settled, as the orders say.
                Add(DayNumber.Of(clearing.InitiatedOn));
                Add(DayNumber.Of(clearing.SettledOn ?? clearing.InitiatedOn));
            }
        }

        foreach (var plan in account.Events.OfType<PlanAgreed>())
        {
            // A plan replaces dates from the day it is agreed, and breaks of itself the day after a deadline.
            Add(DayNumber.Of(plan.EffectiveOn));
            foreach (var installment in plan.Plan.Installments)
            {
                Add(DayNumber.Of(installment.DueOn) + plan.ToleranceDays + 1);
            }
        }

        return days;

        void Add(int day)
        {
            if (day <= last)
            {
                days.Add(Math.Max(day, first));
            }
        }
    }

    private static Dictionary<TKey, Money> SumsOf<TKey>(IEnumerable<(TKey Key, Money Amount)> amounts)
        where TKey : notnull
    {
        var sums = new Dictionary<TKey, Money>();
        foreach (var (key, amount) in amounts)
        {
            sums[key] = sums.TryGetValue(key, out var sum) ? sum + amount : amount;
        }

        return sums;
    }

    private static IEnumerable<(TKey Key, Money Change)> Changes<TKey>(
        Dictionary<TKey, Money> before,
        Dictionary<TKey, Money> now
    )
        where TKey : notnull
    {
        foreach (var (key, amount) in now)
        {
            var change = before.TryGetValue(key, out var then) ? amount - then : amount;
            if (!change.IsZero)
            {
                yield return (key, change);
            }
        }

        foreach (var (key, then) in before)
        {
            if (!now.ContainsKey(key))
            {
                yield return (key, -then);
            }
        }
    }
}
