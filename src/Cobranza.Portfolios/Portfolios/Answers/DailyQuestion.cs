using Cobranza.Aging;
using NodaTime;

namespace Cobranza.Portfolios.Answers;

/// <summary>What an aging by day was asked: sums of different questions must not be added.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, itself included.</param>
/// <param name="Buckets">The ranges of days or months.</param>
/// <param name="BalancesOf">Of a projection the day of its balances; null of a history.</param>
/// <param name="Counted">How the rows came to be, as in <see cref="AgingQuestion.Counted"/>.</param>
internal sealed record DailyQuestion(
    LocalDate From,
    LocalDate To,
    AgingBuckets Buckets,
    LocalDate? BalancesOf,
    string Counted
)
{
    /// <summary>How many days there are, both ends included.</summary>
    public int Days => DayNumber.Of(To) - DayNumber.Of(From) + 1;

    /// <summary>How many columns a day has: the buckets and the credits.</summary>
    public int Width => Buckets.Count + 1;

    /// <summary>A question about a range of days that is checked.</summary>
    public static DailyQuestion Of(
        LocalDate from,
        LocalDate to,
        AgingBuckets buckets,
        LocalDate? balancesOf,
        string counted
    )
    {
        Guard.NotNull(buckets);
        Guard.NotBefore(Guard.Date(from), to);
        var question = new DailyQuestion(from, to, buckets, balancesOf, counted);
        return question.Days <= DailyAging.MaxDays
            ? question
            : throw new ArgumentException(
                Guard.Text(
                    $"must be at most {DailyAging.MaxDays} days from the first on, itself included; there are {question.Days}"
                ),
                nameof(to)
            );
    }

    public override string ToString() =>
        Guard.Text(
            $"{(BalancesOf is { } day ? $"balances of {Guard.Text(day)} seen" : "history")} from {Guard.Text(From)} to {Guard.Text(To)} in {(Buckets.Unit == AgingUnit.Days ? "days" : "months")} {string.Join('/', Buckets.UpperBounds.Select(bound => Guard.Text($"{bound}")))}; {Counted}"
        );
}
