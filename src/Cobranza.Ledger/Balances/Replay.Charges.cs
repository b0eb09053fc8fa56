using Cobranza.Receivables;

namespace Cobranza.Balances;

/// <content>Charges: what is corrected, given up, or undone.</content>
internal sealed partial class Replay
{
    /// <summary>The last portion first, as a schedule's residue goes to the last one; inside it principal before the rest.</summary>
    private void Adjust(Adjustment adjustment)
    {
        var rest = adjustment.Amount;
        if (_items.TryGetValue(adjustment.Target, out var item) && !item.IsVoid)
        {
            var changes = new List<(PartState Part, Money Amount)>();
            foreach (
                var part in item.Taken(adjustment.Part)
                    .OrderByDescending(part => part.Part.Portion)
                    .ThenBy(part => part.Part.Component)
            )
            {
                var amount = Money.Max(rest, -part.Open);
                if (!amount.IsZero)
                {
                    part.Adjusted += amount;
                    SetOpen(part, part.Open + amount);
                    changes.Add((part, amount));
                    rest -= amount;
                }
            }

            _moves.Add(adjustment.Id, new Move.Adjusted(changes));
        }

        Lapse(adjustment, rest);
    }

    private void GiveUp(WriteOff writeOff)
    {
        var rest = writeOff.Amount;
        if (_items.TryGetValue(writeOff.Target, out var item))
        {
            var lots = new List<WriteOffLot>();
            foreach (var part in item.Taken(writeOff.Part))
            {
                var amount = Money.Min(rest, part.Open);
                if (amount.IsPositive)
                {
                    lots.Add(new(part, amount));
                    part.WrittenOff += amount;
                    SetOpen(part, part.Open - amount);
                    rest -= amount;
                }
            }

            item.WriteOffs.AddRange(lots);
            _moves.Add(writeOff.Id, new Move.GivenUp(lots));
        }

        Lapse(writeOff, rest);
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
        else
        {
            _undone.Add(reversal.Of);
        }
    }

    private void Undo(Reversal reversal, Move move)
    {
        switch (move)
        {
            case Move.Applied applied:
                SetFree(applied.Lots, reversal.Id);
                break;
            case Move.GivenUp givenUp:
                foreach (var writeOff in givenUp.Lots)
                {
                    writeOff.Part.WrittenOff -= writeOff.Amount;
                    SetOpen(writeOff.Part, writeOff.Part.Open + writeOff.Amount);
                    (writeOff.Amount, writeOff.IsReversed) = (Money.Zero(writeOff.Amount.Currency), true);
                }

                break;
            case Move.TakenOff takenOff:
                Lapse(reversal, PutBack(reversal.Id, takenOff.Source, takenOff.Taken));
                break;
            case Move.SentAway sentAway:
                sentAway.Source.Refunded -= sentAway.Amount;
                sentAway.Source.Free += sentAway.Amount;
                PutBack(reversal.Id, sentAway.Source, sentAway.Taken);
                break;
            case Move.Shifted shifted:
                SetFree(shifted.Lots, reversal.Id);
                PutBack(reversal.Id, shifted.Source, shifted.Taken);
                break;
            case Move.PaidBack paidBack:
                paidBack.Source.Refunded -= paidBack.Amount;
                paidBack.Source.Free += paidBack.Amount;
                break;
            case Move.Adjusted adjusted:
                Undo(reversal, adjusted);
                break;
            default:
                break;
        }
    }

    private void Undo(Reversal reversal, Move.Adjusted adjusted)
    {
        var rest = Money.Zero(reversal.Amount.Currency);
        foreach (var (part, amount) in adjusted.Changes)
        {
            if (amount.IsPositive)
            {
                rest += TakeBackFromItem(reversal.Id, part, amount);
            }
            else if (part.Item.IsVoid)
            {
                rest += amount;
            }
            else
            {
                part.Adjusted -= amount;
                SetOpen(part, part.Open - amount);
            }
        }

        Lapse(reversal, rest);
    }

    /// <summary>Takes back all that settles an item, open or given up as it may be; nothing is owed on it any more.</summary>
    private void Void(ItemReversal reversal)
    {
        if (!_items.TryGetValue(reversal.Of, out var item))
        {
            return;
        }

        item.IsVoid = true;
        foreach (var part in item.Parts.ToArray())
        {
            TakeBack(reversal.Id, part, part.Open + part.Settled + part.WrittenOff);
        }
    }

    private void SetFree(IReadOnlyList<Lot> lots, EntryId by)
    {
        foreach (var lot in lots.Where(lot => lot.Amount.IsPositive))
        {
            lot.Source.Free += lot.Amount;
            Detach(lot, lot.Amount, by, SettlementRule.Reversed);
        }
    }

    /// <summary>
    /// Undoes an unapplication: the credit goes on its part again, then on the other parts of the item, as far as both still
    /// allow; says what could not.
    /// </summary>
    private Money PutBack(EntryId by, CreditState source, IReadOnlyList<TakenLot> taken)
    {
        var rest = Money.Zero(source.Free.Currency);
        foreach (var (part, amount, recovered) in taken)
        {
            // Back to where it had been: a recovery to its write-off, if that still stands.
            var writeOff = recovered is { IsReversed: false } ? recovered : null;
            var possible = Money.Min(amount, Money.Min(source.Available, writeOff?.Amount ?? part.Open));
            rest += amount - possible;
            if (possible.IsPositive && writeOff is not null)
            {
                Recover(
                    writeOff,
                    new(by, source, part, possible, _today) { Recovered = writeOff },
                    SettlementRule.Reversed
                );
            }
            else if (writeOff is null)
            {
                rest -= Spread(source, part, amount, by) - possible;
            }
        }

        return rest;
    }

    private Money Spread(CreditState source, PartState part, Money amount, EntryId by)
    {
        var spread = Money.Zero(amount.Currency);
        foreach (var one in part.Item.Parts.ToArray().Prepend(part))
        {
            var possible = Money.Min(amount - spread, Money.Min(source.Available, one.Open));
            if (possible.IsPositive)
            {
                Settle(source, one, possible, by, SettlementRule.Reversed, order: null);
                spread += possible;
            }
        }

        return spread;
    }

    /// <summary>Undoes a charge on a part, and, where other corrections have used the part up, on the other parts of its item.</summary>
    private Money TakeBackFromItem(EntryId by, PartState part, Money amount)
    {
        var rest = TakeBack(by, part, amount);
        foreach (var other in part.Item.Parts.ToArray())
        {
            rest = TakeBack(by, other, rest);
        }

        return rest;
    }

    /// <summary>
    /// Undoes a charge on a part: first of what is open, then of what was written off, then of what had settled it, the newest
    /// first; says what could not.
    /// </summary>
    private Money TakeBack(EntryId by, PartState part, Money amount)
    {
        var (rest, item) = (amount, part.Item);
        rest -= TakeOpen(part, rest);
        for (var i = item.WriteOffs.Count - 1; i >= 0 && rest.IsPositive; i--)
        {
            if (item.WriteOffs[i].Part == part)
            {
                rest -= TakeWrittenOff(item.WriteOffs[i], rest);
            }
        }

        for (var i = item.Lots.Count - 1; i >= 0 && rest.IsPositive; i--)
        {
            var lot = item.Lots[i];
            var freed = Money.Min(rest, lot.Amount);
            if (freed.IsPositive && lot.Part == part)
            {
                Release(by, lot, freed);
                rest -= lot.Recovered is { IsReversed: false } writeOff
                    ? TakeWrittenOff(writeOff, freed)
                    : TakeOpen(part, freed);
            }
        }

        return rest;
    }

    private void Release(EntryId by, Lot lot, Money amount)
    {
        Detach(lot, amount, by, SettlementRule.Released);
        if (lot.Source.Entry.LeavesCredit)
        {
            lot.Source.Free += amount;
        }
        else
        {
            lot.Source.Lapsed += amount;
        }
    }

    private Money TakeOpen(PartState part, Money atMost)
    {
        var amount = Money.Min(atMost, part.Open);
        part.Adjusted -= amount;
        SetOpen(part, part.Open - amount);
        return amount;
    }

    private static Money TakeWrittenOff(WriteOffLot writeOff, Money atMost)
    {
        var amount = Money.Min(atMost, writeOff.Amount);
        writeOff.Amount -= amount;
        writeOff.Part.WrittenOff -= amount;
        writeOff.Part.Adjusted -= amount;
        return amount;
    }
}
