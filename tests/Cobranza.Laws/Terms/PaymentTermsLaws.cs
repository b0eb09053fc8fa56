using Cobranza.Calendars;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws.Terms;

/// <summary>What payment terms promise about due dates and portions.</summary>
public sealed class PaymentTermsLaws
{
    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-1")]
    public bool Nothing_falls_due_before_the_issue_date(TermCase some) =>
        some
            .Terms.Schedule(some.Amount, some.IssuedOn)
            .All(portion => portion.Due.Contractual >= some.IssuedOn && portion.Due.Effective >= some.IssuedOn);

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-2")]
    public bool Net_days_are_exactly_so_many_days(TermCase some, ushort days)
    {
        var net = days % (DateStep.MaxDays + 1);
        var due = PaymentTerms.Net(net).DueOn(some.IssuedOn);
        return Period.DaysBetween(some.IssuedOn, due.Effective) == net && due.Contractual == due.Effective;
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-3")]
    public bool A_later_invoice_never_falls_due_earlier(TermCase some, byte later) =>
        some.Terms.DueOn(some.IssuedOn.PlusDays(later)).Effective >= some.Terms.DueOn(some.IssuedOn).Effective;

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-3")]
    public bool More_net_days_never_fall_due_earlier(TermCase some, byte days, byte more) =>
        PaymentTerms.Net(days + more).DueOn(some.IssuedOn).Effective
        >= PaymentTerms.Net(days).DueOn(some.IssuedOn).Effective;

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-4")]
    public bool End_of_month_terms_depend_only_on_the_month_of_issue(TermCase some, byte plus)
    {
        var terms = PaymentTerms.EndOfMonth(plus);
        return terms.DueOn(some.IssuedOn) == terms.DueOn(some.IssuedOn.With(DateAdjusters.EndOfMonth));
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-5")]
    public bool Days_then_end_of_month_lands_on_a_last_day_not_before_the_days(TermCase some, byte days)
    {
        var due = PaymentTerms.Of(DateStep.PlusDays(days), DateStep.EndOfMonth).DueOn(some.IssuedOn).Contractual;
        return due == due.With(DateAdjusters.EndOfMonth) && due >= some.IssuedOn.PlusDays(days);
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-8")]
    public bool A_due_date_is_rolled_once_at_the_end_and_never_before_the_issue_date(TermCase some) =>
        some.Terms.Schedule(some.Amount, some.IssuedOn).All(portion => IsRolledOnce(some, portion.Due));

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-9")]
    public bool Portions_make_exactly_the_amount(TermCase some) =>
        Money.Sum(some.Terms.Schedule(some.Amount, some.IssuedOn).Select(row => row.Amount), some.Amount.Currency)
        == some.Amount;

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-9")]
    public bool Every_portion_lies_less_than_one_minor_unit_from_its_exact_share(TermCase some)
    {
        var unit = ExactAmount.Of(Money.OfMinor(1, some.Amount.Currency));
        var exact = some.Terms.Portions.Select(portion => some.Amount * portion.Share).Order();
        var given = some.Terms.Schedule(some.Amount, some.IssuedOn).Select(row => ExactAmount.Of(row.Amount)).Order();
        return exact.Zip(given).All(pair => pair.First - pair.Second < unit && pair.Second - pair.First < unit);
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-9")]
    public bool Due_dates_of_portions_never_decrease(TermCase some)
    {
        var dates = some.Terms.Schedule(some.Amount, some.IssuedOn).Select(row => row.Due.Effective).ToArray();
        return dates.SequenceEqual(dates.Order()) && dates[^1] == some.Terms.DueOn(some.IssuedOn).Effective;
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-6")]
    public bool A_day_of_a_following_month_lies_exactly_so_many_months_ahead(TermCase some, byte day, byte months)
    {
        var (wanted, ahead) = (1 + (day % 31), 1 + (months % 12));
        var due = DateStep.DayOfMonth(wanted, ahead).Apply(some.IssuedOn);
        var monthsBetween = ((due.Year - some.IssuedOn.Year) * 12) + due.Month - some.IssuedOn.Month;
        return monthsBetween == ahead
            && due.Day == Math.Min(wanted, CalendarSystem.Iso.GetDaysInMonth(due.Year, due.Month));
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool A_step_never_leads_back(DateStep step, TermCase some) => step.Apply(some.IssuedOn) >= some.IssuedOn;

    [Fact]
    public void The_law_of_rolling_once_catches_a_roll_that_leads_before_the_issue_date()
    {
        // 2 May 2026 is a Saturday, and Friday lies before the issue date.
        var issuedOn = new LocalDate(2026, 5, 2);
        var terms = PaymentTerms.OnReceipt.Rolled(BusinessCalendar.MondayToFriday, DateAdjustment.Preceding);
        var some = new TermCase(terms, Money.Of(1, Currency.Eur), issuedOn);
        Assert.False(IsRolledOnce(some, new DueDate(issuedOn, issuedOn.PlusDays(-1))));
        Assert.True(IsRolledOnce(some, new DueDate(issuedOn, issuedOn)));
    }

    private static bool IsRolledOnce(TermCase some, DueDate due)
    {
        var rolled = some.Terms.Calendar.Adjust(due.Contractual, some.Terms.Adjustment);
        return due.Effective == (rolled < some.IssuedOn ? some.IssuedOn : rolled);
    }
}
