namespace Cobranza.Commitments;

/// <summary>How an agreed plan stands.</summary>
public enum PlanState
{
    /// <summary>Every installment that was due is paid.</summary>
    Active,

    /// <summary>An installment is late, but within the tolerance; paying it makes the plan active again.</summary>
    InDefault,

    /// <summary>The whole plan is paid, or nothing is open on its items any more.</summary>
    Completed,

    /// <summary>An installment was later than the tolerance; the original due dates count again, for good.</summary>
    Broken,

    /// <summary>A later plan covers one of its items.</summary>
    Replaced,
}
