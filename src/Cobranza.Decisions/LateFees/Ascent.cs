using Cobranza.Rates;

namespace Cobranza.LateFees;

/// <summary>Charges that must not fall from one tier or band to the next, as far as two charges can be compared without a debt.</summary>
internal static class Ascent
{
    public static void Check(LateFeePolicy before, LateFeePolicy after, string name)
    {
        if (Falls(before, after))
        {
            throw new ArgumentException(
                $"must not cost less from one to the next, or more lateness would cost less; '{after}' follows '{before}'",
                name
            );
        }
    }

    private static bool Falls(LateFeePolicy before, LateFeePolicy after) =>
        (before, after) switch
        {
            (FlatLateFee one, FlatLateFee two) => one.Amount.Currency == two.Amount.Currency && two.Amount < one.Amount,
            (PercentLateFee one, PercentLateFee two) => two.Share < one.Share,
            (StartedMonthLateFee one, StartedMonthLateFee two) => two.Share < one.Share,
            (SimpleInterestLateFee one, SimpleInterestLateFee two) => one.DayCount == two.DayCount
                && Falls(one.Rate, two.Rate),
            (_, NoLateFee) => before is not NoLateFee,
            _ => false,
        };

    private static bool Falls(Rate before, Rate after) => before.Per == after.Per && after.Value < before.Value;
}
