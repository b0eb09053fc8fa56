using Cobranza.Discounts;
using NodaTime;

namespace Cobranza.Tests.Discounts;

public sealed class SettlementOfferTests
{
    private static readonly LocalDate Due = new(2026, 1, 31);
    private static readonly LocalDate Made = new(2026, 3, 1);
    private static readonly LocalDate Deadline = new(2026, 3, 31);
    private static readonly SettlementOffer Offer = new(Mxn(10_000), Mxn(6_000), Due, Made, Deadline);

    [Fact]
    public void Parts_that_make_the_amount_by_the_deadline_waive_the_rest()
    {
        var state = Offer.StateOn([new(Mxn(2_000), Deadline), new(Mxn(4_000), Made)], Deadline);
        Assert.Equal(
            (SettlementStatus.Completed, Mxn(6_000), Mxn(4_000), Mxn(0)),
            (state.Status, state.Paid, state.Waived, state.Owed)
        );
        Assert.Equal(
            "MXN 6,000.00 were paid by 2026-03-31: MXN 4,000.00 of MXN 10,000.00 are waived",
            state.Why.ToText(Language.English)
        );
        Assert.StartsWith("Se pagaron MXN 6,000.00", state.Why.ToText(Language.Spanish));
    }

    [Fact]
    public void A_day_late_all_is_owed_again()
    {
        ValueList<DatedPayment> payments = [new(Mxn(4_000), Made), new(Mxn(2_000), Deadline.PlusDays(1))];
        var open = Offer.StateOn(payments, Deadline);
        var lapsed = Offer.StateOn(payments, Deadline.PlusDays(1));
        Assert.Equal((SettlementStatus.Open, Mxn(2_000), Mxn(6_000)), (open.Status, open.ToComplete, open.Owed));
        Assert.Equal(
            (SettlementStatus.Lapsed, Mxn(0), Mxn(4_000), Mxn(0)),
            (lapsed.Status, lapsed.ToComplete, lapsed.Owed, lapsed.Waived)
        );
        Assert.Equal(
            "MXN 6,000.00 were not paid by 2026-03-31: the offer lapsed, and after MXN 6,000.00 paid MXN 4,000.00 are owed",
            lapsed.Why.ToText(Language.English)
        );
    }

    [Fact]
    public void More_than_was_asked_is_left_over()
    {
        var state = Offer.StateOn([new(Mxn(7_000), Made)], Made);
        Assert.Equal((Mxn(6_000), Mxn(1_000)), (state.Paid, state.LeftOver));
        Assert.Contains("MXN 1,000.00 is left over", state.Why.ToText(Language.English));
    }

    [Fact]
    public void Before_it_is_made_there_is_no_offer() =>
        Assert.Equal(
            (SettlementStatus.NotYetMade, Mxn(10_000)),
            (Offer.StateOn([], Made.PlusDays(-1)).Status, Offer.StateOn([], Made.PlusDays(-1)).Owed)
        );

    [Fact]
    public void A_share_is_rounded_once()
    {
        var third = SettlementOffer.OfShare(
            Mxn(100),
            Percentage.Of(33.333m),
            Rounding.HalfEven.ToMultipleOf(10),
            Due,
            Made,
            Deadline
        );
        Assert.Equal((Mxn(30), Mxn(70)), (third.Pay, third.Waives));
        Assert.Equal(
            "MXN 30.00 paid from 2026-03-01 through 2026-03-31 settle MXN 100.00 overdue; otherwise the offer lapses and all is owed",
            third.ToString()
        );
    }

    [Fact]
    public void An_offer_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SettlementOffer(Mxn(10), Mxn(10), Due, Made, Deadline));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SettlementOffer(Mxn(10), Mxn(0), Due, Made, Deadline));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SettlementOffer(Mxn(10), Mxn(5), Due, Due, Deadline));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new SettlementOffer(Mxn(10), Mxn(5), Due, Made, Made.PlusDays(-1))
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            SettlementOffer.OfShare(Mxn(0.01m), Percentage.Of(50), Rounding.Up, Due, Made, Deadline)
        );
        Assert.Throws<ArgumentException>(() => Offer.StateOn([new(Mxn(1), Made.PlusDays(-1))], Made));
        Assert.Throws<CurrencyMismatchException>(() => Offer.StateOn([new(Money.Of(1, Currency.Usd), Made)], Made));
    }

    private static Money Mxn(decimal amount) => Money.Of(amount, Currency.Mxn);
}
