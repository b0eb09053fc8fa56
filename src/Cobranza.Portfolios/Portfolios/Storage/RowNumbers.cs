namespace Cobranza.Portfolios.Storage;

/// <summary>Which row of the source each row of a block was.</summary>
internal readonly record struct RowNumbers
{
    private readonly RowGaps? _gaps;
    private readonly int _start;

    private RowNumbers(RowGaps? gaps, int start) => (_gaps, _start) = (gaps, start);

    /// <summary>Numbers that rise, with any gaps.</summary>
    public static RowNumbers Of(RowGaps gaps) => new(gaps, 0);

    /// <summary>The numbers from some row on.</summary>
    public RowNumbers From(int row) => new(_gaps, _start + row);

    /// <summary>The number of a row; its own, counted from zero, where no others were given.</summary>
    public int this[int row] => _gaps?.NumberOf(_start + row) ?? _start + row;
}
