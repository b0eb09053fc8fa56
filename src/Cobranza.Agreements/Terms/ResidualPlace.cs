namespace Cobranza.Terms;

/// <summary>Which portion takes what rounding leaves over.</summary>
/// <example>EUR 100.00 in three equal parts: by largest remainder 33.34, 33.33, 33.33; to the last 33.33, 33.33, 33.34.</example>
public sealed record ResidualPlace
{
    private const int LastPosition = -1;

    private readonly int _position;

    private ResidualPlace(int position) => _position = position;

    /// <summary>Minor units one by one to the portions that rounding down hit hardest, ties to the earlier one; the default.</summary>
    public static ResidualPlace LargestRemainder { get; } = new(0);

    /// <summary>All of it to the portion written first.</summary>
    public static ResidualPlace First { get; } = new(1);

    /// <summary>All of it to the portion written last.</summary>
    public static ResidualPlace Last { get; } = new(LastPosition);

    /// <summary>All of it to a given portion.</summary>
    /// <param name="number">In the order written, from 1 to <see cref="PaymentTerms.MaxPortions"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public static ResidualPlace Portion(int number) => new(Guard.InRange(number, 1, PaymentTerms.MaxPortions));

    /// <summary>The place in plain English.</summary>
    public override string ToString() =>
        _position switch
        {
            0 => "by largest remainder",
            LastPosition => "to the last portion",
            _ => Guard.Text($"to portion {_position}"),
        };

    /// <summary>The position of the portion among so many, from 0; <see langword="null"/> for the largest remainder.</summary>
    internal int? IndexAmong(int portions) =>
        _position switch
        {
            0 => null,
            LastPosition => portions - 1,
            _ => _position - 1,
        };

    internal void Describe(Trace trace)
    {
        if (_position != 0)
        {
            trace
                .Open(_position == LastPosition ? TermRules.ResidualLast : TermRules.ResidualTo)
                .Note("number", _position);
        }
    }
}
