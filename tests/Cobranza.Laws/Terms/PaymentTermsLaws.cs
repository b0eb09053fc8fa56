using Cobranza.Calendars;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws.Terms;

/// <summary>What payment terms promise about due dates.</summary>
public sealed class PaymentTermsLaws
{
    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-1")]
    public bool Nothing_falls_due_before_its_base_date_nor_is_moved_before_the_issue_date(TermCase some)
    {
        var start = some.Terms.Needs.Select(known => some.Dates[known]!.Value).DefaultIfEmpty(some.IssuedOn).Min();
        return some.Rows.All(row =>
            row.Due.Contractual >= start && row.Due.Effective >= LocalDate.Min(row.Due.Contractual, some.IssuedOn)
        );
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-1")]
    public bool Terms_that_count_from_the_issue_date_never_fall_due_before_it(TermCase some)
    {
        var terms = PaymentTerms.Split([
            .. some.Terms.Portions.Select(one => TermPortion.Remainder(DueRule.FromIssue(one.Due.Steps.AsSpan()))),
        ]);
        return terms
            .Rolled(some.Terms.Calendar, some.Terms.Adjustment)
            .Schedule(some.Amount, some.IssuedOn)
            .All(row => row.Due.Contractual >= some.IssuedOn && row.Due.Effective >= some.IssuedOn);
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-2")]
    public bool Net_days_are_exactly_so_many_days(TermCase some, ushort days)
    {
        var net = days % (DateStep.MaxDays + 1);
        var due = PaymentTerms.Net(net).DueOn(some.IssuedOn);
        return Period.DaysBetween(some.IssuedOn, due.Effective) == net
            && due.Contractual == due.Effective
            && PaymentTerms.Net(net).NetDays == net;
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-3")]
    public bool A_later_invoice_never_falls_due_earlier_unless_the_debtor_postpones_single_days(
        OrderedTermCase some,
        byte later
    )
    {
        var (terms, dates) = (some.Case.Terms, some.Case.Dates);
        var shifted = new TermDates(
            dates.IssuedOn.PlusDays(later),
            dates.DeliveredOn!.Value.PlusDays(later),
            dates.AcceptedOn!.Value.PlusDays(later),
            dates.ReceivedOn!.Value.PlusDays(later)
        );
        return terms.DueOn(shifted).Effective >= terms.DueOn(dates).Effective;
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-3")]
    public bool More_net_days_never_fall_due_earlier(TermCase some, byte days, byte more)
    {
        var (fewer, longer) = (PaymentTerms.Net(days), PaymentTerms.Net(days + more));
        return longer.Rolled(some.Terms.Calendar, some.Terms.Adjustment).DueOn(some.IssuedOn).Effective
            >= fewer.Rolled(some.Terms.Calendar, some.Terms.Adjustment).DueOn(some.IssuedOn).Effective;
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-4")]
    public bool End_of_month_terms_depend_only_on_the_month_of_issue(TermCase some, byte plus, byte months)
    {
        var last = some.IssuedOn.With(DateAdjusters.EndOfMonth);
        PaymentTerms[] all =
        [
            PaymentTerms.EndOfMonth(plus),
            PaymentTerms.Of(DateStep.EndOfMonth, DateStep.PlusMonths(months % 120)),
            PaymentTerms.Net(plus, BaseDate.MonthClosed),
        ];
        return all.All(terms => terms.DueOn(some.IssuedOn) == terms.DueOn(last));
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-5")]
    public bool Days_then_end_of_month_lands_on_a_last_day_not_before_the_days(TermCase some, byte days)
    {
        var due = PaymentTerms.DaysThenEndOfMonth(days).DueOn(some.IssuedOn).Contractual;
        return due == due.With(DateAdjusters.EndOfMonth) && due >= some.IssuedOn.PlusDays(days);
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-8")]
    public bool A_due_date_is_rolled_once_at_the_end_and_never_before_the_issue_date(TermCase some) =>
        some.Rows.All(row => IsRolledOnce(some, row.Due));

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-9")]
    public bool Due_dates_of_portions_never_decrease_and_the_last_one_is_that_of_the_terms(TermCase some)
    {
        var dates = some.Rows.Select(row => row.Due.Effective).ToArray();
        return dates.SequenceEqual(dates.Order()) && dates[^1] == some.Terms.DueOn(some.Dates).Effective;
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-11")]
    public bool Every_due_date_is_that_of_a_walk_through_the_calendar_day_by_day(TermCase some)
    {
        LocalDate? previous = null;
        var walked = new List<LocalDate>();
        foreach (var portion in some.Terms.Portions)
        {
            previous = NaiveTerms.Due(portion.Due, some.Dates, previous);
            walked.Add(previous.Value);
        }

        return some
            .Terms.Preview(some.Amount, some.Dates, some.Net)
            .Portions.Select(one => one.Due.Contractual)
            .SequenceEqual(walked);
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool A_preview_shows_the_schedule_and_every_step_leads_on(TermCase some)
    {
        var preview = some.Terms.Preview(some.Amount, some.Dates, some.Net);
        var rows = preview.Portions.Select(one => new DuePortion(one.Amount, one.Due));
        return rows.OrderBy(row => row.Due.Effective).ThenBy(row => row.Due.Contractual).SequenceEqual(some.Rows)
            && preview.Portions.All(one => IsReachedStepByStep(one));
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool Missing_base_dates_are_told_beforehand(TermCase some)
    {
        var bare = new TermDates(some.IssuedOn);
        var missing = some.Terms.MissingFrom(bare);
        if (missing.IsEmpty)
        {
            return some.Terms.DueOn(bare) == some.Terms.DueOn(some.IssuedOn);
        }

        try
        {
            some.Terms.DueOn(some.IssuedOn);
            return false;
        }
        catch (ArgumentException error)
        {
            return missing.Any(start => error.Message.Contains(start.ToString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_law_of_rolling_once_catches_a_roll_that_leads_before_the_issue_date()
    {
        // 2 May 2026 is a Saturday, and Friday lies before the issue date.
        var issuedOn = new LocalDate(2026, 5, 2);
        var terms = PaymentTerms.OnReceipt.Rolled(BusinessCalendar.MondayToFriday, DateAdjustment.Preceding);
        var some = new TermCase(terms, Money.Of(1, Currency.Eur), new(issuedOn));
        Assert.False(IsRolledOnce(some, new DueDate(issuedOn, issuedOn.PlusDays(-1))));
        Assert.True(IsRolledOnce(some, new DueDate(issuedOn, issuedOn)));
    }

    private static bool IsRolledOnce(TermCase some, DueDate due)
    {
        var rolled = some.Terms.Calendar.Adjust(due.Contractual, some.Terms.Adjustment);
        var floor = LocalDate.Min(some.IssuedOn, due.Contractual);
        return due.Effective == (rolled < floor ? floor : rolled);
    }

    private static bool IsReachedStepByStep(PortionPreview portion)
    {
        var day = portion.StartsOn;
        foreach (var step in portion.Steps)
        {
            if (step.Step.Apply(day) != step.On)
            {
                return false;
            }

            day = step.On;
        }

        return day == portion.Due.Contractual && (portion.WhyRolled is null) == (day == portion.Due.Effective);
    }
}
