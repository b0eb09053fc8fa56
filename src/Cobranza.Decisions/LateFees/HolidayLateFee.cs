using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A charge with charge holidays: late days that bear nothing, while every counter runs on.</summary>
/// <remarks>Interest leaves those days out. A share of a period counts only what its other late days bear.</remarks>
/// <example>Interest except from 24 to 31 December: eight days fewer.</example>
public sealed record HolidayLateFee : LateFeePolicy
{
    /// <summary>Most ranges: 256, our choice, because each is looked at for every receivable.</summary>
    public const int MaxRanges = 256;

    /// <summary>A charge with free days.</summary>
    /// <param name="inner">The charge.</param>
    /// <param name="days">1 to <see cref="MaxRanges"/> ranges, in any order; they may overlap.</param>
    /// <exception cref="ArgumentNullException">The charge, the list, or one of its members, is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or there are too many.</exception>
    public HolidayLateFee(LateFeePolicy inner, ValueList<DateRange> days)
    {
        Inner = Part(inner, nameof(inner));
        Guard.InRange(Guard.NotNull(days).Count, 1, MaxRanges, nameof(days));
        Days = FreeDaysOf.Joined(ValueList<DateRange>.Empty, days);
    }

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <summary>The days that bear nothing, earliest first; ranges that touched are one.</summary>
    public ValueList<DateRange> Days { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Holiday;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
        AccrueInside(Inner, Guard.NotNull(item).FreeDuring(Days), asOf, trace);

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) =>
        Inner.Ceiling(Guard.NotNull(item).FreeDuring(Days), asOf);

    /// <inheritdoc/>
    protected override bool AppliesCore(OverdueItem item, LocalDate asOf) =>
        Inner.AppliesTo(Guard.NotNull(item).FreeDuring(Days), asOf);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("ranges", string.Join(", ", Days));
    }
}
