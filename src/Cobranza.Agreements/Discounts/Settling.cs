namespace Cobranza.Discounts;

/// <summary>Applies payments to an invoice with a discount on it.</summary>
internal static class Settling
{
    public static SettlementSummary All(DiscountTerms terms, DiscountFacts facts, ValueList<DatedPayment> payments)
    {
        var settlements = new List<DiscountSettlement>(payments.Count);
        var zero = Money.Zero(facts.Open.Currency);
        var (now, paid, left) = (facts, zero, zero);
        var parts = DiscountParts.Zero(zero.Currency);
        foreach (var payment in payments.OrderBy(payment => Guard.NotNull(payment).On))
        {
            var settlement = One(terms, now, payment);
            settlements.Add(settlement);
            paid += payment.Amount;
            left += settlement.LeftOver;
            parts = parts.Plus(settlement.Parts);
            now = After(now, settlement);
        }

        return new(ValueList.From(settlements), paid, facts.Open - now.Open, parts, left, now.Open);
    }

    public static DiscountSettlement One(DiscountTerms terms, DiscountFacts facts, DatedPayment payment)
    {
        Guard.SameCurrency(facts.Open.Currency, payment.Amount);
        var offer = terms.OfferOn(facts, payment.On);
        var discount = offer?.Discount ?? Money.Zero(facts.Open.Currency);
        var payNow = facts.Open - discount;
        if (payment.Amount >= payNow)
        {
            return Written(
                facts,
                payment,
                facts.Open,
                offer?.Parts,
                offer?.Why,
                offer is null ? DiscountRules.SettledInFull : DiscountRules.SettledAll
            );
        }

        if (offer is null)
        {
            return Written(facts, payment, payment.Amount, null, null, DiscountRules.SettledAsPaid);
        }

        if (terms.PartPayments != PartPayments.EarnInProportion)
        {
            return Written(
                facts,
                payment,
                payment.Amount,
                null,
                offer.Why,
                terms.PartPayments == PartPayments.EarnNothing
                    ? DiscountRules.PartEarnsNothing
                    : DiscountRules.PartEarnsNothingYet
            );
        }

        var reckoning = new DiscountReckoning(terms, facts, payment.On);
        var settles = InProportion(payment.Amount, facts.Open, reckoning.Exact(payment.On, trace: null), discount);
        var parts = reckoning.Split(settles - payment.Amount, trace: null);
        return Written(facts, payment, settles, parts, offer.Why, DiscountRules.PartEarnsItsPart);
    }

    /// <summary>The least payment that settles so much in proportion.</summary>
    public static Money LeastFor(Money settles, Money open, ExactAmount exact, Money discount)
    {
        var inProportion = ((ExactAmount)settles * ((open - exact).Amount / ((ExactAmount)open).Amount)).Round(
            Rounding.Up
        );
        return Money.Max(inProportion, settles - discount);
    }

    private static Money InProportion(Money payment, Money open, ExactAmount exact, Money discount)
    {
        // Rounding of the offer can leave a hair between what is asked for all and what would settle all in proportion.
        var most = payment + discount;
        var net = open - exact;
        return net.Sign > 0
            ? Money.Min(most, (payment * (((ExactAmount)open).Amount / net.Amount)).Round(Rounding.Down))
            : most;
    }

    private static DiscountFacts After(DiscountFacts facts, DiscountSettlement settlement)
    {
        var applied = settlement.Payment.Amount - settlement.LeftOver;
        return applied.IsPositive
            ? facts.AfterPayment(new(applied, settlement.Payment.On), settlement.Open)
            : facts.AfterPayment(null, settlement.Open);
    }

    private static DiscountSettlement Written(
        DiscountFacts facts,
        DatedPayment payment,
        Money settles,
        DiscountParts? parts,
        Explanation? because,
        Rule rule
    )
    {
        var earned = parts ?? DiscountParts.Zero(settles.Currency);
        var leftOver = payment.Amount + earned.Total - settles;
        var trace = new Trace(rule)
            .Note("payment", payment.Amount)
            .Note("on", payment.On)
            .Note("settles", settles)
            .Note("discount", earned.Total);
        if (leftOver.IsPositive)
        {
            trace.Open(DiscountRules.LeftOver).Note("amount", leftOver);
        }

        if (because is not null)
        {
            trace.Include(because);
        }

        return new(payment, settles, earned, leftOver, facts.Open - settles, trace.ToExplanation());
    }
}
