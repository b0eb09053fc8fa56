using Cobranza.Allocations;
using Cobranza.Receivables;

namespace Cobranza.Balances;

/// <content>Credits: what settles items and what is left over.</content>
internal sealed partial class Replay
{
    private CreditState NewCredit(Entry entry)
    {
        var credit = new CreditState(entry);
        _credits.Add(entry.Id, credit);
        _creditsInOrder.Add(credit);
        return credit;
    }

    private void Name(Entry entry, ReceivableId? against, PartFilter? part, CreditKind kind)
    {
        var credit = NewCredit(entry);
        if (against is { } id)
        {
            SettleItem(credit, id, part, credit.Free, entry.Id, SettlementRule.Named, kind);
        }

        if (!entry.LeavesCredit)
        {
            (credit.Lapsed, credit.Free) = (credit.Free, Money.Zero(credit.Free.Currency));
        }
    }

    private void Pay(Payment payment)
    {
        var credit = NewCredit(payment);
        foreach (var designation in payment.Designations)
        {
            SettleItem(
                credit,
                designation.Item,
                designation.Part,
                designation.Amount,
                payment.Id,
                SettlementRule.Designated,
                CreditKind.Payment
            );
        }

        if (payment.Undesignated.IsPositive)
        {
            PayByOrder(credit, payment.Undesignated);
        }
    }

    private void PayByOrder(CreditState credit, Money amount)
    {
        var order = _orders.InForceOn(_today).For(CreditKind.Payment);
        foreach (var (part, share) in OpenItemsIn(amount.Currency).Share(amount, order, _today))
        {
            Settle(credit, part, share, credit.Entry.Id, SettlementRule.ByOrder, order);
        }
    }

    /// <summary>Settles one item up to what is open on the parts named; where several are, by the order in force.</summary>
    private List<Lot> SettleItem(
        CreditState credit,
        ReceivableId id,
        PartFilter? filter,
        Money amount,
        EntryId by,
        SettlementRule rule,
        CreditKind kind
    )
    {
        var lots = new List<Lot>();
        if (!_items.TryGetValue(id, out var item) || !item.Open.IsPositive)
        {
            return lots;
        }

        List<PartState> open = [.. item.Taken(filter).Where(part => part.Open.IsPositive)];
        if (open.Count == 1)
        {
            lots.Add(Settle(credit, open[0], Money.Min(amount, open[0].Open), by, rule, order: null));
            return lots;
        }

        if (open.Count > 1)
        {
            var order = _orders.InForceOn(_today).For(kind);
            foreach (var (part, share) in Choose(item, filter, amount, order))
            {
                lots.Add(Settle(credit, part, share, by, rule, order));
            }
        }

        return lots;
    }

    /// <summary>What an order gives to the parts of one item; what it keeps back is named, and so goes to the rest in their order.</summary>
    private List<(PartState Part, Money Share)> Choose(
        ItemState item,
        PartFilter? filter,
        Money amount,
        AllocationOrder order
    )
    {
        List<OpenPart> parts = [];
        foreach (var part in item.OpenParts)
        {
            if (filter?.Takes(part.Part) != false)
            {
                parts.Add(part);
            }
        }

        var shares = new List<(PartState Part, Money Share)>();
        var allowed = order.Allocate(amount, ValueList.From(parts), _today);
        var rest = amount - Money.Sum(allowed, amount.Currency);
        for (var i = 0; i < parts.Count; i++)
        {
            var share = allowed[i] + Money.Min(rest, parts[i].Open - allowed[i]);
            rest -= share - allowed[i];
            if (share.IsPositive)
            {
                shares.Add((item.Part(parts[i].Part), share));
            }
        }

        return shares;
    }

    private void Apply(Application application)
    {
        var amount = Money.Zero(application.Amount.Currency);
        if (_credits.TryGetValue(application.Source, out var source))
        {
            amount = Money.Min(application.Amount, source.Available);
            var lots = SettleItem(
                source,
                application.Target,
                application.Part,
                amount,
                application.Id,
                SettlementRule.Applied,
                source.Kind
            );
            amount = Money.Sum(lots.Select(lot => lot.Amount), amount.Currency);
            _moves.Add(application.Id, new Move.Applied(lots));
        }

        Lapse(application, application.Amount - amount);
    }

    private void Unapply(Unapplication unapplication)
    {
        var rest = unapplication.Amount;
        if (_credits.TryGetValue(unapplication.Source, out var source))
        {
            var taken = TakeOff(source, unapplication.Target, unapplication.Part, rest, unapplication.Id);
            rest -= Money.Sum(taken.Select(one => one.Amount), rest.Currency);
            _moves.Add(unapplication.Id, new Move.TakenOff(source, taken));
        }

        Lapse(unapplication, rest);
    }

    /// <summary>Takes what a source has on an item off it again, the newest settlement first.</summary>
    private List<TakenLot> TakeOff(CreditState source, ReceivableId id, PartFilter? filter, Money atMost, EntryId by)
    {
        var taken = new List<TakenLot>();
        if (!_items.TryGetValue(id, out var item))
        {
            return taken;
        }

        var lots = source.Lots.Count < item.Lots.Count ? source.Lots : item.Lots;
        for (var i = lots.Count - 1; i >= 0 && atMost.IsPositive; i--)
        {
            var lot = lots[i];
            if (
                lot.Source == source
                && lot.Item == item
                && lot.Amount.IsPositive
                && filter?.Takes(lot.Part.Part.Key) != false
            )
            {
                var amount = Money.Min(atMost, lot.Amount);
                Detach(lot, amount, by, SettlementRule.Unapplied);
                taken.Add(new(lot.Part, amount, lot.Recovered));
                source.Free += amount;
                atMost -= amount;
            }
        }

        return taken;
    }

    private void MoveOver(Transfer transfer)
    {
        if (transfer.IsInternal)
        {
            Shift(transfer, transfer.FromItem!.Value, transfer.ToItem!.Value);
        }
        else if (transfer.To == _customer)
        {
            Name(transfer, transfer.ToItem, part: null, CreditKind.Transfer);
        }
        else
        {
            SendAway(transfer);
        }
    }

    private void Shift(Transfer transfer, ReceivableId fromItem, ReceivableId toItem)
    {
        var moved = Money.Zero(transfer.Amount.Currency);
        if (_credits.TryGetValue(transfer.Source, out var source))
        {
            var taken = TakeOff(source, fromItem, filter: null, transfer.Amount, transfer.Id);
            moved = Money.Sum(taken.Select(one => one.Amount), moved.Currency);
            var lots = SettleItem(
                source,
                toItem,
                filter: null,
                moved,
                transfer.Id,
                SettlementRule.Applied,
                source.Kind
            );
            _moves.Add(transfer.Id, new Move.Shifted(source, taken, lots));
        }

        Lapse(transfer, transfer.Amount - moved);
    }

    /// <summary>All of it goes, available or not, because the other account has all of it.</summary>
    private void SendAway(Transfer transfer)
    {
        if (!_credits.TryGetValue(transfer.Source, out var source))
        {
            Lapse(transfer, transfer.Amount);
            return;
        }

        var taken = transfer.FromItem is { } item
            ? TakeOff(source, item, filter: null, transfer.Amount, transfer.Id)
            : [];
        source.Free -= transfer.Amount;
        source.Refunded += transfer.Amount;
        _moves.Add(transfer.Id, new Move.SentAway(source, transfer.Amount, taken));
    }

    private void PayBack(Refund refund)
    {
        var amount = Money.Zero(refund.Amount.Currency);
        if (_credits.TryGetValue(refund.Source, out var source))
        {
            amount = Money.Min(refund.Amount, source.Available);
            source.Free -= amount;
            source.Refunded += amount;
            _moves.Add(refund.Id, new Move.PaidBack(source, amount));
        }

        Lapse(refund, refund.Amount - amount);
    }

    private void Recover(Recovery recovery)
    {
        var credit = NewCredit(recovery);
        if (!_items.TryGetValue(recovery.Target, out var item))
        {
            return;
        }

        foreach (var writeOff in item.WriteOffs)
        {
            var amount = Money.Min(credit.Free, writeOff.Amount);
            if (amount.IsPositive && recovery.Part?.Takes(writeOff.Part.Part.Key) != false)
            {
                Recover(
                    writeOff,
                    new(recovery.Id, credit, writeOff.Part, amount, _today) { Recovered = writeOff },
                    SettlementRule.Recovered
                );
            }
        }
    }

    private void Recover(WriteOffLot writeOff, Lot lot, SettlementRule rule)
    {
        writeOff.Amount -= lot.Amount;
        lot.Part.WrittenOff -= lot.Amount;
        Attach(lot, rule);
    }
}
