using Cobranza.Commitments;

namespace Cobranza.Assessments;

/// <summary>Days on which a standstill or a hardship arrangement spares the customer something.</summary>
/// <param name="During">The days.</param>
/// <param name="Relief">What.</param>
/// <param name="Items">On which items; none means all.</param>
/// <param name="Why">The reason.</param>
internal sealed record ReliefSpan(DateRange During, Relief Relief, ValueList<ReceivableId> Items, Explanation Why)
{
    public bool Spares(Relief relief) => (Relief & relief) != Relief.None;
}
