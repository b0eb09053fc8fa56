using NodaTime;

namespace Cobranza.Credit;

/// <summary>Who may buy on credit and how much: limits by currency, a hold for the late, a second look at broken promises.</summary>
/// <remarks>
/// <para>A request is within the limit if it is at most limit less exposure; exactly that much is approved.</para>
/// <para>A hold is placed at <see cref="HoldFromDaysPastDue"/> days past due or more, and released only below
/// <see cref="ReleaseBelowDaysPastDue"/>, so that a customer on the edge does not go in and out every day.</para>
/// <para>Nothing is converted between currencies. Without any limit in the policy the amount is never a reason to refuse; where there are
/// limits but none in the currency asked for, a person decides (our choice: silence about a currency is no permission).</para>
/// </remarks>
public sealed record CreditPolicy
{
    /// <summary>Most limits: 200, our choice, because there are fewer currencies.</summary>
    public const int MaxLimits = 200;

    /// <summary>Longest threshold: 36,500 days, our choice, because a hundred years is as good as never.</summary>
    public const int MaxDays = 36_500;

    /// <summary>Limits and thresholds.</summary>
    /// <param name="limits">One limit for each currency, zero included; empty for no limit at all.</param>
    /// <param name="holdFromDaysPastDue">Days past due from which new credit is on hold, that day included, from 1; <see langword="null"/> for never.</param>
    /// <param name="releaseBelowDaysPastDue">A hold ends when the oldest debt is less than this many days past due, from 1. 1 means that
    /// nothing may be past due.</param>
    /// <param name="referFromBrokenPromises">Number of broken promises from which a person decides, from 1; <see langword="null"/> for never.</param>
    /// <exception cref="ArgumentException">Two limits are in one currency, or one has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit is negative, or a number is out of range.</exception>
    public CreditPolicy(
        ValueList<Money> limits,
        int? holdFromDaysPastDue = null,
        int releaseBelowDaysPastDue = 1,
        int? referFromBrokenPromises = null
    )
    {
        Limits = CheckedLimits(Guard.NotNull(limits));
        HoldFromDaysPastDue = holdFromDaysPastDue is { } hold
            ? Guard.InRange(hold, 1, MaxDays, nameof(holdFromDaysPastDue))
            : null;
        ReleaseBelowDaysPastDue = Guard.InRange(releaseBelowDaysPastDue, 1, MaxDays);
        ReferFromBrokenPromises = referFromBrokenPromises is { } refer
            ? Guard.InRange(refer, 1, int.MaxValue, nameof(referFromBrokenPromises))
            : null;
    }

    /// <summary>The limits, at most one for each currency, in the order of the currency codes.</summary>
    public ValueList<Money> Limits { get; }

    /// <summary>Days past due from which new credit is on hold, that day included; never if missing.</summary>
    public int? HoldFromDaysPastDue { get; }

    /// <summary>A hold ends when the oldest debt is less than this many days past due.</summary>
    public int ReleaseBelowDaysPastDue { get; }

    /// <summary>Number of broken promises from which a person decides; never if missing.</summary>
    public int? ReferFromBrokenPromises { get; }

    /// <summary>The limit in a currency; <see langword="null"/> where the policy has limits but says nothing about this currency.</summary>
    /// <exception cref="ArgumentException">The currency is missing.</exception>
    public CreditLimit? LimitIn(Currency currency)
    {
        Guard.HasCode(currency);
        foreach (var limit in Limits)
        {
            if (limit.Currency == currency)
            {
                return CreditLimit.Of(limit);
            }
        }

        return Limits.IsEmpty ? CreditLimit.None : null;
    }

    /// <summary>Whether new credit is on hold, given lateness and whether a hold stands already.</summary>
    /// <remarks>A policy without a hold releases a hold that stands.</remarks>
    /// <param name="oldestDaysPastDue">Days past due of the oldest open debt.</param>
    /// <param name="onHold">Whether a hold stands already.</param>
    public bool Holds(int oldestDaysPastDue, bool onHold) =>
        HoldFromDaysPastDue is { } holdFrom
        && (oldestDaysPastDue >= holdFrom || (onHold && oldestDaysPastDue >= ReleaseBelowDaysPastDue));

    /// <summary>Approves, refers, refuses or holds a request, and says why.</summary>
    /// <remarks>A request of zero asks for the standing. A negative request, a return or credit note, is never refused.</remarks>
    /// <param name="facts">The customer's position in the currency of the request.</param>
    /// <param name="requested">What is asked for.</param>
    /// <param name="asOf">The date of the position; it is noted in each reason.</param>
    /// <exception cref="ArgumentException">An amount has no currency, or the date is missing.</exception>
    /// <exception cref="CurrencyMismatchException">The request is in another currency than the exposure.</exception>
    /// <exception cref="AmountOverflowException">Limit less exposure is larger than an amount can be.</exception>
    public CreditDecision Decide(CreditFacts facts, Money requested, LocalDate asOf)
    {
        Guard.NotNull(facts);
        Guard.HasCurrency(requested);
        Guard.SameCurrency(facts.Exposure.Currency, requested);
        return new CreditReview(this, facts, requested, Guard.Date(asOf)).Decide();
    }

    /// <summary>The policy in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(CreditRules.Policy);
        foreach (var limit in Limits)
        {
            trace.Open(CreditRules.LimitTerm).Note("limit", limit);
        }

        trace.Open(Limits.IsEmpty ? CreditRules.NoLimitTerm : CreditRules.OtherCurrenciesTerm);
        if (HoldFromDaysPastDue is { } holdFrom)
        {
            trace.Open(CreditRules.HoldTerm).Note("hold-from", holdFrom).Note("release-below", ReleaseBelowDaysPastDue);
        }

        if (ReferFromBrokenPromises is { } referFrom)
        {
            trace.Open(CreditRules.ReferTerm).Note("refer-from", referFrom);
        }

        return trace.ToExplanation();
    }

    /// <summary>The policy in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);

    private static ValueList<Money> CheckedLimits(ValueList<Money> limits)
    {
        Guard.InRange(limits.Count, 0, MaxLimits, nameof(limits));
        var sorted = limits
            .Select(limit => Guard.PositiveOrZero(limit, nameof(limits)))
            .OrderBy(limit => limit.Currency.Code, StringComparer.Ordinal)
            .ThenBy(limit => limit.Currency.MinorDigits)
            .ToArray();
        for (var index = 1; index < sorted.Length; index++)
        {
            if (sorted[index].Currency == sorted[index - 1].Currency)
            {
                throw new ArgumentException(
                    $"must hold one limit for each currency; {sorted[index].Currency} has {sorted[index - 1]} and {sorted[index]}",
                    nameof(limits)
                );
            }
        }

        return ValueList.From(sorted);
    }
}
