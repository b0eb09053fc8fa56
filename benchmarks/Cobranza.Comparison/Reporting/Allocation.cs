namespace Cobranza.Comparison;

/// <summary>What one warm answer allocates on its thread.</summary>
/// <param name="Way">Which answer.</param>
/// <param name="Bytes">All of it.</param>
/// <param name="Kept">The part of it that is the answer itself: what stays while the answer is held.</param>
internal sealed record Allocation(Way Way, long Bytes, long Kept)
{
    // Many, because the collector tells what is held only to within some kilobytes.
    private const int Answers = 256;

    public long Beyond => Math.Max(0, Bytes - Kept);

    public static Allocation Of(Way way)
    {
        way.Prepare();
        way.Run();
        var answers = new object[Answers];
        var held = GC.GetTotalMemory(forceFullCollection: true);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = way.Run();
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - held;
        // An answer that goes into the caller's own memory is the same object each time, and nothing of it was allocated.
        GC.KeepAlive(answers);
        return new(way, allocated / Answers / way.Repeats, Math.Max(0, kept) / Answers);
    }
}
