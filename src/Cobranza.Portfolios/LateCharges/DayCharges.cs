namespace Cobranza.LateCharges;

/// <summary>For each due day of a range, what a charge is made of: a factor of the balance, a fixed part, and the same of its ceiling.</summary>
/// <remarks>All factors are numerators over one divisor. The last day is the as-of date itself, on which nothing is charged yet.</remarks>
internal sealed class DayCharges
{
    /// <summary>The ceiling of a day that has none.</summary>
    public const long NoCeiling = -1;

    private readonly long[] _numerators;

    // Null where no day has one.
    private readonly long[]? _fixed;
    private readonly long[]? _ceilings;
    private readonly long[]? _ceilingsFixed;

    public DayCharges(
        int firstDay,
        long divisor,
        long[] numerators,
        long[] fixedParts,
        long[] ceilings,
        long[] fixedCeilings
    )
    {
        (FirstDay, Divisor, _numerators) = (firstDay, divisor, numerators);
        _fixed = fixedParts.AsSpan().ContainsAnyExcept(0) ? fixedParts : null;
        _ceilings = ceilings.AsSpan().ContainsAnyExcept(NoCeiling) ? ceilings : null;
        _ceilingsFixed = fixedCeilings.AsSpan().ContainsAnyExcept(0) ? fixedCeilings : null;
        MostNumerator = Math.Max(Greatest(numerators), Greatest(ceilings));
        MostFixed = Math.Max(Greatest(fixedParts), Greatest(fixedCeilings));
        CommonCeiling = NoCeiling;
        IsPlain = _fixed is null && _ceilingsFixed is null && HasCommonCeiling();
    }

    /// <summary>The first due day.</summary>
    public int FirstDay { get; }

    /// <summary>The last due day, on which nothing is charged: the as-of date.</summary>
    public int LastDay => FirstDay + _numerators.Length - 1;

    /// <summary>What every numerator is divided by.</summary>
    public long Divisor { get; }

    /// <summary>The numerators of the factors by due day.</summary>
    public ReadOnlySpan<long> Numerators => _numerators;

    /// <summary>The greatest numerator of a charge or a ceiling.</summary>
    public long MostNumerator { get; }

    /// <summary>The greatest fixed part of a charge or a ceiling.</summary>
    public long MostFixed { get; }

    /// <summary>Whether every charge is a factor alone, under one ceiling by factor or none: what the vector kernels know.</summary>
    public bool IsPlain { get; }

    /// <summary>Where charges are plain, the numerator of the one ceiling, or none.</summary>
    public long CommonCeiling { get; private set; }

    public long FixedOn(int day) => _fixed is null ? 0 : _fixed[day - FirstDay];

    public long CeilingOn(int day) => _ceilings is null ? NoCeiling : _ceilings[day - FirstDay];

    public long FixedCeilingOn(int day) => _ceilingsFixed is null ? 0 : _ceilingsFixed[day - FirstDay];

    private static long Greatest(long[] values)
    {
        var greatest = 0L;
        foreach (var value in values)
        {
            greatest = Math.Max(greatest, value);
        }

        return greatest;
    }

    // A ceiling matters only on days that charge something.
    private bool HasCommonCeiling()
    {
        if (_ceilings is null)
        {
            return true;
        }

        var first = true;
        for (var day = 0; day < _numerators.Length; day++)
        {
            if (_numerators[day] == 0)
            {
                continue;
            }

            if (!first && _ceilings[day] != CommonCeiling)
            {
                return false;
            }

            (first, CommonCeiling) = (false, _ceilings[day]);
        }

        return true;
    }
}
