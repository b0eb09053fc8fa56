using NodaTime;

namespace Cobranza.Allocations;

/// <summary>An order with the clause or article that it is taken from.</summary>
public sealed record CitedOrder : AllocationOrder
{
    /// <summary>Longest source: 256 characters, our choice, because it cites and does not quote.</summary>
    public const int MaxSourceLength = 256;

    internal CitedOrder(AllocationOrder inner, AllocationBasis basis, string source)
    {
        Inner = inner;
        Basis = basis;
        Source = Guard.Line(source, MaxSourceLength);
    }

    /// <summary>The order itself.</summary>
    public AllocationOrder Inner { get; }

    /// <inheritdoc/>
    public override AllocationBasis Basis { get; }

    /// <inheritdoc/>
    public override string Source { get; }

    internal override RankedOrder? Ranked => Inner.Ranked;

    /// <inheritdoc/>
    protected override Rule Rule =>
        Basis == AllocationBasis.Contract ? AllocationRules.AsAgreed : AllocationRules.AsLaw;

    internal override AllocationOrder ForCore(CreditKind kind) =>
        Inner.For(kind) is var inner && ReferenceEquals(inner, Inner) ? this : new CitedOrder(inner, Basis, Source);

    /// <inheritdoc/>
    protected override ValueList<Money> AllocateCore(Money amount, ValueList<OpenPart> parts, LocalDate on) =>
        Inner.Allocate(amount, parts, on);

    /// <inheritdoc/>
    protected override bool MaySettleCore(OpenPart part, LocalDate on) => Inner.MaySettle(part, on);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace).Note("source", Source);
        Inner.DescribeInside(trace);
    }
}
