using Cobranza.Allocations;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>
/// The ledger a second time, written to be obvious: whole numbers in dictionaries, every search from the start. It knows
/// all entries but recoveries, unapplications and reversals.
/// </summary>
internal sealed class NaiveLedger
{
    private readonly Dictionary<ReceivableId, Receivable> _items = [];
    private readonly DatedAllocationOrders _orders;

    public NaiveLedger(AccountCase one)
    {
        _orders = one.Orders;
        var items = one.Account.Receivables.Where(item => item.IssuedOn <= one.AsOf).ToList();
        var entries = one.Account.Entries.Where(entry => entry.EffectiveOn <= one.AsOf).ToList();
        for (var day = AccountBuilder.Start.PlusDays(-1); day <= one.AsOf; day = day.PlusDays(1))
        {
            foreach (var item in items.Where(item => item.IssuedOn == day))
            {
                _items[item.Id] = item;
                Open[item.Id] = item.Amount.MinorUnits;
            }

            foreach (var type in Order)
            {
                foreach (
                    var entry in entries
                        .Where(e => e.EffectiveOn == day && e.GetType() == type)
                        .OrderBy(e => e.Id.Value, StringComparer.Ordinal)
                )
                {
                    Take(entry);
                }
            }
        }
    }

    public Dictionary<ReceivableId, long> Open { get; } = [];

    public Dictionary<EntryId, long> Free { get; } = [];

    private static Type[] Order =>
        [
            typeof(CreditNote),
            typeof(Allowance),
            typeof(Withholding),
            typeof(Payment),
            typeof(Application),
            typeof(Refund),
            typeof(Adjustment),
            typeof(WriteOff),
        ];

    public static bool Knows(Entry entry) => Order.Contains(entry.GetType());

    private void Take(Entry entry)
    {
        var amount = entry.Amount.MinorUnits;
        switch (entry)
        {
            case CreditNote note:
                Free[note.Id] = amount - (note.Against is { } named ? Lower(named, amount) : 0);
                break;
            case Withholding withholding:
                Free[withholding.Id] = amount - Lower(withholding.Against, amount);
                break;
            case Allowance allowance:
                Lower(allowance.Against, amount);
                break;
            case WriteOff writeOff:
                Lower(writeOff.Target, amount);
                break;
            case Application application:
                var possible = Math.Min(amount, Free.GetValueOrDefault(application.Source));
                Free[application.Source] =
                    Free.GetValueOrDefault(application.Source) - Lower(application.Target, possible);
                break;
            case Refund refund:
                Free[refund.Source] = Math.Max(0, Free.GetValueOrDefault(refund.Source) - amount);
                break;
            case Adjustment adjustment when Open.TryGetValue(adjustment.Target, out var open):
                Open[adjustment.Target] = Math.Max(0, open + amount);
                break;
            case Payment payment:
                Pay(payment);
                break;
            default:
                break;
        }
    }

    private void Pay(Payment payment)
    {
        Free[payment.Id] =
            payment.Amount.MinorUnits - payment.Designations.Sum(part => Lower(part.Item, part.Amount.MinorUnits));
        var rest = payment.Amount.MinorUnits - payment.Designations.Sum(part => part.Amount.MinorUnits);
        var order = _orders.InForceOn(payment.EffectiveOn);
        if (order == AllocationOrder.ProRata)
        {
            var open = OpenIn(payment.Amount.Currency).OrderBy(item => item.Id).ToList();
            ValueList<OpenItem> list =
            [
                .. open.Select(item => new OpenItem(
                    item.Id,
                    item.IssuedOn,
                    item.Due.Effective,
                    Money.OfMinor(Open[item.Id], item.Amount.Currency)
                )),
            ];
            var shares = order.Allocate(Money.OfMinor(rest, payment.Amount.Currency), list);
            Free[payment.Id] -= open.Zip(shares).Sum(pair => Lower(pair.First.Id, pair.Second.MinorUnits));
            return;
        }

        while (
            rest > 0
            && OpenIn(payment.Amount.Currency)
                .OrderBy(item => Key(order, item))
                .ThenBy(item => SecondKey(order, item))
                .ThenBy(item => item.Id)
                .FirstOrDefault()
                is { } first
        )
        {
            var share = Lower(first.Id, rest);
            rest -= share;
            Free[payment.Id] -= share;
        }
    }

    private IEnumerable<Receivable> OpenIn(Currency currency) =>
        _items.Values.Where(item => item.Amount.Currency == currency && Open[item.Id] > 0);

    private long Key(AllocationOrder order, Receivable item) =>
        order == AllocationOrder.OldestDueFirst ? Days(item.Due.Effective)
        : order == AllocationOrder.OldestIssuedFirst ? Days(item.IssuedOn)
        : order == AllocationOrder.SmallestFirst ? Open[item.Id]
        : -Open[item.Id];

    private static long SecondKey(AllocationOrder order, Receivable item) =>
        order == AllocationOrder.OldestDueFirst ? Days(item.IssuedOn)
        : order == AllocationOrder.OldestIssuedFirst ? Days(item.Due.Effective)
        : 0;

    private static long Days(LocalDate date) => Period.DaysBetween(new(2000, 1, 1), date);

    private long Lower(ReceivableId item, long by)
    {
        var amount = Math.Min(by, Open.GetValueOrDefault(item));
        if (amount > 0)
        {
            Open[item] -= amount;
        }

        return amount;
    }
}
