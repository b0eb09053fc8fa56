using System.Numerics;
using Cobranza.Portfolios;
using NodaTime;

namespace Cobranza.LateCharges;

/// <summary>Asks the single path for the charge of each due day, from the as-of date back, until the first day is reached or a day does not fit.</summary>
/// <remarks>The factors are read off the charges of one and of two minor units, so that no rule about days is written a second time.</remarks>
internal sealed class DayChargesBuilder(ChargeCore core, Currency currency, LocalDate asOf)
{
    // Numerators and fixed parts beyond this leave no room for a balance in 128 bits; the divisor's bound is that of the rounding.
    private const long MostPart = 1L << 61;

    private readonly List<(Fraction Factor, long Fixed)> _charges = [];
    private readonly List<(Fraction Factor, long Fixed)?> _ceilings = [];
    private readonly BigInteger _unitsPerMajor = BigInteger.Pow(10, currency.MinorDigits);

    // Even from the start, so that half of it is whole.
    private BigInteger _divisor = 2;

    /// <summary>Why it stopped before the first day; null if it did not.</summary>
    public string? WhyNot { get; private set; }

    public DayCharges Build(int firstDay)
    {
        var asOfDay = DayNumber.Of(asOf);
        for (var day = asOfDay - 1; day >= firstDay && WhyNot is null; day--)
        {
            WhyNot = Add(DayNumber.ToDate(day)) is { } why ? Guard.Text($"due {DayNumber.ToDate(day)}: {why}") : null;
        }

        var count = _charges.Count + 1;
        var (numerators, fixedParts) = (new long[count], new long[count]);
        var (ceilings, fixedCeilings) = (new long[count], new long[count]);
        ceilings.AsSpan().Fill(DayCharges.NoCeiling);
        for (var day = 0; day < _charges.Count; day++)
        {
            var place = count - 2 - day;
            (numerators[place], fixedParts[place]) = (Scaled(_charges[day].Factor), _charges[day].Fixed);
            if (_ceilings[day] is { } ceiling)
            {
                (ceilings[place], fixedCeilings[place]) = (Scaled(ceiling.Factor), ceiling.Fixed);
            }
        }

        return new(asOfDay + 1 - count, (long)_divisor, numerators, fixedParts, ceilings, fixedCeilings);
    }

    // Says why a day does not fit; null if it does and is added.
    private string? Add(LocalDate dueOn)
    {
        try
        {
            var one = Item(dueOn, 1);
            var charge = Parts(core.Form, core.Core.Accrue(one, asOf), () => core.Core.Accrue(Item(dueOn, 2), asOf));
            var most = core.CeilingForm == ChargeForm.None ? null : core.Core.Ceiling(one, asOf);
            (Fraction Factor, long Fixed)? ceiling = most is { } some
                ? Parts(core.CeilingForm, some, () => core.Core.Ceiling(Item(dueOn, 2), asOf)!.Value)
                : null;
            if (ceiling is { } bound && (bound.Factor < charge.Factor || bound.Fixed < charge.Fixed))
            {
                return "the charge may pass its ceiling";
            }

            if (!Fits(charge.Factor, charge.Fixed) || (ceiling is { } top && !Fits(top.Factor, top.Fixed)))
            {
                return "the factors need more than 64 bits over one divisor";
            }

            _charges.Add(charge);
            _ceilings.Add(ceiling);
            return null;
        }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException or OverflowException)
        {
            // The single path will refuse a row that is due on that day, if there is one, with the same words.
            return refused.Message;
        }
    }

    private LateFees.OverdueItem Item(LocalDate dueOn, long units) =>
        SingleLateCharge.Item(dueOn, Money.OfMinor(units, currency), "one minor unit");

    private (Fraction Factor, long Fixed) Parts(ChargeForm form, ExactAmount ofOne, Func<ExactAmount> ofTwo)
    {
        var one = InMinorUnits(ofOne);
        var factor = form switch
        {
            ChargeForm.Nothing or ChargeForm.Fixed => Fraction.Zero,
            ChargeForm.Proportional => one,
            _ => InMinorUnits(ofTwo()) - one,
        };
        return one - factor is { IsWhole: true } rest
            ? (factor, (long)rest.Numerator)
            : throw new InvalidOperationException("a fixed part is not whole minor units");
    }

    private Fraction InMinorUnits(ExactAmount amount) => amount.Amount * Fraction.Of(_unitsPerMajor, BigInteger.One);

    // Takes the factor's denominator into the common divisor, if all stays within bounds.
    private bool Fits(Fraction factor, long fixedPart)
    {
        if (factor.Sign < 0 || fixedPart is < 0 or > MostPart)
        {
            return false;
        }

        var below = factor.Denominator;
        if (!(_divisor % below).IsZero)
        {
            var divisor = _divisor / BigInteger.GreatestCommonDivisor(_divisor, below) * below;
            if (divisor > ChargeStep.MaxDivisor || Most() * divisor > MostPart)
            {
                return false;
            }

            _divisor = divisor;
        }

        return factor.Numerator * (_divisor / below) <= MostPart;
    }

    private BigInteger Most() =>
        _charges
            .Concat(_ceilings.OfType<(Fraction Factor, long Fixed)>())
            .Select(part => part.Factor)
            .Aggregate(Fraction.Zero, Fraction.Max)
            is var most
            ? (most.Numerator / most.Denominator) + 1
            : BigInteger.Zero;

    private long Scaled(Fraction factor) => (long)(factor.Numerator * (_divisor / factor.Denominator));
}
