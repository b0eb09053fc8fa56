namespace Cobranza.Aging;

/// <summary>How the open amounts of one currency moved from bucket to bucket between two days.</summary>
/// <remarks>Each row sums to its bucket on the first day; each column, new and raised amounts included, to its bucket on the second.</remarks>
/// <param name="Currency">The one currency of all amounts.</param>
/// <param name="Rows">What became of each bucket of the first day, in the order of the policy's buckets.</param>
/// <param name="New">What is open on the second day on items that were not there on the first, by bucket.</param>
/// <param name="Raised">By how much parts that were there on the first day are open for more on the second, by the bucket of the second: a payment
/// that came back, a charge corrected upward.</param>
public sealed record TransitionMatrix(
    Currency Currency,
    ValueList<TransitionRow> Rows,
    ValueList<Money> New,
    ValueList<Money> Raised
)
{
    /// <summary>What stood in a bucket on the first day.</summary>
    /// <param name="bucket">From 0 (not due).</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bucket.</exception>
    public Money OpeningOf(int bucket) => Rows[Checked(bucket)].Total;

    /// <summary>What stands in a bucket on the second day.</summary>
    /// <param name="bucket">From 0 (not due).</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bucket.</exception>
    public Money ClosingOf(int bucket) =>
        Money.Sum(Rows.Select(row => row.Moved[Checked(bucket)]), Currency) + New[bucket] + Raised[bucket];

    /// <summary>The share of what stood in one bucket that is in another on the second day (roll rate).</summary>
    /// <param name="from">The bucket of the first day, from 0.</param>
    /// <param name="to">The bucket of the second day, from 0.</param>
    /// <returns>Exact, from 0 to 1; <see langword="null"/> where nothing stood in the bucket, so that there is no share.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bucket.</exception>
    public Fraction? RateOf(int from, int to) => ShareOf(from, Rows[Checked(from)].Moved[Checked(to)]);

    /// <summary>The share of what stood in a bucket that is in any older one on the second day (migration rate).</summary>
    /// <inheritdoc cref="RateOf" path="/returns"/>
    /// <param name="bucket">The bucket of the first day, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bucket.</exception>
    public Fraction? WorsenedShareOf(int bucket) =>
        ShareOf(bucket, Money.Sum(Rows[Checked(bucket)].Moved.Skip(bucket + 1), Currency));

    /// <summary>The share of what stood in a bucket that is not open any more on the second day.</summary>
    /// <inheritdoc cref="RateOf" path="/returns"/>
    /// <param name="bucket">The bucket of the first day, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such bucket.</exception>
    public Fraction? LeftShareOf(int bucket) => ShareOf(bucket, Rows[Checked(bucket)].Left);

    /// <summary>The rows, one a line, independent of the current culture.</summary>
    public override string ToString() =>
        $"{string.Join('\n', Rows)}\nnew {string.Join(" | ", New)}\nraised {string.Join(" | ", Raised)}";

    private Fraction? ShareOf(int bucket, Money part)
    {
        var whole = OpeningOf(bucket);
        return whole.IsZero ? null : part.ShareOf(whole);
    }

    private int Checked(int bucket) => Guard.InRange(bucket, 0, Rows.Count - 1);
}
