using Cobranza.DayCounts;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Discounts;

/// <summary>Interest for early money: an annual rate on the base for the time from payment to the due date, simple, without compounding.</summary>
/// <remarks>
/// <para>It falls day by day and is zero on the due date. The time counts from the day of payment, excluded, to the due date, included.</para>
/// <para>Also called dynamic discounting.</para>
/// </remarks>
/// <example>12 % on a year of 360 days on MXN 1,000.00, 15 days before the due date: MXN 5.00.</example>
public sealed record SlidingDiscount : DiscountPolicy
{
    /// <summary>A discount by a rate.</summary>
    /// <param name="rate">The annual rate, more than zero.</param>
    /// <param name="dayCount">How days become a part of a year.</param>
    /// <param name="cap">Most of the base, more than 0 % and less than 100 %; no cap if not given. It never passes the base.</param>
    /// <exception cref="ArgumentNullException">The rate or the day count is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is zero, not for a year or compounding, or the cap is out of range.</exception>
    public SlidingDiscount(Rate rate, DayCount dayCount, Percentage? cap = null)
    {
        Rate =
            Guard.NotNull(rate) is { Per: RatePeriod.Year, Compounds: false } && rate.Value > Percentage.Zero
                ? rate
                : throw new ArgumentOutOfRangeException(
                    nameof(rate),
                    rate,
                    "must be a simple rate for a year, more than zero"
                );
        DayCount = Guard.NotNull(dayCount);
        Cap = cap is { } most ? WindowDiscount.RequireShare(most, nameof(cap)) : null;
    }

    /// <summary>The annual rate.</summary>
    public Rate Rate { get; }

    /// <summary>How days become a part of a year.</summary>
    public DayCount DayCount { get; }

    /// <summary>Most of the base, if there is a cap.</summary>
    public Percentage? Cap { get; }

    /// <inheritdoc/>
    protected override Rule Rule => DiscountRules.Sliding;

    /// <inheritdoc/>
    protected override ExactAmount AvailableCore(DiscountFacts facts, LocalDate asOf, Trace? trace)
    {
        var time = DayCount.Between(asOf, Guard.NotNull(facts).DueOn);
        var discount = facts.Discountable * (Rate.Value.ToFraction() * time);
        trace
            ?.Open(DiscountRules.DaysEarly)
            .Note("days", DayCount.Days(asOf, facts.DueOn))
            .Note("year", time)
            .Note("base", facts.Discountable)
            .Note("as-of", asOf)
            .Note("due-on", facts.DueOn);
        if (Cap is { } cap && discount > facts.Discountable * cap)
        {
            trace?.Open(DiscountRules.SlidingCapped).Note("cap", cap).Note("base", facts.Discountable);
            return facts.Discountable * cap;
        }

        return AtMostTheBase(discount, facts, trace);
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace).Note("rate", Rate.Value).Note("day-count", DayCount.Name);
        if (Cap is { } cap)
        {
            trace.Open(DiscountRules.SlidingCap).Note("cap", cap);
        }
    }
}
