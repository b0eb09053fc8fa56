using Cobranza.Calendars;
using Cobranza.Discounts;
using Cobranza.Terms;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws.Discounts;

/// <summary>Until when a discount is earned.</summary>
public sealed class DiscountWindowLaws
{
    private static readonly Percentage Two = Percentage.Of(2);

    [Law]
    [Trait("Law", "DI-2")]
    public bool The_last_day_of_a_window_counts_and_the_day_after_does_not(DiscountDay day, byte days)
    {
        var facts = Long(day.Facts);
        var policy = DiscountPolicy.Within(days, Two);
        var lastDay = facts.IssuedOn.PlusDays(days);
        return policy.Available(facts, lastDay) == facts.Discountable * Two
            && policy.Available(facts, lastDay.PlusDays(1)).IsZero;
    }

    [Law]
    public bool Tolerance_adds_its_days_after_the_last_day_and_no_more(DiscountDay day, DiscountWindow window)
    {
        var facts = Long(day.Facts);
        var policy = DiscountPolicy.Within(window, Two);
        var tolerated = window.LastDay(facts.Dates).Effective.PlusDays(window.Tolerance);

        // Where the window is over before the invoice is issued, nothing is earned at all.
        return tolerated < facts.IssuedOn
            ? policy.Available(facts, facts.IssuedOn).IsZero
            : policy.Available(facts, tolerated) == facts.Discountable * Two
                && policy.Available(facts, tolerated.PlusDays(1)).IsZero;
    }

    [Law]
    [Trait("Law", "DI-14")]
    public bool A_last_day_moves_once_and_only_if_it_is_no_business_day(
        DiscountDay day,
        CalendarDay calendar,
        DateAdjustment adjustment,
        byte days
    )
    {
        var dates = new TermDates(calendar.Date);
        var window = DiscountWindow.OfDays(days % 30).Rolled(calendar.Calendar, adjustment);
        var last = window.LastDay(dates);
        var agreed = calendar.Date.PlusDays(days % 30);
        var adjusted = calendar.Calendar.Adjust(agreed, adjustment);
        return last.Contractual == agreed
            && last.Effective == (adjusted < calendar.Date ? calendar.Date : adjusted)
            && (last.Effective == agreed || !calendar.Calendar.IsBusinessDay(agreed))
            && day.Facts.IssuedOn <= day.Facts.DueOn;
    }

    [Law]
    public bool An_offer_stands_through_the_last_day_earned_and_no_longer(DiscountCase some, Rounding rounding)
    {
        if (new DiscountTerms(some.Policy, rounding).OfferOn(some.Facts, some.AsOf) is not { } offer)
        {
            return true;
        }

        var now = some.Policy.Available(some.Facts, some.AsOf);
        return some.Policy.Available(some.Facts, offer.EarnedThrough) >= now
            && some.Policy.Available(some.Facts, offer.EarnedThrough.PlusDays(1)) < now;
    }

    [Law]
    public bool The_day_that_an_offer_names_leaves_tolerance_out_until_only_tolerance_earns_it(
        DiscountDay day,
        DiscountWindow window
    )
    {
        var facts = Long(day.Facts);
        var terms = new DiscountTerms(DiscountPolicy.Within(window, Two), Rounding.Up);
        if (terms.OfferOn(facts, day.AsOf) is not { } offer)
        {
            return true;
        }

        var last = window.LastDay(facts.Dates).Effective;
        var expected = LocalDate.Max(day.AsOf, facts.IssuedOn) <= last ? last : last.PlusDays(window.Tolerance);
        return offer.LastDay == expected && offer.EarnedThrough == last.PlusDays(window.Tolerance);
    }

    [Law]
    [Trait("Law", "PT-10")]
    public bool A_window_of_accepted_terms_never_ends_after_the_due_date(
        DiscountDay day,
        byte windowDays,
        byte netDays,
        bool windowFromMonthEnd,
        bool netFromMonthEnd
    )
    {
        var payment = netFromMonthEnd ? PaymentTerms.EndOfMonth(netDays % 60) : PaymentTerms.Net(netDays % 60);
        var window = DiscountWindow.To(
            windowFromMonthEnd
                ? DueRule.FromIssue(DateStep.EndOfMonth, DateStep.PlusDays(windowDays % 60))
                : DueRule.FromIssue(DateStep.PlusDays(windowDays % 60))
        );
        var discount = new DiscountTerms(DiscountPolicy.Within(window, Two), Rounding.HalfEven);
        var issuedOn = day.Facts.IssuedOn;
        var endsInTime = window.LastDay(new(issuedOn)).Effective <= payment.DueOn(issuedOn).Effective;
        return endsInTime || Refuses(payment, discount);
    }

    // Far enough that the due date never ends a window.
    private static DiscountFacts Long(DiscountFacts facts) =>
        new DiscountFacts(facts.Total, facts.Open, facts.IssuedOn, facts.IssuedOn.PlusDays(400))
            .WithDates(facts.Dates)
            .WithStanding(nothingOverdue: true);

    private static bool Refuses(PaymentTerms payment, DiscountTerms discount)
    {
        try
        {
            return new TradeTerms(payment, discount).Discount is null;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
