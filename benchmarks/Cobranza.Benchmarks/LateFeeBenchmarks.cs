using BenchmarkDotNet.Attributes;
using Cobranza.Balances;
using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Benchmarks;

/// <summary>Default interest of one receivable over twenty changes of the rate, by number of payments.</summary>
/// <remarks>The loop by hand cuts the time at each payment and each change of the rate, in decimals. It explains nothing.</remarks>
[MemoryDiagnoser]
public class LateFeeBenchmarks
{
    private const int Rates = 20;

    private static readonly LocalDate DueOn = new(2024, 1, 31);

    private static readonly LocalDate AsOf = DueOn.PlusDays(1_200);

    private readonly LateFeePolicy _policy = LateFeePolicy.SimpleInterest(
        RateSeries.Of(Steps().Select(step => new RateStep(step.From, Rate.Annual(Percentage.Of(step.Percent))))),
        DayCount.Actual365Fixed
    );

    private readonly LateFeeTerms _terms;

    private OverdueItem? _item;

    private (LocalDate From, decimal Balance)[] _balances = [];

    public LateFeeBenchmarks() => _terms = new(_policy, Rounding.HalfEven, Posting.Immediate);

    [Params(1, 10, 100, 1_000)]
    public int Payments { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        _balances =
        [
            (DueOn.PlusDays(-30), 1_000_000m),
            .. Enumerable
                .Range(1, Payments)
                .Select(payment => (DueOn.PlusDays(1_200 * payment / (Payments + 1)), 1_000_000m - (900m * payment))),
        ];
        _item = new(
            ReceivableId.Of("F-1"),
            DueOn,
            Money.Of(1_000_000m, Currency.Mxn),
            [.. _balances.Select(step => new BalanceStep(step.From, Money.Of(step.Balance, Currency.Mxn)))],
            Money.Zero(Currency.Mxn)
        );
        if (Accrued().Round(Rounding.HalfEven).Amount != decimal.Round(By_hand_in_decimals(), 2))
        {
            throw new InvalidOperationException("The loop by hand computes something else.");
        }
    }

    [Benchmark(Baseline = true)]
    public decimal By_hand_in_decimals()
    {
        var cuts = _balances
            .Select(step => step.From)
            .Concat(Steps().Select(step => step.From.PlusDays(-1)))
            .Append(DueOn)
            .Append(AsOf)
            .Where(day => day >= DueOn && day <= AsOf)
            .Distinct()
            .Order()
            .ToArray();
        var interest = 0m;
        for (var i = 0; i + 1 < cuts.Length; i++)
        {
            var balance = _balances.Last(step => step.From <= cuts[i]).Balance;
            var rate = Steps().Last(step => step.From <= cuts[i].PlusDays(1)).Percent / 100m;
            interest += balance * rate * Period.DaysBetween(cuts[i], cuts[i + 1]) / 365m;
        }

        return interest;
    }

    [Benchmark]
    public ExactAmount Accrued() => _policy.Accrue(_item!, AsOf);

    [Benchmark]
    public LateFeeAssessment Assessed_and_explained() => _terms.Assess(_item!, AsOf);

    private static IEnumerable<(LocalDate From, decimal Percent)> Steps() =>
        Enumerable.Range(0, Rates).Select(step => (DueOn.PlusDays(60 * step), 8m + (0.25m * step)));
}
