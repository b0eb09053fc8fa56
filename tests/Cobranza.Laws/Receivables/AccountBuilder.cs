using Cobranza.Commitments;
using Cobranza.Installments;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>Makes up the history of one customer: small amounts that often meet exactly, dates that often coincide.</summary>
internal sealed class AccountBuilder(int seed, int size)
{
    public const int Days = 120;

    private static readonly Currency[] Currencies = [Currency.Mxn, Currency.Usd, Currency.Jpy];

    private readonly Random _random = new(seed);
    private readonly List<Receivable> _items = [];
    private readonly List<Entry> _entries = [];
    private readonly List<AccountEvent> _events = [];
    private readonly HashSet<EntryId> _reversed = [];
    private readonly CustomerId _customer = CustomerId.Of($"C{seed % 7}");

    // A leap day lies inside.
    public static LocalDate Start => new(2024, 1, 15);

    public Account Build()
    {
        var currencies = _random.Next(1, 4);
        for (var i = 0; i < (size / 3) + 1; i++)
        {
            AddItem(Currencies[_random.Next(currencies)]);
        }

        for (var i = 0; i < size; i++)
        {
            AddEntry(Currencies[_random.Next(currencies)]);
        }

        for (var i = 0; i < size / 4; i++)
        {
            AddEvent();
        }

        return new(_customer, Shuffled(_items), Shuffled(_entries), Shuffled(_events));
    }

    private void AddItem(Currency currency)
    {
        var issuedOn = Day(Days);
        var contractual = issuedOn.PlusDays(_random.Next(0, 61));
        var due = _random.Next(5) switch
        {
            0 => (DueDate?)null,
            1 => new DueDate(contractual, contractual.PlusDays(_random.Next(0, 3))),
            _ => DueDate.On(contractual),
        };
        _items.Add(
            new(
                ReceivableId.Of($"I{_random.Next(1_000):000}-{_items.Count}"),
                _customer,
                (ReceivableKind)_random.Next(5),
                Amount(currency),
                issuedOn,
                due,
                RecordedOn(issuedOn)
            )
        );
    }

    private void AddEntry(Currency currency)
    {
        var (id, on) = (EntryId.Of($"E{_random.Next(1_000):000}-{_entries.Count}"), Day(Days));
        var items = _items.Where(item => item.Amount.Currency == currency).ToList();
        var amount = Amount(currency);
        if (items.Count == 0 || _random.Next(3) == 0)
        {
            _entries.Add(new Payment(id, amount, on, recordedOn: RecordedOn(on)));
            return;
        }

        // Half of what happens, happens to one item.
        var item = _random.Next(2) == 0 ? items[0] : Pick(items);
        amount = _random.Next(3) == 0 ? item.Amount : amount;
        _entries.Add(
            Named(id, amount, on, item.Id) ?? new Payment(id, amount, on, Designations(amount, items), RecordedOn(on))
        );
    }

    private Entry? Named(EntryId id, Money amount, LocalDate on, ReceivableId item)
    {
        var recorded = RecordedOn(on);
        var sources = _entries.Where(entry => entry is CreditNote or Withholding or Payment or Recovery).ToList();
        sources.RemoveAll(entry => entry.Amount.Currency != amount.Currency);
        EntryId? source = sources.Count == 0 ? null : Pick(sources).Id;
        return _random.Next(14) switch
        {
            0 => new CreditNote(id, amount, on, item, recorded),
            1 => new CreditNote(id, amount, on, null, recorded),
            2 => new Allowance(id, amount, on, item, AllowanceReason.Discount, recorded),
            3 => new Withholding(id, amount, on, item, recorded),
            4 when source is { } from => new Application(id, amount, on, from, item, recorded),
            5 when source is { } from => new Unapplication(id, amount, on, from, item, recorded),
            6 when source is { } from => new Refund(id, amount, on, from, recorded),
            7 => new Adjustment(id, _random.Next(2) == 0 ? amount : -amount, on, item, recorded),
            8 => new WriteOff(id, amount, on, item, recorded),
            9 => new Recovery(id, amount, on, item, recorded),
            10 or 11 => Reversed(id),
            _ => null,
        };
    }

    private Reversal? Reversed(EntryId id)
    {
        var candidates = _entries.Where(entry => entry is not Reversal && !_reversed.Contains(entry.Id)).ToList();
        var rare = candidates.Where(entry => entry is not (Payment or CreditNote)).ToList();
        candidates = rare.Count > 0 && _random.Next(3) > 0 ? rare : candidates;
        if (candidates.Count == 0)
        {
            return null;
        }

        var of = Pick(candidates);
        _reversed.Add(of.Id);
        var on = of.EffectiveOn.PlusDays(_random.Next(0, 40));
        return new(id, of.Amount, on, of.Id, RecordedOn(on));
    }

    private ValueList<Designation> Designations(Money amount, List<Receivable> items)
    {
        var left = amount.MinorUnits;
        var parts = new List<Designation>();
        for (var i = 0; i < _random.Next(1, 3) && left > 0; i++)
        {
            var units = _random.Next(2) == 0 ? left : _random.NextInt64(1, left + 1);
            left -= units;
            parts.Add(new(Pick(items).Id, Money.OfMinor(units, amount.Currency)));
        }

        return ValueList.From(parts);
    }

    private void AddEvent()
    {
        var (id, on, item) = ($"V{_events.Count}", Day(Days), _random.Next(2) == 0 ? _items[0] : Pick(_items));
        var amount = Amount(item.Amount.Currency);
        switch (_random.Next(4))
        {
            case 0:
                _events.Add(
                    new PromiseMade(id, amount, on, on.PlusDays(_random.Next(0, 30)), [item.Id], _random.Next(0, 4))
                );
                break;
            case 1:
                _events.Add(
                    new PromiseMade(id, amount, on, on.PlusDays(_random.Next(0, 30)), recordedOn: RecordedOn(on))
                );
                break;
            case 2:
                _events.Add(new DisputeOpened(id, amount, on, item.Id, "not delivered", RecordedOn(on)));
                if (_random.Next(2) == 0)
                {
                    _events.Add(new DisputeClosed(id, on.PlusDays(_random.Next(0, 40))));
                }

                break;
            default:
                var plan = InstallmentPlan.Equal(
                    item.Amount,
                    item.Amount.MinorUnits > 10 ? 3 : 1,
                    on.PlusDays(_random.Next(0, 30))
                );
                _events.Add(new PlanAgreed(id, on, [item.Id], plan, _random.Next(0, 10)));
                break;
        }
    }

    private Money Amount(Currency currency) =>
        Money.OfMinor(_random.Next(4) == 0 ? _random.Next(1, 100_000) : 10 * _random.Next(1, 8), currency);

    private LocalDate Day(int within) => Start.PlusDays(_random.Next(within));

    private LocalDate? RecordedOn(LocalDate on) => _random.Next(4) == 0 ? on.PlusDays(_random.Next(-5, 40)) : null;

    private T Pick<T>(List<T> from) => from[_random.Next(from.Count)];

    private ValueList<T> Shuffled<T>(List<T> list)
    {
        var copy = list.ToArray();
        _random.Shuffle(copy);
        return [.. copy];
    }
}
