using NodaTime;

namespace Cobranza.Discounts;

/// <summary>A share of the base for payment within a window, its last day included.</summary>
/// <example>2 % within 10 days on MXN 1,000.00 issued on 1 January is MXN 20.00 up to and including 11 January.</example>
public sealed record WindowDiscount : DiscountPolicy
{
    /// <summary>A discount for payment within a number of days from the issue date.</summary>
    /// <param name="days">Calendar days after the issue date, from 0 up to and including <see cref="DiscountWindow.MaxDays"/>.</param>
    /// <param name="share">More than 0 % and less than 100 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days or the share are out of range.</exception>
    public WindowDiscount(int days, Percentage share)
        : this(DiscountWindow.OfDays(days), share) { }

    /// <summary>A discount for payment within a window.</summary>
    /// <param name="window">Until when.</param>
    /// <param name="share">More than 0 % and less than 100 %: what costs nothing if paid early is no price.</param>
    /// <exception cref="ArgumentNullException">The window is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public WindowDiscount(DiscountWindow window, Percentage share)
    {
        Window = Guard.NotNull(window);
        Share = RequireShare(share, nameof(share));
    }

    /// <summary>Until when.</summary>
    public DiscountWindow Window { get; }

    /// <summary>The discount as a share of the base: 2 means 2 %.</summary>
    public Percentage Share { get; }

    /// <inheritdoc/>
    protected override Rule Rule => Window.Days is null ? DiscountRules.WindowByRule : DiscountRules.Window;

    internal override DiscountWindow OwnWindow => Window;

    internal static Percentage RequireShare(Percentage share, string name) =>
        share > Percentage.Zero && share < Percentage.OneHundred
            ? share
            : throw new ArgumentOutOfRangeException(name, share, "must be more than 0% and less than 100%");

    /// <inheritdoc/>
    protected override ExactAmount AvailableCore(DiscountFacts facts, LocalDate asOf, Trace? trace)
    {
        Guard.NotNull(facts);
        if (!Window.IsOpen(facts, asOf, trace))
        {
            return ExactAmount.Zero(facts.Open.Currency);
        }

        trace?.Open(DiscountRules.InWindow).Note("share", Share).Note("base", facts.Discountable).Note("as-of", asOf);
        return facts.Discountable * Share;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace).Note("share", Share);
        WindowText.DescribeInto(trace, Window);
    }
}
