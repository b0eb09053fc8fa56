using NodaTime;

namespace Cobranza.Allocations;

/// <summary>One order for most credit, and others for some kinds of it.</summary>
public sealed record OrderByKind : AllocationOrder
{
    internal OrderByKind(AllocationOrder otherwise, ValueList<KindOrder> kinds) =>
        (Otherwise, Kinds) = (otherwise, [.. kinds.OrderBy(one => one.Kind)]);

    /// <summary>The order for every kind that has none of its own.</summary>
    public AllocationOrder Otherwise { get; }

    /// <summary>The orders by kind.</summary>
    public ValueList<KindOrder> Kinds { get; }

    /// <inheritdoc/>
    protected override Rule Rule => AllocationRules.ByKind;

    internal OrderByKind Plus(CreditKind kind, AllocationOrder order) =>
        Kinds.Any(one => one.Kind == kind)
            ? throw new ArgumentException($"{kind} has an order already", nameof(kind))
            : new(Otherwise, Kinds.Add(new(kind, order)));

    internal override AllocationOrder ForCore(CreditKind kind)
    {
        foreach (var one in Kinds)
        {
            if (one.Kind == kind)
            {
                return one.Order.For(kind);
            }
        }

        return Otherwise.For(kind);
    }

    /// <inheritdoc/>
    protected override ValueList<Money> AllocateCore(Money amount, ValueList<OpenPart> parts, LocalDate on) =>
        Otherwise.Allocate(amount, parts, on);

    /// <inheritdoc/>
    protected override bool MaySettleCore(OpenPart part, LocalDate on) => Otherwise.MaySettle(part, on);

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Otherwise.DescribeInside(Guard.NotNull(trace));
        foreach (var one in Kinds)
        {
            var inner = trace.Open(AllocationRules.ForKind);
            AllocationWords.Note(inner, one.Kind);
            one.Order.DescribeInside(inner);
        }
    }
}
