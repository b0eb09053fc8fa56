using Cobranza.Balances;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A part of what is owed with a due date and a balance of its own: an installment, a stage payment, one item of a notice.</summary>
/// <remarks>Only what is overdue bears charges, each portion from its own due date.</remarks>
public sealed record DuePortion
{
    /// <summary>A portion.</summary>
    /// <param name="dueOn">The last day on which its payment is on time.</param>
    /// <param name="principal">Its original amount; zero or more.</param>
    /// <param name="balances">Its balance at the end of each day on which it changed, earliest first; before the first it is zero.</param>
    /// <param name="item">The receivable that it belongs to, where several are reckoned together; <see langword="null"/> otherwise.</param>
    /// <exception cref="ArgumentException">A date or currency is missing, or the balances are out of order.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in more than one currency.</exception>
    public DuePortion(LocalDate dueOn, Money principal, ValueList<BalanceStep> balances, ReceivableId? item = null)
    {
        DueOn = OriginallyDueOn = Guard.Date(dueOn);
        Principal = Guard.PositiveOrZero(principal);
        Balances = Checked(Guard.NotNull(balances), principal.Currency);
        Item = item;
        AccruesAfter = DueOn;
        FreeDays = ValueList<DateRange>.Empty;
    }

    /// <summary>The receivable that it belongs to, where several are reckoned together.</summary>
    public ReceivableId? Item { get; private init; }

    /// <summary>The day after which its counters start: its due date, or the end of a deferring grace.</summary>
    public LocalDate DueOn { get; private init; }

    /// <summary>Its due date as agreed, whatever grace does to the counters.</summary>
    public LocalDate OriginallyDueOn { get; }

    /// <summary>Its original amount.</summary>
    public Money Principal { get; }

    /// <summary>Its balance at the end of each day on which it changed, earliest first.</summary>
    public ValueList<BalanceStep> Balances { get; private init; }

    /// <summary>The last day that bears nothing: the due date, or the last day of a forgiving grace where that is later.</summary>
    public LocalDate AccruesAfter { get; private init; }

    /// <summary>Late days that bear nothing all the same, earliest first and without overlap.</summary>
    public ValueList<DateRange> FreeDays { get; private init; }

    /// <summary>The currency of every amount here.</summary>
    public Currency Currency => Principal.Currency;

    /// <summary>The same portion with every counter starting later, as a deferring grace does.</summary>
    /// <param name="date">Not before the due date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date lies before the due date.</exception>
    public DuePortion DeferredTo(LocalDate date) =>
        this with
        {
            DueOn = Guard.NotBefore(DueOn, date),
            AccruesAfter = LocalDate.Max(AccruesAfter, date),
        };

    /// <summary>The same portion with no day bearing anything up to and including a date, as a forgiving grace does.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public DuePortion FreeThrough(LocalDate date) =>
        this with
        {
            AccruesAfter = LocalDate.Max(AccruesAfter, Guard.Date(date)),
        };

    /// <summary>The same portion with some late days bearing nothing; its counters run on.</summary>
    /// <param name="days">In any order; they may overlap, and add to those that are free already.</param>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    public DuePortion FreeDuring(ValueList<DateRange> days) =>
        this with
        {
            FreeDays = FreeDaysOf.Joined(FreeDays, Guard.NotNull(days)),
        };

    /// <summary>The same portion with nothing open from the end of a day on, whatever came later.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public DuePortion PaidOn(LocalDate date)
    {
        Guard.Date(date);
        return WithBalances([.. Balances.Where(step => step.From < date), new BalanceStep(date, Money.Zero(Currency))]);
    }

    /// <summary>The balance at the end of a day; zero before the first entry.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public Money BalanceOn(LocalDate date)
    {
        Guard.Date(date);
        var balance = Money.Zero(Currency);
        foreach (var step in Balances.AsSpan())
        {
            if (step.From > date)
            {
                break;
            }

            balance = step.Balance;
        }

        return balance;
    }

    /// <summary>Whether any late day up to and including a date bears a balance.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public bool BearsBy(LocalDate asOf) => Runs(Guard.Date(asOf)).MoveNext();

    /// <summary>Amount and due date, independent of the current culture.</summary>
    public override string ToString() => $"{Principal} due {Guard.Text(DueOn)}";

    /// <summary>The late days that bear a balance.</summary>
    internal BearingRuns Runs(LocalDate asOf) => new(this, AccruesAfter, asOf);

    /// <summary>Whether any late day after one date and up to and including another bears a balance; without the copy that freeing the days before would be.</summary>
    internal bool BearsBetween(LocalDate after, LocalDate asOf) =>
        new BearingRuns(this, LocalDate.Max(AccruesAfter, after), asOf).MoveNext();

    /// <summary>The same portion as one of a receivable.</summary>
    internal DuePortion OwnedBy(ReceivableId item) => this with { Item = item };

    /// <summary>The same portion with other balances, already checked.</summary>
    internal DuePortion WithBalances(ValueList<BalanceStep> balances) => this with { Balances = balances };

    private static ValueList<BalanceStep> Checked(ValueList<BalanceStep> balances, Currency currency)
    {
        for (var index = 0; index < balances.Count; index++)
        {
            var step = Guard.NotNull(balances[index], nameof(balances));
            Guard.Date(step.From, nameof(balances));
            Guard.SameCurrency(currency, Guard.PositiveOrZero(step.Balance, nameof(balances)));
            if (index > 0 && step.From <= balances[index - 1].From)
            {
                throw new ArgumentException(
                    $"must be in order of date, one a day; {Guard.Text(step.From)} follows {Guard.Text(balances[index - 1].From)}",
                    nameof(balances)
                );
            }
        }

        return balances;
    }
}
