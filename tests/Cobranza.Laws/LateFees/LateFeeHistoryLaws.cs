using Cobranza.Balances;
using Cobranza.LateFees;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>What becomes of a charge when facts come late, when it is given up, and before they come.</summary>
public sealed class LateFeeHistoryLaws
{
    [Law]
    [Trait("Law", "LF-15")]
    public bool Whatever_days_are_skipped_nothing_is_charged_twice_or_missed(
        LateFeeCase some,
        Rounding rounding,
        byte[] runs
    )
    {
        var terms = new LateFeeTerms(some.Policy, rounding, Posting.Immediate);
        var charged = Money.Zero(some.Item.Currency);
        foreach (var days in runs.Order().Where(days => Calendar.Later(some.Item.DueOn, days) <= some.AsOf))
        {
            charged = AfterAssessing(terms, some.Item, charged, Calendar.Later(some.Item.DueOn, days));
        }

        return some.AsOf < some.Item.DueOn
            || AfterAssessing(terms, some.Item, charged, some.AsOf) == terms.AccruedOn(some.Item, some.AsOf);
    }

    [Law]
    [Trait("Law", "LF-19")]
    public bool After_a_back_dated_payment_the_charge_is_that_of_a_fresh_history(
        LateFeeCase some,
        Rounding rounding,
        byte paidAfter
    )
    {
        // Charged as if unpaid; then a payment turns up that had come days after the due date.
        var terms = new LateFeeTerms(some.Policy, rounding, Posting.Immediate);
        var charged = terms.AccruedOn(some.Item, some.AsOf);
        var paid = some.Item.PaidOn(Calendar.Later(some.Item.DueOn, paidAfter));
        return AfterAssessing(terms, paid, charged, some.AsOf) == terms.AccruedOn(paid, some.AsOf);
    }

    [Law]
    public bool A_reversal_of_the_payment_brings_the_charge_back(LateFeeCase some, Rounding rounding, byte paidAfter)
    {
        var terms = new LateFeeTerms(some.Policy, rounding, Posting.Immediate);
        var charged = terms.AccruedOn(some.Item, some.AsOf);
        var paid = some.Item.PaidOn(Calendar.Later(some.Item.DueOn, paidAfter));
        var afterCredit = AfterAssessing(terms, paid, charged, some.AsOf);
        return AfterAssessing(terms, some.Item, afterCredit, some.AsOf) == charged;
    }

    [Law]
    public bool Terms_that_keep_an_excess_give_nothing_back_and_charge_only_what_goes_beyond_it(
        LateFeeCase some,
        Rounding rounding,
        ushort units
    )
    {
        var kept = new LateFeeTerms(some.Policy, rounding, Posting.Immediate, excess: LateFeeExcess.Kept);
        var charged = some.Item.Currency.Units(units);
        var assessment = kept.Assess(some.Item.WithAlreadyAssessed(charged), some.AsOf);
        return assessment.ProposedCredit.IsZero
            && assessment.ToCharge == Money.Max(assessment.Accrued - charged, Money.Zero(charged.Currency));
    }

    [Law]
    [Trait("Law", "LF-16")]
    public bool What_is_waived_in_full_is_not_charged_for_the_same_days_again(LateFeeCase some, Rounding rounding)
    {
        var terms = new LateFeeTerms(some.Policy, rounding, Posting.Immediate);
        var waived = some.Item.WithReliefs(LateFeeRelief.Waived(some.AsOf));
        var assessment = terms.Assess(waived, some.AsOf);
        return assessment.ToCharge.IsZero && assessment.Waived == assessment.Accrued;
    }

    [Law]
    [Trait("Law", "LF-16")]
    public bool After_a_waiver_only_later_days_are_charged(LateFeeCase some, Rounding rounding, byte later)
    {
        var terms = new LateFeeTerms(some.Policy, rounding, Posting.Immediate);
        var waived = some.Item.WithReliefs(LateFeeRelief.Waived(some.AsOf));
        var end = Calendar.Later(some.AsOf, later);
        return terms.Assess(waived, end).ToCharge
            == terms.AccruedOn(some.Item, end) - terms.AccruedOn(some.Item, some.AsOf);
    }

    [Law]
    public bool Waiving_everything_twice_waives_it_once(LateFeeCase some, byte later)
    {
        var terms = new LateFeeTerms(some.Policy, Rounding.HalfEven, Posting.Immediate);
        var end = Calendar.Later(some.AsOf, later);
        var twice = some.Item.WithReliefs(LateFeeRelief.Waived(some.AsOf), LateFeeRelief.Waived(end));
        return terms.Assess(twice, end).Waived == terms.AccruedOn(some.Item, end);
    }

    [Law]
    public bool A_part_waiver_takes_its_amount_off_and_never_more_than_is_owed(LateFeeCase some, ushort units)
    {
        var terms = new LateFeeTerms(some.Policy, Rounding.HalfEven, Posting.Immediate);
        var part = some.Item.Currency.Units(1 + units);
        var owed = terms.AccruedOn(some.Item, some.AsOf);
        return terms.Assess(some.Item.WithReliefs(LateFeeRelief.Waived(some.AsOf, part)), some.AsOf).ToCharge
            == Money.Max(owed - part, Money.Zero(owed.Currency));
    }

    [Law]
    public bool What_is_reinstated_is_owed_as_if_it_had_never_been_waived(LateFeeCase some, ushort units, byte later)
    {
        var terms = new LateFeeTerms(some.Policy, Rounding.HalfEven, Posting.Immediate);
        var (end, part) = (Calendar.Later(some.AsOf, later), some.Item.Currency.Units(1 + units));
        var undone = some.Item.WithReliefs(
            LateFeeRelief.Waived(some.AsOf),
            LateFeeRelief.Waived(some.AsOf, part),
            LateFeeRelief.Reinstated(end)
        );
        return terms.Assess(undone, end).ToCharge == terms.Assess(some.Item, end).ToCharge;
    }

    [Law]
    public bool A_waiver_of_what_was_charged_is_a_proposed_credit(LateFeeCase some)
    {
        var terms = new LateFeeTerms(some.Policy, Rounding.HalfEven, Posting.Immediate);
        var charged = terms.AccruedOn(some.Item, some.AsOf);
        var waived = some.Item.WithAlreadyAssessed(charged).WithReliefs(LateFeeRelief.Waived(some.AsOf));
        return terms.Assess(waived, some.AsOf).ProposedCredit == charged;
    }

    [Law]
    public bool A_quote_is_the_debt_and_the_charge_of_the_day_of_payment(
        LateFeeCase some,
        Rounding rounding,
        byte delay
    )
    {
        var terms = new LateFeeTerms(some.Policy, rounding, Posting.DelayedBy(delay));
        var quote = terms.Quote(some.Item, some.AsOf);
        return quote.Open == some.Item.BalanceOn(some.AsOf.PlusDays(-1))
            && quote.LateFee.Accrued == terms.AccruedOn(some.Item.PaidOn(some.AsOf), some.AsOf)
            && quote.Total == quote.Open + quote.LateFee.Accrued;
    }

    [Law]
    public bool Who_pays_what_was_quoted_owes_nothing_of_it_later(LateFeeCase some, Rounding rounding, byte later)
    {
        // Without notices and charges, which go on by themselves; and paid for good.
        var terms = new LateFeeTerms(Interest.Policy.AfterGraceOf(5), rounding, Posting.Immediate);
        var quote = terms.Quote(some.Item, some.AsOf);
        var paid = some.Item.PaidOn(some.AsOf).WithAlreadyAssessed(quote.LateFee.Accrued);
        var after = terms.Assess(paid, Calendar.Later(some.AsOf, later));
        return after.ToCharge.IsZero && after.ProposedCredit.IsZero;
    }

    [Law]
    [Trait("Law", "LF-22")]
    public bool Rounding_each_day_differs_from_rounding_once_by_at_most_half_a_unit_for_each(OverdueDay day)
    {
        var (sum, days) = (Money.Zero(day.Item.Currency), 0);
        for (var date = day.Item.DueOn.PlusDays(0); date < day.AsOf; date = date.PlusDays(1), days++)
        {
            sum += (Interest.Policy.Accrue(day.Item, date.PlusDays(1)) - Interest.Policy.Accrue(day.Item, date)).Round(
                Rounding.HalfEven
            );
        }

        var once = Interest.Policy.Accrue(day.Item, day.AsOf).Round(Rounding.HalfEven);
        return Math.Abs((sum - once).MinorUnits) * 2 <= days + 1;
    }

    [Fact]
    public void More_reinstated_than_was_waived_is_refused()
    {
        var (item, ten) = (Interest.Item(1_000), Money.Of(10, Currency.Mxn));
        var terms = new LateFeeTerms(Interest.Policy, Rounding.HalfEven, Posting.Immediate);
        var wrong = item.WithReliefs(
            LateFeeRelief.Waived(new(2026, 2, 1), Money.Of(9, Currency.Mxn)),
            LateFeeRelief.Reinstated(new(2026, 2, 2), ten)
        );
        Assert.Contains(
            "MXN 9.00",
            Assert.Throws<ArgumentException>(() => terms.Assess(wrong, new(2026, 3, 1))).Message
        );
    }

    [Fact]
    public void The_law_of_back_dated_payments_catches_a_charge_that_is_never_given_back()
    {
        var item = Interest.Item(1_000);
        var kept = new LateFeeTerms(Interest.Policy, Rounding.HalfEven, Posting.Immediate, excess: LateFeeExcess.Kept);
        var asOf = item.DueOn.PlusDays(60);
        var charged = kept.AccruedOn(item, asOf);
        var paid = item.PaidOn(item.DueOn.PlusDays(10));
        Assert.NotEqual(kept.AccruedOn(paid, asOf), AfterAssessing(kept, paid, charged, asOf));
    }

    // What stands charged after an assessment has been posted, credit included.
    private static Money AfterAssessing(LateFeeTerms terms, OverdueItem item, Money charged, LocalDate asOf)
    {
        var assessment = terms.Assess(item.WithAlreadyAssessed(charged), asOf);
        return charged + assessment.ToCharge - assessment.ProposedCredit;
    }
}
