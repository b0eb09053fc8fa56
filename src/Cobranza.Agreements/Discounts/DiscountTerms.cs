using NodaTime;

namespace Cobranza.Discounts;

/// <summary>A discount policy with the one rounding that turns it into money, and what was agreed about base, tax and part payments.</summary>
/// <remarks>
/// The discount is rounded once, as a whole. Where the tax is corrected, the net part of it is rounded once more in the same mode and the
/// tax takes the rest, so that both parts make the discount exactly.
/// </remarks>
public sealed record DiscountTerms
{
    /// <summary>A policy, its rounding, and what it applies to.</summary>
    /// <param name="policy">What is earned, exact.</param>
    /// <param name="rounding">How the discount is rounded, once; never past the base or what is open.</param>
    /// <param name="base">What the discount is reckoned on; the whole invoice if not given. Facts that give their base as one amount have
    /// chosen already.</param>
    /// <param name="tax">What happens to the tax.</param>
    /// <param name="partPayments">What a payment earns that does not settle the invoice.</param>
    /// <param name="document">What the host posts for a discount that was taken.</param>
    /// <exception cref="ArgumentNullException">The policy or the rounding is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice is unknown.</exception>
    /// <exception cref="ArgumentException">The tax was invoiced on the discounted amount, but is in the base: it would be reduced twice.</exception>
    public DiscountTerms(
        DiscountPolicy policy,
        Rounding rounding,
        DiscountBase? @base = null,
        TaxTreatment tax = TaxTreatment.FullAmount,
        PartPayments partPayments = PartPayments.EarnNothing,
        DiscountDocument document = DiscountDocument.Allowance
    )
    {
        Policy = Guard.NotNull(policy);
        Rounding = Guard.NotNull(rounding);
        Base = @base ?? DiscountBase.Whole;
        Tax = Guard.Defined(tax);
        PartPayments = Guard.Defined(partPayments);
        Document = Guard.Defined(document);
        if (tax == TaxTreatment.DiscountedAmount && Base.IncludesTax)
        {
            throw new ArgumentException(
                "must leave the tax out where it was invoiced on the discounted amount already",
                nameof(@base)
            );
        }
    }

    /// <summary>What is earned, exact.</summary>
    public DiscountPolicy Policy { get; }

    /// <summary>How the discount is rounded.</summary>
    public Rounding Rounding { get; }

    /// <summary>What the discount is reckoned on.</summary>
    public DiscountBase Base { get; }

    /// <summary>What happens to the tax.</summary>
    public TaxTreatment Tax { get; }

    /// <summary>What a payment earns that does not settle the invoice.</summary>
    public PartPayments PartPayments { get; }

    /// <summary>What the host posts for a discount that was taken.</summary>
    public DiscountDocument Document { get; }

    /// <summary>Whether the facts must hold the invoice's lines, or a base that leaves out what these terms exclude: one gross amount is not enough.</summary>
    public bool NeedsLines => Base != DiscountBase.Whole || Tax != TaxTreatment.FullAmount;

    /// <summary>The offer that stands on a day, or none: nothing open, no window open, or less than can be rounded to.</summary>
    /// <param name="facts">The invoice as it stands on that day.</param>
    /// <param name="asOf">The day of payment.</param>
    /// <exception cref="ArgumentException">The date is missing, or the facts lack what these terms depend on: lines, dates, standing.</exception>
    /// <exception cref="InvalidOperationException">A policy of your own broke its promise.</exception>
    public DiscountOffer? OfferOn(DiscountFacts facts, LocalDate asOf)
    {
        var reckoning = new DiscountReckoning(this, Guard.NotNull(facts), Guard.Date(asOf));
        var exact = reckoning.Exact(asOf, trace: null);
        var discount = reckoning.Rounded(exact, trace: null);
        if (!discount.IsPositive)
        {
            return null;
        }

        var payNow = facts.Open - discount;
        var (lastDay, earnedThrough) = LastDays(reckoning.Policy, asOf);
        var trace = new Trace(DiscountRules.Offer)
            .Note("open", facts.Open)
            .Note("discount", discount)
            .Note("pay-now", payNow)
            .Note("last-day", lastDay);
        reckoning.Rounded(reckoning.Exact(asOf, trace), trace);
        var parts = reckoning.Split(discount, trace);
        return new(parts, payNow, lastDay, earnedThrough, Document, trace.ToExplanation());
    }

    /// <summary>What a payment on a day settles and earns.</summary>
    /// <remarks>
    /// <para>A payment of at least what the offer asks settles all that is open; what is more than the offer asks is left over. Any other
    /// payment earns what <see cref="PartPayments"/> says: in proportion, cash P settles P × open ÷ (open − discount), rounded down, and
    /// never earns more than the offer.</para>
    /// </remarks>
    /// <param name="facts">The invoice as it stands before the payment.</param>
    /// <param name="payment">More than zero.</param>
    /// <param name="on">The day of payment.</param>
    /// <exception cref="ArgumentException">The date is missing, or the facts lack what these terms depend on.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The payment is not greater than zero.</exception>
    /// <exception cref="CurrencyMismatchException">The payment is in another currency.</exception>
    /// <exception cref="InvalidOperationException">A policy of your own broke its promise.</exception>
    public DiscountSettlement Settle(DiscountFacts facts, Money payment, LocalDate on) =>
        Settling.One(this, Guard.NotNull(facts), new(payment, on));

    /// <summary>What several payments settle and earn, earliest first; those of one day in the order given.</summary>
    /// <param name="facts">The invoice as it stands before the first of them.</param>
    /// <param name="payments">The payments, in any order.</param>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    /// <exception cref="ArgumentException">The facts lack what these terms depend on.</exception>
    /// <exception cref="CurrencyMismatchException">A payment is in another currency.</exception>
    /// <exception cref="InvalidOperationException">A policy of your own broke its promise.</exception>
    public SettlementSummary SettlementOf(DiscountFacts facts, ValueList<DatedPayment> payments) =>
        Settling.All(this, Guard.NotNull(facts), Guard.NotNull(payments));

    /// <summary>Whether a discount that a customer took was earned: nothing if it was, otherwise why not and how much is short.</summary>
    /// <param name="facts">The invoice as it stood before the payment.</param>
    /// <param name="claim">What was paid, when, and what it was meant to settle.</param>
    /// <exception cref="ArgumentException">The claim is for more than is open, or the facts lack what these terms depend on.</exception>
    /// <exception cref="CurrencyMismatchException">The payment is in another currency.</exception>
    /// <exception cref="InvalidOperationException">A policy of your own broke its promise.</exception>
    public UnearnedDiscount? Audit(DiscountFacts facts, DiscountClaim claim) =>
        new DiscountAudit(this, Guard.NotNull(facts), Guard.NotNull(claim)).Finding();

    /// <summary>What it costs a year to let the offer of a day go and pay on the due date; none without an offer, or if it stands until then.</summary>
    /// <param name="facts">The invoice.</param>
    /// <param name="asOf">The day whose offer is meant.</param>
    /// <param name="daysInYear">360 to 366.</param>
    /// <exception cref="ArgumentException">The date is missing, or the facts lack what these terms depend on.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year has another length.</exception>
    public DiscountCost? CostOfWaiting(DiscountFacts facts, LocalDate asOf, int daysInYear)
    {
        if (OfferOn(facts, asOf) is not { } offer || offer.LastDay >= facts.DueOn || offer.PayNow.IsZero)
        {
            return null;
        }

        var exact = new DiscountReckoning(this, facts, asOf).Exact(asOf, trace: null);
        var share = exact.Amount / ((ExactAmount)facts.Open).Amount;
        return DiscountCost.Of(share, Period.DaysBetween(offer.LastDay, facts.DueOn), daysInYear);
    }

    /// <summary>The tax to put on the invoice where it is reckoned on the discounted amount, whether the discount is taken or not.</summary>
    /// <remarks>Rounded once, to the minor unit. The discounted amount is that of payment on the issue date: the best that the customer can earn.</remarks>
    /// <param name="facts">The amounts that bear this tax, as base and as open; nothing is paid yet.</param>
    /// <param name="rate">The tax rate, from 0 % to 100 %.</param>
    /// <exception cref="ArgumentException">The facts have lines, with their tax on them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate is out of range.</exception>
    /// <exception cref="InvalidOperationException">These terms put the tax on the full amount, or a policy of your own broke its promise.</exception>
    public Money TaxToInvoice(DiscountFacts facts, Percentage rate)
    {
        Guard.NotNull(facts);
        Guard.InRange(rate, Percentage.Zero, Percentage.OneHundred);
        if (facts.Invoice is not null)
        {
            throw new ArgumentException("must give amounts before tax, not lines that have it already", nameof(facts));
        }

        return Tax == TaxTreatment.DiscountedAmount
            ? ((facts.Open - Policy.Available(facts, facts.IssuedOn)) * rate).Round(new Rounding(Rounding.Mode))
            : throw new InvalidOperationException($"These terms put the tax on the full amount: {this}");
    }

    /// <summary>The terms in words, as data: the policy first, then what departs from an allowance on the whole invoice for full payment.</summary>
    public Explanation Describe() => DiscountTermsText.Of(this);

    /// <summary>The terms in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);

    private (LocalDate Named, LocalDate Earned) LastDays(DiscountFacts facts, LocalDate asOf)
    {
        var earned = Policy.Available(facts, asOf);
        var through = LastDay(facts, asOf, earned);
        var untolerant = facts.Untolerant();
        if (Policy.Available(untolerant, through) >= earned)
        {
            return (through, through);
        }

        return Policy.Available(untolerant, asOf) >= earned
            ? (LastDay(untolerant, asOf, earned), through)
            : (through, through);
    }

    // Paying earlier never earns less, so the days that earn this much come first and the last of them is found by halving.
    private LocalDate LastDay(DiscountFacts facts, LocalDate asOf, ExactAmount earned)
    {
        var (good, bad) = (0, Period.DaysBetween(asOf, facts.DueOn) + 1);
        while (bad - good > 1)
        {
            var middle = good + ((bad - good) / 2);
            if (Policy.Available(facts, asOf.PlusDays(middle)) >= earned)
            {
                good = middle;
            }
            else
            {
                bad = middle;
            }
        }

        return asOf.PlusDays(good);
    }
}
