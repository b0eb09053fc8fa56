using Cobranza.Calendars;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Examples;

/// <summary>A date step of one's own composes with those of the library: in chains, as a payday, in portions, in texts.</summary>
public sealed class OwnDateStepTests
{
    private static readonly DateStep LastFriday = new LastWeekdayOfMonth(IsoDayOfWeek.Friday);

    private static readonly LocalDate Issued = new(2026, 3, 10);

    [Fact]
    public void It_is_a_step_among_others()
    {
        var terms = PaymentTerms.Net(30).Then(LastFriday).Then(DateStep.PlusDays(3));
        Assert.Equal(new LocalDate(2026, 4, 27), terms.DueOn(Issued).Effective);
        Assert.Equal(new LocalDate(2026, 4, 24), LastFriday.Apply(new LocalDate(2026, 3, 28)));
        Assert.Equal(PaymentTerms.Of(LastFriday), PaymentTerms.Of(new LastWeekdayOfMonth(IsoDayOfWeek.Friday)));
    }

    [Fact]
    public void It_can_be_the_payday_of_a_debtor_who_closes_in_august()
    {
        var paydays = DateStep.Paydays(LastFriday).Outside(ClosedPeriod.EveryMonth(8));
        Assert.Equal(
            new LocalDate(2026, 9, 25),
            PaymentTerms.Net(30).Then(paydays).DueOn(new LocalDate(2026, 7, 8)).Effective
        );
    }

    [Fact]
    public void It_is_rolled_and_previewed_like_any_other()
    {
        var closed = BusinessCalendar.MondayToFriday.WithHolidays([new LocalDate(2026, 3, 27)]);
        var preview = PaymentTerms
            .Split(TermPortion.Deposit(Percentage.Of(20)), TermPortion.Remainder(LastFriday))
            .Rolled(closed, DateAdjustment.Following)
            .Preview(Money.Of(500, Currency.Mxn), new TermDates(Issued));
        Assert.Equal(new DueDate(new(2026, 3, 27), new(2026, 3, 30)), preview.Portions[1].Due);
        Assert.Contains(
            "el último viernes de ese mes (del siguiente si ya pasó)\n      es decir, 2026-03-27",
            preview.Explain().ToText(Language.Spanish),
            StringComparison.Ordinal
        );
    }
}
