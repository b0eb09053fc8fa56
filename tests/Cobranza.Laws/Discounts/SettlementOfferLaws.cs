using Cobranza.Discounts;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Discounts;

/// <summary>A settlement offer with payments before and after its deadline.</summary>
public sealed record SettlementCase(SettlementOffer Offer, ValueList<DatedPayment> Payments, LocalDate AsOf);

/// <summary>Generates settlement offers.</summary>
public static class SettlementCases
{
    public static Arbitrary<SettlementCase> Cases() =>
        Arb.From(
            from currency in CobranzaArbitraries.Currencies().Generator
            from debt in Gen.Choose(2, 1_000_000)
            from pay in Gen.OneOf(Gen.Choose(1, debt - 1), Gen.Constant(debt / 2))
            from late in Gen.Choose(1, 200)
            from open in Gen.Choose(0, 30)
            from count in Gen.Choose(0, 4)
            from payments in Gen.ListOf(Payment(currency, pay, debt, open), count)
            from asOf in Gen.OneOf(Gen.Elements(-1, 0, open, open + 1), Gen.Choose(-2, 60))
            let due = new LocalDate(2026, 1, 31)
            let made = due.PlusDays(late)
            select new SettlementCase(
                new(
                    Money.OfMinor(debt, currency),
                    Money.OfMinor(Math.Max(1, pay), currency),
                    due,
                    made,
                    made.PlusDays(open)
                ),
                ValueList.From(
                    payments.Select(payment => new DatedPayment(payment.Amount, made.PlusDays(payment.Day)))
                ),
                made.PlusDays(asOf)
            ),
            some =>
                Enumerable
                    .Range(0, some.Payments.Count)
                    .Select(left => some with { Payments = [.. some.Payments.Where((_, i) => i != left)] })
        );

    private static Gen<(Money Amount, int Day)> Payment(Currency currency, int pay, int debt, int open) =>
        from amount in Gen.OneOf(Gen.Elements(1, Math.Max(1, pay), (pay / 2) + 1, debt), Gen.Choose(1, debt))
        from day in Gen.OneOf(Gen.Elements(0, open, open + 1), Gen.Choose(0, 60))
        select (Money.OfMinor(amount, currency), day);
}

/// <summary>What offers to settle overdue debt promise.</summary>
public sealed class SettlementOfferLaws
{
    [Law(Arbitrary = [typeof(SettlementCases)])]
    public bool Paid_waived_and_owed_make_the_debt(SettlementCase some)
    {
        var state = some.Offer.StateOn(some.Payments, some.AsOf);
        var received = Received(some, some.AsOf);
        return state.Paid + state.Waived + state.Owed == some.Offer.Debt
            && state.Paid + state.LeftOver == received
            && !state.Owed.IsNegative
            && !state.LeftOver.IsNegative;
    }

    [Law(Arbitrary = [typeof(SettlementCases)])]
    public bool The_rest_is_waived_exactly_if_enough_arrived_by_the_deadline(SettlementCase some)
    {
        var state = some.Offer.StateOn(some.Payments, some.AsOf);
        var inTime = Received(some, LocalDate.Min(some.AsOf, some.Offer.Deadline)) >= some.Offer.Pay;
        var expected =
            some.AsOf < some.Offer.MadeOn ? SettlementStatus.NotYetMade
            : inTime ? SettlementStatus.Completed
            : some.AsOf > some.Offer.Deadline ? SettlementStatus.Lapsed
            : SettlementStatus.Open;
        return state.Status == expected
            && state.Waived
                == (
                    expected == SettlementStatus.Completed
                        ? some.Offer.Debt - some.Offer.Pay
                        : Money.Zero(some.Offer.Debt.Currency)
                );
    }

    [Law(Arbitrary = [typeof(SettlementCases)])]
    public bool A_lapsed_offer_revives_all_that_was_not_paid(SettlementCase some)
    {
        var state = some.Offer.StateOn(some.Payments, some.AsOf);
        return state.Status != SettlementStatus.Lapsed
            || state.Owed == some.Offer.Debt - Money.Min(some.Offer.Debt, Received(some, some.AsOf));
    }

    [Law(Arbitrary = [typeof(SettlementCases)])]
    public bool After_the_deadline_nothing_changes_how_an_offer_ended(SettlementCase some, byte later)
    {
        var ended = some.Offer.StateOn(some.Payments, some.Offer.Deadline.PlusDays(1)).Status;
        return ended is SettlementStatus.Completed or SettlementStatus.Lapsed
            && some.Offer.StateOn(some.Payments, some.Offer.Deadline.PlusDays(1 + later)).Status == ended;
    }

    [Law(Arbitrary = [typeof(SettlementCases)])]
    public bool Paying_what_is_missing_completes_an_open_offer(SettlementCase some)
    {
        var state = some.Offer.StateOn(some.Payments, some.AsOf);
        return state.Status != SettlementStatus.Open
            || state.Paid + state.ToComplete == some.Offer.Pay
                && some.Offer.StateOn(some.Payments.Add(new(state.ToComplete, some.AsOf)), some.AsOf)
                    is { Status: SettlementStatus.Completed, Owed.IsZero: true };
    }

    [Law(Arbitrary = [typeof(SettlementCases)])]
    public bool The_order_of_payments_changes_nothing(SettlementCase some) =>
        some.Offer.StateOn(some.Payments, some.AsOf) == some.Offer.StateOn([.. some.Payments.Reverse()], some.AsOf);

    private static Money Received(SettlementCase some, LocalDate through) =>
        some
            .Payments.Where(payment => payment.On <= through)
            .Aggregate(Money.Zero(some.Offer.Debt.Currency), (sum, payment) => sum + payment.Amount);
}
