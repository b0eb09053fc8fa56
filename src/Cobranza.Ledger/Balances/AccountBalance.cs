using Cobranza.Allocations;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Balances;

/// <summary>Everything a customer owes and has to its credit at the end of a day, derived from the entries and never stored.</summary>
/// <remarks>
/// <para>A pure function of the facts and of the allocation orders: the input order never matters, and entries dated after the
/// as-of date change nothing.</para>
/// <para>Conserved per currency: what was charged and adjusted − what was settled − what was written off − what is unapplied,
/// net of refunds = net balance.</para>
/// </remarks>
public sealed record AccountBalance
{
    internal AccountBalance(CustomerId customer, LocalDate asOf, LocalDate? knownOn, ReplayResult result)
    {
        (Customer, AsOf, KnownOn) = (customer, asOf, knownOn);
        (Items, Unapplied) = (result.Items, result.Unapplied);
        (Settlements, Lapsed) = (result.Settlements, result.Lapsed);
        Pending = result.Pending;
    }

    /// <summary>The customer.</summary>
    public CustomerId Customer { get; }

    /// <summary>The day at whose end everything is judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day whose knowledge the view is limited to, or null for everything known.</summary>
    public LocalDate? KnownOn { get; }

    /// <summary>The items issued by the as-of date, settled ones included, by issue date, kind and id.</summary>
    public ValueList<ItemBalance> Items { get; }

    /// <summary>Credit that is not on any item, by value date, kind and id of its source.</summary>
    public ValueList<UnappliedCredit> Unapplied { get; }

    /// <summary>All movements between credits and items, undone ones with their counterpart, in the order in which they happened.</summary>
    public ValueList<Settlement> Settlements { get; }

    /// <summary>What had no effect of entries in force, so that nothing is dropped in silence; by date and id.</summary>
    public ValueList<LapsedAmount> Lapsed { get; }

    /// <summary>Payments ordered by then and not settled; they settle nothing and are in no sum. By the day of the order and id.</summary>
    public ValueList<PendingPayment> Pending { get; }

    /// <summary>The currencies in which something was ever charged or credited, by code.</summary>
    public ValueList<Currency> Currencies =>
        [
            .. Items
                .Select(item => item.Open.Currency)
                .Concat(Unapplied.Select(credit => credit.Amount.Currency))
                .Distinct()
                .OrderBy(currency => currency.Code, StringComparer.Ordinal)
                .ThenBy(currency => currency.MinorDigits),
        ];

    /// <summary>Replays the entries of an account up to and including a day.</summary>
    /// <param name="account">The facts.</param>
    /// <param name="asOf">The day at whose end everything is judged; later documents and entries do not exist yet.</param>
    /// <param name="orders">Which allocation order holds on which value date.</param>
    /// <param name="knownOn">If given, only what was recorded up to and including that day counts.</param>
    /// <exception cref="ArgumentException">A date is missing.</exception>
    /// <exception cref="AmountOverflowException">A sum is larger than can be held exactly.</exception>
    /// <exception cref="InvalidOperationException">An allocation order of your own broke its promise.</exception>
    public static AccountBalance Of(
        Account account,
        LocalDate asOf,
        DatedAllocationOrders orders,
        LocalDate? knownOn = null
    )
    {
        Guard.NotNull(account);
        Guard.Date(asOf);
        Guard.NotNull(orders);
        Guard.OptionalDate(knownOn);
        return new(account.Customer, asOf, knownOn, Replay.Run(account, asOf, orders, knownOn));
    }

    /// <summary>Whether the view holds a fact of these dates: it had taken effect by the as-of date, and was known by the day of knowledge.</summary>
    /// <param name="effectiveOn">The day from which on the fact counts.</param>
    /// <param name="recordedOn">When it became known.</param>
    public bool Sees(LocalDate effectiveOn, LocalDate recordedOn) =>
        effectiveOn <= AsOf && (KnownOn is not { } known || recordedOn <= known);

    /// <summary>Where each minor unit of a credit went: all movements of its money, in the order in which they happened.</summary>
    public ValueList<Settlement> SettlementsOf(EntryId source) =>
        [.. Settlements.Where(settlement => settlement.Source == source)];

    /// <summary>By what each minor unit of an item was settled: all movements on it, in the order in which they happened.</summary>
    public ValueList<Settlement> SettlementsOn(ReceivableId item) =>
        [.. Settlements.Where(settlement => settlement.Item == item)];

    /// <summary>What is open on all items of a currency.</summary>
    /// <exception cref="ArgumentException">The currency is missing.</exception>
    public Money Open(Currency currency)
    {
        var sum = Money.Zero(currency);
        foreach (var item in Items)
        {
            sum = item.Open.Currency == currency ? sum + item.Open : sum;
        }

        return sum;
    }

    /// <summary>What is open on all parts of one component, in a currency.</summary>
    /// <exception cref="ArgumentException">The currency is missing.</exception>
    public Money Open(Currency currency, Component component) =>
        Money.Sum(
            Items
                .Where(item => item.Open.Currency == currency)
                .SelectMany(item => item.Parts)
                .Where(part => part.Part.Component == component)
                .Select(part => part.Open),
            currency
        );

    /// <summary>All unapplied credit of a currency, net of refunds.</summary>
    /// <exception cref="ArgumentException">The currency is missing.</exception>
    public Money UnappliedTotal(Currency currency)
    {
        var sum = Money.Zero(currency);
        foreach (var credit in Unapplied)
        {
            sum = credit.Amount.Currency == currency ? sum + credit.Amount : sum;
        }

        return sum;
    }

    /// <summary>What the customer owes on balance in a currency: open less unapplied; negative is a credit balance.</summary>
    /// <exception cref="ArgumentException">The currency is missing.</exception>
    public Money Net(Currency currency) => Open(currency) - UnappliedTotal(currency);

    /// <summary>Customer, date and net balances, independent of the current culture.</summary>
    public override string ToString() =>
        $"Account {Customer} as of {Guard.Text(AsOf)}: {string.Join(", ", Currencies.Select(Net))}";
}
