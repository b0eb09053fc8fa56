using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>Other histories made from one: with facts added, left out, moved or told otherwise.</summary>
internal static class LedgerChanges
{
    public static Account Add(Account account, params Entry[] entries) =>
        new(account.Customer, account.Receivables, [.. account.Entries, .. entries], account.Events);

    /// <summary>Only what had happened by a day; a payment may have been ordered before its value date.</summary>
    public static Account Until(Account account, LocalDate asOf)
    {
        foreach (var item in account.Receivables.Where(item => item.IssuedOn > asOf))
        {
            account = AccountShrinker.WithoutItem(account, item.Id);
        }

        return new(account.Customer, account.Receivables, [.. account.Entries.Where(entry => HappenedBy(entry, asOf))]);
    }

    // An entry may name a document of a later date; it lapses now and is left out where later documents are.
    public static Account WithoutReachingAhead(Account account, LocalDate asOf)
    {
        var later = account.Entries.Where(entry => !HappenedBy(entry, asOf)).Select(entry => entry.Id).ToHashSet();
        var unissued = account.Receivables.Where(item => item.IssuedOn > asOf).Select(item => item.Id).ToHashSet();
        foreach (var entry in account.Entries.Where(entry => HappenedBy(entry, asOf)))
        {
            if (
                AccountShrinker.EntriesNamedBy(entry).Any(later.Contains)
                || AccountShrinker.ItemsNamedBy(entry).Any(unissued.Contains)
            )
            {
                account = Dropped(account, entry);
            }
        }

        return account;
    }

    public static Account Dropped(Account account, Entry entry) =>
        account.Entries.Contains(entry) ? AccountShrinker.WithoutEntry(account, entry.Id) : account;

    public static Account Shuffled(Account account, int seed)
    {
        var random = new Random(seed);
        var (items, entries, events) = (
            account.Receivables.ToArray(),
            account.Entries.ToArray(),
            account.Events.ToArray()
        );
        random.Shuffle(items);
        random.Shuffle(entries);
        random.Shuffle(events);
        return new(account.Customer, [.. items], [.. entries], [.. events]);
    }

    public static Receivable InTime(Receivable item) => Like(item, item.Parts);

    public static Entry InTime(Entry entry) =>
        entry is Payment payment
            ? new Payment(
                payment.Id,
                payment.Amount,
                payment.EffectiveOn,
                payment.Designations,
                clearing: payment.Clearing is { } way ? new(way.InitiatedOn, way.SettledOn) : null
            )
            : entry;

    /// <summary>A payment as it was known on a day: under way, where the settlement was recorded later.</summary>
    public static Entry AsKnown(Entry entry, LocalDate known) =>
        entry is Payment { Clearing: { } way } payment && way.RecordedOn > known
            ? WithClearing(payment, new(way.InitiatedOn))
            : entry;

    /// <summary>A payment by value date as the as-of date sees it: what has settled by then counts as if it had never been under way.</summary>
    public static Entry AsSeenOn(Entry entry, AccountCase one) =>
        one.Orders.PaymentDate == PaymentDate.Value && entry is Payment { Clearing: { } way } payment
            ? WithClearing(
                payment,
                way.SettledOn <= one.AsOf ? new(way.InitiatedOn, way.InitiatedOn) : new(way.InitiatedOn)
            )
            : entry;

    /// <summary>The same history with items in one part, and entries that name items only.</summary>
    public static Account InOnePart(Account account) =>
        new(
            account.Customer,
            [.. account.Receivables.Select(item => Like(item, parts: null))],
            [.. account.Entries.Select(NamingNoPart)],
            account.Events
        );

    public static Receivable Like(Receivable item, ValueList<ReceivablePart>? parts) =>
        new(item.Id, item.Customer, item.Kind, item.Amount, item.IssuedOn, item.Due, parts: parts, burden: item.Burden);

    /// <summary>The same item some days later, or earlier.</summary>
    public static Receivable Moved(Receivable item, int days) =>
        new(
            item.Id,
            item.Customer,
            item.Kind,
            item.Amount,
            item.IssuedOn.PlusDays(days),
            Moved(item.Due, days),
            parts:
            [
                .. item.Parts.Select(part => new ReceivablePart(
                    part.Portion,
                    part.Component,
                    part.Amount,
                    Moved(part.Due, days)
                )),
            ],
            burden: item.Burden
        );

    /// <summary>The same payment some days later, or earlier.</summary>
    public static Payment Moved(Payment payment, int days) =>
        new(
            payment.Id,
            payment.Amount,
            payment.EffectiveOn.PlusDays(days),
            payment.Designations,
            clearing: payment.Clearing is { } way
                ? new(way.InitiatedOn.PlusDays(days), way.SettledOn?.PlusDays(days))
                : null
        );

    private static DueDate Moved(DueDate due, int days) =>
        new(due.Contractual.PlusDays(days), due.Effective.PlusDays(days));

    private static bool HappenedBy(Entry entry, LocalDate asOf) =>
        entry.EffectiveOn <= asOf || (entry is Payment { Clearing: { } way } && way.InitiatedOn <= asOf);

    private static Payment WithClearing(Payment payment, Clearing? clearing) =>
        new(
            payment.Id,
            payment.Amount,
            payment.EffectiveOn,
            payment.Designations,
            payment.RecordedOn,
            payment.Method,
            clearing
        );

    private static Entry NamingNoPart(Entry entry)
    {
        var (id, amount, on, recorded) = (entry.Id, entry.Amount, entry.EffectiveOn, entry.RecordedOn);
        return entry switch
        {
            CreditNote note => new CreditNote(id, amount, on, note.Against, recorded),
            Allowance allowance => new Allowance(id, amount, on, allowance.Against, allowance.Reason, recorded),
            Withholding withholding => new Withholding(id, amount, on, withholding.Against, recorded),
            Payment payment => new Payment(
                id,
                amount,
                on,
                [.. payment.Designations.Select(part => new Designation(part.Item, part.Amount))],
                recorded,
                payment.Method,
                payment.Clearing
            ),
            Application applied => new Application(id, amount, on, applied.Source, applied.Target, recorded),
            Unapplication taken => new Unapplication(id, amount, on, taken.Source, taken.Target, recorded),
            Adjustment adjustment => new Adjustment(id, amount, on, adjustment.Target, recorded),
            WriteOff writeOff => new WriteOff(id, amount, on, writeOff.Target, recorded),
            Recovery recovery => new Recovery(id, amount, on, recovery.Target, recorded),
            _ => entry,
        };
    }
}
