using Cobranza.Aging;
using Cobranza.Portfolios.Answers;
using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>The aging of a part of a book: sums that can be merged with those of the other parts, in any order.</summary>
/// <remarks>
/// <para>Merging is associative and commutative, and <see cref="Nothing"/> is neutral. Only <see cref="Complete"/> gives
/// figures, and it refuses when rows are missing or were counted twice.</para>
/// <para>Sums are kept in 128 bits as soon as 64 might not do, so that no order of merging can overflow on the way; the amounts of the
/// finished report must fit in <see cref="Money"/>.</para>
/// <para>The figures equal those of <see cref="AgingReport"/> to the last minor unit.</para>
/// </remarks>
public sealed class PortfolioAging : IEquatable<PortfolioAging>
{
    private readonly AgingCells[] _cells;
    private readonly SumBuffer? _buffer;
    private readonly int _use;

    internal PortfolioAging(
        AgingQuestion question,
        KeyDirectory keys,
        AgingCells[] cells,
        long rowCount,
        SumBuffer? buffer = null
    )
    {
        (Question, Keys, _cells, RowCount) = (question, keys, cells, rowCount);
        (_buffer, _use) = (buffer, buffer?.Use ?? 0);
    }

    /// <summary>The day at whose end everything is judged.</summary>
    public LocalDate AsOf => Question.AsOf;

    /// <summary>The ranges of days or months.</summary>
    public AgingBuckets Buckets => Question.Buckets;

    /// <summary>What is asked, in words of one form: only agings with equal fingerprints can be merged.</summary>
    /// <example><c>2026-01-31 by customer in days 30/60/90/120; rows as given</c></example>
    public string Fingerprint => Question.ToString();

    /// <summary>How many rows are counted so far; credits are not rows.</summary>
    public long RowCount { get; }

    internal AgingQuestion Question { get; }

    internal KeyDirectory Keys { get; }

    // In the order of the currencies.
    internal AgingCells[] Cells =>
        _buffer is null || _buffer.Use == _use
            ? _cells
            : throw new InvalidOperationException(
                "The memory of this aging was given to another one; keep what is needed of it before that."
            );

    /// <summary>The aging of no rows at all, where merging begins.</summary>
    /// <param name="like">Any aging of the same question.</param>
    /// <exception cref="ArgumentNullException">The aging is missing.</exception>
    public static PortfolioAging Nothing(PortfolioAging like) => new(Guard.NotNull(like).Question, new([]), [], 0);

    /// <summary>The aging of two disjoint parts together.</summary>
    /// <param name="other">A part with an equal <see cref="Fingerprint"/>, of the same set or of another.</param>
    /// <exception cref="ArgumentException">The fingerprints differ, or there are more than <see cref="KeyDirectory.MaxCount"/> keys together.</exception>
    public PortfolioAging Merge(PortfolioAging other)
    {
        if (Guard.NotNull(other).Question != Question)
        {
            throw new ArgumentException(
                $"must be asked '{Fingerprint}'; it is asked '{other.Fingerprint}'",
                nameof(other)
            );
        }

        var (keys, lines) = KeyUnion.Of(Keys, other.Keys);
        return new(Question, keys, CellsTogether(keys.Count, other, lines), checked(RowCount + other.RowCount));
    }

    /// <summary>The same sums with lines put together: from customers to segments, regions, anything that follows from the key.</summary>
    /// <param name="key">The new key of a key; called once for each.</param>
    /// <exception cref="ArgumentNullException">The function, or a key that it gives, is missing.</exception>
    public PortfolioAging GroupedBy(Func<string, string> key)
    {
        Guard.NotNull(key);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var lines = new int[Keys.Count];
        for (var line = 0; line < lines.Length; line++)
        {
            var group = Guard.NotNull(key(Keys[line]), nameof(key));
            places.TryAdd(group, places.Count);
            lines[line] = places[group];
        }

        var cells = Cells.Select(one =>
        {
            var grouped = new AgingCells(
                one.Currency,
                places.Count,
                Buckets.Count,
                one.Open.Magnitude,
                one.CreditMagnitude
            );
            grouped.Add(one, lines);
            return grouped;
        });
        return new(Question with { By = AgingQuestion.Group }, KeyDirectory.Of(places.Keys), [.. cells], RowCount);
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
            ? new(this, disputed)
            : throw WholeBook.Missing("The aging counts", RowCount, expectedRows, "its figures");
    }

    /// <summary>An aging from bytes, for instance from another machine.</summary>
    /// <param name="bytes">What <see cref="ToBytes"/> gave.</param>
    /// <exception cref="FormatException">They are something else, are cut off, go on, or hold what cannot be; the message says what is wrong.</exception>
    public static PortfolioAging FromBytes(ReadOnlySpan<byte> bytes) => AgingMessage.Read(bytes);

    /// <summary>The aging in bytes, the same on every machine, to be merged with those of others.</summary>
    /// <remarks>Little-endian; eight bytes a sum, sixteen where one of its kind needs them, and the keys in UTF-8. The form is 1 and may be followed by others.</remarks>
    /// <exception cref="InvalidOperationException">A key holds half of a character (an unpaired surrogate), or the memory of the aging was given
    /// to another one.</exception>
    public byte[] ToBytes() => AgingMessage.Write(this);

    /// <summary>Whether both hold the same sums of as many rows; lines on which nothing is open do not matter.</summary>
    public bool Equals(PortfolioAging? other) =>
        other is not null
        && Question == other.Question
        && RowCount == other.RowCount
        && Sums().SequenceEqual(other.Sums());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PortfolioAging);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Question, RowCount);

    /// <summary>What is asked and how much is counted, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"Aging of {RowCount} rows as of {Fingerprint}");

    private AgingCells[] CellsTogether(int keys, PortfolioAging other, int[] otherLines)
    {
        var currencies = Cells
            .Concat(other.Cells)
            .Select(cells => cells.Currency)
            .Distinct()
            .Order(CurrencyOrder.Comparer);
        return
        [
            .. currencies.Select(currency =>
            {
                var mine = Array.Find(Cells, cells => cells.Currency == currency);
                var theirs = Array.Find(other.Cells, cells => cells.Currency == currency);
                var together = new AgingCells(
                    currency,
                    keys,
                    Buckets.Count,
                    checked((mine?.Open.Magnitude ?? 0) + (theirs?.Open.Magnitude ?? 0)),
                    checked((mine?.CreditMagnitude ?? 0) + (theirs?.CreditMagnitude ?? 0))
                );
                if (mine is not null)
                {
                    together.Add(mine, lines: []); // a union begins with the keys of this one
                }

                if (theirs is not null)
                {
                    together.Add(theirs, otherLines);
                }

                return together;
            }),
        ];
    }

    private IEnumerable<(string Key, Currency Currency, int Column, Int128 Units)> Sums()
    {
        int[] order = [.. Keys.InOrder];
        return order.SelectMany(line =>
            Cells.SelectMany(cells =>
                cells
                    .Sums(line)
                    .Select((units, column) => (Keys[line], cells.Currency, column, units))
                    .Where(sum => sum.units != 0)
            )
        );
    }
}
