namespace Cobranza.Terms.Notation;

/// <summary>What a number counts.</summary>
internal enum CountUnit
{
    Days,
    Weeks,
    Months,
    BusinessDays,
}
