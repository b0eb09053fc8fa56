namespace Cobranza.LateCharges;

/// <summary>Memory for the figures of one block of rows, used again for the next.</summary>
/// <param name="numerators">Room for those of <see cref="ChargeBlock.Rows"/> rows.</param>
/// <param name="charges">Room for as many charges, where nobody wants them kept.</param>
internal readonly ref struct ChargeScratch(Span<long> numerators, Span<long> charges)
{
    public Span<long> Numerators { get; } = numerators;

    public Span<long> Charges { get; } = charges;
}
