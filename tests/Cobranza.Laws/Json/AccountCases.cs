using Cobranza.Commitments;
using Cobranza.Installments;
using Cobranza.Receivables;
using Cobranza.Terms;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Json;

/// <summary>Accounts with entries and events of every kind.</summary>
public static class AccountCases
{
    private static readonly CustomerId Customer = CustomerId.Of("C-1");

    private static readonly LocalDate Start = new(2026, 1, 1);

    private static readonly Gen<LocalDate> Day = Gen.Choose(0, 400).Select(Start.PlusDays);

    private static readonly Gen<LocalDate?> Recorded = Gen.OneOf(
        Gen.Constant<LocalDate?>(null),
        Day.Select(day => (LocalDate?)day.PlusDays(400))
    );

    private static readonly Gen<Currency> Unit = Gen.Elements(Currency.Mxn, Currency.Clp, Currency.Custom("POINTS", 8));

    private static readonly Gen<string?> Segment = Gen.Elements(null, "Mayoreo", "España / \"norte\"");

    public static Arbitrary<Account> Accounts() =>
        (
            from currency in Unit
            from items in Gen.Choose(1, 3).SelectMany(count => Items(count, currency))
            from entries in Gen.Choose(0, 8).SelectMany(count => Entries(count, currency))
            from events in Gen.Choose(0, 5).SelectMany(count => Events(count, currency))
            from parent in Gen.Elements<CustomerId?>(null, CustomerId.Of("P-1"))
            select new Account(
                Customer,
                ValueList.From(items),
                ValueList.From(entries),
                ValueList.From(events),
                parent,
                parent
            )
        ).ToArbitrary();

    private static Gen<Money> Amount(Currency currency) =>
        Gen.Choose(1, 5_000_000).Select(units => Money.OfMinor(units, currency));

    private static Gen<IEnumerable<Receivable>> Items(int count, Currency currency) =>
        Sequence(count, number => Item(number, currency));

    private static Gen<Receivable> Item(int number, Currency currency) =>
        from kind in Gen.Elements(Enum.GetValues<ReceivableKind>())
        from amount in Amount(currency)
        from issued in Day
        from due in Day
        from rolled in Gen.Choose(0, 1)
        from recorded in Recorded
        from terms in Gen.OneOf(Gen.Constant<Cobranza.Discounts.TradeTerms?>(null), TermsOf())
        from segment in Segment
        from rate in Gen.Choose(0, 3)
        from inParts in Gen.Elements(false, true)
        let dueDate = new DueDate(due, due.PlusDays(rolled))
        select new Receivable(
            ItemId(number),
            Customer,
            kind,
            amount,
            issued,
            dueDate,
            recorded,
            terms,
            segment,
            // A charge is about the first item, unless it is the first item.
            number > 0
            && kind is (ReceivableKind.LateFee or ReceivableKind.RecoveryCost)
                ? ItemId(0)
                : null,
            inParts && amount.MinorUnits > 2 ? Parts(amount, dueDate) : null,
            new(Percentage.Of(8.25m * rate), rate == 1)
        );

    private static ValueList<ReceivablePart> Parts(Money amount, DueDate due)
    {
        var thirds = amount.Split(3);
        return
        [
            new(1, Component.Principal, thirds[0], due),
            new(1, Component.Of("flete"), thirds[1], due),
            new(2, Component.Tax, thirds[2], DueDate.On(due.Effective.PlusDays(30))),
        ];
    }

    private static Gen<Cobranza.Discounts.TradeTerms?> TermsOf() =>
        PolicyCases
            .Policies()
            .Generator.Select<Policies.PolicySet, Cobranza.Discounts.TradeTerms?>(policy => policy.Terms);

    private static Gen<IEnumerable<Entry>> Entries(int count, Currency currency) =>
        Sequence(count, number => Entry(number, currency)).Select(entries => WithSource(entries, currency));

    // The first entry leaves credit that the others may take from.
    private static IEnumerable<Entry> WithSource(IEnumerable<Entry> entries, Currency currency) =>
        entries.Prepend(new Payment(Source, Money.OfMinor(7, currency), Start));

    private static EntryId Source => EntryId.Of("source");

    private static Gen<Entry> Entry(int number, Currency currency)
    {
        var id = EntryId.Of(Numbered("E", number));
        var item = ItemId(0);
        return from amount in Amount(currency)
            from day in Day
            from recorded in Recorded
            from reason in Gen.Elements(Enum.GetValues<AllowanceReason>())
            from made in Gen.Elements<Entry>(
                new CreditNote(id, amount, day, recordedOn: recorded),
                new CreditNote(id, amount, day, item, recorded),
                new Allowance(id, amount, day, item, reason, recorded),
                new Withholding(id, amount, day, item, recorded),
                new Payment(id, amount, day, recordedOn: recorded),
                new Payment(id, amount, day, [new Designation(item, amount)], recorded),
                new Application(id, amount, day, Source, item, recorded),
                new Unapplication(id, amount, day, Source, item, recorded),
                new Refund(id, amount, day, Source, recorded),
                new Adjustment(id, -amount, day, item, recorded),
                new WriteOff(id, amount, day, item, recorded),
                new Recovery(id, amount, day, item, recorded),
                new Recovery(id, amount, day, item, recorded, PartFilter.Of(1)),
                new CreditNote(id, amount, day, item, recorded, PartFilter.Of(Component.Principal)),
                new Application(id, amount, day, Source, item, recorded, PartFilter.Of(1, Component.Principal)),
                new WriteOff(id, amount, day, item, recorded, reason: "redondeo"),
                new Payment(
                    id,
                    amount,
                    day,
                    [new Designation(item, amount, PartFilter.Of(1))],
                    recorded,
                    "SPEI",
                    new(day, day.PlusDays(3), recorded)
                ),
                new Payment(id, amount, day, clearing: new(day)),
                new Transfer(id, amount, day, Customer, CustomerId.Of("C-2"), Source, item, null, recorded),
                new Transfer(id, amount, day, CustomerId.Of("C-2"), Customer, EntryId.Of("theirs"), null, item)
            )
            select made;
    }

    private static Gen<IEnumerable<AccountEvent>> Events(int count, Currency currency) =>
        Sequence(count, number => Event(number, currency))
            .Select(events => events.SelectMany(happening => Followers(happening).Prepend(happening)));

    // What names an earlier event, of each kind; which of them comes follows from the day of the first.
    private static IEnumerable<AccountEvent> Followers(AccountEvent happening)
    {
        var (on, choice) = (happening.EffectiveOn.PlusDays(5), happening.EffectiveOn.Day % 5);
        switch (happening)
        {
            case PromiseMade promise when choice == 0:
                yield return new PromiseWithdrawn(promise.Id, on, "error", on.PlusDays(1));
                break;
            case PromiseMade promise when choice == 1:
                yield return new PromiseMade($"{promise.Id}b", promise.Amount, on, on, replaces: promise.Id);
                break;
            case PaymentScheduled scheduled when choice == 2:
                yield return new PaymentScheduled(
                    $"{scheduled.Id}b",
                    on,
                    [new(on, scheduled.Lines[0].Amount)],
                    replaces: scheduled.Id
                );
                break;
            case ItemAssigned { Until: null } assigned when choice < 3:
                yield return new ItemRecalled(on, assigned.Item, assigned.Kind, assigned.To, on.PlusDays(choice));
                break;
            case StandstillStarted standstill when choice < 3:
                yield return new StandstillLifted(standstill.Id, on);
                break;
            case HardshipGranted hardship when choice < 3:
                yield return new HardshipEnded(hardship.Id, on, on.PlusDays(1));
                break;
            case PlanAgreed plan:
                yield return new HardshipGranted(
                    $"{plan.Id}h",
                    on,
                    on,
                    Relief.SuspendsFees,
                    AfterHardship.Review,
                    "enfermedad",
                    items: plan.Items,
                    planId: plan.Id
                );
                break;
            case DisputeOpened dispute:
                yield return new DisputeReferred(dispute.Id, on, "dirección", choice == 0 ? null : on.PlusDays(choice));
                yield return new DisputeClosed(
                    dispute.Id,
                    on.PlusDays(1),
                    choice == 4 ? on.PlusDays(9) : null,
                    choice switch
                    {
                        0 => new DisputeOutcome.Rejected(),
                        1 => new DisputeOutcome.AcceptedWholly(),
                        2 when dispute.Amount.MinorUnits > 1 => new DisputeOutcome.AcceptedInPart(
                            Money.OfMinor(1, dispute.Amount.Currency)
                        ),
                        3 => new DisputeOutcome.Withdrawn(),
                        _ => null,
                    }
                );
                break;
        }
    }

    private static Gen<AccountEvent> Event(int number, Currency currency)
    {
        var id = Numbered("e", number);
        var item = ItemId(0);
        return from amount in Amount(currency)
            from day in Day
            from recorded in Recorded
            from tolerance in Gen.Choose(0, 10)
            from made in Gen.Elements<AccountEvent>(
                new PromiseMade(id, amount, day, day.PlusDays(9), [item], tolerance, recorded),
                new PromiseMade(id, amount, day, day, toleranceDays: tolerance, recordedOn: recorded),
                new PromiseMade(id, amount, day, day, null, tolerance, recorded, amount - Money.OfMinor(1, currency)),
                new PaymentScheduled(
                    id,
                    day,
                    [new(day.PlusDays(9), amount), new(day, amount)],
                    [item],
                    tolerance,
                    recordedOn: recorded
                ),
                new StandstillStarted(
                    id,
                    day,
                    (StandstillCause)(tolerance % 5),
                    Relief.PausesEscalation | Relief.StopsClock,
                    "expediente 12/2026",
                    recordedOn: recorded
                ),
                new StandstillStarted(
                    id,
                    day,
                    StandstillCause.Moratorium,
                    Relief.SuspendsFees | Relief.PausesEscalation,
                    "decreto",
                    day.PlusDays(30),
                    [item],
                    recorded
                ),
                new HardshipGranted(
                    id,
                    day,
                    day.PlusDays(tolerance),
                    (Relief)(tolerance % 8 == 2 || tolerance % 8 == 6 ? 0 : tolerance % 8),
                    (AfterHardship)(tolerance % 2),
                    "enfermedad",
                    tolerance > 5 ? day.PlusDays(1) : null,
                    recordedOn: recorded
                ),
                new DisputeOpened(id, amount, day, item, "dañado", recorded),
                new DisputeOpened(id, amount, day, item, "precio", recorded, "P-02", day.PlusDays(tolerance)),
                new PlanAgreed(id, day, [item], InstallmentPlan.Of([new(1, day, amount)]), tolerance, recorded),
                new ContactMade("friendly-reminder", day, "email", recorded),
                new PausedUntil(day, day.PlusDays(tolerance), "inundación", recorded),
                new ContactMade(null, day, "phone", recorded),
                new ContactMade(
                    "call",
                    day,
                    "phone",
                    recorded,
                    new(
                        (ContactDirection)(tolerance % 2),
                        "cuentas por pagar",
                        "PROMETE",
                        day.PlusDays(tolerance),
                        tolerance > 5 ? "acuse 77" : null,
                        tolerance > 7 ? [item] : [],
                        "pide factura"
                    )
                ),
                new DebtAcknowledged(id, day, [item], tolerance > 5 ? amount : null, "acta 5", recorded),
                new ClaimFiled(id, day, [item], "juzgado 3, exp. 12/2026", recorded),
                Assigned(number, day, item, tolerance, recorded),
                new InvoiceReceived(day, item, recorded),
                new InvoiceDataGiven(day, item, ["UUID", "orden de compra"], recorded)
            )
            select made;
    }

    // By one right an item is with one party at a time.
    private static AccountEvent Assigned(
        int number,
        LocalDate day,
        ReceivableId item,
        int tolerance,
        LocalDate? recorded
    ) =>
        number < Enum.GetValues<AssignmentKind>().Length
            ? new ItemAssigned(
                day,
                item,
                (AssignmentKind)number,
                "Cobradora",
                tolerance > 3 ? day.PlusDays(tolerance) : null,
                recorded,
                tolerance > 5 ? "contrato 9" : null
            )
            : new InvoiceReceived(day, item);

    private static ReceivableId ItemId(int number) => ReceivableId.Of(Numbered("F", number));

    private static string Numbered(string prefix, int number) => FormattableString.Invariant($"{prefix}-{number}");

    private static Gen<IEnumerable<T>> Sequence<T>(int count, Func<int, Gen<T>> element) =>
        Enumerable
            .Range(0, count)
            .Aggregate(
                Gen.Constant(Enumerable.Empty<T>()),
                (before, number) => from list in before from next in element(number) select list.Append(next)
            );
}
