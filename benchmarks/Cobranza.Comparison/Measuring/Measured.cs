using BenchmarkDotNet.Attributes;

namespace Cobranza.Comparison;

/// <summary>One way, run over data that are already there.</summary>
public class Measured
{
    private Way? _way;

    internal static IReadOnlyDictionary<string, Way> Shelf { get; set; } = new Dictionary<string, Way>();

    internal static Quiet? Quiet { get; set; }

    public static IEnumerable<string> Keys => Shelf.Keys;

    [ParamsSource(nameof(Keys))]
    public string Key { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        _way = Shelf[Key];
        _way.Prepare();
        if (_way.Effort == Effort.Light)
        {
            Warm(_way);
        }

        Quiet?.WaitFor(_way);
    }

    // The runtime compiles anew what has run thirty times, a little later and on another thread.
    private static void Warm(Way way)
    {
        for (var run = 0; run < 40; run++)
        {
            way.Run();
        }

        Thread.Sleep(300);
    }

    [Benchmark]
    public object Answer() => _way!.Run();
}
