using Cobranza.Receivables;

namespace Cobranza.Balances;

/// <content>Charges: what is corrected, given up, or undone.</content>
internal sealed partial class Replay
{
    private void Adjust(Adjustment adjustment)
    {
        if (!_items.TryGetValue(adjustment.Target, out var item))
        {
            Lapse(adjustment, adjustment.Amount);
            return;
        }

        var amount = Money.Max(adjustment.Amount, -item.Open);
        item.Adjusted += amount;
        SetOpen(item, item.Open + amount);
        _moves.Add(adjustment.Id, new(amount) { Item = item });
        Lapse(adjustment, adjustment.Amount - amount);
    }

    private void GiveUp(WriteOff writeOff)
    {
        if (!_items.TryGetValue(writeOff.Target, out var item))
        {
            Lapse(writeOff, writeOff.Amount);
            return;
        }

        var amount = Money.Min(writeOff.Amount, item.Open);
        var lot = new WriteOffLot(amount);
        item.WriteOffs.Add(lot);
        item.WrittenOff += amount;
        SetOpen(item, item.Open - amount);
        _moves.Add(writeOff.Id, new(amount) { Item = item, WriteOff = lot });
        Lapse(writeOff, writeOff.Amount - amount);
    }

    private void Undo(Reversal reversal)
    {
        _lapsed.Remove(reversal.Of);
        if (_credits.TryGetValue(reversal.Of, out var credit))
        {
            foreach (var lot in credit.Lots.Where(lot => lot.Amount.IsPositive))
            {
                Detach(lot, lot.Amount, reversal.Id, SettlementRule.Reversed);
            }

            credit.Reverse();
            return;
        }

        if (_moves.TryGetValue(reversal.Of, out var move))
        {
            Undo(reversal, move);
        }
    }

    private void Undo(Reversal reversal, Move move)
    {
        switch (move)
        {
            case { Lot: { } lot }:
                lot.Source.Free += lot.Amount;
                Detach(lot, lot.Amount, reversal.Id, SettlementRule.Reversed);
                break;
            case { WriteOff: { } writeOff, Item: { } item }:
                item.WrittenOff -= writeOff.Amount;
                SetOpen(item, item.Open + writeOff.Amount);
                (writeOff.Amount, writeOff.IsReversed) = (Money.Zero(writeOff.Amount.Currency), true);
                break;
            case { Source: { } source, Item: { } item }:
                PutBack(reversal, source, item, move.Taken);
                break;
            case { Source: { } source }:
                source.Refunded -= move.Amount;
                source.Free += move.Amount;
                break;
            case { Item: { } item } when move.Amount.IsPositive:
                TakeBack(reversal, item, move.Amount);
                break;
            case { Item: { } item }:
                item.Adjusted -= move.Amount;
                SetOpen(item, item.Open - move.Amount);
                break;
            default:
                break;
        }
    }

    /// <summary>Undoes an unapplication: the credit goes on the item again, as far as both still allow.</summary>
    private void PutBack(
        Reversal reversal,
        CreditState source,
        ItemState item,
        IReadOnlyList<(WriteOffLot? Recovered, Money Amount)> taken
    )
    {
        var rest = Money.Zero(source.Free.Currency);
        foreach (var (recovered, amount) in taken)
        {
            // Back to where it had been: a recovery to its write-off, if that still stands.
            var writeOff = recovered is { IsReversed: false } ? recovered : null;
            var possible = Money.Min(amount, Money.Min(source.Available, writeOff?.Amount ?? item.Open));
            rest += amount - possible;
            if (possible.IsPositive && writeOff is not null)
            {
                Recover(
                    writeOff,
                    new(reversal.Id, source, item, possible, _today) { Recovered = writeOff },
                    SettlementRule.Reversed
                );
            }
            else if (possible.IsPositive)
            {
                Settle(source, item, possible, reversal.Id, SettlementRule.Reversed);
            }
        }

        Lapse(reversal, rest);
    }

    /// <summary>Undoes a charge: first of what is open, then of what was written off, then of what had settled it, the newest first.</summary>
    private void TakeBack(Reversal reversal, ItemState item, Money amount)
    {
        var rest = amount;
        rest -= TakeOpen(item, rest);
        for (var i = item.WriteOffs.Count - 1; i >= 0 && rest.IsPositive; i--)
        {
            rest -= TakeWrittenOff(item, item.WriteOffs[i], rest);
        }

        for (var i = item.Lots.Count - 1; i >= 0 && rest.IsPositive; i--)
        {
            var lot = item.Lots[i];
            var freed = Money.Min(rest, lot.Amount);
            if (freed.IsPositive)
            {
                Release(reversal, lot, freed);
                rest -= lot.Recovered is { IsReversed: false } writeOff
                    ? TakeWrittenOff(item, writeOff, freed)
                    : TakeOpen(item, freed);
            }
        }

        Lapse(reversal, rest);
    }

    private void Release(Reversal reversal, Lot lot, Money amount)
    {
        Detach(lot, amount, reversal.Id, SettlementRule.Released);
        if (lot.Source.Entry.LeavesCredit)
        {
            lot.Source.Free += amount;
        }
        else
        {
            lot.Source.Lapsed += amount;
        }
    }

    private Money TakeOpen(ItemState item, Money atMost)
    {
        var amount = Money.Min(atMost, item.Open);
        item.Adjusted -= amount;
        SetOpen(item, item.Open - amount);
        return amount;
    }

    private static Money TakeWrittenOff(ItemState item, WriteOffLot writeOff, Money atMost)
    {
        var amount = Money.Min(atMost, writeOff.Amount);
        writeOff.Amount -= amount;
        item.WrittenOff -= amount;
        item.Adjusted -= amount;
        return amount;
    }
}
