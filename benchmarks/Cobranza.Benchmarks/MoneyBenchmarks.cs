using BenchmarkDotNet.Attributes;

namespace Cobranza.Benchmarks;

/// <summary>What exact money costs beside plain <c>decimal</c>; both must give the same answer before anything is timed.</summary>
[MemoryDiagnoser]
public class MoneyBenchmarks
{
    private const int Count = 1_000;

    private static readonly Fraction YearlyRate = Percentage.Of(24m).ToFraction();

    private readonly decimal[] _decimals = new decimal[Count];
    private readonly Money[] _amounts = new Money[Count];
    private readonly long[] _weights =
    [
        830,
        833,
        834,
        8_301,
        8_333,
        8_345,
        4_166,
        4_167,
        12_500,
        16_666,
        16_667,
        18_358,
    ];

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20_240_229);
        for (var i = 0; i < Count; i++)
        {
            _amounts[i] = Money.OfMinor(random.Next(1, 10_000_000), Currency.Mxn);
            _decimals[i] = _amounts[i].Amount;
        }

        Same(Add_money().Amount, Add_decimals());
        Same(Interest_on_money().Amount, Interest_on_decimals());
        Same(Money.Sum(Allocate_money(), Currency.Mxn).Amount, Allocate_decimals().Sum());
    }

    [Benchmark(Baseline = true)]
    public decimal Add_decimals()
    {
        var sum = 0m;
        foreach (var amount in _decimals)
        {
            sum += amount;
        }

        return sum;
    }

    [Benchmark]
    public Money Add_money()
    {
        var sum = Money.Zero(Currency.Mxn);
        foreach (var amount in _amounts)
        {
            sum += amount;
        }

        return sum;
    }

    /// <summary>24 % a year over 37 days of 365, rounded once: the decimal divides last.</summary>
    [Benchmark]
    public decimal Interest_on_decimals()
    {
        var sum = 0m;
        foreach (var amount in _decimals)
        {
            sum += Math.Round(amount * 0.24m * 37m / 365m, 2, MidpointRounding.AwayFromZero);
        }

        return sum;
    }

    [Benchmark]
    public Money Interest_on_money()
    {
        var sum = Money.Zero(Currency.Mxn);
        var factor = YearlyRate * Fraction.Of(37, 365);
        foreach (var amount in _amounts)
        {
            sum += (amount * factor).Round(Rounding.HalfAwayFromZero);
        }

        return sum;
    }

    /// <summary>Rounds every part down and gives the rest to the last one: the usual way, and not a fair one.</summary>
    [Benchmark]
    public decimal[] Allocate_decimals()
    {
        var total = _weights.Sum();
        var parts = new decimal[_weights.Length];
        var left = _decimals[0];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = i == parts.Length - 1 ? left : Math.Floor(_decimals[0] * _weights[i] / total * 100m) / 100m;
            left -= parts[i];
        }

        return parts;
    }

    [Benchmark]
    public ValueList<Money> Allocate_money() => _amounts[0].Allocate(_weights);

    private static void Same(decimal ours, decimal theirs)
    {
        if (ours != theirs)
        {
            throw new InvalidOperationException($"The answers differ: {ours} and {theirs}.");
        }
    }
}
