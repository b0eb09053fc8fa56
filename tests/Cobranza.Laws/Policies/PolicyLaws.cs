using System.Globalization;
using Cobranza.Escalations;
using Cobranza.LateFees;
using Cobranza.Policies;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What a policy's history, its text and its linter promise.</summary>
public sealed class PolicyLaws
{
    [Law(Arbitrary = [typeof(PolicyCases)])]
    public bool The_version_in_force_is_the_last_one_that_started_by_the_day(PolicyHistory history, ushort days)
    {
        var day = PolicyCases.Start.PlusDays(days % 1_500);
        var started = history.Versions.Where(version => version.EffectiveFrom <= day);
        return history.InForceOn(day) == started.MaxBy(version => version.EffectiveFrom);
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    public bool The_order_in_which_versions_are_given_is_irrelevant(PolicyHistory history) =>
        new PolicyHistory([.. history.Versions.Reverse()]) == history;

    [Law(Arbitrary = [typeof(PolicyCases)])]
    public bool A_day_before_the_first_version_is_an_error_that_names_the_day_and_the_version(
        PolicyHistory history,
        byte days
    )
    {
        var day = history.Versions[0].EffectiveFrom.PlusDays(-1 - days);
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => history.InForceOn(day));
        return error.Message.Contains(history.Versions[0].Name)
            && error.Message.Contains(day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture))
            && error.Message.Contains("2023-01-01");
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    public bool A_payment_is_allocated_by_the_version_of_its_value_date(PolicyHistory history, ushort days)
    {
        var day = PolicyCases.Start.PlusDays(days % 1_500);
        return history.AllocationOrders().InForceOn(day) == history.InForceOn(day).Allocation;
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    public bool The_text_of_a_policy_names_every_number_of_its_terms_fees_credit_and_plan(
        PolicySet policy,
        bool spanish
    )
    {
        var language = spanish ? Language.Spanish : Language.English;
        return NamesEveryNumber(PolicyText.Describe(policy, language, withCommission: true), policy);
    }

    [Fact]
    public void The_law_of_the_text_catches_a_number_left_out()
    {
        var policy = PolicyCases.From(1, PolicyCases.Start);
        var text = PolicyText.Describe(policy, Language.English, withCommission: true);
        Assert.True(NamesEveryNumber(text, policy));
        var shortened = text.Split('\n').Where(line => !line.Contains("interest", StringComparison.OrdinalIgnoreCase));
        Assert.False(NamesEveryNumber(string.Join('\n', shortened), policy));
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    public bool The_text_of_a_policy_is_complete_in_both_languages(PolicySet policy)
    {
        var (english, spanish) = (
            PolicyText.Describe(policy, Language.English),
            PolicyText.Describe(policy, Language.Spanish)
        );
        return !english.Contains('{')
            && !spanish.Contains('{')
            && english.Split('\n').Length == spanish.Split('\n').Length
            && english != spanish;
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    public bool Customers_do_not_read_what_is_earned_on_their_payments(PolicySet policy) =>
        !PolicyText.Describe(policy, Language.English).Contains("Commission")
        && PolicyText.Describe(policy, Language.English, withCommission: true).Contains("Commission")
            == policy.Commission is not null;

    [Law(Arbitrary = [typeof(PolicyCases)])]
    public bool A_hold_without_a_gap_is_found_exactly_where_there_is_none(PolicySet policy) =>
        Codes(policy).Contains("policies.release-not-below-hold")
        == (policy.Credit.HoldFromDaysPastDue <= policy.Credit.ReleaseBelowDaysPastDue);

    [Law(Arbitrary = [typeof(PolicyCases)])]
    public bool A_minimum_is_found_outside_a_cap_and_not_inside_it(PolicySet policy, byte minimum)
    {
        const string code = "policies.minimum-outside-cap";
        var (least, fee) = (Money.OfMinor(minimum, Currency.Mxn), policy.LateFees.Policy);
        return Codes(With(policy, fee.AtLeast(least))).Contains(code)
            && !Codes(With(policy, fee)).Contains(code)
            && !Codes(With(policy, LateFeePolicy.Percent(Percentage.Of(3)).AtLeast(least).CappedAt(Percentage.Of(9))))
                .Contains(code);
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    public bool A_step_found_to_be_unreachable_is_never_taken(PolicySet policy, int seed)
    {
        var dead = PolicyLinter
            .Check(policy)
            .Where(finding => finding.Code is "policies.step-unreachable" or "policies.step-overtaken")
            .Select(finding => finding.Why["step"]!.ToText(Language.English, TextFormat.Default))
            .ToHashSet();
        var one = LadderArbitraries.From(seed) with { Ladder = policy.Escalation };
        return LadderRuns.Taken(one, LadderRuns.Days(one.AsOf, 45)).All(step => !dead.Contains(step.Step.Id));
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    public bool A_step_that_starts_before_the_one_below_it_is_found(PolicySet policy)
    {
        var steps = policy.Escalation.Steps;
        var decreasing = steps
            .Zip(steps.Skip(1))
            .Count(pair => pair.Second.FromDaysPastDue < pair.First.FromDaysPastDue);
        return Codes(policy).Count(code => code == "policies.step-decreases") == decreasing;
    }

    private static List<string> Codes(PolicySet policy) =>
        [.. PolicyLinter.Check(policy).Select(finding => finding.Code)];

    private static PolicySet With(PolicySet policy, LateFeePolicy fee) =>
        new(
            policy.Name,
            policy.EffectiveFrom,
            policy.Terms,
            new LateFeeTerms(fee, policy.LateFees.Rounding, policy.LateFees.Posting),
            policy.Credit,
            policy.Escalation,
            policy.Aging,
            policy.Allocation
        );

    private static bool NamesEveryNumber(string text, PolicySet policy)
    {
        char[] between = [' ', '\n', '%', '(', ')', ':', ';', '–', '-', '/'];
        var numbers = text.Split(between).Select(word => word.Replace(",", "").TrimEnd('.')).ToHashSet();
        return Numbers(policy).All(number => numbers.Contains(number.ToString(CultureInfo.InvariantCulture)));
    }

    private static IEnumerable<decimal> Numbers(PolicySet policy) =>
        [
            .. Fee(policy.LateFees.Policy),
            .. policy.Credit.Limits.Select(limit => limit.Amount),
            .. policy.Credit.HoldFromDaysPastDue is { } hold
                ? [hold, policy.Credit.ReleaseBelowDaysPastDue]
                : (decimal[])[],
            .. policy.Credit.ReferFromBrokenPromises is { } refer ? [refer] : (decimal[])[],
            .. policy.Plan is { } plan ? [plan.Count] : (decimal[])[],
            .. policy.Escalation.Steps.SelectMany(Step),
            .. policy.Aging.Buckets.UpperBounds.Select(bound => (decimal)bound),
            .. policy.Commission is null ? [] : (decimal[])[2.5m],
        ];

    private static IEnumerable<decimal> Step(EscalationStep step) =>
        [
            .. step.MinimumWaitDays > 0 ? [step.MinimumWaitDays] : (decimal[])[],
            // The due date itself and the days beside it are told in words.
            .. step.When.DaysPastDueThreshold is { } days and not (-1 or 0 or 1) ? [Math.Abs(days)] : (decimal[])[],
            .. step.LapsesAfterDaysPastDue is { } lapse and not 0 ? [Math.Abs(lapse)] : (decimal[])[],
        ];

    private static IEnumerable<decimal> Fee(LateFeePolicy policy) =>
        policy switch
        {
            ShareCappedLateFee capped => [capped.OfPrincipal.Value, .. Fee(capped.Inner)],
            GracedLateFee graced => [graced.Days, .. Fee(graced.Inner)],
            SumLateFee sum => [.. Fee(sum.First), .. Fee(sum.Second)],
            PercentLateFee percent => [percent.Share.Value],
            SimpleInterestLateFee interest => [interest.Rate.Value.Value],
            _ => throw new ArgumentException($"has numbers that this law does not look for: {policy}", nameof(policy)),
        };
}
