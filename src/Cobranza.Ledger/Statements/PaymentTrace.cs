using Cobranza.Balances;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Statements;

/// <summary>Where every minor unit of a payment, or of any other credit, is at the end of a day.</summary>
/// <remarks>On documents + unapplied + paid out + lapsed + reversed + under way = the amount of the credit, always.</remarks>
public sealed record PaymentTrace
{
    private PaymentTrace(Account account, AccountBalance balance, Entry credit)
    {
        (Credit, AsOf, KnownOn) = (credit, balance.AsOf, balance.KnownOn);
        var seen = new EntriesSeen(account, balance);
        var zero = Money.Zero(credit.Amount.Currency);
        Reversal = seen.ReversalOf(credit.Id);
        Movements = balance.SettlementsOf(credit.Id);
        Portions = PortionsOnItems.In(Movements, seen.Undone);
        Payouts = seen.PayoutsOf(credit);
        OnDocuments = Money.Sum(Movements.Select(movement => movement.Amount), zero.Currency);
        Unapplied = balance.Unapplied.FirstOrDefault(one => one.Source == credit.Id)?.Amount ?? zero;
        PaidOut = Money.Sum(Payouts.Select(payout => payout.Amount), zero.Currency);
        Lapsed = balance.Lapsed.FirstOrDefault(one => one.Entry == credit.Id)?.Amount ?? zero;
        Reversed = Reversal is null ? zero : credit.Amount;
        UnderWay = balance.Pending.FirstOrDefault(one => one.Payment == credit.Id)?.Amount ?? zero;
    }

    /// <summary>The payment or other credit.</summary>
    public Entry Credit { get; }

    /// <summary>The day at whose end everything is judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day whose knowledge the trace is limited to, or null for everything known.</summary>
    public LocalDate? KnownOn { get; }

    /// <summary>All that ever moved of it on and off documents, in the order in which it happened.</summary>
    public ValueList<Settlement> Movements { get; }

    /// <summary>What is on documents now: which part of which, since when, by which rule; in the order in which it was put there.</summary>
    public ValueList<TracedPortion> Portions { get; }

    /// <summary>What was paid back or sent to another account, by date and number.</summary>
    public ValueList<TracedPayout> Payouts { get; }

    /// <summary>The reversal, or null where it stands.</summary>
    public Entry? Reversal { get; }

    /// <summary>What is on documents: the sum of the portions.</summary>
    public Money OnDocuments { get; }

    /// <summary>What is on no document; negative where it was paid out and then reversed.</summary>
    public Money Unapplied { get; }

    /// <summary>The sum of the payouts.</summary>
    public Money PaidOut { get; }

    /// <summary>What had no effect.</summary>
    public Money Lapsed { get; }

    /// <summary>The whole amount where it was reversed, else zero.</summary>
    public Money Reversed { get; }

    /// <summary>The whole amount while it is under way, else zero.</summary>
    public Money UnderWay { get; }

    /// <summary>The trace of a credit.</summary>
    /// <param name="account">The facts.</param>
    /// <param name="balance">The balance of the same account, which gives the as-of date and the state of knowledge.</param>
    /// <param name="credit">A credit note, allowance, withholding, payment, recovery, or a transfer from another account.</param>
    /// <exception cref="ArgumentException">The balance is of another customer, the account has no such entry, it is no credit, or it is not
    /// in the balance: dated or recorded later.</exception>
    public static PaymentTrace Of(Account account, AccountBalance balance, EntryId credit) =>
        TryOf(account, balance, credit)
        ?? throw new ArgumentException(
            $"'{credit}' is not in the balance as of {Guard.Text(balance.AsOf)}: it is dated or recorded later",
            nameof(credit)
        );

    /// <summary>The trace of a credit, or null where it is not in the balance: dated or recorded later.</summary>
    /// <inheritdoc cref="Of" path="/param"/>
    /// <exception cref="ArgumentException">The balance is of another customer, the account has no such entry, or it is no credit.</exception>
    public static PaymentTrace? TryOf(Account account, AccountBalance balance, EntryId credit)
    {
        Guard.NotNull(account);
        if (Guard.NotNull(balance).Customer != account.Customer)
        {
            throw new ArgumentException(
                $"must be the balance of customer '{account.Customer}', not of '{balance.Customer}'",
                nameof(balance)
            );
        }

        Ids.Given(credit);
        var entry =
            account.Entries.FirstOrDefault(one => one.Id == credit)
            ?? throw new ArgumentException($"'{credit}' is no entry of '{account.Customer}'", nameof(credit));
        if (!IsCredit(account, entry))
        {
            throw new ArgumentException($"'{credit}' is no credit but a {entry.SameDayRank}", nameof(credit));
        }

        var trace = new PaymentTrace(account, balance, entry);
        return trace.Sum == entry.Amount ? trace
            : trace.Sum.IsZero ? null
            : throw new InvalidOperationException($"The trace of {entry} lost money: it found {trace.Sum}.");
    }

    /// <summary>Whether an entry of an account is a credit that can be traced.</summary>
    public static bool IsCredit(Account account, Entry entry) =>
        Guard.NotNull(entry) is CreditNote or Allowance or Withholding or Payment or Recovery
        || (entry is Transfer transfer && transfer.From != Guard.NotNull(account).Customer);

    /// <summary>Where the amount is, as data with its texts; beneath it every movement, payout and reversal.</summary>
    public Explanation Explain() => TraceText.Of(this);

    /// <summary>Credit and amounts, independent of the current culture.</summary>
    public override string ToString() =>
        $"{Credit}: {OnDocuments} on documents, {Unapplied} unapplied, {PaidOut} paid out, {Lapsed} lapsed, {Reversed} reversed, {UnderWay} under way";

    private Money Sum => OnDocuments + Unapplied + PaidOut + Lapsed + Reversed + UnderWay;
}
