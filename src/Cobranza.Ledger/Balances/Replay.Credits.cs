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

    private void Name(Entry entry, ReceivableId? against)
    {
        var credit = NewCredit(entry);
        if (against is { } id && _items.TryGetValue(id, out var item) && item.Open.IsPositive)
        {
            Settle(credit, item, Money.Min(credit.Free, item.Open), entry.Id, SettlementRule.Named);
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
            if (_items.TryGetValue(designation.Item, out var item) && item.Open.IsPositive)
            {
                var amount = Money.Min(designation.Amount, item.Open);
                Settle(credit, item, amount, payment.Id, SettlementRule.Designated);
            }
        }

        if (payment.Undesignated.IsPositive)
        {
            PayByOrder(credit, payment.Undesignated);
        }
    }

    private void PayByOrder(CreditState credit, Money amount)
    {
        var order = _orders.InForceOn(_today);
        var open = OpenItemsIn(amount.Currency);
        if (order.Ranking is not { } ranking)
        {
            foreach (var (item, share) in open.Share(amount, order))
            {
                if (share.IsPositive)
                {
                    Settle(credit, item, share, credit.Entry.Id, SettlementRule.ByOrder);
                }
            }

            return;
        }

        while (amount.IsPositive && open.First(ranking) is { } first)
        {
            var share = Money.Min(amount, first.Open);
            Settle(credit, first, share, credit.Entry.Id, SettlementRule.ByOrder);
            amount -= share;
        }
    }

    private void Apply(Application application)
    {
        var amount = Money.Zero(application.Amount.Currency);
        if (
            _credits.TryGetValue(application.Source, out var source)
            && _items.TryGetValue(application.Target, out var item)
        )
        {
            amount = Money.Min(application.Amount, Money.Min(source.Available, item.Open));
            if (amount.IsPositive)
            {
                var lot = Settle(source, item, amount, application.Id, SettlementRule.Applied);
                _moves.Add(application.Id, new(amount) { Lot = lot });
            }
        }

        Lapse(application, application.Amount - amount);
    }

    private void Unapply(Unapplication unapplication)
    {
        var rest = unapplication.Amount;
        if (
            _credits.TryGetValue(unapplication.Source, out var source)
            && _items.TryGetValue(unapplication.Target, out var item)
        )
        {
            var taken = new List<(WriteOffLot? Recovered, Money Amount)>();
            var lots = source.Lots.Count < item.Lots.Count ? source.Lots : item.Lots;
            for (var i = lots.Count - 1; i >= 0 && rest.IsPositive; i--)
            {
                var lot = lots[i];
                if (lot.Source == source && lot.Item == item && lot.Amount.IsPositive)
                {
                    var amount = Money.Min(rest, lot.Amount);
                    Detach(lot, amount, unapplication.Id, SettlementRule.Unapplied);
                    taken.Add((lot.Recovered, amount));
                    source.Free += amount;
                    rest -= amount;
                }
            }

            var moved = unapplication.Amount - rest;
            _moves.Add(
                unapplication.Id,
                new(moved)
                {
                    Source = source,
                    Item = item,
                    Taken = taken,
                }
            );
        }

        Lapse(unapplication, rest);
    }

    private void PayBack(Refund refund)
    {
        var amount = Money.Zero(refund.Amount.Currency);
        if (_credits.TryGetValue(refund.Source, out var source))
        {
            amount = Money.Min(refund.Amount, source.Available);
            source.Free -= amount;
            source.Refunded += amount;
            _moves.Add(refund.Id, new(amount) { Source = source });
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
            if (amount.IsPositive)
            {
                Recover(
                    writeOff,
                    new(recovery.Id, credit, item, amount, _today) { Recovered = writeOff },
                    SettlementRule.Recovered
                );
            }
        }
    }

    private void Recover(WriteOffLot writeOff, Lot lot, SettlementRule rule)
    {
        writeOff.Amount -= lot.Amount;
        lot.Item.WrittenOff -= lot.Amount;
        Attach(lot, rule);
    }
}
