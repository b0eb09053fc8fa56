namespace Cobranza.Discounts;

/// <summary>Why a discount that was taken was not earned.</summary>
public enum UnearnedReason
{
    /// <summary>The payment came too late: earlier it would have been enough.</summary>
    Late,

    /// <summary>The customer had something overdue: in good standing it would have been enough.</summary>
    NotInGoodStanding,

    /// <summary>The discount was taken on more than the base, such as tax or freight: on the whole invoice it would have been enough.</summary>
    WrongBase,

    /// <summary>Less was paid than any of these explains.</summary>
    TooLittle,
}
