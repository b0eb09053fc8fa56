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
            select new Account(Customer, ValueList.From(items), ValueList.From(entries), ValueList.From(events))
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
        select new Receivable(
            ItemId(number),
            Customer,
            kind,
            amount,
            issued,
            new DueDate(due, due.PlusDays(rolled)),
            recorded,
            terms,
            segment,
            // A charge is about the first item, unless it is the first item.
            number > 0
            && kind is (ReceivableKind.LateFee or ReceivableKind.RecoveryCost)
                ? ItemId(0)
                : null
        );

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
                new Recovery(id, amount, day, item, recorded)
            )
            select made;
    }

    private static Gen<IEnumerable<AccountEvent>> Events(int count, Currency currency) =>
        Sequence(count, number => Event(number, currency));

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
                new DisputeOpened(id, amount, day, item, "dañado", recorded),
                new PlanAgreed(id, day, [item], InstallmentPlan.Of([new(1, day, amount)]), tolerance, recorded),
                new ContactMade("friendly-reminder", day, "email", recorded),
                new PausedUntil(day, day.PlusDays(tolerance), "inundación", recorded)
            )
            select made;
    }

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
