namespace Cobranza.Credit;

/// <summary>What a credit decision needs to know about one customer, in one currency.</summary>
/// <remarks>Lateness and broken promises count the customer as a whole, because they are days and numbers, not amounts.</remarks>
public sealed record CreditFacts
{
    /// <summary>Most days past due: 4,000,000, our choice, because no two dates of the years 1 to 9999 lie further apart.</summary>
    public const int MaxDaysPastDue = 4_000_000;

    /// <summary>The customer's position on the as-of date.</summary>
    /// <param name="exposure">What is owed already, whether due or not; negative where the customer is in credit.</param>
    /// <param name="oldestDaysPastDue">Days past due of the oldest open debt; 0 if nothing is past due.</param>
    /// <param name="brokenPromises">Promises to pay that were broken.</param>
    /// <param name="onHold">Whether new credit is on hold at present; a hold is released later than it is placed.</param>
    /// <exception cref="ArgumentException">The exposure has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the days are more than <see cref="MaxDaysPastDue"/>.</exception>
    public CreditFacts(Money exposure, int oldestDaysPastDue = 0, int brokenPromises = 0, bool onHold = false)
    {
        Exposure = Guard.HasCurrency(exposure);
        OldestDaysPastDue = Guard.InRange(oldestDaysPastDue, 0, MaxDaysPastDue);
        BrokenPromises = Guard.InRange(brokenPromises, 0, int.MaxValue);
        OnHold = onHold;
    }

    /// <summary>What is owed already, whether due or not.</summary>
    public Money Exposure { get; }

    /// <summary>Days past due of the oldest open debt; 0 if nothing is past due.</summary>
    public int OldestDaysPastDue { get; }

    /// <summary>Promises to pay that were broken.</summary>
    public int BrokenPromises { get; }

    /// <summary>Whether new credit is on hold at present.</summary>
    public bool OnHold { get; }
}
