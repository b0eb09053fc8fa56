using Cobranza.Aging;
using Cobranza.Portfolios.Answers;
using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>The totals of a part of a book on each day of a range: sums that can be merged with those of the other parts, in any order.</summary>
/// <remarks>
/// <para>Two questions are answered in this form, and they are never mixed. A <em>projection</em>, <see cref="OpenItemSet.Daily"/>, ages the
/// open balances of one day as seen from each day of the range: what is open stays as it is, only its age changes. A <em>history</em>,
/// <see cref="PostingSet.History"/>, counts on each day what was open on that day, payments included.</para>
/// <para>Merging is associative and commutative, and <see cref="Nothing"/> is neutral. Only <see cref="Complete"/> gives figures, and it
/// refuses when rows are missing or were counted twice.</para>
/// </remarks>
public sealed class DailyAging : IEquatable<DailyAging>
{
    /// <summary>Most days of one range: 3,660 (our choice: ten years day by day; longer ones are asked for in pieces).</summary>
    public const int MaxDays = 3_660;

    // By code and digits, each currency once.
    private readonly DailyCells[] _cells;

    private readonly DailyQuestion _question;

    internal DailyAging(DailyQuestion question, DailyCells[] cells, long rowCount) =>
        (_question, _cells, RowCount) = (question, cells, rowCount);

    /// <summary>The first day.</summary>
    public LocalDate From => _question.From;

    /// <summary>The last day, itself included.</summary>
    public LocalDate To => _question.To;

    /// <summary>The ranges of days or months past due.</summary>
    public AgingBuckets Buckets => _question.Buckets;

    /// <summary>Of a projection the day whose open balances are seen from each day; null of a history, where each day has its own.</summary>
    public LocalDate? BalancesOf => _question.BalancesOf;

    /// <summary>What is asked, in words of one form: only agings with equal fingerprints can be merged.</summary>
    /// <example><c>history from 2026-01-01 to 2026-12-31 in days 30/60/90/120; rows as given</c></example>
    public string Fingerprint => _question.ToString();

    /// <summary>How many rows are counted so far: open items of a projection, postings of a history; credits are not rows.</summary>
    public long RowCount { get; }

    /// <summary>The aging of no rows at all, where merging begins.</summary>
    /// <param name="like">Any aging of the same question.</param>
    /// <exception cref="ArgumentNullException">The aging is missing.</exception>
    public static DailyAging Nothing(DailyAging like) => new(Guard.NotNull(like)._question, [], 0);

    /// <summary>The aging of two disjoint parts together.</summary>
    /// <param name="other">A part with an equal <see cref="Fingerprint"/>: the same days and buckets, and of a projection the same balances.</param>
    /// <exception cref="ArgumentException">The fingerprints differ.</exception>
    public DailyAging Merge(DailyAging other) =>
        Guard.NotNull(other)._question == _question
            ? new(_question, DailyCells.Together([.. _cells, .. other._cells]), checked(RowCount + other.RowCount))
            : throw new ArgumentException(
                $"must be asked '{Fingerprint}'; it is asked '{other.Fingerprint}'",
                nameof(other)
            );

    /// <summary>The finished report, once every row is counted exactly once.</summary>
    /// <param name="expectedRows">How many rows the whole book has: its open items, or its postings.</param>
    /// <exception cref="InvalidOperationException">Rows are missing, some were counted twice, or less than nothing is open in a bucket on some
    /// day: then postings took what none had added.</exception>
    /// <exception cref="AmountOverflowException">A sum does not fit in <see cref="Money"/>.</exception>
    public DailyAgingReport Complete(long expectedRows) =>
        RowCount == expectedRows
            ? DailyAgingReport.Of(_question, _cells)
            : throw WholeBook.Missing("The aging counts", RowCount, expectedRows, "its figures");

    /// <summary>An aging by day from bytes, for instance from another machine.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <exception cref="FormatException">They are something else, are cut off, go on, or hold what cannot be; the message says what is wrong.</exception>
    public static DailyAging FromBytes(ReadOnlySpan<byte> bytes) => DailyMessage.Read(bytes);

    /// <summary>The aging by day in bytes, the same on every machine, to be merged with those of others.</summary>
    /// <remarks>Little-endian; eight bytes a sum, sixteen where one of its currency needs them: a day has a sum for each bucket and one for the credits, in
    /// each currency. The form is 1 and may be followed by others.</remarks>
    public byte[] ToBytes() => DailyMessage.Write(_question, _cells, RowCount);

    /// <summary>Whether both hold the same sums of as many rows.</summary>
    public bool Equals(DailyAging? other)
    {
        if (other is null || _question != other._question || RowCount != other.RowCount)
        {
            return false;
        }

        DailyCells[] mine = [.. _cells.Where(cells => !cells.IsZero)];
        DailyCells[] theirs = [.. other._cells.Where(cells => !cells.IsZero)];
        return mine.Length == theirs.Length && mine.Zip(theirs).All(pair => pair.First.HasSameSums(pair.Second));
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DailyAging);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_question, RowCount);

    /// <summary>What is asked and how much is counted, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"Aging by day of {RowCount} rows: {Fingerprint}");
}
