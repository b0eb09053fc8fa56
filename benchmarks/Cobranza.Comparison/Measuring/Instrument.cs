using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Mathematics.OutlierDetection;

namespace Cobranza.Comparison;

/// <summary>BenchmarkDotNet, set so that all ways run in this process over the same data.</summary>
internal static class Instrument
{
    // Below it a single call is too short to be timed by itself.
    private const int LightRunsAtOnce = 4;

    /// <summary>Machine and runtime.</summary>
    public static string Machine => string.Join('\n', HostEnvironmentInfo.GetCurrent().ToFormattedString());

    /// <summary>Measures ways that take about as long as each other, one directly after the other.</summary>
    public static IReadOnlyList<Timing> Measure(Effort effort, IEnumerable<Way> ways, Quiet quiet)
    {
        Measured.Quiet = quiet;
        Measured.Shelf = ways.OrderBy(way => way.Threads).ToDictionary(way => way.Key);
        return
        [
            .. BenchmarkRunner
                .Run<Measured>(ConfigFor(effort))
                .Reports.Select(report =>
                    TimingOf(Measured.Shelf[(string)report.BenchmarkCase.Parameters["Key"]], report)
                ),
        ];
    }

    private static Timing TimingOf(Way way, BenchmarkReport report) =>
        report.ResultStatistics is { } times
            ? new(way, times.Median / 1e6 / way.Repeats, times.Min / 1e6 / way.Repeats)
            : throw new InvalidOperationException($"{way.Key} could not be measured.");

    private static ManualConfig ConfigFor(Effort effort)
    {
        var (warmups, iterations, runs) = effort switch
        {
            Effort.Light => (10, 15, LightRunsAtOnce),
            Effort.Middling => (3, 9, 1),
            // Even: where the collector walks the application's objects in every second run, it counts half.
            _ => (1, 6, 1),
        };
        var job = Job
            .Default.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromMinutes(10), logOutput: false))
            .WithStrategy(RunStrategy.Monitoring)
            .WithWarmupCount(warmups)
            .WithIterationCount(iterations)
            .WithInvocationCount(runs)
            .WithUnrollFactor(1)
            .WithOutlierMode(OutlierMode.DontRemove)
            // A collection before each iteration would walk ten million objects each time.
            .WithGcForce(value: false);
        return ManualConfig
            .CreateEmpty()
            .AddJob(job)
            .AddLogger(NullLogger.Instance)
            .AddColumnProvider(BenchmarkDotNet.Columns.DefaultColumnProviders.Instance)
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "cobranza-comparison"))
            .WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.DisableOptimizationsValidator);
    }
}
