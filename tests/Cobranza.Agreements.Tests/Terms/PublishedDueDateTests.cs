using System.Globalization;
using Cobranza.Calendars;
using Cobranza.Terms;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests.Terms;

/// <summary>Due dates that other systems publish or compute for the same terms, each with its source in the table.</summary>
public sealed class PublishedDueDateTests
{
    public static TheoryData<string, string, string, string, string, string> DueDates() =>
        new(Facts.Rows("due-dates.csv").Select(row => (row[0], row[1], row[2], row[3], row[4], row[5])));

    public static TheoryData<string, string, string, string, string, string> Paydays() =>
        new(Facts.Rows("paydays.csv").Select(row => (row[1], row[2], row[3], row[4], row[5], row[6])));

    public static TheoryData<string, string, string, string, string, string> Rolled() =>
        new(Facts.Rows("rolled-due-dates.csv").Select(row => (row[1], row[2], row[3], row[5], row[6], row[7])));

    [Theory]
    [MemberData(nameof(DueDates))]
    public void Terms_lead_to_the_published_due_dates(
        string id,
        string issued,
        string terms,
        string first,
        string second,
        string due
    ) =>
        Assert.Equal(
            (id, due),
            (
                id,
                DatesOf(
                    string.Equals(terms, "portions", StringComparison.Ordinal)
                        ? Portions(first)
                        : Named(terms, first, second),
                    issued
                )
            )
        );

    [Theory]
    [MemberData(nameof(Paydays))]
    public void Paydays_closed_periods_and_postponements_lead_to_the_published_due_dates(
        string issued,
        string portions,
        string order,
        string postponed,
        string closed,
        string due
    )
    {
        var lines = portions.Split(';');
        var start = order.Length == 0 ? BaseDate.Issue : BaseDate.PreviousPortion;
        var terms = PaymentTerms.Split([
            .. lines.Select(
                (line, index) =>
                    TermPortion.Remainder(
                        new DueRule.Chain(index == 0 ? BaseDate.Issue : start, Steps(line, postponed, closed))
                    )
            ),
        ]);

        Assert.Equal(due, DatesOf(terms, issued));
    }

    [Theory]
    [MemberData(nameof(Rolled))]
    public void Net_days_roll_to_the_due_dates_of_an_independent_library(
        string issued,
        string days,
        string convention,
        string holidays,
        string contractual,
        string effective
    )
    {
        var calendar = BusinessCalendar.MondayToFriday.WithHolidays(
            holidays.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Date)
        );
        if (string.Equals(convention, "BusinessDays", StringComparison.Ordinal))
        {
            Assert.Equal(
                DueDate.On(Date(effective)),
                PaymentTerms.NetBusinessDays(Number(days), calendar).DueOn(Date(issued))
            );
            return;
        }

        var terms = PaymentTerms.Net(Number(days)).Rolled(calendar, Enum.Parse<DateAdjustment>(convention));
        Assert.Equal(new DueDate(Date(contractual), Date(effective)), terms.DueOn(Date(issued)));
    }

    private static PaymentTerms Named(string terms, string first, string second) =>
        (terms, Number(first)) switch
        {
            ("netDays", var days) => PaymentTerms.Net(days),
            ("weeks", var weeks) => PaymentTerms.Of(DateStep.PlusWeeks(weeks)),
            ("endOfMonthPlusDays", var days) => PaymentTerms.EndOfMonth(plus: days),
            ("daysThenEndOfMonth", var days) => PaymentTerms.DaysThenEndOfMonth(days),
            ("monthsThenEndOfMonth", var months) => PaymentTerms.NetMonths(months).Then(DateStep.EndOfMonth),
            ("dayOfCurrentMonth", var day) => PaymentTerms.Of(DateStep.DayOfMonth(day)),
            ("dayOfFollowingMonth", var day) => PaymentTerms.Prox(day),
            ("dayOfMonthAfterMinDays", var days) => PaymentTerms.Net(days).Then(DateStep.DayOfMonth(Number(second))),
            ("daysThenNextMonthOnDay", var days) => Number(second) is > 0 and var day
                ? PaymentTerms.Net(days).Then(DateStep.DayOfMonth(day, monthsAhead: 1))
                : PaymentTerms.Net(days).Then(DateStep.EndOfMonth),
            _ => throw new ArgumentOutOfRangeException(nameof(terms), terms, "is not in the table's list"),
        };

    private static PaymentTerms Portions(string lines) =>
        PaymentTerms.Split([
            .. lines
                .Split(';')
                .Select(line => line.Split('@'))
                .Select(line => TermPortion.Of(Percentage.Parse(line[0] + "%"), DateStep.PlusDays(Number(line[1])))),
        ]);

    private static ValueList<DateStep> Steps(string line, string postponed, string closed)
    {
        var (days, paydays) = (Number(line.Split(':')[0]), line.Split(':')[1]);
        var payday =
            paydays.Length == 0 ? DateStep.PlusDays(0) : DateStep.DaysOfMonth([.. paydays.Split(' ').Select(Number)]);
        var step = DateStep.Paydays(payday);
        step = postponed.Length == 0 ? step : step.Postponing([.. Pairs(postponed).Select(Postponed)]);
        step = closed.Length == 0 ? step : step.Outside([.. Pairs(closed).Select(Closed)]);
        return [DateStep.PlusDays(days), step];
    }

    private static IEnumerable<string[]> Pairs(string text) => text.Split(';').Select(pair => pair.Split('>'));

    private static Postponement Postponed(string[] pair) => new(Date(pair[0]), Date(pair[1]));

    private static ClosedPeriod Closed(string[] pair)
    {
        var (from, to) = (pair[0].Split('-'), pair[1].Split('-'));
        return ClosedPeriod.EveryYear(Number(from[0]), Number(from[1]), Number(to[0]), Number(to[1]));
    }

    private static string DatesOf(PaymentTerms terms, string issued) =>
        string.Join(
            ';',
            terms
                .Schedule(Money.Of(100, Currency.Eur), Date(issued))
                .Select(row => LocalDatePattern.Iso.Format(row.Due.Effective))
        );

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static LocalDate Date(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
