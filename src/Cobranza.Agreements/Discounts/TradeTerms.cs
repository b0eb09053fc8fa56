using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Discounts;

/// <summary>What was agreed for one invoice: when it falls due and what early payment earns.</summary>
public sealed record TradeTerms
{
    /// <summary>Payment terms, with or without a discount.</summary>
    /// <param name="payment">When the invoice falls due.</param>
    /// <param name="discount">What early payment earns, if anything.</param>
    /// <exception cref="ArgumentNullException">The payment terms are missing.</exception>
    /// <exception cref="ArgumentException">A discount window is longer than plain net days, so that its end could never be used.</exception>
    public TradeTerms(PaymentTerms payment, DiscountTerms? discount = null)
    {
        Payment = Guard.NotNull(payment);
        Discount = discount;
        if (NetDays() is { } net && LongestWindow(discount?.Policy) is var window && window > net)
        {
            throw new ArgumentException(
                Guard.Text($"has a window of {window} days, which ends after the due date, {net} days from issue"),
                nameof(discount)
            );
        }
    }

    /// <summary>2/10 net 30: due after 30 days, 2 % discount for payment within 10 days, halves away from zero.</summary>
    public static TradeTerms TwoTenNet30 { get; } =
        new(
            PaymentTerms.Net(30),
            new DiscountTerms(DiscountPolicy.Within(10, Percentage.Of(2)), Rounding.HalfAwayFromZero)
        );

    /// <summary>When the invoice falls due.</summary>
    public PaymentTerms Payment { get; }

    /// <summary>What early payment earns; none if absent.</summary>
    public DiscountTerms? Discount { get; }

    /// <summary>The discount on offer for an invoice on a day; none without discount terms.</summary>
    /// <inheritdoc cref="DiscountTerms.OfferOn"/>
    public DiscountOffer? OfferOn(DiscountFacts facts, LocalDate asOf) => Discount?.OfferOn(facts, asOf);

    /// <summary>The terms in words, as data.</summary>
    public ValueList<Explanation> Describe() =>
        Discount is null ? [Payment.Describe()] : [Payment.Describe(), Discount.Describe()];

    /// <summary>The terms in plain English, independent of the current culture.</summary>
    public override string ToString() => string.Join('\n', Describe().Select(part => part.ToText(Language.English)));

    // Known without an issue date only where all steps are days.
    private int? NetDays() =>
        Payment.Portions.All(portion => portion.Steps.All(step => step is PlusDaysStep))
            ? Payment.Portions.Max(portion => portion.Steps.Sum(step => ((PlusDaysStep)step).Days))
            : null;

    private static int? LongestWindow(DiscountPolicy? policy) =>
        policy switch
        {
            WindowDiscount window => window.Days,
            BestDiscount best => best.Choices.Max(LongestWindow),
            _ => null,
        };
}
