using Cobranza.Balances;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>What a late fee needs to know about one receivable: its due dates and the history of its balance.</summary>
/// <remarks>
/// <para>Late days run from the day after a due date up to and including the as-of date, and each bears the balance at the end of the day
/// before. A payment on a day therefore still leaves that day bearing the old balance.</para>
/// <para>An item may be due in portions; only overdue ones bear charges, each from its own due date, while fixed fees, minimums and caps
/// count once for the item. Several receivables of a customer or of a notice are one item by <see cref="Together"/>.</para>
/// </remarks>
public sealed partial record OverdueItem
{
    /// <summary>Most portions: 10,000, our choice, because a statement with more is a portfolio.</summary>
    public const int MaxPortions = 10_000;

    /// <summary>The facts about a receivable that is due at once.</summary>
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
        : this(item, [new DuePortion(dueOn, principal, balances)], alreadyAssessed) { }

    /// <summary>The facts about a receivable that is due in portions.</summary>
    /// <param name="item">The receivable.</param>
    /// <param name="portions">1 to <see cref="MaxPortions"/>, in any order; each with its own due date and balances.</param>
    /// <param name="alreadyAssessed">What has been charged for this receivable by the same rule so far; zero or more.</param>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no portion or there are too many, or the amount is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in more than one currency.</exception>
    public OverdueItem(ReceivableId item, ValueList<DuePortion> portions, Money alreadyAssessed)
    {
        Item = item;
        Guard.InRange(Guard.NotNull(portions).Count, 1, MaxPortions, nameof(portions));
        Portions = Ordered(portions);
        Principal = Portions[0].Principal;
        for (var index = 1; index < Portions.Count; index++)
        {
            Principal += Portions[index].Principal;
        }

        AlreadyAssessed = Guard.PositiveOrZero(alreadyAssessed);
        Guard.SameCurrency(Principal.Currency, alreadyAssessed);
        ChargedByOtherRules = Money.Zero(Currency);
    }

    /// <summary>The receivable.</summary>
    public ReceivableId Item { get; }

    /// <summary>What is due, by due date; one portion unless it was given in several.</summary>
    public ValueList<DuePortion> Portions { get; private init; }

    /// <summary>The day after which the first counter starts: the first due date, or the end of a deferring grace.</summary>
    public LocalDate DueOn => Portions[0].DueOn;

    /// <summary>The original amount of all portions.</summary>
    public Money Principal { get; }

    /// <summary>The balance of all portions at the end of each day on which it changed, earliest first.</summary>
    public ValueList<BalanceStep> Balances =>
        Portions.Count == 1 ? Portions[0].Balances : PortionTotals.Balances(Portions);

    /// <summary>What has been charged for this receivable by the same rule so far.</summary>
    public Money AlreadyAssessed { get; private init; }

    /// <summary>The last day that bears nothing: the first due date, or the last day of a forgiving grace where that is later.</summary>
    public LocalDate AccruesAfter
    {
        get
        {
            var first = LocalDate.MaxIsoValue;
            foreach (var portion in Portions.AsSpan())
            {
                first = LocalDate.Min(first, portion.AccruesAfter);
            }

            return first;
        }
    }

    /// <summary>The currency of every amount here.</summary>
    public Currency Currency => Principal.Currency;

    /// <summary>The same receivable with every counter starting later, as a deferring grace does.</summary>
    /// <param name="date">Not before the first due date; portions that are due later stay as they are.</param>
    /// <exception cref="ArgumentOutOfRangeException">The date lies before the due date.</exception>
    public OverdueItem DeferredTo(LocalDate date)
    {
        Guard.NotBefore(DueOn, date);
        return With(portion => portion.DueOn < date ? portion.DeferredTo(date) : portion);
    }

    /// <summary>The same receivable with no day bearing anything up to and including a date, as a forgiving grace does.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public OverdueItem FreeThrough(LocalDate date)
    {
        Guard.Date(date);
        return With(portion => portion.FreeThrough(date));
    }

    /// <summary>The same receivable with some late days bearing nothing, as in a charge holiday, a legal stay or a hardship regime; counters run on.</summary>
    /// <param name="days">In any order; they may overlap.</param>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    public OverdueItem FreeDuring(ValueList<DateRange> days)
    {
        Guard.NotNull(days);
        return With(portion => portion.FreeDuring(days));
    }

    /// <summary>The same receivable with nothing open from the end of a day on, whatever came later.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public OverdueItem PaidOn(LocalDate date)
    {
        Guard.Date(date);
        return With(portion => portion.PaidOn(date));
    }

    /// <summary>The balance of all portions at the end of a day, due or not; zero before the first entry.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public Money BalanceOn(LocalDate date)
    {
        var balance = Money.Zero(Currency);
        foreach (var portion in Portions.AsSpan())
        {
            balance += portion.BalanceOn(date);
        }

        return balance;
    }

    /// <summary>The late days up to and including a date that bear a balance, in periods of one overdue balance each.</summary>
    /// <returns>Periods in order; none before the first late day, and none where nothing is open. Of portions, the sum of those overdue.</returns>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public ValueList<BearingPeriod> Bearing(LocalDate asOf)
    {
        Guard.Date(asOf);
        if (Portions.Count > 1)
        {
            return PortionTotals.Bearing(Portions, asOf);
        }

        var periods = new List<BearingPeriod>();
        foreach (var run in Portions[0].Runs(asOf))
        {
            periods.Add(new(run.First, run.Last, run.Balance));
        }

        return ValueList.From(periods);
    }

    /// <summary>Whether any late day up to and including a date bears a balance.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public bool BearsBy(LocalDate asOf)
    {
        Guard.Date(asOf);
        foreach (var portion in Portions.AsSpan())
        {
            if (portion.BearsBy(asOf))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The receivable and its first due date, independent of the current culture.</summary>
    public override string ToString() => $"{Item} of {Principal}, due {Guard.Text(DueOn)}";

    /// <summary>The same receivable with each portion changed.</summary>
    internal OverdueItem With(Func<DuePortion, DuePortion> change) =>
        this with
        {
            Portions = Portions.Count == 1 ? [change(Portions[0])] : ValueList.From(Portions.Select(change)),
        };

    /// <summary>The same receivable with some of its portions, at least one, or with others.</summary>
    internal OverdueItem WithPortions(ValueList<DuePortion> portions) => this with { Portions = Ordered(portions) };

    private static ValueList<DuePortion> Ordered(ValueList<DuePortion> portions)
    {
        foreach (var portion in portions)
        {
            Guard.SameCurrency(portions[0].Currency, Guard.NotNull(portion, nameof(portions)).Principal);
        }

        return portions.Count == 1 ? portions : ValueList.From(portions.OrderBy(portion => portion.DueOn));
    }
}
