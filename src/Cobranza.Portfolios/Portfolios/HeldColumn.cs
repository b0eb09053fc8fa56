namespace Cobranza.Portfolios;

/// <summary>What is held of some rows by one status: only the rows that have it, for most have none.</summary>
internal sealed class HeldColumn
{
    private readonly List<int> _rows = [];
    private readonly List<long> _units = [];

    /// <summary>Adds what is held of a row; rows come in order.</summary>
    public void Add(int row, Money held)
    {
        if (!held.IsZero)
        {
            _rows.Add(row);
            _units.Add(held.MinorUnits);
        }
    }

    /// <summary>The rows from one on and before another, with what is held of each.</summary>
    public IEnumerable<(int Row, long Units)> In(int start, int end)
    {
        var first = _rows.BinarySearch(start);
        for (var i = first < 0 ? ~first : first; i < _rows.Count && _rows[i] < end; i++)
        {
            yield return (_rows[i], _units[i]);
        }
    }
}
