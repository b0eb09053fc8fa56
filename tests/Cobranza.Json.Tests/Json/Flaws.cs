namespace Cobranza.Tests;

/// <summary>Mistakes in the sample, and how each must be told.</summary>
internal static class Flaws
{
    private const string Grace = "$.lateFees.policy.then[0].days";
    private const string GraceDays = "\"days\": 5,";
    private const string Basis = "\"basis\": \"dueDate\"";

    /// <summary>Piece of the sample, what stands there instead, code and path of the problem, whether a schema can see it.</summary>
    public static TheoryData<string, string, string, string, bool> All =>
        [
            // A member that is not there, is unknown, or stands twice.
            ("\"name\": \"Wholesale 2026\",", "", "missing-member", "$", true),
            ("\"days\": 5,", "", "missing-member", "$.lateFees.policy.then[0]", true),
            ("\"climb\"", "\"klimb\"", "missing-member", "$.escalation", true),
            ("\"climb\"", "\"surprise\": 1, \"climb\"", "unknown-member", "$.escalation.surprise", true),
            ("\"climb\"", "\"Climb\": \"highest\", \"climb\"", "unknown-member", "$.escalation.Climb", true),
            (GraceDays, GraceDays + "\"days\": 6,", "duplicate-member", Grace, false),
            (GraceDays, GraceDays + "\"d\\u0061ys\": 5,", "duplicate-member", Grace, false),
            ("\"name\": \"Wholesale 2026\"", "\"name\": \"a\", \"name\": \"a\"", "duplicate-member", "$.name", false),
            (
                "\"kind\": \"endOfMonth\"",
                "\"kind\": \"endOfMonth\", \"days\": 3",
                "unknown-member",
                "$.terms.payment.steps[1].days",
                true
            ),
            ("\"climb\"", "\"a.b \\u202e\\u0007\": 1, \"climb\"", "unknown-member", "$.escalation['a.b ??']", true),
            // Another JSON type, null included.
            (GraceDays, "\"days\": null,", "wrong-type", Grace, true),
            (GraceDays, "\"days\": \"5\",", "wrong-type", Grace, true),
            ("\"rate\": \"24%\"", "\"rate\": 24", "wrong-type", "$.lateFees.policy.rate", true),
            ("\"EUR 12000.00\"", "12000.00", "wrong-type", "$.credit.limits[0]", true),
            ("\"buckets\": [", "\"buckets\": true, \"x\": [", "wrong-type", "$.aging.buckets", true),
            ("\"plan\": {", "\"plan\": [{}], \"x\": {", "wrong-type", "$.plan", true),
            // Words outside a closed list.
            ("\"simpleInterest\"", "\"dailyInterest\"", "unknown-word", "$.lateFees.policy.kind", true),
            (
                "\"simpleInterest\"",
                "\"Cobranza.LateFees.FlatLateFee, Cobranza.Decisions\"",
                "unknown-word",
                "$.lateFees.policy.kind",
                true
            ),
            ("\"waiving\"", "\"Waiving\"", "unknown-word", "$.lateFees.policy.then[0].meaning", true),
            ("\"waiving\"", "\"0\"", "unknown-word", "$.lateFees.policy.then[0].meaning", true),
            ("\"waiving\"", "99", "wrong-type", "$.lateFees.policy.then[0].meaning", true),
            ("\"actual360\"", "\"30/360\"", "unknown-word", "$.lateFees.policy.dayCount", true),
            ("\"mode\": \"halfEven\"", "\"mode\": \"halfUp\"", "unknown-word", "$.terms.discount.rounding.mode", true),
            ("\"oldestDueFirst\"", "\"newestFirst\"", "unknown-word", "$.allocation.kind", true),
            // Badly written values.
            ("\"EUR 12000.00\"", "\"EUR 12,000.00\"", "invalid-value", "$.credit.limits[0]", true),
            ("\"EUR 12000.00\"", "\"EUR 12000.001\"", "invalid-value", "$.credit.limits[0]", false),
            ("\"EUR 12000.00\"", "\"QQQ 12000.00\"", "invalid-value", "$.credit.limits[0]", false),
            ("\"EUR 12000.00\"", "\"EUR 99999999999999999999.00\"", "invalid-value", "$.credit.limits[0]", false),
            ("\"24%\"", "\"24\"", "invalid-value", "$.lateFees.policy.rate", true),
            ("\"2026-01-01\"", "\"2026-02-30\"", "invalid-value", "$.effectiveFrom", false),
            ("\"2026-01-01\"", "\"01/01/2026\"", "invalid-value", "$.effectiveFrom", true),
            ("\"2026-01-01\"", "\"0001-01-01\"", "invalid-value", "$.effectiveFrom", false),
            ("\"2026-01-01\"", "\"\\u007f5-19\"", "invalid-value", "$.effectiveFrom", true),
            ("\"Wholesale 2026\"", "\" \"", "invalid-value", "$.name", true),
            ("\"Wholesale 2026\"", "\"a\\u0000b\"", "invalid-value", "$.name", false),
            // Well written, and not allowed.
            (GraceDays, "\"days\": -1,", "out-of-range", Grace, true),
            (GraceDays, "\"days\": 367,", "out-of-range", Grace, true),
            ("\"20%\"", "\"-20%\"", "out-of-range", "$.lateFees.policy.then[1].percentage", false),
            ("\"2%\"", "\"101%\"", "out-of-range", "$.terms.discount.policy.percentage", false),
            (
                "\"holdFromDaysPastDue\": 60",
                "\"holdFromDaysPastDue\": 0",
                "out-of-range",
                "$.credit.holdFromDaysPastDue",
                true
            ),
            ("\"count\": 3", "\"count\": 0", "out-of-range", "$.plan.count", true),
            ("      60,", "      20,", "out-of-range", "$.aging.buckets", false),
            ("      30,", "      0,", "out-of-range", "$.aging.buckets", true),
            (Basis, "\"unit\": \"weeks\", " + Basis, "unknown-word", "$.aging.unit", true),
            (Basis, "\"scope\": \"invoice\", " + Basis, "unknown-word", "$.aging.scope", true),
            (Basis, "\"disputed\": null, " + Basis, "wrong-type", "$.aging.disputed", true),
            ("\"EUR 12000.00\"", "\"MXN 12000.00\"", "out-of-range", "$.credit.limits", false),
            ("\"id\": \"demand-letter\"", "\"id\": \"friendly-reminder\"", "out-of-range", "$.escalation.steps", false),
            ("\"format\": 1", "\"format\": 2", "unknown-format", "$.format", true),
        ];

    /// <summary>Numbers that a lenient reader would take for 5 or something near it (where 5 stands for days of grace).</summary>
    public static TheoryData<string> Numbers =>
        [
            "5.0",
            "5e0",
            "0.5e1",
            "-0",
            "1e400",
            "1e-40",
            "5.00000000000000000000000000001",
            "2147483648",
            "-2147483649",
            "99999999999999999999999999999",
        ];

    public static string WithGrace(string number) => Sample.With(GraceDays, $"\"days\": {number},");
}
