using Cobranza.Calendars;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>Calendars of creditor, debtor and bank, taken together.</summary>
public sealed class JointCalendarLaws
{
    private const int Around = 45;

    [Law]
    [Trait("Law", "CA-14")]
    public bool A_joint_calendar_is_open_where_all_are_open_or_where_any_is(CalendarTrio trio)
    {
        var all = BusinessCalendar.AllOpen(trio.First, trio.Second, trio.Third);
        var any = BusinessCalendar.AnyOpen(trio.First, trio.Second, trio.Third);
        return Days(trio.Date)
            .All(date =>
                all.IsBusinessDay(date) == Each(trio).All(one => one.IsBusinessDay(date))
                && any.IsBusinessDay(date) == Each(trio).Any(one => one.IsBusinessDay(date))
            );
    }

    [Law]
    [Trait("Law", "CA-14")]
    public bool The_order_of_joined_calendars_changes_nothing(CalendarTrio trio) =>
        BusinessCalendar.AllOpen(trio.First, trio.Second) == BusinessCalendar.AllOpen(trio.Second, trio.First)
        && BusinessCalendar.AnyOpen(trio.First, trio.Second) == BusinessCalendar.AnyOpen(trio.Second, trio.First);

    [Law]
    [Trait("Law", "CA-14")]
    public bool Joining_in_steps_is_joining_at_once(CalendarTrio trio) =>
        BusinessCalendar.AllOpen(BusinessCalendar.AllOpen(trio.First, trio.Second), trio.Third)
            == BusinessCalendar.AllOpen(trio.First, trio.Second, trio.Third)
        && BusinessCalendar.AnyOpen(trio.First, BusinessCalendar.AnyOpen(trio.Second, trio.Third))
            == BusinessCalendar.AnyOpen(trio.First, trio.Second, trio.Third);

    [Law]
    [Trait("Law", "CA-14")]
    public bool A_calendar_joined_with_itself_or_alone_is_itself(CalendarTrio trio) =>
        BusinessCalendar.AllOpen(trio.First, trio.First) == trio.First
        && BusinessCalendar.AnyOpen(trio.First, trio.First) == trio.First
        && BusinessCalendar.AllOpen(trio.First) == trio.First;

    [Law]
    [Trait("Law", "CA-14")]
    public bool A_calendar_absorbs_what_is_only_closed_or_only_open_where_it_is(CalendarTrio trio) =>
        BusinessCalendar.AllOpen(trio.First, BusinessCalendar.AnyOpen(trio.First, trio.Second)) == trio.First
        && BusinessCalendar.AnyOpen(trio.First, BusinessCalendar.AllOpen(trio.First, trio.Second)) == trio.First;

    [Law]
    [Trait("Law", "CA-14")]
    public bool A_joint_calendar_knows_only_the_years_that_all_know(CalendarTrio trio)
    {
        var year = trio.Date.Year;
        var joint = BusinessCalendar.AllOpen(
            trio.First.Between(year - 3, year),
            trio.Second.Between(year - 1, year + 4)
        );
        return (joint.FirstYear, joint.LastYear) == (year - 1, year)
            && joint
                == BusinessCalendar.AllOpen(trio.First.Between(year - 1, year), trio.Second.Between(year - 1, year));
    }

    [Law]
    public bool A_joint_calendar_is_closed_for_the_reasons_of_those_that_are_closed(CalendarTrio trio)
    {
        var joint = BusinessCalendar.AllOpen(trio.First.Named("creditor"), trio.Second.Named("debtor"));
        return Days(trio.Date)
            .All(date =>
            {
                var text = joint.WhyClosed(date)?.ToText(Language.English) ?? "";
                return text.Contains("(creditor)") == !trio.First.IsBusinessDay(date)
                    && text.Contains("(debtor)") == !trio.Second.IsBusinessDay(date);
            });
    }

    private static IEnumerable<BusinessCalendar> Each(CalendarTrio trio) => [trio.First, trio.Second, trio.Third];

    private static IEnumerable<LocalDate> Days(LocalDate middle) =>
        Enumerable.Range(-Around, 2 * Around).Select(middle.PlusDays);
}
