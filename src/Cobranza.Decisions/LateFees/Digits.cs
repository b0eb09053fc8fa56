namespace Cobranza.LateFees;

/// <summary>Amounts that interest is added to again and again, kept as powers are: exact while short, else to 28 significant digits.</summary>
internal static class Digits
{
    public static ExactAmount Of(ExactAmount amount) =>
        amount.IsZero ? amount : ExactAmount.Of(amount.Amount.Power(Fraction.One), amount.Currency);
}
