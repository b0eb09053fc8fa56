namespace Cobranza.Aging;

/// <summary>What left one bucket, by kind.</summary>
internal readonly record struct TransitionExit(Money Collected, Money Credited, Money WrittenOff, Money Adjusted);
