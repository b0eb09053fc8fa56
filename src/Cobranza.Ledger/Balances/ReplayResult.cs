namespace Cobranza.Balances;

/// <summary>What a replay found.</summary>
internal sealed record ReplayResult(
    ValueList<ItemBalance> Items,
    ValueList<UnappliedCredit> Unapplied,
    ValueList<Settlement> Settlements,
    ValueList<LapsedAmount> Lapsed,
    ValueList<PendingPayment> Pending
);
