using System.Numerics;

namespace Cobranza.Laws;

/// <summary>What an operation on money led to, compared with what exact arithmetic says it must lead to.</summary>
internal static class Outcome
{
    /// <summary>The exact result if it fits into an amount, otherwise an overflow that says so.</summary>
    public static bool IsExactOrOverflow(Func<Money> operation, BigInteger minorUnits)
    {
        if (BigInteger.Abs(minorUnits) <= long.MaxValue)
        {
            return operation().MinorUnits == minorUnits;
        }

        return Throws<AmountOverflowException>(() => operation());
    }

    /// <summary>Whether an operation is refused with this kind of error and no other.</summary>
    public static bool Throws<TException>(Action operation)
        where TException : Exception
    {
        try
        {
            operation();
            return false;
        }
        catch (TException)
        {
            return true;
        }
    }

    /// <summary>Whether every one of the operations is refused with this kind of error.</summary>
    public static bool AllThrow<TException>(params Action[] operations)
        where TException : Exception => operations.All(Throws<TException>);
}
