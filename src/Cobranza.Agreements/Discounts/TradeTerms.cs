using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Discounts;

/// <summary>What was agreed for one invoice: when it falls due and what early payment earns.</summary>
/// <remarks>
/// A window that can end after the due date is refused where that can be known when the terms are built: days are held against days; where
/// both count from the same date otherwise, every date of the four years from 2024 is tried. Elsewhere the due date ends the window.
/// </remarks>
public sealed partial record TradeTerms : ITerms
{
    /// <summary>Payment terms, with or without a discount.</summary>
    /// <param name="payment">When the invoice falls due.</param>
    /// <param name="discount">What early payment earns, if anything.</param>
    /// <exception cref="ArgumentNullException">The payment terms are missing.</exception>
    /// <exception cref="ArgumentException">A discount window can end after the due date, so that its end could not be used.</exception>
    public TradeTerms(PaymentTerms payment, DiscountTerms? discount = null)
    {
        Payment = Guard.NotNull(payment);
        Discount = discount;
        if (discount is not null && WindowCheck.Problem(payment, discount.Policy) is { } problem)
        {
            throw new ArgumentException(problem, nameof(discount));
        }
    }

    /// <summary>When the invoice falls due.</summary>
    public PaymentTerms Payment { get; }

    /// <summary>What early payment earns; none if absent.</summary>
    public DiscountTerms? Discount { get; }

    /// <summary>The facts of an invoice that nothing has been paid on, due by these terms, all of it in the base.</summary>
    /// <exception cref="ArgumentException">The amount has no currency, or the date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the due date lies after the year 9999.</exception>
    public DiscountFacts FactsFor(Money amount, LocalDate issuedOn) =>
        new(amount, amount, issuedOn, Payment.DueOn(issuedOn).Effective);

    /// <summary>The facts of an invoice with lines that nothing has been paid on, due by these terms.</summary>
    /// <exception cref="ArgumentNullException">The invoice or the dates are missing.</exception>
    /// <exception cref="ArgumentException">A base date that the payment terms count from is not known.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The due date lies after the year 9999.</exception>
    public DiscountFacts FactsFor(InvoiceAmounts invoice, TermDates dates) =>
        new(
            Guard.NotNull(invoice),
            invoice.Total,
            Guard.NotNull(dates),
            LocalDate.Max(dates.IssuedOn, Payment.DueOn(dates).Effective)
        );

    /// <summary>The discount on offer for an invoice on a day; none without discount terms.</summary>
    /// <inheritdoc cref="DiscountTerms.OfferOn"/>
    public DiscountOffer? OfferOn(DiscountFacts facts, LocalDate asOf) => Discount?.OfferOn(facts, asOf);

    /// <summary>What it costs a year to let the offer of a day go and pay on the due date; none without discount terms.</summary>
    /// <inheritdoc cref="DiscountTerms.CostOfWaiting"/>
    public DiscountCost? CostOfWaiting(DiscountFacts facts, LocalDate asOf, int daysInYear) =>
        Discount?.CostOfWaiting(facts, asOf, daysInYear);

    /// <summary>What paying costs on each day from the issue date to the due date, as ranges of days on which it costs the same.</summary>
    /// <remarks>Days of tolerance are left out: a preview is for the customer.</remarks>
    /// <param name="facts">The invoice, or a sample from <see cref="FactsFor(Money, LocalDate)"/>.</param>
    /// <exception cref="ArgumentException">The facts lack what the discount depends on.</exception>
    public TradePreview Preview(DiscountFacts facts) => TradePreview.Of(Discount, Guard.NotNull(facts));

    /// <summary>The terms in words, as data.</summary>
    public ValueList<Explanation> Describe() =>
        Discount is null ? [Payment.Describe()] : [Payment.Describe(), Discount.Describe()];

    /// <summary>The terms in plain English, independent of the current culture.</summary>
    public override string ToString() => string.Join('\n', Describe().Select(part => part.ToText(Language.English)));
}
