using Cobranza.Aging;
using Cobranza.Json;
using Cobranza.LateFees;
using NodaTime;

namespace Cobranza.Tests;

public sealed class PolicyReadingTests
{
    [Fact]
    public void The_complete_sample_reads_as_it_says()
    {
        var policy = Read(Sample.Complete);

        Assert.Equal("Wholesale 2026", policy.Name);
        Assert.Equal(new LocalDate(2026, 1, 1), policy.EffectiveFrom);
        Assert.Equal(new LocalDate(2026, 3, 2), policy.Terms.Payment.DueOn(new LocalDate(2026, 1, 5)).Effective);
        var capped = Assert.IsType<ShareCappedLateFee>(policy.LateFees.Policy);
        Assert.Equal(Percentage.Of(20), capped.OfPrincipal);
        var graced = Assert.IsType<GracedLateFee>(capped.Inner);
        Assert.Equal((5, GraceMeaning.Waiving), (graced.Days, graced.Meaning));
        Assert.IsType<SimpleInterestLateFee>(graced.Inner);
        Assert.Equal(60, policy.Credit.HoldFromDaysPastDue);
        Assert.Equal(["friendly-reminder", "demand-letter"], policy.Escalation.Steps.Select(step => step.Id));
        Assert.Equal(3, policy.Plan!.Count);
    }

    [Fact]
    public void The_canonical_sample_writes_back_as_the_same_text() =>
        Assert.Equal(Sample.Complete, PolicyJson.Write(Read(Sample.Complete)));

    [Fact]
    public void Aging_by_month_by_item_and_with_disputes_apart_can_be_written()
    {
        var text = Sample.With(
            "      30,\n      60,\n      90,\n      120\n    ],\n    \"basis\": \"dueDate\",\n    \"credits\": \"apart\"",
            "      0,\n      1\n    ],\n    \"unit\": \"calendarMonths\",\n    \"basis\": \"dueDate\",\n    \"credits\": \"apart\",\n"
                + "    \"scope\": \"item\",\n    \"disputed\": \"apart\""
        );
        var aging = Read(text).Aging;

        Assert.Equal(AgingBuckets.OfMonths(0, 1), aging.Buckets);
        Assert.Equal((AgingScope.Item, DisputedTreatment.Apart), (aging.Scope, aging.Disputed));
        Assert.Equal(text, PolicyJson.Write(Read(text)));
    }

    [Fact]
    public void The_page_shows_the_sample() =>
        Assert.Contains(Sample.Complete, Sample.Resource("json.md"), StringComparison.Ordinal);

    [Fact]
    public void Order_of_members_and_blanks_do_not_matter()
    {
        var turned = Sample.With(
            "\"mode\": \"halfEven\"\n      }\n    }\n  },\n  \"lateFees\"",
            "\"mode\" :\t\"halfEven\"}}},\r\n\"lateFees\""
        );

        Assert.Equal(Read(Sample.Complete), Read(turned));
    }

    [Fact]
    public void One_version_is_a_history_of_one()
    {
        var read = PolicyJson.ReadHistory(Sample.Bytes(Sample.Complete));

        Assert.Empty(read.Problems);
        Assert.Equal([Read(Sample.Complete)], read.History!.Versions);
    }

    [Fact]
    public void A_history_of_two_versions_writes_and_reads_back()
    {
        var next = Read(Sample.With("2026-01-01", "2027-01-01"));
        var history = new Policies.PolicyHistory([Read(Sample.Complete), next]);

        var text = PolicyJson.Write(history);
        var read = PolicyJson.ReadHistory(Sample.Bytes(text));

        Assert.Empty(read.Problems);
        Assert.Equal(history.Versions, read.History!.Versions);
        Assert.Equal(text, PolicyJson.Write(read.History));
    }

    [Fact]
    public void A_problem_inside_a_history_names_the_version()
    {
        var text =
            "{ \"format\": 1, \"versions\": ["
            + Version(Sample.Complete)
            + ","
            + Version(Flaws.WithGrace("-1"))
            + "] }";

        var read = PolicyJson.ReadHistory(Sample.Bytes(text));

        Assert.Null(read.History);
        Assert.Equal("$.versions[1].lateFees.policy.then[0].days", Assert.Single(read.Problems).Path);
    }

    [Fact]
    public void A_currency_of_ones_own_is_declared_once_and_read_back()
    {
        var own = Sample
            .With("\"EUR 12000.00\"", "\"POINTS 5.00000000\"")
            .Replace(
                "\"percentage\": \"2%\"\n  }\n}",
                "\"percentage\": \"2%\"\n  },\n  \"currencies\": [\n    {\n      \"code\": \"POINTS\",\n      \"minorDigits\": 8\n    }\n  ]\n}",
                StringComparison.Ordinal
            )
            .Replace(
                "      \"POINTS 5.00000000\",\n      \"MXN 250000.00\"",
                "      \"MXN 250000.00\",\n      \"POINTS 5.00000000\"",
                StringComparison.Ordinal
            );

        var policy = Read(own);

        Assert.Contains(Money.Of(5m, Currency.Custom("POINTS", 8)), policy.Credit.Limits);
        Assert.Equal(own, PolicyJson.Write(policy));
    }

    [Fact]
    public void A_policy_of_ones_own_is_refused_rather_than_left_out()
    {
        var policy = Read(Sample.Complete);
        var own = new Policies.PolicySet(
            policy.Name,
            policy.EffectiveFrom,
            policy.Terms,
            new LateFeeTerms(
                new OwnLateFee().CappedAt(Money.Of(1m, Currency.Mxn)),
                Rounding.HalfEven,
                Posting.Immediate
            ),
            policy.Credit,
            policy.Escalation,
            policy.Aging,
            policy.Allocation
        );

        var error = Assert.Throws<ArgumentException>(() => PolicyJson.Write(own));

        Assert.Contains(nameof(OwnLateFee), error.Message, StringComparison.Ordinal);
    }

    private static Policies.PolicySet Read(string text)
    {
        var read = PolicyJson.Read(Sample.Bytes(text));
        Assert.Empty(read.Problems);
        return read.Policy!;
    }

    private static string Version(string text) => "{" + text[text.IndexOf("\"name\"", StringComparison.Ordinal)..];

    private sealed record OwnLateFee : LateFeePolicy
    {
        protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace) =>
            ExactAmount.Zero(item.Principal.Currency);
    }
}
