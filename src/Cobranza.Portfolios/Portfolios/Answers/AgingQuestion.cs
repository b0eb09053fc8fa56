using Cobranza.Aging;
using NodaTime;

namespace Cobranza.Portfolios.Answers;

/// <summary>What an aging was asked: sums of different questions must not be added.</summary>
/// <param name="AsOf">The day at whose end everything is judged.</param>
/// <param name="Buckets">The ranges of days or months.</param>
/// <param name="By">What the lines are.</param>
/// <param name="Counted">How the rows came to be: from which date age is counted, and by what.</param>
internal sealed record AgingQuestion(LocalDate AsOf, AgingBuckets Buckets, string By, string Counted)
{
    public const string Total = "in total";
    public const string Customer = "by customer";
    public const string Key = "by key";
    public const string Group = "by group";

    /// <summary>How rows count that were given as rows.</summary>
    public const string AsGiven = "rows as given";

    private const string NettedSet = ", the credits of the set netted";

    /// <summary>How rows count once the credits beside them have been deducted.</summary>
    public static string Netted(string counted) => counted + NettedSet;

    /// <summary>Whether credits have been deducted from rows that count so.</summary>
    public static bool IsNetted(string counted) => counted.EndsWith(NettedSet, StringComparison.Ordinal);

    public override string ToString() =>
        Guard.Text(
            $"{Guard.Text(AsOf)} {By} in {(Buckets.Unit == AgingUnit.Days ? "days" : "months")} {string.Join('/', Buckets.UpperBounds.Select(bound => Guard.Text($"{bound}")))}; {Counted}"
        );

    /// <summary>How the rows of accounts count.</summary>
    public static string CountedBy(AgingPolicy policy) =>
        Guard.Text($"parts by {policy.Basis}, {policy.Scope}, credits {policy.Credits}");
}
