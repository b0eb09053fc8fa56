using NodaTime;

namespace Cobranza.Discounts;

/// <summary>A fixed amount for payment within a window, its last day included.</summary>
/// <remarks>
/// Where part of the invoice is open, so much of the amount is available; never more than the base. A credit note leaves the amount as it
/// is: it was agreed for the invoice and not as a share of it.
/// </remarks>
/// <example>MXN 50.00 within 10 days on MXN 1,000.00 issued on 1 January is MXN 50.00 up to and including 11 January.</example>
public sealed record FixedDiscount : DiscountPolicy
{
    /// <summary>A fixed amount for payment within a window.</summary>
    /// <param name="window">Until when.</param>
    /// <param name="amount">More than zero; invoices of other currencies are refused.</param>
    /// <exception cref="ArgumentNullException">The window is missing.</exception>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not greater than zero.</exception>
    public FixedDiscount(DiscountWindow window, Money amount)
    {
        Window = Guard.NotNull(window);
        Amount = Guard.Positive(amount);
    }

    /// <summary>Until when.</summary>
    public DiscountWindow Window { get; }

    /// <summary>The amount for the whole invoice.</summary>
    public Money Amount { get; }

    /// <inheritdoc/>
    protected override Rule Rule => Window.Days is null ? DiscountRules.FixedByRule : DiscountRules.Fixed;

    internal override DiscountWindow OwnWindow => Window;

    /// <inheritdoc/>
    protected override ExactAmount AvailableCore(DiscountFacts facts, LocalDate asOf, Trace? trace)
    {
        Guard.SameCurrency(Guard.NotNull(facts).Open.Currency, Amount);
        if (!Window.IsOpen(facts, asOf, trace))
        {
            return ExactAmount.Zero(facts.Open.Currency);
        }

        var share = (ExactAmount)Amount * facts.OpenShare;
        trace
            ?.Open(DiscountRules.FixedInWindow)
            .Note("amount", share)
            .Note("open", facts.Open)
            .Note("total", facts.Total)
            .Note("as-of", asOf);
        return AtMostTheBase(share, facts, trace);
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace).Note("amount", Amount);
        WindowText.DescribeInto(trace, Window);
    }
}
