using Cobranza.Portfolios.Answers;
using Cobranza.Portfolios.Blocks;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Rolls;

/// <summary>One currency of a roll: its sums by customer and bucket, and what moves in them as days go by.</summary>
internal sealed class RollBlock
{
    private readonly int _buckets;
    private readonly RollRows? _rows;
    private readonly RollChanges _changes = new();
    private SumTable _open;
    private SumTable _credits;

    // What is open in all, which no sum of it exceeds; and all credits that ever were.
    private UInt128 _magnitude;
    private UInt128 _creditMagnitude;

    private RollBlock(Currency currency, int buckets, RollRows? rows, SumTable open, SumTable credits)
    {
        (Currency, _buckets, _rows, _open, _credits) = (currency, buckets, rows, open, credits);
        (_magnitude, _creditMagnitude) = (open.Magnitude, credits.Magnitude);
    }

    public Currency Currency { get; }

    /// <summary>A block that begins with the sums of a set.</summary>
    public static RollBlock Of(OpenItemBlock block, AgingCells cells, int buckets) =>
        new(block.Currency, buckets, RollRows.Of(block), cells.Open, cells.Credits);

    /// <summary>A block in which nothing is open.</summary>
    public static RollBlock Empty(Currency currency, int buckets) => new(currency, buckets, null, new(0, 0), new(0, 0));

    /// <summary>Moves what crosses an edge of the buckets from one day to another, forward or back.</summary>
    public void Move(ReadOnlySpan<int> then, ReadOnlySpan<int> now)
    {
        for (var edge = 0; edge < then.Length; edge++)
        {
            var isForward = now[edge] >= then[edge];
            var (after, upTo) = isForward ? (then[edge], now[edge]) : (now[edge], then[edge]);
            var (from, to) = isForward ? (edge, edge + 1) : (edge + 1, edge);
            if (after < upTo)
            {
                _rows?.Move(after, upTo, _open, _buckets, from, to);
                _changes.Move(after, upTo, _open, _buckets, from, to);
            }
        }
    }

    /// <summary>What is open of a customer from one due day.</summary>
    public Int128 OpenOf(int place, int dueDay) => (_rows?.OpenOf(place, dueDay) ?? 0) + _changes.Of(place, dueDay);

    public void Add(int place, int dueDay, int bucket, long change)
    {
        var magnitude = (UInt128)((Int128)_magnitude + change);
        _open = Grown(_open, place * _buckets + _buckets, magnitude);
        _magnitude = magnitude;
        _open.Wrap((place * _buckets) + bucket, change);
        _changes.Add(place, dueDay, change);
    }

    public void AddCredit(int place, long change)
    {
        _creditMagnitude += (UInt128)Int128.Abs(change);
        _credits = Grown(_credits, place + 1, _creditMagnitude);
        _credits.Wrap(place, change);
    }

    /// <summary>The sums as they stand, of so many customers.</summary>
    public AgingCells ToCells(int lines)
    {
        var cells = new AgingCells(
            Currency,
            lines,
            _buckets,
            Bound(_open, _magnitude),
            Bound(_credits, _creditMagnitude)
        );
        cells.Open.CopyFrom(_open);
        cells.Credits.CopyFrom(_credits);
        return cells;
    }

    // The width stays once it had to grow, so that every sum is copied as it is.
    private static UInt128 Bound(SumTable sums, UInt128 magnitude) => UInt128.Max(sums.Magnitude, magnitude);

    /// <summary>The same sums with room for more cells, twice as many each time, and for larger ones.</summary>
    private static SumTable Grown(SumTable sums, int cells, UInt128 magnitude)
    {
        var isTooNarrow = sums.IsNarrow && magnitude > (UInt128)long.MaxValue;
        if (cells <= sums.Count && !isTooNarrow)
        {
            return sums;
        }

        var room = cells <= sums.Count ? sums.Count : (int)Math.Clamp(2L * sums.Count, cells, Array.MaxLength);
        var grown = new SumTable(room, UInt128.Max(sums.Magnitude, magnitude));
        grown.CopyFrom(sums);
        return grown;
    }
}
