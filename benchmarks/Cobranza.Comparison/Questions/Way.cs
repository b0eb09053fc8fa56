namespace Cobranza.Comparison;

/// <summary>One way to answer one question, and how to read its answer for comparison.</summary>
/// <param name="Question">What is asked.</param>
/// <param name="Name">Who answers, and how.</param>
/// <param name="Threads">On how many threads.</param>
/// <param name="Effort">How long it takes.</param>
/// <param name="Run">What is timed.</param>
/// <param name="Read">The answer in minor units, in the order of <see cref="Answers"/>.</param>
internal sealed record Way(
    Question Question,
    string Name,
    int Threads,
    Effort Effort,
    Func<object> Run,
    Func<object, long[]> Read
)
{
    /// <summary>What must be so before it runs, such as a number of threads; not timed.</summary>
    public Action Prepare { get; init; } = () => { };

    /// <summary>How many answers one run gives; times are for one.</summary>
    public int Repeats { get; init; } = 1;

    /// <summary>Whether it is a question to this library whose allocation is counted.</summary>
    public bool IsQuery { get; init; }

    public string Key => $"{Question}/{Name}/{Threads}";

    /// <summary>A way whose answer is of a type of its own.</summary>
    public static Way Of<T>(
        Question question,
        string name,
        int threads,
        Effort effort,
        Func<T> run,
        Func<T, long[]> read
    )
        where T : class => new(question, name, threads, effort, run, answer => read((T)answer));

    /// <summary>Answers once and compares; throws where a single minor unit differs.</summary>
    public void Check(Answers answers)
    {
        Prepare();
        var actual = Read(Run());
        var expected = answers.Of(Question);
        if (!expected.AsSpan().SequenceEqual(actual))
        {
            var first = expected.AsSpan().CommonPrefixLength(actual);
            throw new InvalidOperationException(
                $"{Key}: {actual.Length} figures instead of {expected.Length}, or another one at {first}: "
                    + $"{actual.ElementAtOrDefault(first)} instead of {expected.ElementAtOrDefault(first)}."
            );
        }
    }
}
