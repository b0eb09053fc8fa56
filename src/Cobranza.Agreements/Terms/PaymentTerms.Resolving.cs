using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Terms;

public sealed partial record PaymentTerms
{
    /// <summary>The portions of an amount with their due dates, earliest first.</summary>
    /// <param name="amount">The invoice's amount; a negative one is split as the mirror of the positive one.</param>
    /// <param name="issuedOn">The issue date, from which every step counts.</param>
    /// <returns>One row for each portion, zero rows included; the rows sum exactly to the amount and due dates never decrease.</returns>
    /// <exception cref="ArgumentException">The amount has no currency, the date is missing, or the terms count from another date.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A due date lies after the year 9999, or fixed amounts and shares are more than the amount.</exception>
    /// <exception cref="CurrencyMismatchException">A fixed amount is in another currency.</exception>
    public ValueList<DuePortion> Schedule(Money amount, LocalDate issuedOn) =>
        Schedule(amount, new TermDates(issuedOn));

    /// <summary>The portions of an amount with their due dates, earliest first.</summary>
    /// <param name="amount">The invoice's amount; a negative one is split as the mirror of the positive one.</param>
    /// <param name="dates">The dates that the terms may count from.</param>
    /// <param name="net">The amount before tax, of the same sign; needed only where a portion is a share of it.</param>
    /// <returns>One row for each portion, zero rows included; the rows sum exactly to the amount and due dates never decrease.</returns>
    /// <exception cref="ArgumentException">The amount has no currency, a base date or the net amount is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A due date lies after the year 9999, or fixed amounts and shares are more than the amount.</exception>
    /// <exception cref="CurrencyMismatchException">A fixed amount or the net amount is in another currency.</exception>
    public ValueList<DuePortion> Schedule(Money amount, TermDates dates, Money? net = null)
    {
        var amounts = Amounts(amount, net);
        var known = new StartDates(Guard.NotNull(dates));
        var rows = new DuePortion[Portions.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var contractual = Portions[i].Due.Resolve(known);
            rows[i] = new(amounts[i], Roll(contractual, known.IssuedOn));
            known = known.After(contractual);
        }

        return ValueList.From(rows.OrderBy(row => row.Due.Effective).ThenBy(row => row.Due.Contractual));
    }

    /// <summary>The amount of each portion, in the order in which the portions are written.</summary>
    /// <param name="amount">The invoice's amount; a negative one is split as the mirror of the positive one.</param>
    /// <param name="net">The amount before tax, of the same sign; needed only where a portion is a share of it.</param>
    /// <exception cref="ArgumentException">The amount has no currency, or the net amount is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fixed amounts and shares are more than the amount.</exception>
    /// <exception cref="CurrencyMismatchException">A fixed amount or the net amount is in another currency.</exception>
    public ValueList<Money> Amounts(Money amount, Money? net = null) => PortionAmounts.Of(this, amount, net);

    /// <summary>The day on which the last portion falls due.</summary>
    /// <exception cref="ArgumentException">The date is missing, or the terms count from another date.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The due date lies after the year 9999.</exception>
    public DueDate DueOn(LocalDate issuedOn) => LastDue(new StartDates(Guard.Date(issuedOn)));

    /// <summary>The day on which the last portion falls due.</summary>
    /// <exception cref="ArgumentException">A base date that the terms count from is not known.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The due date lies after the year 9999.</exception>
    public DueDate DueOn(TermDates dates) => LastDue(new StartDates(Guard.NotNull(dates)));

    /// <summary>How an amount would fall due, with every step on the way and why a date was moved.</summary>
    /// <param name="amount">A sample amount.</param>
    /// <param name="dates">Sample dates.</param>
    /// <param name="net">The amount before tax; needed only where a portion is a share of it.</param>
    /// <inheritdoc cref="Schedule(Money, TermDates, Money?)" path="/exception"/>
    public TermsPreview Preview(Money amount, TermDates dates, Money? net = null)
    {
        var amounts = Amounts(amount, net);
        var known = new StartDates(Guard.NotNull(dates));
        var rows = new PortionPreview[Portions.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var trail = new DueTrail();
            var contractual = Portions[i].Due.Follow(known, trail);
            rows[i] = new(Portions[i], amounts[i], trail, Roll(contractual, known.IssuedOn), Adjustment);
            known = known.After(contractual);
        }

        return new(this, amount, ValueList.From(rows));
    }

    /// <summary>The latest day that the terms agree on, before any rolling.</summary>
    internal LocalDate LastContractual(TermDates dates)
    {
        var known = new StartDates(dates);
        var last = default(LocalDate);
        foreach (var portion in Portions.AsSpan())
        {
            var contractual = portion.Due.Resolve(known);
            last = LocalDate.Max(last, contractual);
            known = known.After(contractual);
        }

        return last;
    }

    // Plain loops and values: resolving a due date is a hot path and allocates nothing.
    private DueDate LastDue(StartDates known)
    {
        var last = default(DueDate);
        foreach (var portion in Portions.AsSpan())
        {
            var contractual = portion.Due.Resolve(known);
            var due = Roll(contractual, known.IssuedOn);
            last = due.CompareTo(last) > 0 ? due : last;
            known = known.After(contractual);
        }

        return last;
    }

    private DueDate Roll(LocalDate contractual, LocalDate issuedOn)
    {
        if (Adjustment == DateAdjustment.None)
        {
            return DueDate.Resolved(contractual, contractual);
        }

        // Where a base date lies before the issue date, so may the due date; rolling alone never crosses the issue date.
        var rolled = Calendar.Adjust(contractual, Adjustment);
        var floor = contractual < issuedOn ? contractual : issuedOn;
        return DueDate.Resolved(contractual, rolled < floor ? floor : rolled);
    }
}
