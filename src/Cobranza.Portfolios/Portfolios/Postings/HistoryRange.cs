using Cobranza.Aging;
using Cobranza.Portfolios.Answers;
using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Postings;

/// <summary>The days of a history, and how far back a due date can matter on one of them.</summary>
internal sealed class HistoryRange
{
    private readonly AgingBuckets _buckets;

    public HistoryRange(DailyQuestion question)
        : this(question.Buckets, DayNumber.Of(question.From), question.Days) { }

    private HistoryRange(AgingBuckets buckets, int from, int days)
    {
        (_buckets, From, Days) = (buckets, from, days);
        Lowest = BucketCutoffs.Fill(stackalloc int[BucketCutoffs.Max], buckets, DayNumber.ToDate(from))[^1];
        Span = from + days - Lowest;
    }

    /// <summary>The first day.</summary>
    public int From { get; }

    /// <summary>How many days there are.</summary>
    public int Days { get; }

    /// <summary>The last due day that is in the last bucket from the first day on; what was due before is there just the same.</summary>
    public int Lowest { get; }

    /// <summary>How many due days are told apart, from the lowest to the last day; what is due later is not due on any day.</summary>
    /// <remarks>So a due date in the year 9999 takes no more room than one next week.</remarks>
    public int Span { get; }

    /// <summary>How many columns a day has: the buckets and the credits.</summary>
    public int Width => _buckets.Count + 1;

    /// <summary>The cutoffs of the first day.</summary>
    public MovingCutoffs Cutoffs(Span<int> destination) => new(destination, _buckets, From);

    /// <summary>Some days of the range.</summary>
    public HistoryRange Part(int start, int days) => new(_buckets, From + start, days);
}
