namespace Cobranza.Commissions;

/// <summary>What a commission needs to know: cash that arrived, and how late.</summary>
public sealed record CommissionFacts
{
    /// <summary>Most days late: 4,000,000, our choice, because no two dates of the years 1 to 9999 lie further apart.</summary>
    public const int MaxDaysLate = 4_000_000;

    /// <summary>One amount collected.</summary>
    /// <param name="collected">Cash received and not reversed; zero or more.</param>
    /// <param name="daysLate">Days past due of the debt when the cash arrived; 0 if on time.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the days are more than <see cref="MaxDaysLate"/>.</exception>
    public CommissionFacts(Money collected, int daysLate = 0)
    {
        Collected = Guard.PositiveOrZero(collected);
        DaysLate = Guard.InRange(daysLate, 0, MaxDaysLate);
    }

    /// <summary>Cash received and not reversed.</summary>
    public Money Collected { get; }

    /// <summary>Days past due of the debt when the cash arrived.</summary>
    public int DaysLate { get; }

    /// <summary>Amount and lateness, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"{Collected} collected {DaysLate} days late");
}
