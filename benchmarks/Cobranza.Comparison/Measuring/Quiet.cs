using System.Diagnostics;

namespace Cobranza.Comparison;

/// <summary>Waits until memory is read as quickly as this machine can, because the neighbors of a virtual machine use the same memory.</summary>
/// <remarks>Asked before each way, whoever it belongs to; it knows nothing of how quick the way is.</remarks>
internal sealed class Quiet
{
    // Of 64 bits: 64 MB, more than a processor keeps.
    private const int Probed = 8_000_000;
    private const int Probes = 9;

    // Numbers we chose: what still counts as quick, and for how long it is waited.
    private const double Tolerance = 1.25;
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _patienceInAll = TimeSpan.FromMinutes(3);

    private readonly Memory _memory;
    private readonly Dictionary<int, double> _quickest = [];
    private readonly List<Way> _disturbed = [];
    private TimeSpan _waited;

    public Quiet(Pair pair)
    {
        _memory = new(Probed * sizeof(long) / Memory.BytesPerRow, pair);
        for (var probe = 0; probe < 20; probe++)
        {
            Probe(1);
            Probe(2);
            Thread.Sleep(_pause);
        }
    }

    /// <summary>Which ways were measured although memory did not become quick in time.</summary>
    public IReadOnlyList<Way> Disturbed => _disturbed;

    /// <summary>Returns as soon as as many threads as the way uses read as quickly as they ever did, or when patience ends.</summary>
    public void WaitFor(Way way)
    {
        var clock = Stopwatch.StartNew();
        while (!IsNow(way.Threads))
        {
            if (clock.Elapsed > _patience || _waited + clock.Elapsed > _patienceInAll)
            {
                _disturbed.Add(way);
                break;
            }

            Thread.Sleep(_pause);
        }

        _waited += clock.Elapsed;
    }

    private bool IsNow(int threads) => Probe(threads) <= Tolerance * _quickest[threads];

    private double Probe(int threads)
    {
        var times = new double[Probes];
        for (var probe = 0; probe < times.Length; probe++)
        {
            var start = Stopwatch.GetTimestamp();
            _ = _memory.SumOn(threads);
            times[probe] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        var median = times[times.Length / 2];
        _quickest[threads] = Math.Min(median, _quickest.GetValueOrDefault(threads, double.MaxValue));
        return median;
    }
}
