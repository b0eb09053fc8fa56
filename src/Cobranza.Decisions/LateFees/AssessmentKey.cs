using NodaTime;

namespace Cobranza.LateFees;

/// <summary>What makes an assessment the same one when it is made twice: store it with the posted charge and refuse a second.</summary>
/// <param name="Item">The receivable.</param>
/// <param name="Rule">The name of the late-fee terms.</param>
/// <param name="Through">The last day that the charge covers, itself included.</param>
public sealed record AssessmentKey(ReceivableId Item, string Rule, LocalDate Through)
{
    /// <summary>The three parts with slashes between, independent of the current culture.</summary>
    public override string ToString() => $"{Item}/{Rule}/{Guard.Text(Through)}";
}
