using Cobranza.Allocations;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>An order of one's own, made of no keys: from the last part to the first.</summary>
internal sealed record LatestPartFirst : AllocationOrder
{
    protected override ValueList<Money> AllocateCore(Money amount, ValueList<OpenPart> parts, LocalDate on)
    {
        var shares = new Money[parts.Count];
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            shares[i] = Money.Min(amount, parts[i].Open);
            amount -= shares[i];
        }

        return [.. shares];
    }
}
