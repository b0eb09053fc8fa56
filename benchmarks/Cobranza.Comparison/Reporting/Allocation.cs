using System.Runtime.CompilerServices;

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
        var before = GC.GetAllocatedBytesForCurrentThread();
        Fill(answers, way);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        // What goes when they go, and not what came while they came: meanwhile others free memory too. An answer that goes into the
        // caller's own memory stays, and nothing of it was allocated.
        var held = GC.GetTotalMemory(forceFullCollection: true);
        Array.Clear(answers);
        var kept = held - GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(answers);
        return new(way, allocated / Answers / way.Repeats, Math.Max(0, kept) / Answers);
    }

    // Apart, so that the last answer does not stay on the stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Fill(object?[] answers, Way way)
    {
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = way.Run();
        }
    }
}
