using NodaTime;

namespace Cobranza.LateFees;

/// <summary>The greater of two charges on each day.</summary>
/// <example>Of a fixed MXN 100.00 and interest of MXN 150.00 it costs MXN 150.00.</example>
public sealed record GreaterLateFee : LateFeePolicy
{
    /// <summary>The greater of two charges on each day.</summary>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public GreaterLateFee(LateFeePolicy first, LateFeePolicy second)
    {
        First = Part(first, nameof(first));
        Second = Part(second, nameof(second));
    }

    /// <summary>One charge.</summary>
    public LateFeePolicy First { get; }

    /// <summary>The other charge.</summary>
    public LateFeePolicy Second { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Greater;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [First, Second];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
        ExactAmount.Max(AccrueInside(First, item, asOf, trace), AccrueInside(Second, item, asOf, trace));

    /// <inheritdoc/>
    protected override ExactAmount? CeilingCore(OverdueItem item, LocalDate asOf) =>
        First.Ceiling(item, asOf) is { } first && Second.Ceiling(item, asOf) is { } second
            ? ExactAmount.Max(first, second)
            : null;

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }
}
