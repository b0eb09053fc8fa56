namespace Cobranza.Comparison;

/// <summary>All engines over one book, in one process.</summary>
internal sealed class Contest : IDisposable
{
    // Beyond it neither objects nor SQLite nor the history are asked: they need more memory and patience than they tell.
    private const int MostRowsAsObjects = 20_000_000;

    private readonly Pair _pair = new();
    private readonly Book _book;
    private readonly Answers _answers;
    private readonly DuckTables _duck;
    private readonly Sqlite? _sqlite;

    public Contest(int rows, IReadOnlyCollection<Question> questions)
    {
        _book = new(rows);
        var book = _book;
        var postings = new Lazy<PostingBook>(() => new(book));
        var withObjects = rows <= MostRowsAsObjects;
        _answers = new(book, postings);
        _duck = new(book);
        if (withObjects && questions.Contains(Question.History))
        {
            _duck.Add(postings.Value);
        }

        _sqlite = withObjects && questions.Contains(Question.Totals) ? new(book) : null;
        IEnumerable<Way> ways =
        [
            .. new Memory(rows, _pair).Ways(),
            .. new EngineWays(new Engine(book, postings, _pair)).Ways(),
            .. new DuckWays(_duck, book).Ways(),
            .. new Loops(book).Ways(),
            .. new Linq(book).Ways(),
            new BareLoop(book, _answers).Way(),
            .. _sqlite?.Ways() ?? [],
        ];
        Rows = rows;
        Ways =
        [
            .. ways.Where(way =>
                questions.Contains(way.Question)
                && (withObjects || (way.Effort != Effort.Heavy && way.Question != Question.History))
            ),
        ];
    }

    public int Rows { get; }

    public Way[] Ways { get; }

    /// <summary>Every way answers once; throws where a minor unit differs.</summary>
    public void Check()
    {
        foreach (var way in Ways)
        {
            way.Check(_answers);
        }
    }

    /// <summary>Checks and then measures every way: question by question, and each question's quick ways directly after one another.</summary>
    /// <remarks>The totals come directly after the memory they read. The application's objects are there only while they are asked: a
    /// collector that walks ten million of them would be charged to whoever allocates.</remarks>
    public Results Measure()
    {
        var quiet = new Quiet(_pair);
        var timings = new List<Timing>();
        var allocations = new List<Allocation>();
        foreach (var question in Ways.GroupBy(way => way.Question == Question.Memory ? Question.Totals : way.Question))
        {
            foreach (var alike in question.GroupBy(way => way.Effort).OrderBy(alike => alike.Key))
            {
                foreach (var way in alike)
                {
                    way.Check(_answers);
                }

                timings.AddRange(Instrument.Measure(alike.Key, alike, quiet).Select(Told));
            }

            allocations.AddRange(question.Where(way => way.IsQuery).Select(Allocation.Of));
            _book.ForgetRows();
        }

        return new(Rows, Instrument.Machine, timings, quiet.Disturbed, allocations);
    }

    private static Timing Told(Timing timing)
    {
        Console.WriteLine(
            Texts.Text(
                $"{Titles.Of(timing.Way.Question), -50} {timing.Way.Name, -48} {timing.Way.Threads} {timing.Median, 12:N4} ms"
            )
        );
        return timing;
    }

    public void Dispose()
    {
        _duck.Dispose();
        _sqlite?.Dispose();
        _pair.Dispose();
    }
}
