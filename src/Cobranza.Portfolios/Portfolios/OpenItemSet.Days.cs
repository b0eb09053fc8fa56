using Cobranza.Aging;
using Cobranza.Portfolios.Answers;
using Cobranza.Portfolios.Blocks;
using Cobranza.Portfolios.Sums;
using NodaTime;

namespace Cobranza.Portfolios;

public sealed partial class OpenItemSet
{
    /// <summary>The open balances of <see cref="AsOf"/> as seen from each day of a range, by currency and age: a projection.</summary>
    /// <remarks>
    /// <para>What is open stays what is open on <see cref="AsOf"/>, credits as well; only its age changes. For days ahead that is how the book
    /// ages if nobody pays. For past days it is <b>not</b> how the book stood: what has been paid since is missing; that is
    /// <see cref="PostingSet.History"/>.</para>
    /// <para>Prepares the set by day if it is not; then a day of a range costs nanoseconds, however many rows there are.</para>
    /// </remarks>
    /// <param name="buckets">The ranges of days or months.</param>
    /// <param name="from">The first day, before or after <see cref="AsOf"/>.</param>
    /// <param name="to">The last day, itself included; at most <see cref="DailyAging.MaxDays"/> days.</param>
    /// <param name="workers">How the preparation is shared out; on the caller's own thread if not given.</param>
    /// <exception cref="ArgumentException">Something is missing, or there are too many days.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public DailyAging Daily(AgingBuckets buckets, LocalDate from, LocalDate to, Workers? workers = null)
    {
        var question = DailyQuestion.Of(from, to, buckets, AsOf, _counted);
        var cells = new DailyCells[_blocks.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = new(_blocks[i].Currency, DaysOf(_blocks[i], question, workers ?? Workers.One));
        }

        return new(question, cells, Count);
    }

    /// <summary>Sums the rows up by due day once, 8 bytes a day, unless that was done before: then totals of any day take a microsecond.</summary>
    /// <remarks>It costs about as much as two to four totals without it. Safe to call from several threads; the work is done once.</remarks>
    /// <param name="workers">How the work is shared out; on the caller's own thread if not given.</param>
    public void PrepareByDay(Workers? workers = null)
    {
        foreach (var block in _blocks)
        {
            block.PrepareByDay(workers ?? Workers.One);
        }
    }

    private static SumTable DaysOf(OpenItemBlock block, DailyQuestion question, Workers workers)
    {
        var sums = new SumTable(
            question.Days * question.Width,
            checked(block.Facts.Magnitude + block.Credits.Magnitude)
        );
        var cutoffs = new MovingCutoffs(
            stackalloc int[BucketCutoffs.Max],
            question.Buckets,
            DayNumber.Of(question.From)
        );
        block.PrepareByDay(workers).FillDays(sums, question.Width, cutoffs);
        if (block.Credits.Sum() is var credits && credits != 0)
        {
            for (var cell = question.Width - 1; cell < sums.Count; cell += question.Width)
            {
                sums.Add(cell, credits);
            }
        }

        return sums;
    }
}
