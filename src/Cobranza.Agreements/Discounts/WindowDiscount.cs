using NodaTime;

namespace Cobranza.Discounts;

/// <summary>A share of the base for payment within a number of days from the issue date, the last day included.</summary>
/// <example>2 % within 10 days on MXN 1,000.00 issued on 1 January is MXN 20.00 up to and including 11 January.</example>
public sealed record WindowDiscount : DiscountPolicy
{
    /// <summary>Longest window: 3,660 days, our choice, because a window beyond ten years is a typing error.</summary>
    public const int MaxDays = 3_660;

    /// <summary>A discount window.</summary>
    /// <param name="days">Calendar days after the issue date, from 0 up to and including <see cref="MaxDays"/>.</param>
    /// <param name="share">More than 0 % and at most 100 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days or the share are out of range.</exception>
    public WindowDiscount(int days, Percentage share)
    {
        Days = Guard.InRange(days, 0, MaxDays);
        Share =
            share > Percentage.Zero && share <= Percentage.OneHundred
                ? share
                : throw new ArgumentOutOfRangeException(nameof(share), share, "must be more than 0% and at most 100%");
    }

    /// <summary>Calendar days after the issue date; the last one still earns the discount.</summary>
    public int Days { get; }

    /// <summary>The discount as a share of the base: 2 means 2 %.</summary>
    public Percentage Share { get; }

    /// <inheritdoc/>
    protected override Rule Rule => DiscountRules.Window;

    /// <inheritdoc/>
    protected override ExactAmount AvailableCore(DiscountFacts facts, LocalDate asOf, Trace? trace)
    {
        Guard.NotNull(facts);

        // Counted as days gone by, because issue date plus window can lie after the last date there is.
        if (Period.DaysBetween(facts.IssuedOn, asOf) > Days)
        {
            trace
                ?.Open(DiscountRules.WindowOver)
                .Note("last-day", Guard.PlusDays(facts.IssuedOn, Days))
                .Note("as-of", asOf);
            return ExactAmount.Zero(facts.Open.Currency);
        }

        trace?.Open(DiscountRules.InWindow).Note("share", Share).Note("base", facts.Discountable).Note("as-of", asOf);
        return facts.Discountable * Share;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("share", Share).Note("days", Days);
    }
}
