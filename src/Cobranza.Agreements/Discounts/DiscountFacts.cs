using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Discounts;

/// <summary>What an early-payment discount needs to know about one invoice.</summary>
public sealed record DiscountFacts
{
    /// <summary>The amounts and dates of one invoice, with the base given as one amount.</summary>
    /// <param name="base">The amount that the discount is reckoned on, without what the terms exclude (tax, freight); zero or more.</param>
    /// <param name="open">What is still open on the as-of date; zero or more.</param>
    /// <param name="issuedOn">The issue date, from which windows count.</param>
    /// <param name="dueOn">The due date; not before the issue date. Nothing is earned after it.</param>
    /// <param name="total">The invoice's amount; if not given, the base or what is open, whichever is more. Give it where part of an
    /// invoice is paid whose tax or freight is not in the base.</param>
    /// <exception cref="ArgumentException">An amount has no currency, or a date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, the total is less than the base or what is open, or the due
    /// date lies before the issue date.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in two currencies.</exception>
    public DiscountFacts(Money @base, Money open, LocalDate issuedOn, LocalDate dueOn, Money? total = null)
    {
        Base = Guard.PositiveOrZero(@base);
        Open = Guard.PositiveOrZero(open);
        Guard.SameCurrency(@base.Currency, open);
        var least = Money.Max(@base, open);
        Total = AtLeast(least, total ?? least, nameof(total));
        Dates = new(issuedOn);
        DueOn = Guard.NotBefore(IssuedOn, dueOn);
    }

    /// <summary>An invoice with its lines, so that the terms choose the base and the tax is told apart.</summary>
    /// <param name="invoice">The lines, and the credit notes so far.</param>
    /// <param name="open">What is still open on the as-of date; zero or more, at most the invoice's total.</param>
    /// <param name="dates">The issue date, and the other dates from which windows may count.</param>
    /// <param name="dueOn">The due date; not before the issue date. Nothing is earned after it.</param>
    /// <exception cref="ArgumentNullException">The invoice or the dates are missing.</exception>
    /// <exception cref="ArgumentException">An amount has no currency, or a date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative or more than the total, or the due date lies before the issue date.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in two currencies.</exception>
    public DiscountFacts(InvoiceAmounts invoice, Money open, TermDates dates, LocalDate dueOn)
    {
        Invoice = Guard.NotNull(invoice);
        Base = invoice.NetIn(DiscountBase.Whole) + invoice.TaxIn(DiscountBase.Whole);
        Open = Guard.PositiveOrZero(open);
        Guard.SameCurrency(invoice.Currency, open);
        Total =
            open <= invoice.Total
                ? invoice.Total
                : throw new ArgumentOutOfRangeException(
                    nameof(open),
                    open,
                    $"must not be more than the invoice's total, {invoice.Total}"
                );
        Dates = Guard.NotNull(dates);
        DueOn = Guard.NotBefore(IssuedOn, dueOn);
    }

    /// <summary>The amount that the discount is reckoned on while nothing is paid.</summary>
    public ExactAmount Base { get; private init; }

    /// <summary>What is still open on the as-of date.</summary>
    public Money Open { get; private init; }

    /// <summary>The invoice's amount, less credit notes.</summary>
    public Money Total { get; private init; }

    /// <summary>The lines; <see langword="null"/> where the base was given as one amount.</summary>
    public InvoiceAmounts? Invoice { get; private init; }

    /// <summary>The dates from which windows may count.</summary>
    public TermDates Dates { get; private init; }

    /// <summary>The issue date.</summary>
    public LocalDate IssuedOn => Dates.IssuedOn;

    /// <summary>The due date.</summary>
    public LocalDate DueOn { get; }

    /// <summary>Whether the customer has nothing overdue; <see langword="null"/> where nobody has said.</summary>
    public bool? InGoodStanding { get; private init; }

    /// <summary>What has been paid on the invoice so far without settling it; only <see cref="PartPayments.EarnAllOnceComplete"/> asks.</summary>
    public ValueList<DatedPayment> Payments { get; private init; } = [];

    /// <summary>The part of the invoice that is open, from 0 to 1.</summary>
    public Fraction OpenShare => Open == Total ? Fraction.One : Fraction.Of(Open.MinorUnits, Total.MinorUnits);

    /// <summary>What the discount is reckoned on now: the base, in proportion to what is open.</summary>
    /// <remarks>Our choice: what has been paid or credited already earns nothing again, whether it was in the base or not.</remarks>
    public ExactAmount Discountable => Open == Total ? Base : Base * OpenShare;

    // Off only to ask which last day was agreed, without the days of tolerance.
    internal bool WithTolerance { get; private init; } = true;

    /// <summary>The same invoice with more dates than the issue date.</summary>
    /// <exception cref="ArgumentNullException">The dates are missing.</exception>
    /// <exception cref="ArgumentException">They have another issue date.</exception>
    public DiscountFacts WithDates(TermDates dates) =>
        Guard.NotNull(dates).IssuedOn == IssuedOn
            ? this with
            {
                Dates = dates,
            }
            : throw new ArgumentException(
                $"must keep the issue date {Guard.Text(IssuedOn)}, but have {Guard.Text(dates.IssuedOn)}",
                nameof(dates)
            );

    /// <summary>The same invoice of a customer in good standing, or not.</summary>
    /// <param name="nothingOverdue">Whether the customer has nothing overdue.</param>
    public DiscountFacts WithStanding(bool nothingOverdue) => this with { InGoodStanding = nothingOverdue };

    /// <summary>The same invoice with what has been paid on it so far; what is open stays as it was given, after these payments.</summary>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    /// <exception cref="ArgumentException">With what is open they make more than the invoice's total, where its lines are known.</exception>
    /// <exception cref="CurrencyMismatchException">A payment is in another currency.</exception>
    public DiscountFacts WithPayments(ValueList<DatedPayment> payments)
    {
        var least = Guard.NotNull(payments).Aggregate(Open, (sum, payment) => sum + Guard.NotNull(payment).Amount);
        return least <= Total || Invoice is null
            ? this with
            {
                Payments = payments,
                Total = Money.Max(least, Total),
            }
            : throw new ArgumentException(
                $"make {least} with what is open, which is more than the invoice's total, {Total}",
                nameof(payments)
            );
    }

    /// <summary>The invoice after a credit note: less is open, and the base is smaller.</summary>
    /// <remarks>Where the lines are not known, the base shrinks in proportion to the invoice.</remarks>
    /// <exception cref="ArgumentException">It takes off more than is open, or names a tag that no line has.</exception>
    /// <exception cref="CurrencyMismatchException">It is in another currency.</exception>
    public DiscountFacts After(InvoiceCredit credit)
    {
        Guard.SameCurrency(Open.Currency, Guard.NotNull(credit).Amount);
        if (credit.Amount > Open || (Invoice is null && credit.Tag is not null))
        {
            throw new ArgumentException(
                credit.Amount > Open
                    ? $"takes {credit.Amount} off, but only {Open} is open"
                    : $"names lines tagged '{credit.Tag}', but the lines are not known",
                nameof(credit)
            );
        }

        var invoice = Invoice?.After(credit);
        var total = Total - credit.Amount;
        return this with
        {
            Invoice = invoice,
            Total = total,
            Open = Open - credit.Amount,
            Base = invoice is null
                ? Base * (((ExactAmount)total).Amount / ((ExactAmount)Total).Amount)
                : invoice.NetIn(DiscountBase.Whole) + invoice.TaxIn(DiscountBase.Whole),
        };
    }

    internal DiscountFacts Reckoned(ExactAmount @base, Money open) => this with { Base = @base, Open = open };

    internal DiscountFacts AfterPayment(DatedPayment? applied, Money open) =>
        this with
        {
            Open = open,
            Payments = applied is null ? Payments : Payments.Add(applied),
        };

    // As if all that was paid after a day had been paid on it.
    internal DiscountFacts PaidBy(LocalDate day) =>
        this with
        {
            Payments = ValueList.From(
                Payments.Select(payment => payment.On > day ? new DatedPayment(payment.Amount, day) : payment)
            ),
        };

    internal DiscountFacts OnTheWhole() => this with { Base = Total, Invoice = null };

    internal DiscountFacts Untolerant() => this with { WithTolerance = false };

    private static Money AtLeast(Money least, Money total, string name)
    {
        Guard.SameCurrency(least.Currency, Guard.PositiveOrZero(total, name));
        return total >= least
            ? total
            : throw new ArgumentOutOfRangeException(name, total, $"must not be less than {least}");
    }
}
