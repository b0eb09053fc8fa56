using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Cobranza.Json;
using Cobranza.LateFees;
using Cobranza.Policies;
using Cobranza.Receivables;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Laws.Json;

/// <summary>What files of policies and facts promise.</summary>
public sealed class JsonLaws
{
    [Law(Arbitrary = [typeof(PolicyCases)])]
    [Trait("Law", "SE-1")]
    public bool A_policy_written_and_read_is_the_same_policy(PolicySet policy) => ReadsBack(policy, PolicyJson.Write);

    [Law(Arbitrary = [typeof(PolicyCases)])]
    [Trait("Law", "SE-2")]
    public bool A_policy_read_and_written_is_the_same_text(PolicySet policy)
    {
        var text = PolicyJson.Write(policy);
        return PolicyJson.Write(PolicyJson.Read(Bytes(text)).Policy!) == text;
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    [Trait("Law", "SE-1")]
    public bool A_history_written_and_read_is_the_same_history(PolicySet first, PolicySet second)
    {
        PolicyHistory history = first.EffectiveFrom == second.EffectiveFrom ? new([first]) : new([first, second]);
        var text = PolicyJson.Write(history);
        var read = PolicyJson.ReadHistory(Bytes(text));
        return read.Problems.IsEmpty && read.History == history && PolicyJson.Write(read.History!) == text;
    }

    [Law(Arbitrary = [typeof(AccountCases)])]
    [Trait("Law", "SE-1")]
    public bool An_account_written_and_read_is_the_same_account(Account account)
    {
        var text = FactsJson.Write(account);
        var read = FactsJson.Read(Bytes(text));
        return read.Problems.IsEmpty && read.Account == account && FactsJson.Write(read.Account!) == text;
    }

    [Law(Arbitrary = [typeof(PolicyCases), typeof(AccountCases)])]
    [Trait("Law", "SE-3")]
    public bool The_text_is_the_same_in_every_culture(PolicySet policy, Account account, byte turn)
    {
        var (policyText, accountText) = (PolicyJson.Write(policy), FactsJson.Write(account));
        var culture = new[] { "de-DE", "tr-TR", "ar-SA", "es-MX" }[turn % 4];
        return In(culture, () => PolicyJson.Write(policy) == policyText && FactsJson.Write(account) == accountText)
            && In(culture, () => PolicyJson.Read(Bytes(policyText)).Policy == policy);
    }

    [Law]
    [Trait("Law", "SE-14")]
    public bool Any_bytes_give_a_value_or_problems_and_never_an_exception(byte[] bytes) =>
        IsAnswered(bytes) && IsAnswered([.. "{\"format\":1,"u8, .. bytes, .. "}"u8]);

    [Law(Arbitrary = [typeof(PolicyCases)])]
    [Trait("Law", "SE-14")]
    public bool A_file_with_one_byte_changed_is_read_or_told_and_never_throws(
        PolicySet policy,
        DoNotSize<int> place,
        byte other
    )
    {
        var bytes = Bytes(PolicyJson.Write(policy));
        bytes[Within(bytes.Length, place.Item)] = other;
        return IsAnswered(bytes);
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    [Trait("Law", "SE-5")]
    public bool An_unknown_member_is_refused_in_every_object(PolicySet policy, DoNotSize<int> place)
    {
        var root = JsonNode.Parse(PolicyJson.Write(policy))!;
        var found = Pick(Objects(root), place.Item);
        found["surprise"] = 1;
        return PolicyJson
            .Read(Bytes(root.ToJsonString()))
            .Problems.Any(problem => problem.Code == "unknown-member" && problem.Path == found["surprise"]!.GetPath());
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    [Trait("Law", "SE-6")]
    public bool A_member_that_stands_twice_is_refused_in_every_object(PolicySet policy, DoNotSize<int> place)
    {
        var root = JsonNode.Parse(PolicyJson.Write(policy))!;
        var found = Pick(Objects(root), place.Item);
        var first = found.First();
        found["twin-of-it"] = first.Value?.DeepClone();
        var text = root.ToJsonString().Replace("\"twin-of-it\"", $"\"{Escaped(first.Key)}\"", StringComparison.Ordinal);
        return PolicyJson.Read(Bytes(text)).Problems.Any(problem => problem.Code == "duplicate-member");
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    [Trait("Law", "SE-7")]
    public bool A_member_taken_away_is_missed_or_makes_another_policy(PolicySet policy, DoNotSize<int> place)
    {
        var root = JsonNode.Parse(PolicyJson.Write(policy))!;
        root.AsObject().Remove("$schema");
        var found = Pick(Objects(root), place.Item);
        var (name, _) = Pick(found.ToList(), place.Item / 7);
        found.Remove(name);
        var read = PolicyJson.Read(Bytes(root.ToJsonString()));

        // By their texts: a calendar's name is for people and no part of its value, but it is not lost in silence either.
        return read.Policy is { } other ? PolicyJson.Write(other) != PolicyJson.Write(policy) : !read.Problems.IsEmpty;
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    [Trait("Law", "SE-7")]
    public bool Null_is_refused_with_its_path_wherever_it_stands(PolicySet policy, DoNotSize<int> place)
    {
        var root = JsonNode.Parse(PolicyJson.Write(policy))!;
        var found = Pick(Objects(root), place.Item);
        var (name, old) = Pick(found.ToList(), place.Item / 7);
        var path = old!.GetPath();
        found[name] = null;
        return PolicyJson.Read(Bytes(root.ToJsonString())).Problems.Any(problem => problem.Path == path);
    }

    [Law(Arbitrary = [typeof(PolicyCases)])]
    [Trait("Law", "SE-2")]
    public bool Blanks_and_the_order_of_members_do_not_change_a_policy(PolicySet policy)
    {
        var turned = Turned(JsonNode.Parse(PolicyJson.Write(policy))!);
        return PolicyJson.Read(Bytes(turned.ToJsonString())).Policy == policy;
    }

    [Fact]
    public void The_round_trip_law_catches_a_writer_that_drops_a_grace()
    {
        var policy = WithWaivingGrace(PolicyCases.Policies().Generator.Sample(1, new Rnd(2026), 50).Single());

        Assert.True(ReadsBack(policy, PolicyJson.Write));
        Assert.False(
            ReadsBack(
                policy,
                whole => PolicyJson.Write(whole).Replace("\"waiving\"", "\"deferring\"", StringComparison.Ordinal)
            )
        );
    }

    // So that the wrong writer surely has something to drop.
    private static PolicySet WithWaivingGrace(PolicySet any) =>
        new(
            any.Name,
            any.EffectiveFrom,
            any.Terms,
            new(
                LateFeePolicy.Percent(Percentage.Of(1)).AfterGraceOf(days: 5, GraceMeaning.Waiving),
                Rounding.HalfEven,
                Posting.Immediate
            ),
            any.Credit,
            any.Escalation,
            any.Aging,
            any.Allocation,
            any.Plan,
            any.Commission
        );

    private static bool ReadsBack(PolicySet policy, Func<PolicySet, string> write)
    {
        var read = PolicyJson.Read(Bytes(write(policy)));
        return read.Problems.IsEmpty && read.Policy == policy;
    }

    private static bool IsAnswered(byte[] bytes)
    {
        var policy = PolicyJson.Read(bytes);
        var history = PolicyJson.ReadHistory(bytes);
        var facts = FactsJson.Read(bytes);
        return policy.Policy is null != policy.Problems.IsEmpty
            && history.History is null != history.Problems.IsEmpty
            && facts.Account is null != facts.Problems.IsEmpty
            && policy.Problems.All(problem => problem.Path.StartsWith('$') && !problem.Message.Any(char.IsControl))
            && (policy.Policy is null || ReadsBack(policy.Policy, PolicyJson.Write));
    }

    private static bool In(string culture, Func<bool> holds)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return holds();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static List<JsonObject> Objects(JsonNode node) =>
        node switch
        {
            JsonObject members => [members, .. members.SelectMany(member => Objects(member.Value!))],
            JsonArray elements => [.. elements.SelectMany(element => Objects(element!))],
            _ => [],
        };

    private static JsonNode Turned(JsonNode node) =>
        node switch
        {
            JsonObject members => new JsonObject(
                members.Reverse().Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Turned(member.Value!)))
            ),
            JsonArray elements => new JsonArray([.. elements.Select(element => Turned(element!))]),
            _ => node.DeepClone(),
        };

    private static T Pick<T>(List<T> from, int place) => from[Within(from.Count, place)];

    private static int Within(int count, int place) => (int)(Math.Abs((long)place) % count);

    private static string Escaped(string name) =>
        string.Concat(name.Select(character => FormattableString.Invariant($"\\u{(int)character:x4}")));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
