using Cobranza.Allocations;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>
/// The ledger a second time, written to be obvious: whole numbers in dictionaries, every search from the start. It knows
/// all entries but recoveries, documents taken back, transfers off an item, and the reversal of adjustments, transfers and unapplications.
/// </summary>
internal sealed class NaiveLedger
{
    private readonly Dictionary<ReceivableId, Receivable> _items = [];
    private readonly List<Lot> _lots = [];
    private readonly Dictionary<EntryId, long> _paidBack = [];
    private readonly HashSet<EntryId> _taken = [];
    private readonly HashSet<EntryId> _undone = [];
    private readonly DatedAllocationOrders _orders;
    private readonly Account _account;
    private LocalDate _day;

    public NaiveLedger(AccountCase one)
    {
        _orders = one.Orders;
        _account = one.Account;
        var items = one.Account.Receivables.Where(item => item.IssuedOn <= one.AsOf).ToList();
        for (_day = AccountBuilder.Start.PlusDays(-10); _day <= one.AsOf; _day = _day.PlusDays(1))
        {
            foreach (var item in items.Where(item => item.IssuedOn == _day))
            {
                _items[item.Id] = item;
                foreach (var part in item.Parts)
                {
                    Open[(item.Id, part.Key)] = part.Amount.MinorUnits;
                }
            }

            foreach (var type in Order)
            {
                foreach (
                    var entry in one
                        .Account.Entries.Where(e => CountsOn(e, one) == _day && e.GetType() == type)
                        .OrderBy(e => e.Id.Value, StringComparer.Ordinal)
                )
                {
                    Take(entry);
                }
            }
        }
    }

    public Dictionary<(ReceivableId Item, PartKey Part), long> Open { get; } = [];

    public Dictionary<EntryId, long> Free { get; } = [];

    private static Type[] Order =>
        [
            typeof(CreditNote),
            typeof(Allowance),
            typeof(Withholding),
            typeof(Payment),
            typeof(Application),
            typeof(Unapplication),
            typeof(Refund),
            typeof(Transfer),
            typeof(Adjustment),
            typeof(WriteOff),
            typeof(Reversal),
        ];

    public static bool Knows(Entry entry, AccountCase one) =>
        Order.Contains(entry.GetType())
        && entry switch
        {
            Transfer transfer => !transfer.IsInternal && transfer.FromItem is null,
            // The newest settlement goes first; inside one payment that is known only where the order is.
            Unapplication => one.Orders.Changes.Select(change => change.Order).Prepend(one.Orders.Initial).All(IsKnown),
            Reversal reversal => one.Account.Entries.Single(of => of.Id == reversal.Of)
                is not (Adjustment or Transfer or Unapplication),
            _ => true,
        };

    private static bool IsKnown(AllocationOrder order) => NaiveOrder.Knows(order.For(CreditKind.Payment));

    private static LocalDate? CountsOn(Entry entry, AccountCase one) =>
        entry is not Payment { Clearing: { } way } ? entry.EffectiveOn
        : one.Orders.PaymentDate == PaymentDate.Initiated ? way.InitiatedOn
        : way.SettledOn is not { } settled || settled > one.AsOf ? null
        : one.Orders.PaymentDate == PaymentDate.Settled ? settled
        : entry.EffectiveOn;

    private void Take(Entry entry)
    {
        if (_undone.Contains(entry.Id))
        {
            return;
        }

        var amount = entry.Amount.MinorUnits;
        _taken.Add(entry.Id);
        switch (entry)
        {
            case CreditNote note:
                Free[note.Id] = amount;
                Lower(note.Id, note.Id, note.Against, note.Part, amount, CreditKind.CreditNote);
                break;
            case Withholding withholding:
                Free[withholding.Id] = amount;
                Lower(
                    withholding.Id,
                    withholding.Id,
                    withholding.Against,
                    withholding.Part,
                    amount,
                    CreditKind.Withholding
                );
                break;
            case Allowance allowance:
                Lower(allowance.Id, allowance.Id, allowance.Against, allowance.Part, amount, CreditKind.Allowance);
                break;
            case Payment payment:
                Pay(payment);
                break;
            case Application application when Free.TryGetValue(application.Source, out var free):
                var possible = Math.Min(amount, Math.Max(0, free));
                var kind = KindOf(application.Source);
                Lower(application.Id, application.Source, application.Target, application.Part, possible, kind);
                break;
            case Unapplication unapplication:
                TakeOff(unapplication);
                break;
            case Refund refund when Free.TryGetValue(refund.Source, out var free):
                _paidBack[refund.Id] = Math.Min(amount, Math.Max(0, free));
                Free[refund.Source] -= _paidBack[refund.Id];
                break;
            case Transfer incoming when incoming.To == _account.Customer:
                Free[incoming.Id] = amount;
                Lower(incoming.Id, incoming.Id, incoming.ToItem, null, amount, CreditKind.Transfer);
                break;
            case Transfer outgoing when Free.ContainsKey(outgoing.Source):
                _paidBack[outgoing.Id] = amount;
                Free[outgoing.Source] -= amount;
                break;
            case Adjustment adjustment:
                foreach (var part in PartsOf(adjustment.Target, adjustment.Part).OrderByDescending(p => p.Portion))
                {
                    var change = Math.Max(amount, -Open[(adjustment.Target, part)]);
                    Open[(adjustment.Target, part)] += change;
                    amount -= change;
                }

                break;
            case WriteOff writeOff:
                foreach (var part in PartsOf(writeOff.Target, writeOff.Part))
                {
                    amount -= LowerPart(writeOff.Id, writeOff.Id, writeOff.Target, part, amount);
                }

                break;
            case Reversal reversal:
                Undo(_account.Entries.Single(of => of.Id == reversal.Of));
                break;
            default:
                break;
        }
    }

    /// <summary>Whatever an entry has put on items goes; of a credit all that others have put there for it, too.</summary>
    private void Undo(Entry of)
    {
        if (!_taken.Contains(of.Id))
        {
            _undone.Add(of.Id);
            return;
        }

        foreach (var lot in _lots.Where(lot => lot.By == of.Id || lot.Source == of.Id))
        {
            Raise(lot, lot.Amount);
        }

        if (of is Refund refund && _paidBack.Remove(of.Id, out var paidBack))
        {
            Free[refund.Source] += paidBack;
        }

        // What was paid back of a credit is owed, once the credit is gone.
        if (Free.ContainsKey(of.Id))
        {
            Free[of.Id] = -_account.Entries.Where(entry => SourceOf(entry) == of.Id).Sum(entry => PaidBackBy(entry.Id));
        }
    }

    private long PaidBackBy(EntryId id) => _paidBack.GetValueOrDefault(id);

    private static EntryId? SourceOf(Entry entry) =>
        entry switch
        {
            Refund refund => refund.Source,
            Transfer transfer => transfer.Source,
            _ => null,
        };

    private void TakeOff(Unapplication unapplication)
    {
        var rest = unapplication.Amount.MinorUnits;
        foreach (var lot in Enumerable.Reverse(_lots).Where(lot => lot.Source == unapplication.Source))
        {
            if (lot.Item == unapplication.Target && unapplication.Part?.Takes(lot.Part) != false)
            {
                var amount = Math.Min(rest, lot.Amount);
                Raise(lot, amount);
                rest -= amount;
            }
        }
    }

    private void Raise(Lot lot, long by)
    {
        lot.Amount -= by;
        Open[(lot.Item, lot.Part)] += by;
        if (Free.ContainsKey(lot.Source))
        {
            Free[lot.Source] += by;
        }
    }

    private CreditKind KindOf(EntryId source) =>
        _account.Entries.Single(entry => entry.Id == source) switch
        {
            CreditNote => CreditKind.CreditNote,
            Withholding => CreditKind.Withholding,
            Transfer => CreditKind.Transfer,
            _ => CreditKind.Payment,
        };

    private void Pay(Payment payment)
    {
        var id = payment.Id;
        Free[id] = payment.Amount.MinorUnits;
        foreach (var part in payment.Designations)
        {
            Lower(id, id, part.Item, part.Part, part.Amount.MinorUnits, CreditKind.Payment);
        }

        var rest = payment.Amount.MinorUnits - payment.Designations.Sum(part => part.Amount.MinorUnits);
        var order = _orders.InForceOn(_day).For(CreditKind.Payment);
        var open = OpenParts(payment.Amount.Currency);
        if (!NaiveOrder.Knows(order))
        {
            var shares = order.Allocate(Money.OfMinor(rest, payment.Amount.Currency), open, _day);
            foreach (var (part, share) in open.Zip(shares))
            {
                LowerPart(id, id, part.Item, part.Part, share.MinorUnits);
            }

            return;
        }

        foreach (var part in NaiveOrder.Sorted(order, open))
        {
            rest -= LowerPart(id, id, part.Item, part.Part, rest);
        }
    }

    private ValueList<OpenPart> OpenParts(Currency currency) =>
        [
            .. Open.Where(pair => pair.Value > 0 && _items[pair.Key.Item].Amount.Currency == currency)
                .Select(pair => See(pair.Key.Item, pair.Key.Part)),
        ];

    private OpenPart See(ReceivableId id, PartKey key)
    {
        var item = _items[id];
        return new(
            id,
            item.IssuedOn,
            item.Parts.Single(part => part.Key == key).Due.Effective,
            Money.OfMinor(Open[(id, key)], item.Amount.Currency),
            key,
            Money.OfMinor(Open.Where(pair => pair.Key.Item == id).Sum(pair => pair.Value), item.Amount.Currency),
            item.Burden
        );
    }

    private List<PartKey> PartsOf(ReceivableId item, PartFilter? filter) =>
        Open
            .Keys.Where(key => key.Item == item && filter?.Takes(key.Part) != false)
            .Select(key => key.Part)
            .Order()
            .ToList();

    /// <summary>Settles an item: its one open part, or its open parts by the order in force, then in their own order.</summary>
    private void Lower(
        EntryId by,
        EntryId source,
        ReceivableId? named,
        PartFilter? filter,
        long amount,
        CreditKind kind
    )
    {
        if (named is not { } item)
        {
            return;
        }

        var open = PartsOf(item, filter).Where(part => Open[(item, part)] > 0).ToList();
        var rest = amount;
        if (open.Count > 1)
        {
            ValueList<OpenPart> parts = [.. open.Select(part => See(item, part))];
            var money = Money.OfMinor(amount, _items[item].Amount.Currency);
            var shares = _orders.InForceOn(_day).For(kind).Allocate(money, parts, _day);
            rest -= open.Zip(shares).Sum(pair => LowerPart(by, source, item, pair.First, pair.Second.MinorUnits));
        }

        foreach (var part in open)
        {
            rest -= LowerPart(by, source, item, part, rest);
        }
    }

    private long LowerPart(EntryId by, EntryId source, ReceivableId item, PartKey part, long atMost)
    {
        var amount = Math.Min(atMost, Open.GetValueOrDefault((item, part)));
        if (amount > 0)
        {
            var lot = new Lot(by, source, item, part) { Amount = amount };
            Open[(item, part)] -= amount;
            _lots.Add(lot);
            if (Free.ContainsKey(source))
            {
                Free[source] -= amount;
            }
        }

        return amount;
    }

    /// <summary>What one entry has put of one credit on one part, less what was taken off again.</summary>
    private sealed class Lot(EntryId by, EntryId source, ReceivableId item, PartKey part)
    {
        public EntryId By { get; } = by;

        public EntryId Source { get; } = source;

        public ReceivableId Item { get; } = item;

        public PartKey Part { get; } = part;

        public long Amount { get; set; }
    }
}
