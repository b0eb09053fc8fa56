namespace Cobranza.Receivables;

/// <summary>Brings facts from a feed into an account, where the same fact may come twice.</summary>
public static class EntryFeed
{
    /// <summary>Adds what is new, passes over what is there already, and says which facts contradict one of the same number.</summary>
    /// <remarks>A number that comes with other content is a conflict: the first one stays, and nothing of the second is taken. Merging a feed
    /// a second time adds nothing.</remarks>
    /// <param name="account">The facts so far.</param>
    /// <param name="entries">The entries of the feed, in its order.</param>
    /// <param name="receivables">The receivables of the feed, in its order.</param>
    /// <exception cref="ArgumentException">What is new contradicts the account otherwise, as in its constructor.</exception>
    /// <exception cref="CurrencyMismatchException">A new entry is in another currency than what it names.</exception>
    public static FeedResult Merge(Account account, ValueList<Entry> entries, ValueList<Receivable>? receivables = null)
    {
        Guard.NotNull(account);
        Guard.NotNull(entries);
        var items = new Merging<ReceivableId, Receivable>(account.Receivables, item => item.Id);
        items.Take(receivables ?? []);
        var facts = new Merging<EntryId, Entry>(account.Entries, entry => entry.Id);
        facts.Take(entries);
        var merged =
            items.Added.Count + facts.Added.Count == 0
                ? account
                : new Account(
                    account.Customer,
                    [.. account.Receivables, .. items.Added],
                    [.. account.Entries, .. facts.Added],
                    account.Events,
                    account.Parent,
                    account.Payer
                );
        return new(
            merged,
            ValueList.From(items.Added),
            ValueList.From(facts.Added),
            items.Repeated + facts.Repeated,
            [
                .. items.Conflicts.Select(pair => FeedConflict.Of(pair.Kept, pair.Refused)),
                .. facts.Conflicts.Select(pair => FeedConflict.Of(pair.Kept, pair.Refused)),
            ]
        );
    }

    /// <summary>Facts of one kind by their number.</summary>
    private sealed class Merging<TId, T>
        where TId : notnull
        where T : class
    {
        private readonly Func<T, TId> _id;
        private readonly Dictionary<TId, T> _known;

        public Merging(ValueList<T> known, Func<T, TId> id) => (_id, _known) = (id, known.ToDictionary(id));

        public List<T> Added { get; } = [];

        public List<(T Kept, T Refused)> Conflicts { get; } = [];

        public int Repeated { get; private set; }

        public void Take(ValueList<T> feed)
        {
            foreach (var one in feed)
            {
                if (_known.TryAdd(_id(Guard.NotNull(one, nameof(feed))), one))
                {
                    Added.Add(one);
                }
                else if (_known[_id(one)].Equals(one))
                {
                    Repeated++;
                }
                else
                {
                    Conflicts.Add((_known[_id(one)], one));
                }
            }
        }
    }
}
