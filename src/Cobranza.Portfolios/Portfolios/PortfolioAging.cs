using Cobranza.Aging;
using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>The aging of a part of a book: sums that can be merged with those of the other parts, in any order.</summary>
/// <remarks>
/// <para>Sums are kept in 128 bits, so that no order of merging can overflow on the way; the amounts of the finished
/// report must fit in <see cref="Money"/>.</para>
/// <para>Merging is associative and commutative, and <see cref="Nothing"/> is neutral. Only <see cref="Complete"/> gives
/// figures, and it refuses when rows are missing or were counted twice.</para>
/// <para>The figures equal those of <see cref="AgingReport"/> to the last minor unit.</para>
/// </remarks>
public sealed class PortfolioAging : IEquatable<PortfolioAging>
{
    private readonly AgingLine[] _lines;
    private readonly AgingCells _cells;

    private PortfolioAging(LocalDate asOf, AgingBuckets buckets, AgingLine[] lines, AgingCells cells, long rowCount)
    {
        (AsOf, Buckets, RowCount) = (asOf, buckets, rowCount);
        (_lines, _cells) = (lines, cells);
    }

    /// <summary>The day at whose end everything is judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The ranges of days or months.</summary>
    public AgingBuckets Buckets { get; }

    /// <summary>How many rows are counted so far; credits are not rows.</summary>
    public long RowCount { get; }

    /// <summary>The aging of no rows at all, where merging begins.</summary>
    /// <exception cref="ArgumentException">The date or the buckets are missing.</exception>
    public static PortfolioAging Nothing(LocalDate asOf, AgingBuckets buckets) =>
        new(Guard.Date(asOf), Guard.NotNull(buckets), [], new(0, buckets.Count), 0);

    /// <summary>The aging of a whole set, its credits included.</summary>
    /// <exception cref="ArgumentNullException">The set or the buckets are missing.</exception>
    public static PortfolioAging Of(OpenItemSet items, AgingBuckets buckets)
    {
        var cells = CellsFor(items, buckets);
        cells.AddRows(items, new BucketTable(items.AsOf, buckets), 0, items.Count);
        cells.AddCredits(items.CreditUnits);
        return new(items.AsOf, buckets, items.Lines, cells, items.Count);
    }

    /// <summary>The aging of the credits of a set alone, to be merged with that of its rows.</summary>
    /// <exception cref="ArgumentNullException">The set or the buckets are missing.</exception>
    public static PortfolioAging OfCredits(OpenItemSet items, AgingBuckets buckets)
    {
        var cells = CellsFor(items, buckets);
        cells.AddCredits(items.CreditUnits);
        return new(items.AsOf, buckets, items.Lines, cells, 0);
    }

    /// <summary>The aging of some rows of a set, without credits; parts may be counted on several threads and merged.</summary>
    /// <param name="items">The set.</param>
    /// <param name="buckets">The ranges of days or months.</param>
    /// <param name="start">The first row, from 0.</param>
    /// <param name="count">How many rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The set has no such rows.</exception>
    public static PortfolioAging OfRows(OpenItemSet items, AgingBuckets buckets, int start, int count)
    {
        Guard.NotNull(items);
        Guard.InRange(start, 0, items.Count);
        Guard.InRange(count, 0, items.Count - start);
        var cells = CellsFor(items, buckets);
        cells.AddRows(items, new BucketTable(items.AsOf, buckets), start, count);
        return new(items.AsOf, buckets, items.Lines, cells, count);
    }

    /// <summary>The aging of two disjoint parts together.</summary>
    /// <param name="other">A part as of the same day with equal buckets, of the same set or of another.</param>
    /// <exception cref="ArgumentException">The day or the buckets differ, or there are more than <see cref="OpenItemSet.MaxLines"/> lines together.</exception>
    public PortfolioAging Merge(PortfolioAging other)
    {
        Guard.NotNull(other);
        if (other.AsOf != AsOf || other.Buckets != Buckets)
        {
            throw new ArgumentException(
                $"must be as of {Guard.Text(AsOf)} in equal buckets; it is as of {Guard.Text(other.AsOf)} in {other.Buckets}",
                nameof(other)
            );
        }

        var lines = ReferenceEquals(_lines, other._lines) ? _lines : SortedUnion(_lines, other._lines);
        if (lines.Length > OpenItemSet.MaxLines)
        {
            throw new ArgumentException(
                Guard.Text($"must not lead beyond {OpenItemSet.MaxLines} lines"),
                nameof(other)
            );
        }

        var cells = new AgingCells(lines.Length, Buckets.Count);
        cells.AddCells(_cells, PlacesIn(lines, _lines));
        cells.AddCells(other._cells, PlacesIn(lines, other._lines));
        return new(AsOf, Buckets, lines, cells, RowCount + other.RowCount);
    }

    /// <summary>The finished report, once every row is counted exactly once.</summary>
    /// <param name="expectedRows">How many rows the whole book has.</param>
    /// <param name="disputed">Where disputed amounts show.</param>
    /// <exception cref="ArgumentOutOfRangeException">The treatment is unknown.</exception>
    /// <exception cref="InvalidOperationException">Rows are missing, or some were counted twice.</exception>
    /// <exception cref="AmountOverflowException">A sum does not fit in <see cref="Money"/>.</exception>
    public PortfolioAgingReport Complete(long expectedRows, DisputedTreatment disputed = DisputedTreatment.InBuckets)
    {
        Guard.Defined(disputed);
        return RowCount == expectedRows
            ? new(AsOf, Buckets, _cells.ToRows(_lines, disputed), _cells.ToTotals(_lines, disputed))
            : throw new InvalidOperationException(
                Guard.Text(
                    $"The aging counts {RowCount} rows, but the book has {expectedRows}; its figures would not be complete."
                )
            );
    }

    /// <summary>Whether both hold the same sums of as many rows; lines on which nothing is open do not matter.</summary>
    public bool Equals(PortfolioAging? other) =>
        other is not null
        && AsOf == other.AsOf
        && Buckets == other.Buckets
        && RowCount == other.RowCount
        && _cells.Sums(_lines).SequenceEqual(other._cells.Sums(other._lines));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PortfolioAging);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AsOf, Buckets, RowCount);

    /// <summary>Day and how much is counted, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"Aging of {RowCount} rows as of {Guard.Text(AsOf)}");

    private static AgingCells CellsFor(OpenItemSet items, AgingBuckets buckets) =>
        new(Guard.NotNull(items).LineCount, Guard.NotNull(buckets).Count);

    private static AgingLine[] SortedUnion(AgingLine[] left, AgingLine[] right)
    {
        var union = new List<AgingLine>(Math.Max(left.Length, right.Length));
        for (var (i, j) = (0, 0); i < left.Length || j < right.Length; )
        {
            var order =
                i == left.Length ? 1
                : j == right.Length ? -1
                : AgingLine.Compare(left[i], right[j]);
            union.Add(order <= 0 ? left[i] : right[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return [.. union];
    }

    private static int[] PlacesIn(AgingLine[] all, AgingLine[] some)
    {
        var places = new int[some.Length];
        for (var (i, place) = (0, 0); i < some.Length; place++)
        {
            if (all[place] == some[i])
            {
                places[i++] = place;
            }
        }

        return places;
    }
}
