namespace Cobranza.Comparison;

/// <summary>The right answers, computed the plainest way there is, in integers. Every way to answer is held against them before it is timed.</summary>
internal sealed class Answers(Book book, Lazy<PostingBook> postings)
{
    private readonly Dictionary<Question, long[]> _known = [];

    /// <summary>Cells of one aging: currency, then bucket.</summary>
    public static int Cells => Book.Codes.Length * Buckets.Count;

    public long[] Of(Question question)
    {
        if (!_known.TryGetValue(question, out var answer))
        {
            _known.Add(
                question,
                answer = question switch
                {
                    Question.Memory => [0],
                    Question.Totals => Totals(),
                    Question.Customers => Customers(),
                    Question.Charges => Charges(),
                    Question.ChargeSums => ChargeSums(),
                    Question.Snapshots => History(
                        [.. Enumerable.Repeat(int.MinValue, book.Count)],
                        book.DueDays,
                        book.Currency,
                        book.Open
                    ),
                    Question.History => History(
                        postings.Value.Days,
                        postings.Value.DueDays,
                        postings.Value.Currency,
                        postings.Value.Units
                    ),
                    Question.Loading => Totals(),
                    _ => throw new ArgumentOutOfRangeException(nameof(question), question, message: null),
                }
            );
        }

        return answer;
    }

    private long[] Totals()
    {
        var sums = new long[Cells];
        for (var row = 0; row < book.Count; row++)
        {
            sums[(book.Currency[row] * Buckets.Count) + BucketOf(row)] += book.Open[row];
        }

        return sums;
    }

    private long[] Customers()
    {
        var sums = new long[Book.Customers * Cells];
        for (var row = 0; row < book.Count; row++)
        {
            var line = (book.Currency[row] * Book.Customers) + book.Customer[row];
            sums[(line * Buckets.Count) + BucketOf(row)] += book.Open[row];
        }

        return sums;
    }

    private long[] Charges() =>
        [
            .. Enumerable
                .Range(0, book.Count)
                .Select(row => Charge.Of(book.Open[row], Day.AsOfNumber - book.DueDays[row])),
        ];

    private long[] ChargeSums()
    {
        var sums = new long[Book.Codes.Length];
        var charges = Of(Question.Charges);
        for (var row = 0; row < book.Count; row++)
        {
            sums[book.Currency[row]] += charges[row];
        }

        return sums;
    }

    // An entry is in a bucket from the day it both counts and is late enough until the day the next bucket begins.
    private static long[] History(int[] days, int[] dueDays, byte[] currency, long[] units)
    {
        var changes = new long[(Day.Snapshots + 1) * Cells];
        for (var row = 0; row < units.Length; row++)
        {
            for (var bucket = 0; bucket < Buckets.Count; bucket++)
            {
                var from =
                    bucket == 0 ? days[row] : Math.Max(days[row], dueDays[row] + Buckets.FirstDayLate[bucket - 1]);
                var to = bucket == Buckets.Count - 1 ? int.MaxValue : dueDays[row] + Buckets.FirstDayLate[bucket];
                var cell = (currency[row] * Buckets.Count) + bucket;
                if (from < to)
                {
                    changes[(Place(from) * Cells) + cell] += units[row];
                    changes[(Place(to) * Cells) + cell] -= units[row];
                }
            }
        }

        for (var i = Cells; i < changes.Length; i++)
        {
            changes[i] += changes[i - Cells];
        }

        return changes[..^Cells];
    }

    private static int Place(int day) => Math.Clamp(day, Day.FirstSnapshot, Day.AsOfNumber + 1) - Day.FirstSnapshot;

    private int BucketOf(int row) => Buckets.Of(Day.AsOfNumber - book.DueDays[row]);
}
