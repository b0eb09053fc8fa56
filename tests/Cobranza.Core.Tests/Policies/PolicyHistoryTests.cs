using Cobranza.Policies;
using static Cobranza.Tests.Samples;

namespace Cobranza.Tests.Policies;

public sealed class PolicyHistoryTests
{
    [Fact]
    public void A_version_is_in_force_from_its_first_day_until_the_day_before_the_next()
    {
        var history = new PolicyHistory([Policy("New", Day(7, 1)), Standard]);
        Assert.Equal("Standard", history.InForceOn(Day(6, 30)).Name);
        Assert.Equal("New", history.InForceOn(Day(7, 1)).Name);
    }

    [Fact]
    public void A_day_before_the_first_version_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Always.InForceOn(new(2025, 12, 31)));
        Assert.Contains("the first one, 'Standard', starts on 2026-01-01", error.Message);
        Assert.Contains("2025-12-31", error.Message);
    }

    [Fact]
    public void Two_versions_from_one_day_are_refused() =>
        Assert.Throws<ArgumentException>(() => new PolicyHistory([Standard, Policy("Twin", Day(1, 1))]));

    [Fact]
    public void A_history_without_versions_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PolicyHistory([]));
}
