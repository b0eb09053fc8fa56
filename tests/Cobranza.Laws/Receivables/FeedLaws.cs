using Cobranza.Receivables;

namespace Cobranza.Laws;

/// <summary>What merging a feed promises, where the same fact may come twice.</summary>
public sealed class FeedLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-7")]
    public bool A_feed_that_comes_again_adds_nothing(Account account, int seed)
    {
        var (start, rest) = Halves(account, seed);
        var once = EntryFeed.Merge(start, rest.Entries, rest.Receivables);
        var twice = EntryFeed.Merge(once.Account, rest.Entries, rest.Receivables);
        return ReferenceEquals(once.Account, twice.Account)
            && twice.AddedEntries.IsEmpty
            && twice.AddedReceivables.IsEmpty
            && twice.Conflicts.IsEmpty
            && twice.Repeated == rest.Entries.Count + rest.Receivables.Count;
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-7")]
    public bool Feeds_that_overlap_give_the_facts_once_each(Account account, int seed)
    {
        var (start, _) = Halves(account, seed);
        var merged = EntryFeed.Merge(start, account.Entries, account.Receivables).Account;
        return merged.Entries.OrderBy(entry => entry.Id).SequenceEqual(account.Entries.OrderBy(entry => entry.Id))
            && merged.Receivables.OrderBy(item => item.Id).SequenceEqual(account.Receivables.OrderBy(item => item.Id));
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    [Trait("Law", "RL-7")]
    public bool A_number_that_comes_with_other_content_is_a_conflict_and_changes_nothing(Account account) =>
        account.Entries.All(entry =>
        {
            var other = new CreditNote(
                entry.Id,
                Money.OfMinor(1, entry.Amount.Currency),
                entry.EffectiveOn.PlusDays(1)
            );
            var merged = EntryFeed.Merge(account, [other, other]);
            return ReferenceEquals(merged.Account, account)
                && merged.Conflicts.Count == 2
                && merged.Conflicts.All(conflict =>
                    conflict.Id == entry.Id.Value && conflict.KeptEntry == entry && conflict.RefusedEntry == other
                );
        });

    [Fact]
    public void The_law_of_overlapping_feeds_catches_a_feed_that_is_simply_appended()
    {
        var account = new AccountBuilder(7, 12).Build();
        Assert.ThrowsAny<ArgumentException>(() => LedgerChanges.Add(account, account.Entries[0]));
    }

    // What stands in the first half names nothing of the second.
    private static (Account Start, Account Feed) Halves(Account account, int seed)
    {
        var random = new Random(seed);
        var start = account;
        foreach (var entry in account.Entries.Where(_ => random.Next(2) == 0))
        {
            start = LedgerChanges.Dropped(start, entry);
        }

        return (start, account);
    }
}
