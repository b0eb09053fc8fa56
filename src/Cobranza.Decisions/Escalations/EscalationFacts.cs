using NodaTime;

namespace Cobranza.Escalations;

/// <summary>What the ladder needs to know about one customer: what may be chased, what was done, and what makes it wait.</summary>
/// <remarks>
/// <para>One customer is one subject: its oldest debt carries the clock, whatever the currency; amounts stay apart by currency.</para>
/// <para>The order of the lists never matters. What lies after the as-of date of a question is ignored by the answer.</para>
/// </remarks>
public sealed record EscalationFacts
{
    /// <summary>Facts with each amount and its due date.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="open">What is open, due or not, without disputed parts; empty if nothing is owed.</param>
    /// <param name="history">Every contact made.</param>
    /// <param name="pauses">What makes the ladder wait.</param>
    /// <exception cref="ArgumentException">The customer is missing.</exception>
    /// <exception cref="ArgumentNullException">A list is missing.</exception>
    public EscalationFacts(
        CustomerId customer,
        ValueList<OpenAmount> open,
        ValueList<StepTaken> history,
        ValueList<EscalationPause> pauses
    )
    {
        Customer = customer.IsMissing
            ? throw new ArgumentException("is missing: default(CustomerId) is no id", nameof(customer))
            : customer;
        Open = ValueList.From(
            Guard
                .NotNull(open)
                .OrderBy(amount => amount.DueOn)
                .ThenBy(amount => amount.Amount.Currency.Code, StringComparer.Ordinal)
                .ThenBy(amount => amount.Amount.MinorUnits)
        );
        History = ValueList.From(
            Guard.NotNull(history).OrderBy(step => step.On).ThenBy(step => step.StepId, StringComparer.Ordinal)
        );
        Pauses = ValueList.From(
            Guard
                .NotNull(pauses)
                .OrderBy(pause => pause.During.Start)
                .ThenBy(pause => pause.During.End ?? LocalDate.MaxIsoValue)
                .ThenBy(pause => pause.Clock)
                .ThenBy(pause => pause.Why.ToString(), StringComparer.Ordinal)
        );
        Frozen = FrozenDays.Of(Pauses);
    }

    /// <summary>Facts that know only the oldest due date and a sum for each currency.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="oldestDueOn">The due date of the oldest open debt; <see langword="null"/> if nothing is owed.</param>
    /// <param name="overdue">What is owed from that date on, one amount for each currency; empty if nothing is owed.</param>
    /// <param name="history">Every contact made.</param>
    /// <param name="pauses">What makes the ladder wait.</param>
    /// <exception cref="ArgumentException">The customer is missing, or only one of date and amounts is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is zero or negative.</exception>
    public EscalationFacts(
        CustomerId customer,
        LocalDate? oldestDueOn,
        ValueList<Money> overdue,
        ValueList<StepTaken> history,
        ValueList<EscalationPause> pauses
    )
        : this(customer, OpenFrom(oldestDueOn, Guard.NotNull(overdue)), history, pauses) { }

    private EscalationFacts(EscalationFacts facts, ValueList<StepTaken> history)
    {
        (Customer, Open, Pauses, Frozen) = (facts.Customer, facts.Open, facts.Pauses, facts.Frozen);
        History = history;
    }

    /// <summary>The customer.</summary>
    public CustomerId Customer { get; }

    /// <summary>What is open, due or not, without disputed parts; oldest due date first.</summary>
    public ValueList<OpenAmount> Open { get; }

    /// <summary>Every contact made, oldest first.</summary>
    public ValueList<StepTaken> History { get; }

    /// <summary>What makes the ladder wait, by first day.</summary>
    public ValueList<EscalationPause> Pauses { get; }

    /// <summary>The due date of the oldest open debt, which carries the clock; <see langword="null"/> if nothing is owed.</summary>
    public LocalDate? OldestDueOn => Open.IsEmpty ? null : Open[0].DueOn;

    private ValueList<DateRange> Frozen { get; }

    /// <summary>Days since the oldest due date, without days on which the clock stood still; negative before it.</summary>
    /// <remarks>A day of a pause that stops the clock is left out only if it lies after the due date and not after the as-of date; two such
    /// pauses on one day leave it out once.</remarks>
    /// <param name="asOf">The day at whose end it is judged.</param>
    /// <returns><see langword="null"/> if nothing is owed.</returns>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public int? DaysPastDue(LocalDate asOf) =>
        OldestDueOn is { } due ? Period.DaysBetween(due, Guard.Date(asOf)) - FrozenDays.Count(Frozen, due, asOf) : null;

    /// <summary>All that is open in a currency, due or not.</summary>
    /// <exception cref="ArgumentException">The currency is missing.</exception>
    public Money OpenIn(Currency currency) => SumOf(currency, LocalDate.MaxIsoValue);

    /// <summary>What is past due in a currency at the end of a day.</summary>
    /// <exception cref="ArgumentException">The currency or the date is missing.</exception>
    public Money OverdueIn(Currency currency, LocalDate asOf) => SumOf(currency, Guard.Date(asOf).PlusDays(-1));

    /// <summary>These facts after one more contact.</summary>
    /// <exception cref="ArgumentNullException">The step is missing.</exception>
    public EscalationFacts After(StepTaken step) => new(Customer, Open, History.Add(Guard.NotNull(step)), Pauses);

    /// <summary>Customer and what is owed, independent of the current culture.</summary>
    public override string ToString() => $"{Customer} owes {Open}";

    /// <summary>The facts without contacts dated after a day, which do not exist yet on it.</summary>
    internal EscalationFacts AsOf(LocalDate asOf) =>
        History.IsEmpty || History[^1].On <= asOf
            ? this
            : new(this, ValueList.From(History.Where(step => step.On <= asOf)));

    /// <summary>As <see cref="After"/>, for a step not earlier than any so far.</summary>
    internal EscalationFacts Then(StepTaken step) => new(this, History.Add(step));

    private Money SumOf(Currency currency, LocalDate dueBy)
    {
        var sum = Money.Zero(currency);
        foreach (var one in Open.AsSpan())
        {
            if (one.DueOn > dueBy)
            {
                break;
            }

            sum = one.Amount.Currency == currency ? sum + one.Amount : sum;
        }

        return sum;
    }

    private static ValueList<OpenAmount> OpenFrom(LocalDate? oldestDueOn, ValueList<Money> overdue) =>
        oldestDueOn is null != overdue.IsEmpty
            ? throw new ArgumentException(
                "a due date and amounts belong together: give both, or neither if nothing is owed",
                nameof(overdue)
            )
            : ValueList.From(overdue.Select(amount => new OpenAmount(oldestDueOn.GetValueOrDefault(), amount)));
}
