namespace Cobranza.Portfolios;

/// <summary>How work on a large book is shared out: in how many parts, and by what they are run.</summary>
/// <remarks>The library starts no threads; the caller says how. Figures are the same, to the last minor unit, for every number of parts.</remarks>
/// <example><c>Workers.Of(2, (parts, run) => Parallel.For(0, parts, run))</c> shares out over two threads of the pool.</example>
public sealed class Workers
{
    /// <summary>Most parts: 1,024 (our choice: more than the cores of any machine a book is aged on).</summary>
    public const int MaxCount = 1_024;

    private readonly Action<int, Action<int>> _run;

    private Workers(int count, Action<int, Action<int>> run) => (Count, _run) = (count, run);

    /// <summary>The caller's own thread alone.</summary>
    public static Workers One { get; } = new(1, InTurn);

    /// <summary>In how many parts work is shared out.</summary>
    public int Count { get; }

    /// <summary>Workers of one's own.</summary>
    /// <param name="count">In how many parts work is shared out, from 1 to <see cref="MaxCount"/>.</param>
    /// <param name="run">Calls the given action once with each number from 0 up to but excluding the given count, on any
    /// threads, and returns when all calls have returned.</param>
    /// <exception cref="ArgumentNullException">Nothing is given to run them.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is out of range.</exception>
    public static Workers Of(int count, Action<int, Action<int>> run) =>
        new(Guard.InRange(count, 1, MaxCount), Guard.NotNull(run));

    /// <summary>The number of parts, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"{Count} parts at a time");

    /// <summary>Runs every part once.</summary>
    /// <exception cref="InvalidOperationException">A part was not run exactly once.</exception>
    internal void Run(Action<int> part)
    {
        if (Count == 1)
        {
            part(0);
            return;
        }

        var runs = new int[Count];
        _run(
            Count,
            number =>
            {
                if (number < 0 || number >= Count)
                {
                    throw NotOnceEach();
                }

                part(number);
                Interlocked.Increment(ref runs[number]);
            }
        );
        if (runs.AsSpan().ContainsAnyExcept(1))
        {
            throw NotOnceEach();
        }
    }

    /// <summary>Where one of these workers' parts of so many rows begins; the part after it begins where it ends.</summary>
    internal int StartOf(int part, int rows) => StartOf(part, Count, rows);

    /// <summary>Where a part, of so many parts of so many rows, begins.</summary>
    internal static int StartOf(int part, int parts, int rows) => (int)((long)rows * part / parts);

    private InvalidOperationException NotOnceEach() =>
        new(Guard.Text($"The workers must run each of {Count} parts exactly once, and did not."));

    private static void InTurn(int count, Action<int> run)
    {
        for (var part = 0; part < count; part++)
        {
            run(part);
        }
    }
}
