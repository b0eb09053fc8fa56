using NodaTime;

namespace Cobranza.Discounts;

/// <summary>An offer on overdue debt: pay so much by a day, and the rest is waived; otherwise it lapses and all is owed again.</summary>
/// <remarks>
/// <para>Payments count from the day the offer is made up to and including the deadline, in parts too, but only once they make the whole
/// amount; parts that do not are ordinary payments on the debt. A payment that bounced is left out of the facts.</para>
/// <para>The offer only computes: the waived part becomes an entry when the host posts it.</para>
/// </remarks>
/// <example>MXN 10,000.00 overdue, MXN 6,000.00 by 31 March: with 4,000.00 and 2,000.00 in March, 4,000.00 are waived; with 4,000.00 alone,
/// 6,000.00 are owed on 1 April.</example>
public sealed record SettlementOffer
{
    /// <summary>An offer to settle a debt for an amount.</summary>
    /// <param name="debt">What is owed on the day the offer is made; more than zero.</param>
    /// <param name="pay">What settles it; more than zero and less than the debt.</param>
    /// <param name="dueOn">The day on which the debt was due; before that, an early-payment discount is what to offer.</param>
    /// <param name="madeOn">The day the offer is made, after the due date; payments count from it on.</param>
    /// <param name="deadline">The last day, included; not before the offer.</param>
    /// <exception cref="ArgumentException">An amount has no currency, or a date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount or a date is out of range.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in two currencies.</exception>
    public SettlementOffer(Money debt, Money pay, LocalDate dueOn, LocalDate madeOn, LocalDate deadline)
    {
        Debt = Guard.Positive(debt);
        Guard.SameCurrency(debt.Currency, Guard.Positive(pay));
        Pay =
            pay < debt
                ? pay
                : throw new ArgumentOutOfRangeException(nameof(pay), pay, $"must be less than the debt, {debt}");
        DueOn = Guard.Date(dueOn);
        MadeOn =
            Guard.Date(madeOn) > dueOn
                ? madeOn
                : throw new ArgumentOutOfRangeException(
                    nameof(madeOn),
                    Guard.Text(madeOn),
                    $"must be after the due date, {Guard.Text(dueOn)}: what is not overdue is not settled"
                );
        Deadline = Guard.NotBefore(MadeOn, deadline);
    }

    /// <summary>What was owed when the offer was made.</summary>
    public Money Debt { get; }

    /// <summary>What settles it.</summary>
    public Money Pay { get; }

    /// <summary>What is waived if that is paid in time.</summary>
    public Money Waives => Debt - Pay;

    /// <summary>The day on which the debt was due.</summary>
    public LocalDate DueOn { get; }

    /// <summary>The day on which the offer is made.</summary>
    public LocalDate MadeOn { get; }

    /// <summary>The last day on which a payment counts.</summary>
    public LocalDate Deadline { get; }

    /// <summary>An offer to settle a debt for a share of it.</summary>
    /// <param name="debt">What is owed on the day the offer is made; more than zero.</param>
    /// <param name="share">The share to pay, more than 0 % and less than 100 %.</param>
    /// <param name="rounding">How the amount to pay is rounded, once.</param>
    /// <param name="dueOn">The day on which the debt was due.</param>
    /// <param name="madeOn">The day the offer is made, after the due date.</param>
    /// <param name="deadline">The last day, included; not before the offer.</param>
    /// <exception cref="ArgumentNullException">The rounding is missing.</exception>
    /// <exception cref="ArgumentException">The amount has no currency, or a date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share, an amount or a date is out of range, or the share rounds to nothing or to all.</exception>
    public static SettlementOffer OfShare(
        Money debt,
        Percentage share,
        Rounding rounding,
        LocalDate dueOn,
        LocalDate madeOn,
        LocalDate deadline
    )
    {
        Guard.Positive(debt);
        Guard.NotNull(rounding);
        var pay = (debt * WindowDiscount.RequireShare(share, nameof(share))).Round(rounding);
        return pay.IsPositive && pay < debt
            ? new(debt, pay, dueOn, madeOn, deadline)
            : throw new ArgumentOutOfRangeException(
                nameof(share),
                share,
                $"must leave something to pay and something to waive, but {share} of {debt} rounds to {pay}"
            );
    }

    /// <summary>How the offer stands at the end of a day.</summary>
    /// <param name="payments">The payments on the debt since the offer was made, in any order; those before it are refused, those after the day not looked at.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    /// <exception cref="ArgumentException">The date is missing, or a payment was made before the offer.</exception>
    /// <exception cref="CurrencyMismatchException">A payment is in another currency.</exception>
    public SettlementState StateOn(ValueList<DatedPayment> payments, LocalDate asOf)
    {
        Guard.NotNull(payments);
        Guard.Date(asOf);
        var inTime = Sum(payments, LocalDate.Min(asOf, Deadline));
        var paid = Sum(payments, asOf);
        if (asOf < MadeOn)
        {
            return State(SettlementStatus.NotYetMade, asOf, paid);
        }

        if (inTime >= Pay)
        {
            return State(SettlementStatus.Completed, asOf, paid);
        }

        return State(asOf > Deadline ? SettlementStatus.Lapsed : SettlementStatus.Open, asOf, paid);
    }

    /// <summary>The offer in words, as data.</summary>
    public Explanation Describe() => Noted(new(DiscountRules.SettlementOffer)).ToExplanation();

    /// <summary>The offer in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);

    private SettlementState State(SettlementStatus status, LocalDate asOf, Money received)
    {
        var zero = Money.Zero(Debt.Currency);
        var asked = status == SettlementStatus.Completed ? Pay : Debt;
        var paid = Money.Min(received, asked);
        var waived = status == SettlementStatus.Completed ? Waives : zero;
        var owed = Debt - paid - waived;
        var missing = status == SettlementStatus.Open ? Pay - paid : zero;
        var trace = Noted(new(DiscountRules.Settlement(status)))
            .Note("as-of", asOf)
            .Note("paid", paid)
            .Note("waived", waived)
            .Note("owed", owed)
            .Note("to-complete", missing);
        if (received > paid)
        {
            trace.Open(DiscountRules.LeftOver).Note("amount", received - paid);
        }

        return new(status, paid, waived, owed, missing, received - paid, trace.ToExplanation());
    }

    private Trace Noted(Trace trace) =>
        trace.Note("debt", Debt).Note("pay", Pay).Note("made-on", MadeOn).Note("deadline", Deadline);

    private Money Sum(ValueList<DatedPayment> payments, LocalDate through)
    {
        var sum = Money.Zero(Debt.Currency);
        foreach (var payment in payments)
        {
            if (Guard.NotNull(payment).On < MadeOn)
            {
                throw new ArgumentException(
                    $"hold a payment of {Guard.Text(payment.On)}, before the offer of {Guard.Text(MadeOn)}: the debt is what was owed then",
                    nameof(payments)
                );
            }

            Guard.SameCurrency(Debt.Currency, payment.Amount);
            if (payment.On <= through)
            {
                sum += payment.Amount;
            }
        }

        return sum;
    }
}
