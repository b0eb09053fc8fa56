using Cobranza.DayCounts;
using Cobranza.LateCharges;
using Cobranza.LateFees;
using Cobranza.Portfolios;
using Cobranza.Rates;

namespace Cobranza.Comparison;

/// <summary>The charges of the book by this library, into columns that are there already.</summary>
internal sealed class LateChargeColumns
{
    private static readonly LateFeeTerms Terms = new(
        LateFeePolicy
            .SimpleInterest(Rate.Annual(Percentage.Of(Charge.PercentAYear)), DayCount.Actual365Fixed)
            .CappedAt(Percentage.Of(Charge.CapPercent))
            .AfterGraceOf(Charge.GraceDays),
        Rounding.HalfEven,
        Posting.Immediate
    );

    private readonly Columns _columns;
    private readonly Pair _pair;
    private readonly LateChargeTable[] _tables;
    private readonly long[][] _charges;
    private readonly long[] _sums = new long[Columns.Currencies.Length];
    private readonly long[] _partialSums = new long[Columns.Currencies.Length * 2];
    private readonly Action<int> _storePart;
    private readonly Action<int> _sumPart;
    private int _parts;

    public LateChargeColumns(Columns columns, Pair pair)
    {
        (_columns, _pair) = (columns, pair);
        _charges = [.. columns.Blocks.Select(block => new long[block.MinorUnits.Length])];
        (_storePart, _sumPart) = (StorePart, SumPart);
        _tables =
        [
            .. Columns.Currencies.Select(currency => LateChargeTable.Of(Terms, currency, Day.AsOf, Day.FirstDue)),
        ];
    }

    public long[][] Stored(int threads)
    {
        Run(threads, _storePart);
        return _charges;
    }

    public long[][] StoredFromTerms(OpenItemSet set, Workers workers)
    {
        for (var currency = 0; currency < _charges.Length; currency++)
        {
            PortfolioLateCharges.Fill(set, Terms, Columns.Currencies[currency], _charges[currency], workers);
        }

        return _charges;
    }

    public long[] Sums(int threads)
    {
        Run(threads, _sumPart);
        for (var currency = 0; currency < _sums.Length; currency++)
        {
            _sums[currency] = _partialSums[currency * 2] + (threads == 2 ? _partialSums[(currency * 2) + 1] : 0);
        }

        return _sums;
    }

    private void Run(int threads, Action<int> part)
    {
        _parts = threads;
        if (threads == 1)
        {
            part(0);
        }
        else
        {
            _pair.Run(threads, part);
        }
    }

    private void StorePart(int part)
    {
        for (var currency = 0; currency < _tables.Length; currency++)
        {
            var block = _columns.Blocks[currency];
            var rows = RowsOf(currency, part);
            _tables[currency]
                .Fill(block.DueDays.Span[rows], block.MinorUnits.Span[rows], _charges[currency].AsSpan()[rows]);
        }
    }

    private void SumPart(int part)
    {
        for (var currency = 0; currency < _tables.Length; currency++)
        {
            var block = _columns.Blocks[currency];
            var rows = RowsOf(currency, part);
            _partialSums[(currency * 2) + part] = (long)
                _tables[currency].Sum(block.DueDays.Span[rows], block.MinorUnits.Span[rows]).MinorUnits;
        }
    }

    private Range RowsOf(int currency, int part)
    {
        long count = _charges[currency].Length;
        return (int)(count * part / _parts)..(int)(count * (part + 1) / _parts);
    }
}
