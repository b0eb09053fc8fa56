namespace Cobranza.Balances;

/// <summary>What an unapplication took off one part, and the write-off it had recovered, if any.</summary>
internal readonly record struct TakenLot(PartState Part, Money Amount, WriteOffLot? Recovered);
