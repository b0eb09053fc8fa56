namespace Cobranza.Statements;

/// <summary>Which movements a balance-forward statement lists.</summary>
public enum MovementDetail
{
    /// <summary>What moves the net balance, what lapsed, and every recovery, because it is money that arrived.</summary>
    Effective,

    /// <summary>Every fact that counts, those that only move credit between items included.</summary>
    All,
}
