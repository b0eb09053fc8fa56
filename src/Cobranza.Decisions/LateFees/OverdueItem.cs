using Cobranza.Balances;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>What a late fee needs to know about one receivable: its due date and the history of its balance.</summary>
/// <remarks>
/// <para>Accrual window: late days run from the day after the due date up to and including the as-of date, and each bears the balance
/// at the end of the day before. A payment on a day therefore still leaves that day bearing the old balance.</para>
/// </remarks>
public sealed record OverdueItem
{
    /// <summary>The facts about one receivable.</summary>
    /// <param name="item">The receivable.</param>
    /// <param name="dueOn">The last day on which payment is on time.</param>
    /// <param name="principal">The original amount, on which caps by share are reckoned; zero or more.</param>
    /// <param name="balances">The balance at the end of each day on which it changed, earliest first; before the first it is zero.</param>
    /// <param name="alreadyAssessed">What has been charged for this receivable by the same rule so far; zero or more.</param>
    /// <exception cref="ArgumentException">A date or currency is missing, or the balances are out of order.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in more than one currency.</exception>
    public OverdueItem(
        ReceivableId item,
        LocalDate dueOn,
        Money principal,
        ValueList<BalanceStep> balances,
        Money alreadyAssessed
    )
    {
        Item = item;
        DueOn = Guard.Date(dueOn);
        Principal = Guard.PositiveOrZero(principal);
        Balances = Checked(Guard.NotNull(balances), principal.Currency);
        AlreadyAssessed = Guard.PositiveOrZero(alreadyAssessed);
        Guard.SameCurrency(principal.Currency, alreadyAssessed);
        AccruesAfter = DueOn;
    }

    /// <summary>The receivable.</summary>
    public ReceivableId Item { get; }

    /// <summary>The day after which every counter starts: the due date, or the end of a deferring grace.</summary>
    public LocalDate DueOn { get; private init; }

    /// <summary>The original amount.</summary>
    public Money Principal { get; }

    /// <summary>The balance at the end of each day on which it changed, earliest first.</summary>
    public ValueList<BalanceStep> Balances { get; }

    /// <summary>What has been charged for this receivable by the same rule so far.</summary>
    public Money AlreadyAssessed { get; }

    /// <summary>The last day that bears nothing: the due date, or the last day of a forgiving grace where that is later.</summary>
    public LocalDate AccruesAfter { get; private init; }

    /// <summary>The currency of every amount here.</summary>
    public Currency Currency => Principal.Currency;

    /// <summary>The same receivable with every counter starting later, as a deferring grace does.</summary>
    /// <param name="date">Not before the due date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date lies before the due date.</exception>
    public OverdueItem DeferredTo(LocalDate date) =>
        this with
        {
            DueOn = Guard.NotBefore(DueOn, date),
            AccruesAfter = LocalDate.Max(AccruesAfter, date),
        };

    /// <summary>The same receivable with no day bearing anything up to and including a date, as a forgiving grace does.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public OverdueItem FreeThrough(LocalDate date) =>
        this with
        {
            AccruesAfter = LocalDate.Max(AccruesAfter, Guard.Date(date)),
        };

    /// <summary>The balance at the end of a day; zero before the first entry.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public Money BalanceOn(LocalDate date)
    {
        Guard.Date(date);
        var balance = Money.Zero(Currency);
        foreach (var step in Balances)
        {
            if (step.From > date)
            {
                break;
            }

            balance = step.Balance;
        }

        return balance;
    }

    /// <summary>The late days up to and including a date that bear a balance, in periods of one balance each.</summary>
    /// <returns>Periods in order; none before the first late day, and none where nothing is open.</returns>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public ValueList<BearingPeriod> Bearing(LocalDate asOf)
    {
        Guard.Date(asOf);
        var periods = new List<BearingPeriod>();
        for (var index = 0; index < Balances.Count && Balances[index].From < asOf; index++)
        {
            var last = EndOf(index, asOf);
            var before = LocalDate.Max(Balances[index].From, AccruesAfter);
            if (before < last && Balances[index].Balance.IsPositive)
            {
                periods.Add(new(before.PlusDays(1), last, Balances[index].Balance));
            }
        }

        return ValueList.From(periods);
    }

    /// <summary>Whether any late day up to and including a date bears a balance.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public bool BearsBy(LocalDate asOf)
    {
        Guard.Date(asOf);
        for (var index = 0; index < Balances.Count && Balances[index].From < asOf; index++)
        {
            if (Balances[index].Balance.IsPositive && AccruesAfter < EndOf(index, asOf))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The receivable and its due date, independent of the current culture.</summary>
    public override string ToString() => $"{Item} of {Principal}, due {Guard.Text(DueOn)}";

    // A balance at the end of a day is borne by the next day, so the period ends on the day of the next change.
    private LocalDate EndOf(int index, LocalDate asOf) =>
        index + 1 < Balances.Count ? LocalDate.Min(Balances[index + 1].From, asOf) : asOf;

    private static ValueList<BalanceStep> Checked(ValueList<BalanceStep> balances, Currency currency)
    {
        for (var index = 0; index < balances.Count; index++)
        {
            var step = balances[index];
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
