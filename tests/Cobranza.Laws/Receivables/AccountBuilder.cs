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

    private static readonly Currency[] Currencies = [Currency.Mxn, Currency.Kwd, Currency.Jpy];

    private readonly Random _random = new(seed);
    private readonly List<Receivable> _items = [];
    private readonly List<Entry> _entries = [];
    private readonly List<AccountEvent> _events = [];
    private readonly HashSet<EntryId> _reversed = [];
    private readonly HashSet<ReceivableId> _voided = [];
    private readonly CustomerId _customer = CustomerId.Of($"C{seed % 7}");

    /// <summary>The customer at the other end of transfers.</summary>
    public static CustomerId Elsewhere => CustomerId.Of("elsewhere");

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
        var amount = Amount(currency);
        var parts = _random.Next(3) == 0 ? PartBuilder.Parts(_random, amount, issuedOn) : null;
        _items.Add(
            new(
                ReceivableId.Of($"I{_random.Next(1_000):000}-{_items.Count}"),
                _customer,
                (ReceivableKind)_random.Next(5),
                amount,
                issuedOn,
                parts is null ? due : null,
                RecordedOn(issuedOn),
                parts: parts,
                burden: new(Percentage.Of(12 * _random.Next(3)), _random.Next(3) == 0)
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
            _entries.Add(new Payment(id, amount, on, recordedOn: RecordedOn(on), clearing: Clearing(on)));
            return;
        }

        // Half of what happens, happens to one item.
        var item = _random.Next(2) == 0 ? items[0] : Pick(items);
        amount = _random.Next(3) == 0 ? item.Amount : amount;
        _entries.Add(
            Moved(id, amount, on, item, items)
                ?? Named(id, amount, on, item)
                ?? new Payment(id, amount, on, Designations(amount, items), RecordedOn(on))
        );
    }

    private Entry? Named(EntryId id, Money amount, LocalDate on, Receivable named)
    {
        var (recorded, item, part) = (RecordedOn(on), named.Id, PartBuilder.Filter(_random, named));
        EntryId? source = Source(amount.Currency)?.Id;
        return _random.Next(14) switch
        {
            0 => new CreditNote(id, amount, on, item, recorded, part),
            1 => new CreditNote(id, amount, on, null, recorded),
            2 => new Allowance(id, amount, on, item, AllowanceReason.Discount, recorded, part),
            3 => new Withholding(id, amount, on, item, recorded, part),
            4 when source is { } from => new Application(id, amount, on, from, item, recorded, part),
            5 when source is { } from => new Unapplication(id, amount, on, from, item, recorded, part),
            6 when source is { } from => new Refund(id, amount, on, from, recorded),
            7 => new Adjustment(id, _random.Next(2) == 0 ? amount : -amount, on, item, recorded, part),
            8 => new WriteOff(id, amount, on, item, recorded, part),
            9 => new Recovery(id, amount, on, item, recorded, part),
            10 or 11 => Reversed(id),
            _ => null,
        };
    }

    /// <summary>Now and then a transfer, in, out or between two items, or a document taken back.</summary>
    private Entry? Moved(EntryId id, Money amount, LocalDate on, Receivable item, List<Receivable> items)
    {
        var (recorded, source, other) = (RecordedOn(on), Source(amount.Currency), Pick(items));
        var later = source is null || source.EffectiveOn < on ? on : source.EffectiveOn;
        return _random.Next(30) switch
        {
            0 => new Transfer(id, amount, on, Elsewhere, _customer, EntryId.Of("theirs"), null, item.Id, recorded),
            1 when source is not null => new Transfer(id, amount, later, _customer, Elsewhere, source.Id),
            2 when source is not null => new Transfer(id, amount, later, _customer, Elsewhere, source.Id, item.Id),
            3 or 4 when source is not null && other != item => new Transfer(
                id,
                amount,
                later,
                _customer,
                _customer,
                source.Id,
                item.Id,
                other.Id
            ),
            5 when _voided.Add(item.Id) => new ItemReversal(
                id,
                item.Amount,
                item.IssuedOn.PlusDays(_random.Next(0, 60)),
                item.Id,
                reason: ReversalReason.Mistake
            ),
            _ => null,
        };
    }

    private Entry? Source(Currency currency)
    {
        var sources = _entries
            .Where(entry =>
                entry is CreditNote or Withholding or Payment or Recovery
                || (entry is Transfer transfer && transfer.From == Elsewhere)
            )
            .Where(entry => entry.Amount.Currency == currency)
            .ToList();
        return sources.Count == 0 ? null : Pick(sources);
    }

    private Clearing? Clearing(LocalDate on) =>
        _random.Next(6) switch
        {
            0 => new(on.PlusDays(-_random.Next(0, 4)), on.PlusDays(_random.Next(0, 20)), RecordedOn(on.PlusDays(20))),
            1 when _random.Next(3) == 0 => new(on.PlusDays(-_random.Next(0, 4))),
            _ => null,
        };

    private Reversal? Reversed(EntryId id)
    {
        var candidates = _entries
            .Where(entry => entry is not (Reversal or ItemReversal) && !_reversed.Contains(entry.Id))
            .ToList();
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
            var item = Pick(items);
            parts.Add(new(item.Id, Money.OfMinor(units, amount.Currency), PartBuilder.Filter(_random, item)));
        }

        return ValueList.From(parts);
    }

    private void AddEvent()
    {
        var (id, on, item) = ($"V{_events.Count}", Day(Days), _random.Next(2) == 0 ? _items[0] : Pick(_items));
        var amount = Amount(item.Amount.Currency);
        switch (_random.Next(10))
        {
            case 0:
                AddPromise(id, amount, on, [item.Id]);
                break;
            case 1:
                AddPromise(id, amount, on, []);
                break;
            case 3:
                AddSchedule(id, amount, on, item);
                break;
            case 4:
                AddRelief(id, on, item);
                break;
            case 5:
                AddContact(on, item);
                break;
            case 6:
                AddPlacement(on, item);
                break;
            case 7:
                _events.Add(new DebtAcknowledged(id, on, [item.Id], recordedOn: RecordedOn(on)));
                break;
            case 8:
                _events.Add(new ClaimFiled(id, on, [item.Id], "court 3", RecordedOn(on)));
                break;
            case 2:
                AddDispute(id, amount, on, item);
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

    private void AddPromise(string id, Money amount, LocalDate on, ValueList<ReceivableId> items)
    {
        var less = Money.OfMinor(_random.Next(2) * _random.NextInt64(amount.MinorUnits), amount.Currency);
        var earlier = _events.OfType<PromiseMade>().Where(one => one.EffectiveOn < on).ToList();
        var replaces = earlier.Count > 0 && _random.Next(4) == 0 ? Pick(earlier).Id : null;
        _events.Add(
            new PromiseMade(
                id,
                amount,
                on,
                on.PlusDays(_random.Next(0, 30)),
                items,
                _random.Next(0, 4),
                RecordedOn(on),
                less,
                replaces
            )
        );
        if (_random.Next(5) == 0)
        {
            _events.Add(new PromiseWithdrawn(id, on.PlusDays(_random.Next(0, 30)), "mistake"));
        }
    }

    private void AddSchedule(string id, Money amount, LocalDate on, Receivable item)
    {
        var earlier = _events.OfType<PaymentScheduled>().Where(one => one.EffectiveOn < on).ToList();
        var lines = amount
            .Split(_random.Next(1, 4))
            .Where(part => part.IsPositive)
            .Select(part => new ScheduledAmount(on.PlusDays(_random.Next(0, 40)), part));
        _events.Add(
            new PaymentScheduled(
                id,
                on,
                [.. lines],
                _random.Next(2) == 0 ? [item.Id] : [],
                _random.Next(0, 4),
                earlier.Count > 0 && _random.Next(3) == 0 ? Pick(earlier).Id : null,
                RecordedOn(on)
            )
        );
    }

    private void AddRelief(string id, LocalDate on, Receivable item)
    {
        ValueList<ReceivableId> items = _random.Next(2) == 0 ? [item.Id] : [];
        var last = on.PlusDays(_random.Next(0, 40));
        var relief = _random.Next(4) switch
        {
            0 => Relief.SuspendsFees,
            1 => Relief.PausesEscalation,
            2 when items.IsEmpty => Relief.PausesEscalation | Relief.StopsClock | Relief.SuspendsFees,
            _ => Relief.PausesEscalation | Relief.SuspendsFees,
        };
        var isLifted = _random.Next(3) == 0;
        if (_random.Next(2) == 0)
        {
            LocalDate? until = _random.Next(2) == 0 ? last : null;
            _events.Add(
                new StandstillStarted(
                    id,
                    on,
                    (StandstillCause)_random.Next(5),
                    relief,
                    "file 12",
                    until,
                    items,
                    RecordedOn(on)
                )
            );
            if (isLifted)
            {
                _events.Add(new StandstillLifted(id, last, RecordedOn(last)));
            }

            return;
        }

        var then = (AfterHardship)_random.Next(2);
        _events.Add(new HardshipGranted(id, on, last, relief, then, "illness", on.PlusDays(5), items));
        if (isLifted)
        {
            _events.Add(new HardshipEnded(id, on.PlusDays(_random.Next(0, 60))));
        }
    }

    private void AddContact(LocalDate on, Receivable item) =>
        _events.Add(
            new ContactMade(
                null,
                on,
                "phone",
                RecordedOn(on),
                new(
                    (ContactDirection)_random.Next(2),
                    nextActionOn: _random.Next(2) == 0 ? on.PlusDays(_random.Next(0, 20)) : null,
                    noticeProof: _random.Next(3) == 0 ? "receipt 77" : null,
                    items: _random.Next(2) == 0 ? [item.Id] : []
                )
            )
        );

    private void AddPlacement(LocalDate on, Receivable item)
    {
        var before = _events.OfType<ItemAssigned>().Where(one => one.Item == item.Id).ToList();
        if (before.Count > 0)
        {
            return;
        }

        var recalledOn = on.PlusDays(_random.Next(1, 40));
        LocalDate? until = _random.Next(2) == 0 ? recalledOn : null;
        _events.Add(new ItemAssigned(on, item.Id, AssignmentKind.Agency, "agency 1", until, RecordedOn(on), "10 %"));
        if (_random.Next(2) == 0)
        {
            _events.Add(
                new ItemRecalled(recalledOn, item.Id, AssignmentKind.Agency, "agency 1", RecordedOn(recalledOn))
            );
            if (_random.Next(2) == 0)
            {
                _events.Add(new ItemAssigned(recalledOn, item.Id, AssignmentKind.Agency, "agency 2"));
            }
        }
    }

    private void AddDispute(string id, Money amount, LocalDate on, Receivable item)
    {
        LocalDate? answerBy = _random.Next(2) == 0 ? on.PlusDays(_random.Next(0, 30)) : null;
        _events.Add(new DisputeOpened(id, amount, on, item.Id, "not delivered", RecordedOn(on), "D-01", answerBy));
        var end = on.PlusDays(_random.Next(0, 40));
        if (_random.Next(4) == 0 && end > on)
        {
            _events.Add(new DisputeReferred(id, end.PlusDays(-1), "management", end.PlusDays(_random.Next(0, 9))));
        }

        if (_random.Next(2) == 0)
        {
            _events.Add(new DisputeClosed(id, end, RecordedOn(end), Outcome(amount)));
        }
    }

    private DisputeOutcome? Outcome(Money contested) =>
        _random.Next(5) switch
        {
            0 => new DisputeOutcome.Rejected(),
            1 => new DisputeOutcome.AcceptedWholly(),
            2 when contested.MinorUnits > 1 => new DisputeOutcome.AcceptedInPart(
                Money.OfMinor(_random.NextInt64(1, contested.MinorUnits), contested.Currency)
            ),
            3 => new DisputeOutcome.Withdrawn(),
            _ => null,
        };

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
