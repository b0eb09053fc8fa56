using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Cobranza.LateCharges;

/// <summary>A <see cref="ChargeStep"/> for eight rows at a time.</summary>
/// <remarks>Made once before a loop: the compiler cannot know that what the loop writes is not what the step lies in.</remarks>
internal readonly struct ChargeVectors512
{
    // One and a half times 2⁵²: with it added, the last digits of a floating-point number below 2⁴⁹ are its nearest whole number.
    private const double Large = 6755399441055744.0;

    private readonly Vector512<double> _inverse;
    private readonly Vector512<long> _divisor;
    private readonly Vector512<long> _addend;
    private readonly Vector512<long> _ceiling;
    private readonly Vector512<long> _least;
    private readonly Vector512<long> _most;
    private readonly Vector512<long> _chargedFrom;
    private readonly bool _hasCeiling;
    private readonly bool _hasBounds;
    private readonly bool _tiesToEven;

    public ChargeVectors512(in ChargeStep step)
    {
        _inverse = Vector512.Create(step.Inverse);
        _divisor = Vector512.Create(step.Divisor);
        _addend = Vector512.Create(step.Rounding.Addend);
        _ceiling = Vector512.Create(step.Ceiling);
        _least = Vector512.Create(step.Bounds.Least);
        _most = Vector512.Create(step.Bounds.Most);
        _chargedFrom = Vector512.Create(step.ChargedFrom);
        (_hasCeiling, _hasBounds, _tiesToEven) = (step.Ceiling >= 0, step.HasBounds, step.Rounding.TiesToEven);
    }

    /// <summary>The charges of eight balances.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // else the vectors do not stay in registers
    public Vector512<long> Charge(Vector512<long> open, Vector512<long> numerators)
    {
        // Vectors wrap by nature; the bounds of the step keep every number inside 64 bits.
        var one = Vector512<long>.One;
        var product = open * numerators;
        var dividend = product + _addend;
        var whole = Whole(Vector512.ConvertToDouble(dividend) * _inverse);
        var multiple = whole * _divisor;
        var tooSmall = Vector512.GreaterThanOrEqual(dividend - multiple, _divisor);
        whole = Vector512.ConditionalSelect(tooSmall, whole + one, whole);
        if (_tiesToEven || _hasCeiling)
        {
            multiple = Vector512.ConditionalSelect(tooSmall, multiple + _divisor, multiple);
            var down = _hasCeiling ? Vector512.GreaterThan(multiple, open * _ceiling) : Vector512<long>.Zero;
            if (_tiesToEven)
            {
                down |= Vector512.Equals(multiple, dividend) & Vector512.Equals(whole & one, one);
            }

            whole = Vector512.ConditionalSelect(down, whole - one, whole);
        }

        return _hasBounds
            ? Vector512.ConditionalSelect(
                Vector512.GreaterThanOrEqual(product, _chargedFrom),
                Vector512.Min(Vector512.Max(whole, _least), _most),
                Vector512<long>.Zero
            )
            : whole;
    }

    // Cut toward zero, or one less: that is made good as well.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<long> Whole(Vector512<double> estimate) =>
        Avx512DQ.IsSupported
            ? Avx512DQ.ConvertToVector512Int64WithTruncation(estimate)
            : (estimate - Vector512.Create(0.5) + Vector512.Create(Large)).AsInt64()
                - Vector512.Create(Large).AsInt64();
}
