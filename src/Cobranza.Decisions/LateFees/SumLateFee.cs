using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Two charges together.</summary>
/// <example>A fixed MXN 100.00 and interest of MXN 150.00 cost MXN 250.00.</example>
public sealed record SumLateFee : LateFeePolicy
{
    /// <summary>Two charges together.</summary>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public SumLateFee(LateFeePolicy first, LateFeePolicy second)
    {
        First = Part(first, nameof(first));
        Second = Part(second, nameof(second));
    }

    /// <summary>One charge.</summary>
    public LateFeePolicy First { get; }

    /// <summary>The other charge.</summary>
    public LateFeePolicy Second { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Sum;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [First, Second];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
        AccrueInside(First, item, asOf, trace) + AccrueInside(Second, item, asOf, trace);

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) =>
        First.Ceiling(item, asOf) is { } first && Second.Ceiling(item, asOf) is { } second ? first + second : null;

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }
}
