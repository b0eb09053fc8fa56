namespace Cobranza.Discounts;

/// <summary>A settlement offer as it stands on a day.</summary>
/// <remarks>Paid, waived and owed make the debt; paid and left over make the payments.</remarks>
/// <param name="Status">How it stands.</param>
/// <param name="Paid">What the payments so far have settled.</param>
/// <param name="Waived">What is given up; zero unless completed.</param>
/// <param name="Owed">What is still owed of the debt.</param>
/// <param name="ToComplete">What is missing to complete the offer; zero unless it is open.</param>
/// <param name="LeftOver">What was paid beyond what was asked.</param>
/// <param name="Why">The reasons.</param>
public sealed record SettlementState(
    SettlementStatus Status,
    Money Paid,
    Money Waived,
    Money Owed,
    Money ToComplete,
    Money LeftOver,
    Explanation Why
);
