namespace Cobranza.Terms;

/// <summary>What is known of a customer when terms are chosen; all of it is given, nothing is looked up.</summary>
/// <remarks>What is not known is <see langword="null"/>: a condition that asks for it does not hold and says so.</remarks>
public sealed record StandingFacts
{
    /// <summary>Most payments counted: a million, our choice, because more is a typing error.</summary>
    public const int MaxPayments = 1_000_000;

    /// <summary>The facts known.</summary>
    /// <param name="riskClass">The host's class of the customer.</param>
    /// <param name="score">The host's score, on the host's scale.</param>
    /// <param name="isInGoodStanding">Whether nothing speaks against the customer, such as an overdue item or a hold, by the host's own judgement.</param>
    /// <param name="paymentsMade">Payments made so far, 0 to <see cref="MaxPayments"/>.</param>
    /// <param name="onTimeShare">The share of them made on time, from 0 % to 100 %.</param>
    /// <exception cref="ArgumentException">The risk class is missing (<c>default</c>).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The payments or the share are out of range.</exception>
    public StandingFacts(
        RiskClass? riskClass = null,
        int? score = null,
        bool? isInGoodStanding = null,
        int? paymentsMade = null,
        Percentage? onTimeShare = null
    )
    {
        if (riskClass is { IsMissing: true })
        {
            throw new ArgumentException("is missing: default(RiskClass) is no class", nameof(riskClass));
        }

        RiskClass = riskClass;
        Score = score;
        IsInGoodStanding = isInGoodStanding;
        PaymentsMade = paymentsMade is { } payments
            ? Guard.InRange(payments, 0, MaxPayments, nameof(paymentsMade))
            : null;
        OnTimeShare = onTimeShare is { } share
            ? Guard.InRange(share, Percentage.Zero, Percentage.OneHundred, nameof(onTimeShare))
            : null;
    }

    /// <summary>Nothing is known, as of a new customer.</summary>
    public static StandingFacts Unknown { get; } = new();

    /// <summary>The host's class of the customer.</summary>
    public RiskClass? RiskClass { get; }

    /// <summary>The host's score, on the host's scale.</summary>
    public int? Score { get; }

    /// <summary>Whether nothing speaks against the customer.</summary>
    public bool? IsInGoodStanding { get; }

    /// <summary>Payments made so far.</summary>
    public int? PaymentsMade { get; }

    /// <summary>The share of them made on time.</summary>
    public Percentage? OnTimeShare { get; }
}
