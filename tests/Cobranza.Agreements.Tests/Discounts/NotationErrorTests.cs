using Cobranza.Calendars;
using Cobranza.DayCounts;
using Cobranza.Discounts;
using Cobranza.Rates;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Discounts;

/// <summary>Texts that are no terms, and terms that have no text.</summary>
public sealed class NotationErrorTests
{
    [Theory]
    [InlineData("", 0, 0, "the end of the text", "terms such as net 30")]
    [InlineData("   ", 3, 0, "the end of the text", "terms such as net 30")]
    [InlineData("30", 2, 0, "the end of the text", "a unit such as days")]
    [InlineData("net 30 foo", 7, 3, "\"foo\"", "the end of the text")]
    [InlineData("net 30 dais", 7, 4, "\"dais\"", "a unit such as days")]
    [InlineData("net 3661", 4, 4, "\"3661\"", "from 0 to 3660")]
    [InlineData("net 99999999999999999999999999", 4, 26, "\"99999999999999999999999999\"", "from 0 to 3660")]
    [InlineData("121 months", 0, 3, "\"121\"", "from 0 to 120")]
    [InlineData("net -5", 4, 1, "\"-\"", "terms such as net 30")]
    [InlineData("30.5 days", 2, 1, "\".\"", "a unit such as days")]
    [InlineData("2/10", 4, 0, "the end of the text", "\"net\"")]
    [InlineData("2/10/30", 4, 1, "\"/\"", "\"net\"")]
    [InlineData("2/10 days", 9, 0, "the end of the text", "\"net\"")]
    [InlineData("0/10 net 30", 0, 1, "\"0\"", "more than 0%")]
    [InlineData("0% 10 net 30", 0, 1, "\"0\"", "more than 0%")]
    [InlineData("100% 10, net 30", 7, 1, "\",\"", "the end of the text")]
    [InlineData("2.% 10 net 30", 1, 1, "\".\"", "a unit such as days")]
    [InlineData("EUR 2. deposit + rest 30d", 7, 7, "\"deposit\"", "a digit right after the point")]
    [InlineData("2/40 net 30", 0, 1, "\"2\"", "a discount that ends on the due date or before")]
    [InlineData("2/10, 1/40, net 30", 6, 1, "\"1\"", "a discount that ends on the due date or before")]
    [InlineData("50% 0d + 40% 60d", 16, 0, "the end of the text", "more parts up to 100%")]
    [InlineData("50% 0d + 60% 60d", 9, 2, "\"60\"", "at most 100%")]
    [InlineData("EUR 50 0d + 50% 30d", 19, 0, "the end of the text", "\"+ rest\"")]
    [InlineData("100% 0d + 50% of rest 30d + rest 60d", 28, 4, "\"rest\"", "parts that leave something")]
    [InlineData("EUR 1,000 deposit + rest 30d", 5, 1, "\",\"", "no thousands separators")]
    [InlineData("EUR 1.000 deposit + rest 30d", 6, 3, "\"000\"", "2 decimals")]
    [InlineData("EUR 0 deposit + rest 30d", 4, 1, "\"0\"", "more than zero")]
    [InlineData("rest 30d + 30% deposit", 15, 7, "\"deposit\"", "a due date")]
    [InlineData("on 5, 32", 6, 2, "\"32\"", "from 1 to 31")]
    [InlineData("on 0", 3, 1, "\"0\"", "from 1 to 31")]
    [InlineData("on 5, 20 and 5", 13, 1, "\"5\"", "each once")]
    [InlineData("on 31 April", 3, 2, "\"31\"", "from 1 to 30")]
    [InlineData("10 prox, cut-off 31", 17, 2, "\"31\"", "from 1 to 30")]
    [InlineData("next Frday", 5, 5, "\"Frday\"", "a day of the week")]
    [InlineData("30d from departure", 9, 9, "\"departure\"", "a base date: issue, delivery")]
    [InlineData("net 60 de los", 10, 3, "\"los\"", "a base date: issue, delivery")]
    [InlineData("net 60 de", 9, 0, "the end of the text", "a base date: issue, delivery")]
    [InlineData("30d from previous portion", 9, 8, "\"previous\"", "a base date")]
    [InlineData("net 30, rolled following in mars", 28, 4, "\"mars\"", "a calendar: weekdays")]
    [InlineData("net 30, rolled sideways in t2", 15, 8, "\"sideways\"", "modified following")]
    [InlineData("[30d rolled none in t2]", 12, 4, "\"none\"", "an adjustment that moves a day")]
    [InlineData("later of (30d; 60d", 18, 0, "the end of the text", "\")\"")]
    [InlineData("paid on 5 closed 1 January to 31 December", 17, 1, "\"1\"", "leave a payday open")]
    [InlineData("paid on 15 prox", 11, 4, "\"prox\"", "the end of the text")]
    [InlineData("paid 30d", 7, 1, "\"d\"", "the end of the text")]
    [InlineData("closed 2026-03-14 to 2026-03-03", 7, 4, "\"2026\"", "not after the last one")]
    [InlineData("closed 2026-02-30 to 2026-03-03", 15, 2, "\"30\"", "from 1 to 28")]
    [InlineData("paid any day postponed 2026-03-03 to 2026-03-03", 37, 4, "\"2026\"", "a later date")]
    [InlineData("4 x 3000d", 4, 4, "\"3000\"", "from 1 to 915")]
    [InlineData("3 x 10 bd", 7, 2, "\"bd\"", "a unit such as days")]
    [InlineData("net \u202E30", 4, 1, "U+202E", "terms such as net 30")]
    [InlineData("net\u200F 30", 3, 1, "U+200F", "terms such as net 30")]
    [InlineData("net \uD83D\uDCB8", 4, 2, "U+1F4B8", "terms such as net 30")]
    [InlineData("net ３0", 4, 1, "U+FF13", "terms such as net 30")]
    [InlineData("net ٣٠", 4, 1, "U+0663", "terms such as net 30")]
    [InlineData("fın de mes", 0, 1, "\"f\"", "terms such as net 30")]
    [InlineData("net ı", 4, 1, "U+0131", "terms such as net 30")]
    [InlineData("net 30\nnet 60", 6, 1, "U+000A", "the end of the text")]
    public void A_mistake_is_found_where_it_stands(string text, int position, int length, string found, string expected)
    {
        Assert.False(TradeTerms.TryParse(text, out var terms, out var error));
        Assert.Null(terms);
        Assert.Equal((position, length, found), (error.Position, error.Length, error.FoundIn(Language.English)));
        Assert.Contains(expected, error.ExpectedIn(Language.English), StringComparison.Ordinal);
    }

    // Not as a row above: a lone half of a character does not survive the reports of the runner.
    [Fact]
    public void Half_a_character_is_a_mistake_where_it_stands()
    {
        Assert.False(TradeTerms.TryParse("net 30\uD83D", out _, out var error));
        Assert.Equal((6, 1, "U+D83D"), (error.Position, error.Length, error.FoundIn(Language.English)));
    }

    [Fact]
    public void A_mistake_is_shown_with_carets_beneath_it_in_both_languages()
    {
        Assert.False(TradeTerms.TryParse("2/10 net 30, rolled followin in t2", out _, out var error));
        Assert.Equal(
            """
            Position 20: found "followin", expected following, modified following, preceding, modified preceding, nearest or none
            2/10 net 30, rolled followin in t2
                                ^^^^^^^^
            """,
            error.ToText(Language.English)
        );
        Assert.Equal(
            """
            Posición 20: se encontró "followin", se esperaba siguiente, siguiente modificado, anterior, anterior modificado, más cercano o ninguno
            2/10 net 30, rolled followin in t2
                                ^^^^^^^^
            """,
            error.ToText(Language.Spanish)
        );
        Assert.Equal(error.ToText(Language.English), error.ToString());
    }

    [Fact]
    public void Of_a_long_text_the_part_around_the_mistake_is_shown()
    {
        var text =
            string.Join(" + ", Enumerable.Repeat("1% 30d", 50))
            + " + 1% 30x + "
            + string.Join(" + ", Enumerable.Repeat("1% 30d", 49));
        Assert.False(TradeTerms.TryParse(text, out _, out var error));
        var lines = error.ToText(Language.English).Split('\n');
        Assert.Equal('x', lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)]);
        Assert.StartsWith("…", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.InRange(lines[1].Length, 80, 110);
    }

    [Fact]
    public void A_text_may_be_as_long_as_the_limit_and_no_longer()
    {
        var longest = "net 30" + new string(' ', PaymentTerms.MaxTextLength - 6);
        Assert.Equal(PaymentTerms.Net(30), PaymentTerms.Parse(longest));
        Assert.False(PaymentTerms.TryParse(longest + " ", out _, out var error));
        Assert.Equal((PaymentTerms.MaxTextLength, 1), (error.Position, error.Length));
        Assert.Contains("at most 4000 characters", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("((((((((((((((((30d))))))))))))))))", true)]
    [InlineData("(((((((((((((((((30d)))))))))))))))))", false)]
    [InlineData("later of (later of (later of (later of (later of (later of (later of (30d)))))))", true)]
    [InlineData("later of (later of (later of (later of (later of (later of (later of (later of (30d))))))))", false)]
    public void Brackets_are_nested_up_to_a_limit(string text, bool isFine) =>
        Assert.Equal(isFine, PaymentTerms.TryParse(text, out _, out _));

    [Fact]
    public void Payment_terms_alone_have_no_room_for_a_discount()
    {
        Assert.False(PaymentTerms.TryParse("2% 10 net 30", out _, out var error));
        Assert.Equal(6, error.Position);
        Assert.Equal(PaymentTerms.Net(30), PaymentTerms.Parse("net 30"));
    }

    [Fact]
    public void Parsing_a_mistake_throws_what_is_shown()
    {
        var error = Assert.Throws<FormatException>(() => TradeTerms.Parse("net 30 foo"));
        Assert.EndsWith("net 30 foo\n       ^^^", error.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => PaymentTerms.Parse(string.Empty));
        Assert.Throws<ArgumentNullException>(() => TradeTerms.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => PaymentTerms.Parse(null!));
        Assert.False(TradeTerms.TryParse(null, out _, out var missing));
        Assert.Equal(0, missing.Position);
    }

    public static TheoryData<string, TradeTerms> Unwritable() =>
        new()
        {
            { "the step", new(PaymentTerms.Of(new OwnStep())) },
            {
                "the calendar",
                new(PaymentTerms.NetBusinessDays(3, BusinessCalendar.WithWeekend(IsoDayOfWeek.Friday).Named("Ours")))
            },
            { "the residual", new(PaymentTerms.Split(Half(0), Half(30)).WithResidual(ResidualPlace.Last)) },
            {
                "the rounding of a portion",
                new(PaymentTerms.Split(Half(0).RoundedTo(Rounding.HalfEven.ToMultipleOf(1)), Half(30)))
            },
            {
                "the currency",
                new(
                    PaymentTerms.Split(
                        TermPortion.Deposit(Money.OfMinor(1, Currency.Custom("POINTS", 0))),
                        TermPortion.Remainder()
                    )
                )
            },
            { "the discount", With(DiscountPolicy.Within(10, Percentage.Of(2)).WhenInGoodStanding()) },
            { "the discount", With(DiscountPolicy.BestOf(DiscountPolicy.Within(10, Percentage.Of(2)))) },
            { "the discount", With(DiscountPolicy.Sliding(Rate.Annual(Percentage.Of(9)), DayCount.Actual360)) },
            {
                "another rounding",
                new(PaymentTerms.Net(30), new DiscountTerms(DiscountPolicy.Within(10, Percentage.Of(2)), Rounding.Down))
            },
            { "longer than 4000 characters", new(PaymentTerms.Split([.. Enumerable.Range(0, 120).Select(Long)])) },
            {
                "nested too deep",
                new(
                    PaymentTerms.Of(
                        Enumerable
                            .Range(0, 20)
                            .Aggregate(
                                DateStep.PlusDays(1),
                                (step, _) => step.Rolled(BusinessCalendar.MondayToFriday, DateAdjustment.Following)
                            )
                    )
                )
            },
        };

    [Theory]
    [MemberData(nameof(Unwritable))]
    public void Terms_without_a_text_say_what_has_none(string what, TradeTerms terms)
    {
        Assert.False(terms.TryToNotation(Language.English, out var text));
        Assert.Null(text);
        var error = Assert.Throws<InvalidOperationException>(() => terms.ToNotation(Language.Spanish));
        Assert.Contains(what, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_language_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PaymentTerms.OnReceipt.ToNotation((Language)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => TradeTerms.TwoTenNet30.TryToNotation((Language)9, out _));
    }

    private static TermPortion Half(int days) => TermPortion.Of(Percentage.Of(50), DateStep.PlusDays(days));

    private static TermPortion Long(int index) =>
        TermPortion.OneOf(120, DueRule.From(BaseDate.Acceptance, DateStep.PlusDays(index), DateStep.EndOfMonth));

    private static TradeTerms With(DiscountPolicy policy) =>
        new(PaymentTerms.Net(30), new DiscountTerms(policy, Rounding.HalfAwayFromZero));

    private sealed record OwnStep : DateStep
    {
        protected override LocalDate ApplyCore(LocalDate from) => from.PlusDays(1);
    }
}
