using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Cobranza.LateFees;
using Cobranza.Portfolios;
using Cobranza.Portfolios.Storage;
using NodaTime;

namespace Cobranza.LateCharges;

/// <summary>Late-fee terms made ready for many rows of one currency on one day: what each due day charges, reckoned once.</summary>
/// <remarks>
/// <para>A row is a due day and what is open in minor units: due at once, open since its issue, nothing charged, noticed or waived before. Its charge
/// is <see cref="LateFeeTerms.AccruedOn"/> of that, to the minor unit, by every method and on every processor.</para>
/// <para>The charge of each due day comes from the policy itself, asked once a day; rows whose policy, rounding or day the table cannot hold go the
/// single way, one by one, with the same figures.</para>
/// <para>Immutable; may be used from any number of threads at once.</para>
/// </remarks>
public sealed class LateChargeTable
{
    /// <summary>Most days before the as-of date that a table holds: 36,600 (our choice: a century, as for tiers; older rows are reckoned one by one).</summary>
    public const int MaxDays = 36_600;

    private readonly DayCharges _days;
    private readonly ChargeLine? _line;
    private readonly ChargeStep _step;
    private readonly ChargeLimits _limits;

    private LateChargeTable(
        LateFeeTerms terms,
        Currency currency,
        LocalDate asOf,
        DayCharges days,
        ChargeStep step,
        string? whyNot
    )
    {
        (Terms, Currency, AsOf, WhyNotQuick) = (terms, currency, asOf, whyNot);
        (_days, _step, Method) = (days, step, LateChargeMethod.Quickest);
        _line = ChargeLine.Of(days);
        _limits = ChargeLimits.Of(days, step.Bounds);
    }

    private LateChargeTable(LateChargeTable other, LateChargeMethod method)
    {
        (Terms, Currency, AsOf, WhyNotQuick) = (other.Terms, other.Currency, other.AsOf, other.WhyNotQuick);
        (_days, _step, _line, _limits, Method) = (other._days, other._step, other._line, other._limits, method);
    }

    /// <summary>What lateness costs, with its rounding.</summary>
    public LateFeeTerms Terms { get; }

    /// <summary>The currency of all rows.</summary>
    public Currency Currency { get; }

    /// <summary>The day at whose end the charges are judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How rows are reckoned.</summary>
    public LateChargeMethod Method { get; }

    /// <summary>The first due day, as a <see cref="DayNumber"/>, from which on rows are reckoned by the table; those due earlier go the single way.</summary>
    public int QuickFrom => _days.FirstDay;

    /// <summary>Whether the table holds every due day that was asked for.</summary>
    public bool IsQuick => WhyNotQuick is null;

    /// <summary>Why some rows, or all, go the single way; <see langword="null"/> where none has to.</summary>
    public string? WhyNotQuick { get; }

    private int AsOfDay => _days.LastDay;

    /// <summary>Terms made ready for rows of one currency.</summary>
    /// <param name="terms">What lateness costs, with its rounding; posting, excess and tax do not matter here.</param>
    /// <param name="currency">The currency of the rows.</param>
    /// <param name="asOf">The day at whose end the charges are judged.</param>
    /// <param name="firstDueDay">The earliest due day of the rows, as a <see cref="DayNumber"/>; earlier rows may come all the same.</param>
    /// <exception cref="ArgumentNullException">The terms are missing.</exception>
    /// <exception cref="ArgumentException">The currency or the date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public static LateChargeTable Of(LateFeeTerms terms, Currency currency, LocalDate asOf, int firstDueDay)
    {
        Guard.NotNull(terms);
        Guard.HasCode(currency);
        var asOfDay = DayNumber.Of(asOf);
        Guard.InRange(firstDueDay, DayNumber.First, DayNumber.Last);
        if (!ChargeRounding.IsToMinorUnit(terms.Rounding, currency))
        {
            return Without(terms, currency, asOf, Guard.Text($"rounds to steps of {terms.Rounding.Increment}"));
        }

        if (ChargeCore.Of(terms.Policy, currency) is not { } core)
        {
            return Without(terms, currency, asOf, "the charge does not follow from the balance by one factor a day");
        }

        var earliest = Math.Max(firstDueDay, asOfDay - MaxDays);
        var builder = new DayChargesBuilder(core, currency, asOf);
        var days = builder.Build(Math.Min(earliest, asOfDay));
        var whyNot =
            builder.WhyNot
            ?? (firstDueDay < earliest ? Guard.Text($"due more than {MaxDays} days before {Guard.Text(asOf)}") : null);
        var step = new ChargeStep(days.Divisor, terms.Rounding.Mode, days.CommonCeiling, core.Bounds);
        return new(terms, currency, asOf, days, step, whyNot);
    }

    /// <summary>The same table with rows reckoned in a named way, to compare figures; what the rows do not allow goes the next slower way.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The method is not one of the named ones.</exception>
    public LateChargeTable Using(LateChargeMethod method) => new(this, Guard.Defined(method));

    /// <summary>The charge of one row in minor units.</summary>
    /// <param name="dueDay">The due day, as a <see cref="DayNumber"/>.</param>
    /// <param name="minorUnits">What is open, greater than zero.</param>
    /// <inheritdoc cref="Fill"/>
    public long ChargeOf(int dueDay, long minorUnits)
    {
        var charge = 0L;
        Fill([dueDay], [minorUnits], new Span<long>(ref charge));
        return charge;
    }

    /// <summary>Writes the charge of each row, and gives their sum.</summary>
    /// <param name="dueDays">The due day of each row, as a <see cref="DayNumber"/>.</param>
    /// <param name="minorUnits">What is open of each row, greater than zero.</param>
    /// <param name="destination">Takes the charge of each row in minor units; as long as the columns, and in other memory than they. Where a row is
    /// refused, what it holds means nothing.</param>
    /// <exception cref="ArgumentException">The lengths differ; the destination lies in their memory; or the policy refuses a row, as it does on the single path.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A due day does not exist, or a row has nothing open; the row is named.</exception>
    /// <exception cref="AmountOverflowException">A charge is more than an amount can hold.</exception>
    /// <exception cref="CurrencyMismatchException">An amount of the policy is in another currency, and a row is late.</exception>
    /// <exception cref="InvalidOperationException">A policy of the caller's own broke its promise.</exception>
    public LateChargeSum Fill(ReadOnlySpan<int> dueDays, ReadOnlySpan<long> minorUnits, Span<long> destination)
    {
        if (destination.Length != dueDays.Length)
        {
            throw new ArgumentException(
                Guard.Text($"must be as long as the {dueDays.Length} due days; its length is {destination.Length}"),
                nameof(destination)
            );
        }

        RefuseShared(destination, dueDays, minorUnits);
        return Run(dueDays, minorUnits, destination);
    }

    /// <summary>The sum of the charges alone, with nothing written.</summary>
    /// <inheritdoc cref="Fill"/>
    public LateChargeSum Sum(ReadOnlySpan<int> dueDays, ReadOnlySpan<long> minorUnits) => Run(dueDays, minorUnits, []);

    /// <summary>Terms, day and currency, independent of the current culture.</summary>
    public override string ToString() =>
        $"Late charges in {Currency} as of {Guard.Text(AsOf)}{(IsQuick ? "" : $", some one by one ({WhyNotQuick})")}: {Terms}";

    private static LateChargeTable Without(LateFeeTerms terms, Currency currency, LocalDate asOf, string whyNot)
    {
        var none = new DayCharges(DayNumber.Of(asOf), 2, [0], [0], [DayCharges.NoCeiling], [0]);
        var step = new ChargeStep(2, RoundingMode.Down, DayCharges.NoCeiling, ChargeBounds.None);
        return new(terms, currency, asOf, none, step, whyNot);
    }

    /// <summary>Refuses a destination in which rows lie that are still to be read.</summary>
    internal static void RefuseShared(
        ReadOnlySpan<long> destination,
        ReadOnlySpan<int> dueDays,
        ReadOnlySpan<long> minorUnits
    )
    {
        if (
            destination.Overlaps(minorUnits)
            || MemoryMarshal.AsBytes(destination).Overlaps(MemoryMarshal.AsBytes(dueDays))
        )
        {
            throw new ArgumentException(
                "must not lie in the memory of the due days or the amounts",
                nameof(destination)
            );
        }
    }

    /// <summary>Writes the charges of some rows of a set, unless there is nowhere to, and gives their sum.</summary>
    internal LateChargeSum Run(RowColumns rows, int start, int end, Span<long> destination)
    {
        Int128 sum = 0;
        var scratch = new ChargeScratch(stackalloc long[ChargeBlock.Rows], stackalloc long[ChargeBlock.Rows]);
        var pieces = rows.Read(start, end, stackalloc int[RowPieces.Rows], stackalloc long[RowPieces.Rows]);
        while (pieces.MoveNext())
        {
            var (first, count) = (pieces.Start, pieces.DueDays.Length);
            var charges = destination.IsEmpty ? [] : destination.Slice(first - start, count);
            sum += Run(pieces.DueDays, pieces.Units, charges, first, scratch);
        }

        return new(Currency, sum, end - start);
    }

    private LateChargeSum Run(ReadOnlySpan<int> dueDays, ReadOnlySpan<long> minorUnits, Span<long> destination)
    {
        if (minorUnits.Length != dueDays.Length)
        {
            throw new ArgumentException(
                Guard.Text($"must be as long as the {dueDays.Length} due days; its length is {minorUnits.Length}"),
                nameof(minorUnits)
            );
        }

        var scratch = new ChargeScratch(stackalloc long[ChargeBlock.Rows], stackalloc long[ChargeBlock.Rows]);
        return new(Currency, Run(dueDays, minorUnits, destination, firstRow: 0, scratch), dueDays.Length);
    }

    private Int128 Run(
        ReadOnlySpan<int> dueDays,
        ReadOnlySpan<long> minorUnits,
        Span<long> destination,
        int firstRow,
        ChargeScratch scratch
    )
    {
        Int128 sum = 0;
        for (var (start, count) = (0, 0); start < dueDays.Length; start += count)
        {
            count = Math.Min(ChargeBlock.Rows, dueDays.Length - start);
            count -= count > Vector512<long>.Count ? count % Vector512<long>.Count : 0; // the odd rows last, by themselves
            var days = dueDays.Slice(start, count);
            var balances = minorUnits.Slice(start, count);
            var charges = destination.IsEmpty ? scratch.Charges[..count] : destination.Slice(start, count);
            sum +=
                TryRunLine(days, balances, charges)
                ?? RunBlock(days, balances, scratch.Numerators[..count], charges, firstRow + start);
        }

        return sum;
    }

    // Nothing where the block has a row that one pass cannot reckon, or does not fill whole vectors.
    private long? TryRunLine(ReadOnlySpan<int> dueDays, ReadOnlySpan<long> balances, Span<long> charges) =>
        _line is { } line
        && _days.IsPlain
        && (
            Method == LateChargeMethod.Vectors512
            || (Method == LateChargeMethod.Quickest && Vector512.IsHardwareAccelerated)
        )
        && dueDays.Length % Vector512<long>.Count == 0
            ? ChargeKernel512.Run(_step, line, AsOfDay, _limits, dueDays, balances, charges)
            : null;

    private Int128 RunBlock(
        ReadOnlySpan<int> dueDays,
        ReadOnlySpan<long> balances,
        Span<long> numerators,
        Span<long> charges,
        int start
    )
    {
        var block = ChargeBlock.Of(dueDays, balances);
        if (block.Least <= 0 || block.FirstDay < DayNumber.First || block.LastDay > DayNumber.Last)
        {
            throw Unfit(dueDays, balances, start);
        }

        if (!_days.IsPlain || Method >= LateChargeMethod.Wide || !_limits.Hold(block))
        {
            return RunRows(dueDays, balances, charges, start);
        }

        FillNumerators(dueDays, numerators);
        return RunKernel(balances, numerators, charges);
    }

    private void FillNumerators(ReadOnlySpan<int> dueDays, Span<long> numerators)
    {
        if (_line is { } line && Vector256.IsHardwareAccelerated)
        {
            line.Fill(dueDays, AsOfDay, numerators);
            return;
        }

        var ofDays = _days.Numerators;
        var (first, last) = (_days.FirstDay, AsOfDay);
        numerators = numerators[..dueDays.Length];
        for (var row = 0; row < dueDays.Length; row++)
        {
            numerators[row] = ofDays[Math.Min(dueDays[row], last) - first];
        }
    }

    private long RunKernel(ReadOnlySpan<long> balances, ReadOnlySpan<long> numerators, Span<long> charges) =>
        Method switch
        {
            LateChargeMethod.Vectors512 => ChargeKernel512.Run(_step, balances, numerators, charges),
            LateChargeMethod.Vectors256 => ChargeKernel256.Run(_step, balances, numerators, charges),
            LateChargeMethod.Scalar => ChargeKernel.Run(_step, balances, numerators, charges),
            _ when Vector512.IsHardwareAccelerated => ChargeKernel512.Run(_step, balances, numerators, charges),
            _ when Vector256.IsHardwareAccelerated => ChargeKernel256.Run(_step, balances, numerators, charges),
            _ => ChargeKernel.Run(_step, balances, numerators, charges),
        };

    private Int128 RunRows(ReadOnlySpan<int> dueDays, ReadOnlySpan<long> balances, Span<long> charges, int start)
    {
        Int128 sum = 0;
        for (var row = 0; row < dueDays.Length; row++)
        {
            var (day, balance, charge) = (dueDays[row], balances[row], 0L);
            var isSmall = _limits.Hold(balance) && Method < LateChargeMethod.Wide;
            if (
                day < AsOfDay
                && (
                    Method == LateChargeMethod.OneByOne
                    || day < _days.FirstDay
                    || !AnyCharge.TryOf(_step, _days, day, balance, isSmall, out charge)
                )
            )
            {
                charge = SingleLateCharge.Of(Terms, AsOf, day, Money.OfMinor(balance, Currency), start + row);
            }

            sum += charges[row] = charge;
        }

        return sum;
    }

    private static ArgumentOutOfRangeException Unfit(
        ReadOnlySpan<int> dueDays,
        ReadOnlySpan<long> minorUnits,
        int start
    )
    {
        for (var row = 0; ; row++)
        {
            if (minorUnits[row] <= 0)
            {
                return new(
                    nameof(minorUnits),
                    minorUnits[row],
                    Guard.Text($"must be greater than zero in row {start + row}")
                );
            }

            if (dueDays[row] is < DayNumber.First or > DayNumber.Last)
            {
                return new(
                    nameof(dueDays),
                    dueDays[row],
                    Guard.Text($"must be from {DayNumber.First} to {DayNumber.Last} in row {start + row}")
                );
            }
        }
    }
}
