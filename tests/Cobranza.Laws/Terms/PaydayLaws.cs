using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws.Terms;

/// <summary>Paydays, closed periods, postponements and business days are resolved together, to a fixed point.</summary>
public sealed class PaydayLaws
{
    [Law(Arbitrary = [typeof(TermCases)])]
    public bool What_is_paid_is_paid_on_an_open_business_day_that_is_not_postponed(PaydayCase some)
    {
        var paid = some.Step.Apply(some.From);
        return !some.Step.ClosedPeriods.Any(period => period.Contains(paid))
            && !some.Step.Postponements.Any(one => one.Day == paid)
            && some.Step.Calendar.IsBusinessDay(paid);
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool From_the_day_paid_on_the_step_leads_nowhere_else(PaydayCase some)
    {
        var paid = some.Step.Apply(some.From);
        return some.Step.Apply(paid) == paid;
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool What_is_paid_is_paid_on_a_payday_or_on_the_day_it_was_moved_to(PaydayCase some)
    {
        var paid = some.Step.Apply(some.From);
        return Enumerable.Range(-120, 240).Any(days => NaivePaydays.Paid(some.Step, paid.PlusDays(days)) == paid);
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-11")]
    public bool The_day_paid_on_is_the_one_found_by_trying_every_payday(PaydayCase some) =>
        some.Step.Apply(some.From) == NaivePaydays.Next(some.Step, some.From);

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool The_order_of_closed_periods_changes_nothing(PaydayCase some)
    {
        if (some.Step.ClosedPeriods.IsEmpty)
        {
            return true;
        }

        var turned = DateStep.Paydays(some.Step.Payday).Outside([.. some.Step.ClosedPeriods.Reverse()]);
        turned = some.Step.Postponements.IsEmpty ? turned : turned.Postponing(some.Step.Postponements.AsSpan());
        turned = turned.OnBusinessDays(some.Step.Calendar, some.Step.Adjustment);
        return turned.Apply(some.From) == some.Step.Apply(some.From);
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool A_closed_period_of_every_year_holds_each_of_its_days_and_no_other(PaydayCase some, ushort days)
    {
        var date = some.From.PlusDays(days % 800);
        return some.Step.ClosedPeriods.Any(period => period.Contains(date)) == NaivePaydays.IsClosed(some.Step, date);
    }

    [Fact]
    public void One_hop_after_the_other_ends_inside_a_closed_period()
    {
        // The wrong way: leave the closed period once, then take the payday once. The 10th lies in the second period.
        var (first, second) = (ClosedPeriod.EveryYear(2, 1, 2, 31), ClosedPeriod.EveryYear(3, 2, 3, 31));
        var from = new LocalDate(2021, 2, 5);
        var hops = DateStep.DaysOfMonth(10).Apply(DateStep.OutsideClosedPeriods(first, second).Apply(from));
        Assert.True(second.Contains(hops));
        Assert.Equal(new LocalDate(2021, 4, 10), DateStep.Paydays(10).Outside(first, second).Apply(from));
    }
}
