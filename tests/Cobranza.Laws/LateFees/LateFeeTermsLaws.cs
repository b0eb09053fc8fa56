using Cobranza.Calendars;
using Cobranza.LateFees;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>What charging late fees promises: once, rounded once, and the same however often one looks.</summary>
public sealed class LateFeeTermsLaws
{
    [Law]
    [Trait("Law", "LF-14")]
    public bool Assessing_twice_charges_once(LateFeeCase some, Rounding rounding)
    {
        var terms = new LateFeeTerms(some.Policy, rounding, Posting.Immediate);
        var first = terms.Assess(some.Item, some.AsOf);
        var second = terms.Assess(some.Item.WithAlreadyAssessed(first.ToCharge), some.AsOf);
        return second.ToCharge.IsZero && second.ProposedCredit.IsZero && second.Key == first.Key;
    }

    [Law]
    [Trait("Law", "LF-15")]
    public bool Assessing_every_day_and_once_at_the_end_charge_the_same(LateFeeCase some, Rounding rounding, byte delay)
    {
        var terms = new LateFeeTerms(some.Policy, rounding, Posting.DelayedBy(delay));
        return Period.DaysBetween(some.Item.DueOn, some.AsOf) < 1
            || ChargedDaily(terms, some.Item, some.AsOf) == terms.Assess(some.Item, some.AsOf).ToCharge;
    }

    [Law]
    public bool What_is_charged_and_given_back_leads_exactly_to_the_accrual(
        LateFeeCase some,
        Rounding rounding,
        ushort units
    )
    {
        var assessment = new LateFeeTerms(some.Policy, rounding, Posting.Immediate).Assess(
            some.Item.WithAlreadyAssessed(some.Item.Currency.Units(units)),
            some.AsOf
        );
        return assessment.AlreadyAssessed + assessment.ToCharge - assessment.ProposedCredit == assessment.Accrued
            && !assessment.ToCharge.IsNegative
            && !assessment.ProposedCredit.IsNegative
            && (assessment.ToCharge.IsZero || assessment.ProposedCredit.IsZero);
    }

    [Law]
    public bool The_charge_is_rounded_once_by_the_named_rounding_unless_the_cap_is_below(
        LateFeeCase some,
        Rounding rounding
    )
    {
        var exact = some.Policy.Accrue(some.Item, some.AsOf);
        var rounded = exact.Round(rounding);
        var accrued = new LateFeeTerms(some.Policy, rounding, Posting.Immediate).AccruedOn(some.Item, some.AsOf);
        return some.Policy.Ceiling(some.Item, some.AsOf) is { } ceiling && rounded > ceiling
            ? accrued == exact.Round(rounding.WithMode(RoundingMode.Down))
            : accrued == rounded;
    }

    [Law]
    [Trait("Law", "LF-1")]
    public bool A_delayed_charge_accrues_as_ever_and_is_posted_only_after_the_delay(LateFeeCase some, byte delay)
    {
        var now = new LateFeeTerms(some.Policy, Rounding.HalfEven, Posting.Immediate).Assess(some.Item, some.AsOf);
        var later = new LateFeeTerms(some.Policy, Rounding.HalfEven, Posting.DelayedBy(delay)).Assess(
            some.Item,
            some.AsOf
        );
        var posted = Period.DaysBetween(some.Item.DueOn, some.AsOf) > delay;
        return later.Accrued == now.Accrued && (posted ? later.ToCharge == now.ToCharge : later.ToCharge.IsZero);
    }

    [Law]
    public bool A_delay_in_business_days_ends_with_the_last_of_them(OverdueDay day, byte delay)
    {
        var (business, count) = (BusinessCalendar.MondayToFriday, delay % 30);
        if (day.Item.DueOn.Year > 9_000)
        {
            return true;
        }

        var last = count == 0 ? day.Item.DueOn : business.AddBusinessDays(day.Item.DueOn, count);
        var terms = new LateFeeTerms(
            Interest.Policy,
            Rounding.HalfEven,
            Posting.DelayedByBusinessDays(count, business)
        );
        var assessment = terms.Assess(day.Item, day.AsOf);
        return assessment.ToCharge == (day.AsOf > last ? assessment.Accrued : Money.Zero(day.Item.Currency));
    }

    [Law]
    public bool The_quick_way_without_reasons_gives_the_same_figure(LateFeeCase some, Rounding rounding)
    {
        var terms = new LateFeeTerms(some.Policy, rounding, Posting.Immediate);
        return terms.AccruedOn(some.Item, some.AsOf) == terms.Assess(some.Item, some.AsOf).Accrued;
    }

    [Law]
    public bool Every_policy_can_be_written_out_in_both_languages(LateFeeCase some)
    {
        var terms = new LateFeeTerms(some.Policy, Rounding.HalfAwayFromZero, Posting.DelayedBy(3)).Describe();
        var (english, spanish) = (terms.ToText(Language.English), terms.ToText(Language.Spanish));
        return !english.Contains('{') && !spanish.Contains('{') && english != spanish;
    }

    [Fact]
    public void The_law_of_daily_assessment_catches_a_charge_that_forgets_what_was_charged()
    {
        var (item, terms) = (
            Interest.Item(1_000),
            new LateFeeTerms(Interest.Policy, Rounding.HalfEven, Posting.Immediate)
        );
        var asOf = item.DueOn.PlusDays(3);
        var forgetful = Enumerable
            .Range(1, 3)
            .Select(day => terms.Assess(item, item.DueOn.PlusDays(day)).ToCharge)
            .Aggregate((sum, charge) => sum + charge);
        Assert.NotEqual(terms.Assess(item, asOf).ToCharge, forgetful);
        Assert.Equal(terms.Assess(item, asOf).ToCharge, ChargedDaily(terms, item, asOf));
    }

    private static Money ChargedDaily(LateFeeTerms terms, OverdueItem item, LocalDate asOf)
    {
        var charged = Money.Zero(item.Currency);
        for (var day = item.DueOn.PlusDays(1); ; day = day.PlusDays(1))
        {
            charged += terms.Assess(item.WithAlreadyAssessed(charged), day).ToCharge;
            if (day == asOf)
            {
                return charged;
            }
        }
    }
}
