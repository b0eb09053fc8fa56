namespace Cobranza.Receivables;

/// <summary>The facts of an account by id, while they are checked against each other.</summary>
internal sealed class AccountIndex
{
    /// <summary>The arguments of the account that a problem is reported under.</summary>
    public const string Events = "events";

    private const string Entries = "entries";
    private const string Receivables = "receivables";

    private readonly Dictionary<ReceivableId, Receivable> _items;
    private readonly Dictionary<EntryId, Entry> _entries;
    private readonly Dictionary<EventKey, AccountEvent> _events = [];
    private readonly HashSet<EntryId> _reversed = [];
    private readonly HashSet<ReceivableId> _voided = [];
    private readonly CustomerId _customer;

    private AccountIndex(Account account)
    {
        _customer = account.Customer;
        _items = new(account.Receivables.Count);
        _entries = new(account.Entries.Count);
        AddItems(account);
        AddEntries(account);
        AddEvents(account);
    }

    /// <summary>A fact of the account contradicts another one.</summary>
    public static ArgumentException Wrong(string text, string argument) => new(text, argument);

    public static void Check(Account account)
    {
        var index = new AccountIndex(account);
        foreach (var item in account.Receivables)
        {
            if (item.About is { } about)
            {
                index.CheckItem($"Receivable '{item.Id}'", about, item.Amount, Receivables);
            }
        }

        foreach (var entry in account.Entries)
        {
            entry.Check(index);
        }

        foreach (var happening in account.Events)
        {
            happening.Check(index);
        }

        AssignmentCheck.Run(account.Events);
    }

    /// <summary>The named item exists, is in the currency of the amount, and has the parts named.</summary>
    public void CheckItem(Entry by, ReceivableId item, Money amount, PartFilter? part)
    {
        var found = CheckItem($"Entry '{by.Id}'", item, amount, Entries);
        if (part is not null && !found.Parts.Any(one => part.Takes(one.Key)))
        {
            throw Wrong($"Entry '{by.Id}' names part {part} of receivable '{item}', which has no such part.", Entries);
        }
    }

    /// <summary>The named item exists and is in the currency of the amount.</summary>
    public void CheckItem(EventKey by, ReceivableId item, Money amount) =>
        CheckItem(by.ToString(), item, amount, Events);

    /// <summary>The named item exists.</summary>
    public void CheckItem(AccountEvent by, ReceivableId item)
    {
        if (!_items.ContainsKey(item))
        {
            throw Wrong($"{by} names receivable '{item}', which the account does not have.", Events);
        }
    }

    /// <summary>The named entry exists, can leave credit, and is in the same currency.</summary>
    public void CheckSource(Entry by, EntryId source)
    {
        var found = Find(by, source);
        if (!found.LeavesCredit || (found is Transfer incoming && incoming.To != _customer))
        {
            throw Wrong(
                $"Entry '{by.Id}' names '{source}' as the source of credit, but a {found.SameDayRank} leaves none.",
                Entries
            );
        }

        CheckCurrency($"Entry '{by.Id}'", by.Amount, $"entry '{source}'", found.Amount);
    }

    /// <summary>The entry reversed exists, is not a reversal, is not younger, is reversed once and for its whole amount.</summary>
    public void CheckReversal(Reversal by)
    {
        var found = Find(by, by.Of);
        CheckCurrency($"Reversal '{by.Id}'", by.Amount, $"entry '{by.Of}'", found.Amount);
        var problem = found switch
        {
            Reversal or ItemReversal => "is itself a reversal; post the entry anew instead",
            _ when found.Amount != by.Amount => $"is of {found.Amount}, not {by.Amount}; an entry is reversed whole",
            _ when found.EffectiveOn > by.EffectiveOn =>
                $"takes effect later, on {Guard.Text(found.EffectiveOn)}, than the reversal, on {Guard.Text(by.EffectiveOn)}",
            _ when !_reversed.Add(by.Of) => "is reversed twice",
            _ => null,
        };
        if (problem is not null)
        {
            throw Wrong($"Reversal '{by.Id}' names entry '{by.Of}', which {problem}.", Entries);
        }
    }

    /// <summary>The receivable reversed exists, is not younger, is reversed once and for its whole amount.</summary>
    public void CheckReversal(ItemReversal by)
    {
        var found = CheckItem($"Reversal '{by.Id}'", by.Of, by.Amount, Entries);
        var problem = found switch
        {
            _ when found.Amount != by.Amount =>
                $"is of {found.Amount}, not {by.Amount}; a receivable is reversed whole",
            _ when found.IssuedOn > by.EffectiveOn =>
                $"is issued later, on {Guard.Text(found.IssuedOn)}, than the reversal, on {Guard.Text(by.EffectiveOn)}",
            _ when !_voided.Add(by.Of) => "is reversed twice",
            _ => null,
        };
        if (problem is not null)
        {
            throw Wrong($"Reversal '{by.Id}' names receivable '{by.Of}', which {problem}.", Entries);
        }
    }

    /// <summary>The account is one of the two, and has what is named on its side.</summary>
    public void CheckTransfer(Transfer by)
    {
        if (by.From != _customer && by.To != _customer)
        {
            throw Wrong(
                $"Transfer '{by.Id}' goes from '{by.From}' to '{by.To}', but the account is that of '{_customer}'.",
                Entries
            );
        }

        if (by.From == _customer)
        {
            CheckSource(by, by.Source);
            CheckSide(by, by.FromItem);
            if (_entries[by.Source].EffectiveOn > by.EffectiveOn)
            {
                throw Wrong($"Transfer '{by.Id}' takes effect before its source '{by.Source}'.", Entries);
            }
        }

        if (by.To == _customer)
        {
            CheckSide(by, by.ToItem);
        }
    }

    /// <summary>The event with this key, or null.</summary>
    public AccountEvent? FindEvent(EventKey key) => _events.GetValueOrDefault(key);

    /// <summary>The event named exists and did not happen later; returns it.</summary>
    public AccountEvent CheckFollows(AccountEvent by, EventKey key)
    {
        if (FindEvent(key) is not { } found)
        {
            throw Wrong($"{by} names {key}, which the account does not have.", Events);
        }

        return found.EffectiveOn <= by.EffectiveOn
            ? found
            : throw Wrong($"{by} is earlier than {key}, of {Guard.Text(found.EffectiveOn)}.", Events);
    }

    private void CheckSide(Transfer by, ReceivableId? item)
    {
        if (item is { } named)
        {
            CheckItem(by, named, by.Amount, part: null);
        }
    }

    private static void CheckCurrency(string by, Money amount, string other, Money otherAmount)
    {
        if (amount.Currency != otherAmount.Currency)
        {
            throw new CurrencyMismatchException(
                $"{by} is in {amount.Currency}, but {other}, which it names, is in {otherAmount.Currency}."
            );
        }
    }

    private static ArgumentException Twice(string what, string name) => Wrong($"{what} occurs twice.", name);

    private Receivable CheckItem(string by, ReceivableId item, Money amount, string name)
    {
        if (!_items.TryGetValue(item, out var found))
        {
            throw Wrong($"{by} names receivable '{item}', which the account does not have.", name);
        }

        CheckCurrency(by, amount, $"receivable '{item}'", found.Amount);
        return found;
    }

    private Entry Find(Entry by, EntryId id) =>
        _entries.TryGetValue(id, out var found)
            ? found
            : throw Wrong($"Entry '{by.Id}' names entry '{id}', which the account does not have.", Entries);

    private void AddItems(Account account)
    {
        const string name = Receivables;
        foreach (var item in account.Receivables)
        {
            Guard.NotNull(item, name);
            if (!_items.TryAdd(item.Id, item))
            {
                throw Twice($"Receivable '{item.Id}'", name);
            }

            if (item.Customer != account.Customer)
            {
                throw Wrong(
                    $"Receivable '{item.Id}' belongs to customer '{item.Customer}', not to '{account.Customer}'.",
                    name
                );
            }
        }
    }

    private void AddEntries(Account account)
    {
        foreach (var entry in account.Entries)
        {
            if (!_entries.TryAdd(Guard.NotNull(entry, Entries).Id, entry))
            {
                throw Twice($"Entry '{entry.Id}'", Entries);
            }
        }
    }

    private void AddEvents(Account account)
    {
        foreach (var happening in account.Events)
        {
            if (Guard.NotNull(happening, Events).Key is { } key && !_events.TryAdd(key, happening))
            {
                throw Twice(key.ToString(), Events);
            }
        }
    }
}
