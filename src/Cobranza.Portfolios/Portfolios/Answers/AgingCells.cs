using Cobranza.Aging;
using Cobranza.Portfolios.Blocks;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Answers;

/// <summary>The sums of one currency by line and bucket; changed only while they are built.</summary>
internal sealed class AgingCells
{
    private readonly int _lines;
    private readonly int _buckets;
    private SumTable? _credits;

    // By status; null until something has it.
    private readonly SumTable?[] _held;

    /// <summary>Cells at zero.</summary>
    /// <param name="currency">The currency of every sum.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="buckets">How many buckets.</param>
    /// <param name="open">What the open amounts sum to, or more.</param>
    /// <param name="credits">What the magnitudes of the credits sum to, or more.</param>
    public AgingCells(Currency currency, int lines, int buckets, UInt128 open, UInt128 credits)
        : this(currency, lines, buckets, new(lines * buckets, open), credits, new SumTable?[HeldStatuses.Count]) { }

    /// <summary>Cells that are there already.</summary>
    public AgingCells(
        Currency currency,
        int lines,
        int buckets,
        SumTable open,
        UInt128 creditMagnitude,
        SumTable?[] held
    )
    {
        (Currency, _lines, _buckets, Open) = (currency, lines, buckets, open);
        (CreditMagnitude, _held) = (creditMagnitude, held);
    }

    /// <summary>Cells of a block whose open sums have still to be written.</summary>
    public static AgingCells Unwritten(OpenItemBlock block, int lines, int buckets, SumBuffer? buffer) =>
        new(
            block.Currency,
            lines,
            buckets,
            SumTable.Unwritten(lines * buckets, block.Facts.Magnitude, buffer),
            block.Credits.Magnitude,
            new SumTable?[HeldStatuses.Count]
        );

    public Currency Currency { get; }

    public SumTable Open { get; }

    /// <summary>The credits by line; kept only once there are any.</summary>
    public SumTable Credits => _credits ??= new(_lines, CreditMagnitude);

    /// <summary>What the magnitudes of the credits sum to, or more.</summary>
    public UInt128 CreditMagnitude { get; }

    public ReadOnlySpan<SumTable?> Held => _held;

    /// <summary>Adds what is held of the rows of a block; each row's line is given, or is the first.</summary>
    public void AddHeld(OpenItemBlock block, ReadOnlySpan<int> lines, ReadOnlySpan<int> cutoffs)
    {
        for (var status = 0; status < _held.Length; status++)
        {
            var rows = block.Held[status].Rows.Span;
            var units = block.Held[status].Units.Span;
            for (var i = 0; i < rows.Length; i++)
            {
                var line = lines.IsEmpty ? 0 : lines[rows[i]];
                var bucket = BucketCutoffs.BucketOf(block.Rows.DueDayOf(rows[i]), cutoffs);
                HeldBy(status).Add((line * _buckets) + bucket, units[i]);
            }
        }
    }

    /// <summary>Adds credits to the lines of their customers, or all to one line.</summary>
    public void AddCredits(CreditColumn credits, bool byCustomer, int line = 0)
    {
        var places = credits.Places.Span;
        var units = credits.Units.Span;
        for (var i = 0; i < units.Length; i++)
        {
            Credits.Add(byCustomer ? places[i] : line, units[i]);
        }
    }

    /// <summary>Adds other sums of the same currency; their lines are the same ones if no others are named.</summary>
    public void Add(AgingCells other, ReadOnlySpan<int> lines)
    {
        Open.AddLines(other.Open, _buckets, lines);
        if (other._credits is { } credits)
        {
            Credits.AddLines(credits, 1, lines);
        }

        for (var status = 0; status < _held.Length; status++)
        {
            if (other._held[status] is { } held)
            {
                HeldBy(status).AddLines(held, _buckets, lines);
            }
        }
    }

    /// <summary>All lines as one; these sums themselves if there is only one.</summary>
    public AgingCells Total()
    {
        if (_lines == 1)
        {
            return this;
        }

        var total = new AgingCells(Currency, 1, _buckets, Open.Magnitude, CreditMagnitude);
        total.Add(this, new int[_lines]);
        return total;
    }

    public bool HasAnything(int line) => CreditOf(line) != 0 || Open.HasAny(line * _buckets, _buckets);

    public AgingRow ToRow(int line, string key, DisputedTreatment disputed) =>
        new(
            key,
            Currency,
            Amounts(Open, line),
            Amount(CreditOf(line)),
            _held[0] is { } inDispute ? Amounts(inDispute, line) : null,
            _held[1] is { } inPlan ? Amounts(inPlan, line) : null,
            _held[2] is { } promised ? Amounts(promised, line) : null,
            disputed
        );

    /// <summary>The sums of a line, for comparison.</summary>
    public IEnumerable<Int128> Sums(int line) =>
        [
            CreditOf(line),
            .. Cells(Open, line),
            .. _held.SelectMany(held => held is null ? Enumerable.Repeat(Int128.Zero, _buckets) : Cells(held, line)),
        ];

    public Money Amount(Int128 units) =>
        units >= -Money.MaxMinorUnits && units <= Money.MaxMinorUnits
            ? Money.OfMinor((long)units, Currency)
            : throw new AmountOverflowException(
                Guard.Text(
                    $"{Currency} {units} minor units is beyond the largest amount, {Money.MaxMinorUnits} minor units either way."
                )
            );

    private Int128 CreditOf(int line) => _credits?[line] ?? 0;

    private SumTable HeldBy(int status) => _held[status] ??= new(Open.Count, Open.Magnitude);

    private IEnumerable<Int128> Cells(SumTable sums, int line)
    {
        for (var bucket = 0; bucket < _buckets; bucket++)
        {
            yield return sums[(line * _buckets) + bucket];
        }
    }

    private ValueList<Money> Amounts(SumTable sums, int line)
    {
        var amounts = new Money[_buckets];
        for (var bucket = 0; bucket < _buckets; bucket++)
        {
            amounts[bucket] = Amount(sums[(line * _buckets) + bucket]);
        }

        return [.. amounts];
    }
}
