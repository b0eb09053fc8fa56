namespace Cobranza.Comparison;

/// <summary>What was measured over one book.</summary>
/// <param name="Rows">How many items.</param>
/// <param name="Machine">Machine and runtime, as BenchmarkDotNet describes them.</param>
/// <param name="Timings">The time of each way.</param>
/// <param name="Disturbed">Which ways were measured while memory was slow.</param>
/// <param name="Allocations">What our ways allocate.</param>
internal sealed record Results(
    int Rows,
    string Machine,
    IReadOnlyList<Timing> Timings,
    IReadOnlyList<Way> Disturbed,
    IReadOnlyList<Allocation> Allocations
)
{
    public Timing? Of(Question question, string name, int threads) =>
        Timings.FirstOrDefault(timing =>
            timing.Way.Question == question && timing.Way.Name == name && timing.Way.Threads == threads
        );

    /// <summary>The quickest of the ways whose names begin so.</summary>
    public Timing? Best(Question question, string start, int threads) =>
        Timings
            .Where(timing => timing.Way.Question == question && timing.Way.Threads == threads)
            .Where(timing => timing.Way.Name.StartsWith(start, StringComparison.Ordinal))
            .MinBy(timing => timing.Median);

    /// <summary>Our way with as many threads that a way is held against; nothing for our own.</summary>
    public Timing? RivalOf(Way way) => EngineWays.RivalOf(way) is { } name ? Of(way.Question, name, way.Threads) : null;
}
