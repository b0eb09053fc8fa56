using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Portfolios.Answers;
using Cobranza.Portfolios.Postings;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>Everything that ever changed what is open in a book, in columns: from it follows the aging of any past day, as it was.</summary>
/// <remarks>
/// <para>A posting adds to what is open of one due date or takes from it, from the end of its day on. An invoice adds, the payment that
/// settles it takes; an item that is counted from another date, because a plan over it began or broke, is taken from the one and added
/// to the other.</para>
/// <para>Sixteen bytes a posting, one block for each currency; currencies are never added. The order of the postings changes no figure;
/// in the order of their days they are counted some three times as fast.</para>
/// </remarks>
public sealed class PostingSet
{
    /// <summary>Most postings of one block: 100,000,000 (our choice: 1.6 GB of columns; larger ledgers are counted in parts and merged).</summary>
    public const int MaxRows = 100_000_000;

    private readonly PostingBlock[] _blocks;

    private readonly string _counted;

    private PostingSet(PostingBlock[] blocks, string counted, LocalDate? firstDay = null, LocalDate? lastDay = null)
    {
        (_blocks, _counted, FirstDay, LastDay) = (blocks, counted, firstDay, lastDay);
        Count = blocks.Sum(block => (long)block.Count);
        CreditCount = blocks.Sum(block => (long)block.CreditUnits.Length);
    }

    /// <summary>How many postings there are, without those of credits.</summary>
    public long Count { get; }

    /// <summary>How many postings of credits there are.</summary>
    public long CreditCount { get; }

    /// <summary>The first day whose balances the postings hold, or null where they hold those of all days.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day whose balances the postings hold, or null where they hold those of all days.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>A set from rows, read once.</summary>
    /// <param name="postings">The changes of what is open, in any order.</param>
    /// <param name="credits">The changes of unapplied credit, in any order; none if not given.</param>
    /// <exception cref="ArgumentException">A row is missing, or there are more than <see cref="MaxRows"/> of one currency.</exception>
    public static PostingSet From(IEnumerable<PostingRow> postings, IEnumerable<CreditPostingRow>? credits = null)
    {
        var columns = new PostingColumns();
        foreach (var posting in Guard.NotNull(postings))
        {
            var row = Guard.NotNull(posting, nameof(postings));
            columns.Add(DayNumber.Of(row.PostedOn), DayNumber.Of(row.CountedFrom), row.Change);
        }

        foreach (var credit in credits ?? [])
        {
            var row = Guard.NotNull(credit, nameof(credits));
            columns.AddCredit(DayNumber.Of(row.PostedOn), row.Change);
        }

        return new(columns.ToBlocks(), AgingQuestion.AsGiven);
    }

    /// <summary>A set around given memory, which is checked and not copied.</summary>
    /// <remarks>The memory must not change while the set is used: figures would be wrong, though no other memory can be reached.</remarks>
    /// <param name="currency">The one currency of all columns.</param>
    /// <param name="postedOn">The day of each posting, as <see cref="DayNumber"/>.</param>
    /// <param name="countedFrom">The date from which the age of its item counts, as <see cref="DayNumber"/>.</param>
    /// <param name="units">What it adds, in minor units; below zero what it takes.</param>
    /// <param name="creditsPostedOn">The day of each posting of unapplied credit.</param>
    /// <param name="creditUnits">What it adds to the credit, in minor units.</param>
    /// <exception cref="ArgumentException">The currency is missing, columns differ in length, or have more than <see cref="MaxRows"/> rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is no date, or an amount beyond the largest; the message names the row.</exception>
    public static PostingSet Wrap(
        Currency currency,
        ReadOnlyMemory<int> postedOn,
        ReadOnlyMemory<int> countedFrom,
        ReadOnlyMemory<long> units,
        ReadOnlyMemory<int> creditsPostedOn = default,
        ReadOnlyMemory<long> creditUnits = default
    ) =>
        new(
            [new(Guard.HasCode(currency), postedOn, countedFrom, units, creditsPostedOn, creditUnits)],
            AgingQuestion.AsGiven
        );

    /// <summary>The postings of accounts, derived from their balances: what each day changed of what is open by date counted from.</summary>
    /// <remarks>
    /// <para>An account is replayed for each day on which its aging can change of itself or by an entry: that takes longer than reading
    /// postings, but it is done once for any number of buckets and ranges.</para>
    /// <para>Credits are treated as the policy says; netted, they are deducted account by account before the postings are made.</para>
    /// </remarks>
    /// <param name="accounts">The facts.</param>
    /// <param name="orders">How payments are allocated.</param>
    /// <param name="policy">From which date age counts, by part or by item, and where credits show; its buckets do not matter here.</param>
    /// <param name="firstDay">The first day that will be asked for; what was before is put together on it. All days if not given.</param>
    /// <param name="lastDay">The last day that will be asked for; later days are not replayed. All days if not given.</param>
    /// <param name="knownOn">Only what was recorded by this day; all that is known if not given.</param>
    /// <exception cref="ArgumentException">Something is missing, or the policy shows disputed amounts apart, which postings do not tell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public static PostingSet Of(
        IEnumerable<Account> accounts,
        DatedAllocationOrders orders,
        AgingPolicy policy,
        LocalDate? firstDay = null,
        LocalDate? lastDay = null,
        LocalDate? knownOn = null
    )
    {
        Guard.NotNull(accounts);
        Guard.NotNull(orders);
        Guard.OptionalDate(knownOn);
        Guard.OptionalDate(firstDay);
        if (Guard.OptionalDate(lastDay) is { } last && firstDay is { } first)
        {
            Guard.NotBefore(first, last, nameof(lastDay));
        }

        if (Guard.NotNull(policy).Disputed != DisputedTreatment.InBuckets)
        {
            throw new ArgumentException(
                "must show disputed amounts in their buckets; postings do not tell them apart",
                nameof(policy)
            );
        }

        var columns = new PostingColumns();
        foreach (var account in accounts)
        {
            var days = AccountPostings.DaysOfChange(Guard.NotNull(account, nameof(accounts)), firstDay, lastDay);
            AccountPostings.AddTo(columns, account, orders, policy, days, knownOn);
        }

        return new(columns.ToBlocks(), AgingQuestion.CountedBy(policy), firstDay, lastDay);
    }

    /// <summary>Both sets as one; of the same currency they are counted together.</summary>
    /// <param name="other">The postings of another part of the book, or those of another currency.</param>
    /// <returns>A set that answers for the days that both hold.</returns>
    /// <exception cref="ArgumentException">The set is missing, or its postings were made in another way.</exception>
    public PostingSet With(PostingSet other) =>
        Guard.NotNull(other)._counted == _counted
            ? new(
                [.. _blocks, .. other._blocks],
                _counted,
                Later(FirstDay, other.FirstDay),
                Earlier(LastDay, other.LastDay)
            )
            : throw new ArgumentException($"must be of {_counted}; it is of {other._counted}", nameof(other));

    /// <summary>The totals of each day of a range as they were: every posting up to and including the day, and none after it.</summary>
    /// <remarks>Postings after the last day count as rows, though they change nothing, so that the rows are those of the ledger.</remarks>
    /// <param name="buckets">The ranges of days or months past due.</param>
    /// <param name="from">The first day; what was posted before is summed up in it.</param>
    /// <param name="to">The last day, itself included.</param>
    /// <param name="workers">How the work is shared out; by nobody but the caller if not given.</param>
    /// <exception cref="ArgumentException">Something is missing, or there are more than <see cref="DailyAging.MaxDays"/> days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first, or the set does not hold the balances of a day.</exception>
    public DailyAging History(AgingBuckets buckets, LocalDate from, LocalDate to, Workers? workers = null)
    {
        var question = DailyQuestion.Of(from, to, buckets, balancesOf: null, _counted);
        if (from < FirstDay)
        {
            throw new ArgumentOutOfRangeException(
                nameof(from),
                Guard.Text(from),
                $"must not be before {Guard.Text(FirstDay.Value)}, the first day that the postings hold"
            );
        }

        if (to > LastDay)
        {
            throw new ArgumentOutOfRangeException(
                nameof(to),
                Guard.Text(to),
                $"must not be after {Guard.Text(LastDay.Value)}, the last day that the postings hold"
            );
        }

        var range = new HistoryRange(question);
        var cells = new DailyCells[_blocks.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new(_blocks[i].Currency, SharedHistory.Of(_blocks[i], range, workers ?? Workers.One));
        }

        return new(question, DailyCells.Together(cells), Count);
    }

    /// <summary>How many postings there are, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"{Count} postings and {CreditCount} of credits");

    private static LocalDate? Later(LocalDate? left, LocalDate? right) => left is null || right > left ? right : left;

    private static LocalDate? Earlier(LocalDate? left, LocalDate? right) => left is null || right < left ? right : left;
}
