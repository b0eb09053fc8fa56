using Cobranza.DayCounts;

namespace Cobranza.Tests;

public sealed class DayCountNameTests
{
    public static TheoryData<string, string> Documented() =>
        new(Facts.Rows("day-count-names.csv").Select(row => (row[0], row[1])));

    [Theory]
    [MemberData(nameof(Documented))]
    public void A_documented_alias_leads_to_its_count(string alias, string name)
    {
        Assert.Equal(name, DayCount.Of(alias).Name);
        Assert.Same(DayCount.Of(name), DayCount.Of(alias));
    }

    [Fact]
    public void Case_and_spaces_make_no_difference_and_nothing_else_is_overlooked()
    {
        Assert.Same(DayCount.ThirtyE360, DayCount.Of(" 30e / 360 "));
        Assert.Same(DayCount.ActualActualIsda, DayCount.Of("act/actIsda"));
        Assert.False(DayCount.TryOf("30E\t/360", out _));
        Assert.False(DayCount.TryOf("30E-360", out _));
        Assert.False(DayCount.TryOf("30\u0415/360", out _));
        Assert.False(DayCount.TryOf("EUROBOND BA\u017fIS", out _));
    }

    [Theory]
    [InlineData("30/360")]
    [InlineData("30 / 360")]
    [InlineData("360/360")]
    public void A_bare_30_360_is_refused_and_its_four_meanings_are_named(string bare)
    {
        Assert.False(DayCount.TryOf(bare, out _));
        var error = Assert.Throws<ArgumentException>("name", () => DayCount.Of(bare));
        foreach (var meaning in new[] { "30/360 US", "30/360 Bond Basis", "30E/360", "30E/360 ISDA" })
        {
            Assert.Contains(meaning, error.Message);
            Assert.Equal(meaning, DayCount.Of(meaning).Name);
        }
    }

    [Theory]
    [InlineData("ACT/365", "ACT/365F, ACT/365A or ACT/365L")]
    [InlineData("Actual/Actual", "ACT/ACT ISDA, ACT/ACT ICMA or ACT/ACT AFB")]
    [InlineData("ACT/ACT.ICMA", "use DayCount.ActualActualIcma")]
    [InlineData("act/365l", "use DayCount.Actual365L")]
    [InlineData("BUS/252", "use DayCount.Business252")]
    [InlineData("ACT/366", "'ACT/366' is not the name of a day count; known are ACT/365F, ACT/360")]
    [InlineData("", "'' is not the name")]
    [InlineData("ACT/360\n", "A text of 8 characters is not the name")]
    [InlineData("ＡＣＴ/360", "A text of 7 characters is not the name")]
    public void A_name_that_is_none_is_refused_with_what_to_say_instead(string none, string answer)
    {
        Assert.False(DayCount.TryOf(none, out _));
        Assert.Contains(answer, Assert.Throws<ArgumentException>("name", () => DayCount.Of(none)).Message);
    }

    [Fact]
    public void A_name_without_end_is_refused_in_a_short_sentence()
    {
        var error = Assert.Throws<ArgumentException>("name", () => DayCount.Of(new string('3', 1_000_000)));
        Assert.InRange(error.Message.Length, 1, 400);
        Assert.False(DayCount.TryOf(null, out _));
        Assert.Throws<ArgumentNullException>("name", () => DayCount.Of(null!));
    }
}
