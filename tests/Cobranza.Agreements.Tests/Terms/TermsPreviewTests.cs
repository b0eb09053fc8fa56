using Cobranza.Calendars;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Terms;

public sealed class TermsPreviewTests
{
    private static readonly PaymentTerms Terms = PaymentTerms
        .Split(
            TermPortion.Of(Percentage.Of(30)),
            TermPortion.Of(Percentage.Of(70), DateStep.PlusDays(15), DateStep.EndOfMonth)
        )
        .Rolled(BusinessCalendar.MondayToFriday, DateAdjustment.Following);

    [Fact]
    public void A_preview_shows_every_step_with_the_day_it_reached_and_why_a_date_was_moved()
    {
        var preview = Terms.Preview(Money.Of(1_000, Currency.Mxn), new TermDates(new LocalDate(2026, 1, 10)));
        var second = preview.Portions[1];
        Assert.Equal(Money.Of(700, Currency.Mxn), second.Amount);
        Assert.Equal((BaseDate.Issue, new LocalDate(2026, 1, 10)), (second.Start, second.StartsOn));
        Assert.Equal(
            [
                new(DateStep.PlusDays(15), new LocalDate(2026, 1, 25)),
                new(DateStep.EndOfMonth, new LocalDate(2026, 1, 31)),
            ],
            second.Steps
        );
        Assert.Equal(new DueDate(new(2026, 1, 31), new(2026, 2, 2)), second.Due);
        Assert.Equal("terms.preview-rolled-following", second.WhyRolled!.Rule.Id);
    }

    [Fact]
    public void A_preview_is_written_out_in_both_languages()
    {
        var preview = Terms.Preview(Money.Of(1_000, Currency.Mxn), new TermDates(new LocalDate(2026, 1, 9)));
        Assert.Equal(
            """
            MXN 1,000.00 would fall due so:
              MXN 300.00 on 2026-01-09:
                30% of the amount
                from the issue date, 2026-01-09
              MXN 700.00 on 2026-02-02:
                70% of the amount
                from the issue date, 2026-01-09
                15 days later
                  that is 2026-01-24
                the last day of that month
                  that is 2026-01-31
                2026-01-31 is not a business day; payment is due on the next business day: 2026-02-02
            """.ReplaceLineEndings("\n"),
            preview.ToString()
        );
        Assert.Equal(
            """
            MXN 1,000.00 vencería así:
              MXN 300.00 el 2026-01-09:
                30% del importe
                desde la fecha de emisión, 2026-01-09
              MXN 700.00 el 2026-02-02:
                70% del importe
                desde la fecha de emisión, 2026-01-09
                15 días después
                  es decir, 2026-01-24
                el último día de ese mes
                  es decir, 2026-01-31
                2026-01-31 no es día hábil; el pago vence el siguiente día hábil: 2026-02-02
            """.ReplaceLineEndings("\n"),
            preview.Explain().ToText(Language.Spanish)
        );
    }
}
