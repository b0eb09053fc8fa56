using BenchmarkDotNet.Attributes;
using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Benchmarks;

/// <summary>The balances of one account by number of entries: twice the entries should take little more than twice the time.</summary>
/// <remarks>
/// Half of the facts are invoices in two portions, half payments that do not fit them, over three years; so many payments settle
/// several parts and some leave a rest. The order of a civil code looks at the day, at rates and at equals besides the due date.
/// The loop by hand is what a billing system has: decimals, the portion due first, and no trace of what settled what.
/// </remarks>
[MemoryDiagnoser]
public class LedgerBenchmarks
{
    private const int Days = 3 * 365;

    private static readonly LocalDate Start = new(2023, 1, 1);

    private static readonly LocalDate AsOf = new(2026, 1, 31);

    private readonly DatedAllocationOrders _oldestDue = DatedAllocationOrders.Always(AllocationOrder.OldestDueFirst);

    private readonly DatedAllocationOrders _civilCode = DatedAllocationOrders.Always(CivilCodeOrders.Germany);

    private Account _account = new(CustomerId.Of("C"), []);

    private Portion[] _portions = [];

    private (LocalDate On, decimal Amount)[] _paid = [];

    [Params(100, 1_000, 10_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var random = new Random(20_240_229);
        var customer = CustomerId.Of("C");
        var items = new Receivable[Entries / 2];
        var payments = new Entry[Entries - items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            var amount = Money.OfMinor(random.Next(2, 1_000_000), Currency.Mxn);
            var halves = amount.Split(2);
            var on = Start.PlusDays(random.Next(Days));
            items[i] = new(
                ReceivableId.Of($"I-{i:D6}"),
                customer,
                ReceivableKind.Invoice,
                amount,
                on,
                parts:
                [
                    new(1, Component.Principal, halves[0], DueDate.On(on.PlusDays(30))),
                    new(2, Component.Principal, halves[1], DueDate.On(on.PlusDays(60))),
                ],
                burden: new(Percentage.Of(random.Next(4) * 6))
            );
        }

        for (var i = 0; i < payments.Length; i++)
        {
            var amount = Money.OfMinor(random.Next(1, 1_000_000), Currency.Mxn);
            payments[i] = new Payment(EntryId.Of($"P-{i:D6}"), amount, Start.PlusDays(random.Next(Days)));
        }

        _account = new(customer, [.. items], [.. payments]);
        _portions =
        [
            .. items.SelectMany(item =>
                item.Parts.Select(part => new Portion(item.IssuedOn, part.Due.Effective, part.Amount.Amount))
            ),
        ];
        _paid = [.. payments.Select(payment => (payment.EffectiveOn, payment.Amount.Amount))];
        var parts = Balances_by_oldest_due_date().Items.SelectMany(item => item.Parts);
        if (!By_hand_in_decimals().Order().SequenceEqual(parts.Select(part => part.Open.Amount).Order()))
        {
            throw new InvalidOperationException("The loop by hand computes something else.");
        }

        Conserved(Balances_by_oldest_due_date());
        Conserved(Balances_by_a_civil_code());
    }

    [Benchmark(Baseline = true)]
    public decimal[] By_hand_in_decimals()
    {
        var open = _portions.OrderBy(portion => portion.DueOn).ThenBy(portion => portion.IssuedOn).ToArray();
        var left = Array.ConvertAll(open, portion => portion.Amount);
        foreach (var (on, amount) in _paid.OrderBy(payment => payment.On))
        {
            var rest = amount;
            for (var i = 0; i < open.Length && rest > 0; i++)
            {
                if (open[i].IssuedOn <= on && left[i] > 0)
                {
                    var settled = Math.Min(rest, left[i]);
                    left[i] -= settled;
                    rest -= settled;
                }
            }
        }

        return left;
    }

    [Benchmark]
    public AccountBalance Balances_by_oldest_due_date() => AccountBalance.Of(_account, AsOf, _oldestDue);

    [Benchmark]
    public AccountBalance Balances_by_a_civil_code() => AccountBalance.Of(_account, AsOf, _civilCode);

    // What was charged less what was paid, whatever the order.
    private void Conserved(AccountBalance balance)
    {
        var charged = Money.Sum(_account.Receivables.Select(item => item.Amount), Currency.Mxn);
        var paid = Money.Sum(_account.Entries.Select(entry => entry.Amount), Currency.Mxn);
        if (balance.Net(Currency.Mxn) != charged - paid)
        {
            throw new InvalidOperationException("The ledger lost money.");
        }
    }

    private readonly record struct Portion(LocalDate IssuedOn, LocalDate DueOn, decimal Amount);
}
