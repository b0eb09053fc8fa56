using BenchmarkDotNet.Attributes;
using Cobranza.Allocations;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Benchmarks;

/// <summary>One payment over a thousand open items, by the orders there are.</summary>
[MemoryDiagnoser]
public class AllocationBenchmarks
{
    private const int Items = 1_000;

    private static readonly LocalDate On = new(2026, 1, 31);

    private readonly Money _amount = Money.OfMinor(250_000_000, Currency.Mxn);

    private ValueList<OpenPart> _parts = [];

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20_240_229);
        _parts =
        [
            .. Enumerable
                .Range(0, Items)
                .Select(i => new OpenPart(
                    ReceivableId.Of($"I-{i:D6}"),
                    On.PlusDays(-random.Next(60, 400)),
                    On.PlusDays(random.Next(-200, 60)),
                    Money.OfMinor(random.Next(1, 1_000_000), Currency.Mxn),
                    burden: new(Percentage.Of(random.Next(4) * 6))
                )),
        ];
    }

    [Benchmark(Baseline = true)]
    public ValueList<Money> Oldest_due_first() => AllocationOrder.OldestDueFirst.Allocate(_amount, _parts, On);

    [Benchmark]
    public ValueList<Money> In_proportion() => AllocationOrder.ProRata.Allocate(_amount, _parts, On);

    [Benchmark]
    public ValueList<Money> By_a_civil_code() => CivilCodeOrders.Germany.Allocate(_amount, _parts, On);
}
