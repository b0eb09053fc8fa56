using System.Diagnostics;
using Cobranza.Allocations;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Balances;

/// <summary>Takes the facts of an account one after the other, and knows the balances after each.</summary>
internal sealed partial class Replay
{
    private readonly DatedAllocationOrders _orders;
    private readonly Dictionary<ReceivableId, ItemState> _items = [];
    private readonly Dictionary<EntryId, CreditState> _credits = [];
    private readonly Dictionary<EntryId, Move> _moves = [];
    private readonly Dictionary<EntryId, LapsedAmount> _lapsed = [];
    private readonly Dictionary<Currency, OpenItems> _open = [];
    private readonly List<ItemState> _itemsInOrder = [];
    private readonly List<CreditState> _creditsInOrder = [];
    private readonly List<Settlement> _settlements = [];
    private readonly List<PendingPayment> _pending = [];

    // Entries reversed before they counted, such as a payment that was called back while it was under way.
    private readonly HashSet<EntryId> _undone = [];
    private readonly CustomerId _customer;
    private LocalDate _today;

    private Replay(CustomerId customer, DatedAllocationOrders orders) => (_customer, _orders) = (customer, orders);

    public static ReplayResult Run(Account account, LocalDate asOf, DatedAllocationOrders orders, LocalDate? knownOn)
    {
        var replay = new Replay(account.Customer, orders);
        foreach (var moment in Moment.In(account, asOf, knownOn, orders.PaymentDate, replay._pending))
        {
            replay._today = moment.On;
            if (moment.Item is { } item)
            {
                replay.Raise(item);
            }
            else
            {
                replay.Take(moment.Entry!);
            }
        }

        return replay.Result();
    }

    private ReplayResult Result()
    {
        foreach (var credit in _creditsInOrder)
        {
            credit.Check();
            if (!credit.Lapsed.IsZero)
            {
                _lapsed.Add(credit.Entry.Id, new(credit.Entry.Id, credit.Entry.EffectiveOn, credit.Lapsed));
            }
        }

        return new(
            [.. _itemsInOrder.Select(item => item.ToBalance())],
            [
                .. _creditsInOrder
                    .Where(credit => !credit.Free.IsZero)
                    .Select(credit => new UnappliedCredit(credit.Entry.Id, credit.Entry.EffectiveOn, credit.Free)),
            ],
            ValueList.From(_settlements),
            [.. _lapsed.Values.OrderBy(lapsed => lapsed.On).ThenBy(lapsed => lapsed.Entry)],
            [
                .. _pending
                    .Where(pending => !_undone.Contains(pending.Payment))
                    .OrderBy(pending => pending.InitiatedOn)
                    .ThenBy(pending => pending.Payment),
            ]
        );
    }

    private void Raise(Receivable item)
    {
        var state = new ItemState(item);
        _items.Add(item.Id, state);
        _itemsInOrder.Add(state);
        OpenItemsIn(item.Amount.Currency).Add(state);
    }

    private void Take(Entry entry)
    {
        if (_undone.Contains(entry.Id))
        {
            return;
        }

        switch (entry)
        {
            case CreditNote note:
                Name(note, note.Against, note.Part, CreditKind.CreditNote);
                break;
            case Allowance allowance:
                Name(allowance, allowance.Against, allowance.Part, CreditKind.Allowance);
                break;
            case Withholding withholding:
                Name(withholding, withholding.Against, withholding.Part, CreditKind.Withholding);
                break;
            case Payment payment:
                Pay(payment);
                break;
            case Application application:
                Apply(application);
                break;
            case Unapplication unapplication:
                Unapply(unapplication);
                break;
            case Refund refund:
                PayBack(refund);
                break;
            case Transfer transfer:
                MoveOver(transfer);
                break;
            case Adjustment adjustment:
                Adjust(adjustment);
                break;
            case WriteOff writeOff:
                GiveUp(writeOff);
                break;
            case Recovery recovery:
                Recover(recovery);
                break;
            case Reversal reversal:
                Undo(reversal);
                break;
            case ItemReversal reversal:
                Void(reversal);
                break;
            default:
                throw new UnreachableException($"An entry outside the closed list: {entry}");
        }
    }

    private OpenItems OpenItemsIn(Currency currency)
    {
        if (!_open.TryGetValue(currency, out var items))
        {
            items = new();
            _open.Add(currency, items);
        }

        return items;
    }

    private void SetOpen(PartState part, Money open)
    {
        var items = OpenItemsIn(open.Currency);
        items.Remove(part.Item);
        part.Item.SetOpen(part, open, _today);
        items.Add(part.Item);
    }

    private void Lapse(Entry entry, Money amount)
    {
        if (!amount.IsZero)
        {
            _lapsed.Add(entry.Id, new(entry.Id, entry.EffectiveOn, amount));
        }
    }

    /// <summary>Puts credit on what is open of a part.</summary>
    private Lot Settle(
        CreditState credit,
        PartState part,
        Money amount,
        EntryId by,
        SettlementRule rule,
        AllocationOrder? order
    )
    {
        var lot = new Lot(by, credit, part, amount, _today) { Order = order };
        SetOpen(part, part.Open - amount);
        Attach(lot, rule);
        return lot;
    }

    private void Attach(Lot lot, SettlementRule rule)
    {
        lot.Source.Free -= lot.Amount;
        lot.Source.Applied += lot.Amount;
        lot.Part.Settled += lot.Amount;
        lot.Source.Lots.Add(lot);
        lot.Item.Lots.Add(lot);
        Record(lot.By, lot, lot.Amount, rule);
    }

    /// <summary>Takes credit off a part; what becomes of the credit is the caller's matter.</summary>
    private void Detach(Lot lot, Money amount, EntryId by, SettlementRule rule)
    {
        lot.Amount -= amount;
        lot.Source.Applied -= amount;
        lot.Part.Settled -= amount;
        if (lot.Recovered is { IsReversed: false } writeOff)
        {
            writeOff.Amount += amount;
            lot.Part.WrittenOff += amount;
        }
        else
        {
            SetOpen(lot.Part, lot.Part.Open + amount);
        }

        Record(by, lot, -amount, rule);
    }

    private void Record(EntryId by, Lot lot, Money amount, SettlementRule rule) =>
        _settlements.Add(
            new(by, lot.Item.Item.Id, amount, _today, rule, lot.Source.Entry.Id, lot.On, lot.Part.Part.Key, lot.Order)
        );
}
