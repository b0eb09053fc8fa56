using NodaTime;

namespace Cobranza.Tests;

public sealed class ExplanationTests
{
    private static readonly Rule Fee = new("tests.fee", "The fee is {fee}.", "El recargo es {fee}.");

    private static readonly Rule Interest = new(
        "tests.interest",
        "{rate} of {base} for {days} days to {until}.",
        "{rate} de {base} por {days} días hasta el {until}."
    );

    [Fact]
    public void The_same_data_reads_in_both_languages()
    {
        var why = Example();
        Assert.Equal(
            "The fee is EUR 1,000.00.\n  24% of EUR 66.666666… for 1,234 days to 2026-01-31.",
            why.ToText(Language.English)
        );
        Assert.Equal(
            "El recargo es EUR 1.000,00.\n  24% de EUR 66,666666… por 1.234 días hasta el 31/01/2026.",
            why.ToText(Language.Spanish, TextFormat.European)
        );
        Assert.Equal("The fee is EUR 1,000.00.", why.ToSentence(Language.English));
    }

    [Fact]
    public void Values_are_found_by_their_names()
    {
        Assert.Equal(new NoteValue.OfNumber(1_234), Example().Because[0]["days"]);
        Assert.Null(Example()["days"]);
    }

    [Fact]
    public void A_line_break_in_a_note_forges_no_line()
    {
        var trace = new Trace(new("tests.note", "For {note}.", "Para {note}."));
        var why = trace.Note("note", "F-1\nThe fee is EUR 0.00.\u202E").ToExplanation();
        Assert.Equal("For F-1\uFFFDThe fee is EUR 0.00.\uFFFD.", why.ToText(Language.English));
        Assert.Equal(new NoteValue.OfText("F-1\nThe fee is EUR 0.00.\u202E"), why["note"]);
    }

    [Fact]
    public void A_number_of_more_than_forty_digits_is_cut_and_says_so()
    {
        var tiny = Fraction.Of(1, 3);
        for (var times = 0; times < 7; times++)
        {
            tiny *= tiny;
        }

        Assert.Equal("≈0.000000000000", TextFormat.Default.Write(tiny));
        Assert.Equal("≈1.17901845777e61", TextFormat.Default.Write(Fraction.One / tiny));
        Assert.Equal("EUR 0.333333…", TextFormat.Default.Write(Money.Of(1m, Currency.Eur) * Fraction.Of(1, 3)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Upper.Case")]
    [InlineData("with space")]
    public void An_id_of_another_form_is_refused(string text) =>
        Assert.Throws<ArgumentException>("id", () => new Rule(text, "x", "y"));

    private static Explanation Example()
    {
        var trace = new Trace(Fee).Note("fee", Money.Of(1_000m, Currency.Eur));
        trace
            .Open(Interest)
            .Note("rate", Percentage.Of(24m))
            .Note("base", Money.Of(200m, Currency.Eur) * Fraction.Of(1, 3))
            .Note("days", 1_234)
            .Note("until", new LocalDate(2026, 1, 31));
        return trace.ToExplanation();
    }
}
