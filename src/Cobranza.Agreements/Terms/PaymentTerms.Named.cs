using Cobranza.Calendars;

namespace Cobranza.Terms;

public sealed partial record PaymentTerms
{
    /// <summary>Due on the issue date.</summary>
    public static PaymentTerms OnReceipt { get; } = Of();

    /// <summary>Paid before delivery: due on the date of the invoice that asks for it, the same terms as <see cref="OnReceipt"/>.</summary>
    public static PaymentTerms CashInAdvance => OnReceipt;

    /// <summary>Due on the day of delivery.</summary>
    public static PaymentTerms CashOnDelivery { get; } = Of(DueRule.From(BaseDate.Delivery));

    /// <summary>Due a number of calendar days after the issue date.</summary>
    /// <param name="days">Calendar days, from 0 up to and including <see cref="DateStep.MaxDays"/>.</param>
    /// <example>Net 30 on an invoice of 31 January 2022 is due on 2 March 2022.</example>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many.</exception>
    public static PaymentTerms Net(int days) => Of(DateStep.PlusDays(days));

    /// <summary>Due a number of calendar days after a base date.</summary>
    /// <param name="days">Calendar days, from 0 up to and including <see cref="DateStep.MaxDays"/>.</param>
    /// <param name="from">The date counted from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many, or the base date is unknown.</exception>
    public static PaymentTerms Net(int days, BaseDate from) => Of(DueRule.From(from, DateStep.PlusDays(days)));

    /// <summary>Due a number of business days after the issue date.</summary>
    /// <param name="days">Business days, from 0 up to and including <see cref="DateStep.MaxBusinessDays"/>.</param>
    /// <param name="calendar">Which days are business days.</param>
    /// <exception cref="ArgumentNullException">The calendar is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many.</exception>
    public static PaymentTerms NetBusinessDays(int days, BusinessCalendar calendar) =>
        Of(DateStep.PlusBusinessDays(days, calendar));

    /// <summary>Due a number of calendar months after the issue date, or on the last day of a shorter month.</summary>
    /// <param name="months">Calendar months, from 0 up to and including <see cref="DateStep.MaxMonths"/>.</param>
    /// <example>Net one month on an invoice of 31 January 2026 is due on 28 February 2026.</example>
    /// <exception cref="ArgumentOutOfRangeException">The months are negative or too many.</exception>
    public static PaymentTerms NetMonths(int months) => Of(DateStep.PlusMonths(months));

    /// <summary>Due at the end of the month of issue, or a number of calendar days after it.</summary>
    /// <param name="plus">Calendar days after the end of the month, from 0 up to and including <see cref="DateStep.MaxDays"/>.</param>
    /// <example>End of month plus 45 on an invoice of 15 January 2019 is due on 17 March 2019.</example>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many.</exception>
    public static PaymentTerms EndOfMonth(int plus = 0)
    {
        Guard.InRange(plus, 0, DateStep.MaxDays);
        return plus == 0 ? Of(DateStep.EndOfMonth) : Of(DateStep.EndOfMonth, DateStep.PlusDays(plus));
    }

    /// <summary>Due at the end of the month that lies a number of calendar days after the issue date.</summary>
    /// <param name="days">Calendar days before the end of the month is taken, from 0 up to and including <see cref="DateStep.MaxDays"/>.</param>
    /// <example>30 days, then end of month on an invoice of 18 January 2013 is due on 28 February 2013.</example>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many.</exception>
    public static PaymentTerms DaysThenEndOfMonth(int days) => Of(DateStep.PlusDays(days), DateStep.EndOfMonth);

    /// <summary>Due on a day of a following month; what is issued after the cut-off counts as the next month's.</summary>
    /// <param name="day">Day of the month, 1 to 31 (the last day of a shorter month).</param>
    /// <param name="monthsAhead">Months after that of issue, from 0 up to and including <see cref="DateStep.MaxMonths"/>.</param>
    /// <param name="cutoff">Day of the month, 1 to 30; the cut-off day itself still belongs to its month.</param>
    /// <example>10 prox with cut-off 25: issued on 25 January, due on 10 February; issued on 26 January, due on 10 March.</example>
    /// <exception cref="ArgumentOutOfRangeException">The day, the months or the cut-off are out of range.</exception>
    public static PaymentTerms Prox(int day, int monthsAhead = 1, int? cutoff = null) =>
        Of(DateStep.DayOfMonth(day, monthsAhead, cutoff));

    /// <summary>The whole amount due after these steps from the issue date; without steps, on the issue date.</summary>
    /// <exception cref="ArgumentNullException">A step is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more steps than <see cref="TermPortion.MaxSteps"/>.</exception>
    public static PaymentTerms Of(params ReadOnlySpan<DateStep> steps) => Of(DueRule.FromIssue(steps));

    /// <summary>The whole amount due on the day of a rule.</summary>
    /// <exception cref="ArgumentNullException">The rule is missing.</exception>
    /// <exception cref="ArgumentException">The rule counts from a previous portion.</exception>
    public static PaymentTerms Of(DueRule due) => Split(TermPortion.Of(Percentage.OneHundred, due));

    /// <summary>Several portions, each with its own due date.</summary>
    /// <remarks>
    /// Shares alone must total 100 %. Otherwise one portion or more takes the remainder, and the shares must leave room for it: fixed amounts and shares
    /// of a remainder need one. Shares of the whole stand before shares of a remainder.
    /// </remarks>
    /// <example>30 % at once and 70 % after 60 days.</example>
    /// <exception cref="ArgumentException">The portions cannot make up every amount, or no portion could take what rounding leaves over.</exception>
    /// <exception cref="ArgumentNullException">A portion is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no portion, or there are more than <see cref="MaxPortions"/>.</exception>
    public static PaymentTerms Split(params ReadOnlySpan<TermPortion> portions) =>
        new([.. portions], ResidualPlace.LargestRemainder, BusinessCalendar.EveryDay, DateAdjustment.None);

    /// <summary>Equal parts at equal intervals, counted from the issue date, the first after one interval.</summary>
    /// <param name="count">How many parts, 1 to <see cref="MaxPortions"/>.</param>
    /// <param name="every">The interval: <see cref="DateStep.PlusDays"/>, <see cref="DateStep.PlusWeeks"/> or <see cref="DateStep.PlusMonths"/>.</param>
    /// <param name="rounding">How each part but the last is rounded; the last takes the rest.</param>
    /// <remarks>Each interval counts from the start, never from the part before: monthly from 31 January is 28 February, 31 March, 30 April.</remarks>
    /// <exception cref="ArgumentNullException">The interval is missing.</exception>
    /// <exception cref="ArgumentException">The interval is no number of days or months.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are too many parts, or the last one lies too far ahead.</exception>
    public static PaymentTerms EqualParts(int count, DateStep every, Rounding? rounding = null) =>
        EqualParts(count, every, DueRule.FromIssue(Times(every, 1)), rounding);

    /// <summary>Equal parts at equal intervals, the first by a rule.</summary>
    /// <param name="count">How many parts, 1 to <see cref="MaxPortions"/>.</param>
    /// <param name="every">The interval: <see cref="DateStep.PlusDays"/>, <see cref="DateStep.PlusWeeks"/> or <see cref="DateStep.PlusMonths"/>.</param>
    /// <param name="first">When the first part falls due; the others lie so many intervals after it.</param>
    /// <param name="rounding">How each part but the last is rounded; the last takes the rest.</param>
    /// <inheritdoc cref="EqualParts(int, DateStep, Rounding)"/>
    public static PaymentTerms EqualParts(int count, DateStep every, DueRule first, Rounding? rounding = null)
    {
        Guard.InRange(count, 1, MaxPortions);
        Guard.NotNull(first);
        var portions = new TermPortion[count];
        for (var i = 0; i < count; i++)
        {
            portions[i] = new(new TermPart.Remainder(), After(first, every, i), i < count - 1 ? rounding : null);
        }

        return Split(portions);
    }

    /// <summary>A deposit at once, and the rest after these steps from the issue date.</summary>
    /// <param name="share">The deposit's share of the whole, more than 0 % and less than 100 %.</param>
    /// <param name="steps">Steps from the issue date to the day on which the rest falls due.</param>
    /// <exception cref="ArgumentException">The deposit leaves nothing.</exception>
    /// <exception cref="ArgumentNullException">A step is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range, or there are too many steps.</exception>
    public static PaymentTerms Deposit(Percentage share, params ReadOnlySpan<DateStep> steps) =>
        Deposit(TermPortion.Deposit(share), Of(steps));

    /// <summary>A fixed deposit at once, and the rest after these steps from the issue date.</summary>
    /// <param name="amount">The deposit, greater than zero, in the currency of the invoice.</param>
    /// <param name="steps">Steps from the issue date to the day on which the rest falls due.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentNullException">A step is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative, or there are too many steps.</exception>
    public static PaymentTerms Deposit(Money amount, params ReadOnlySpan<DateStep> steps) =>
        Deposit(TermPortion.Deposit(amount), Of(steps));

    /// <summary>A deposit, and the rest by terms that take it whole or in equal parts.</summary>
    /// <param name="deposit">The deposit.</param>
    /// <param name="then">The terms of the rest: one due date or equal parts. Their calendar and adjustment hold for the deposit too.</param>
    /// <example>25 % at once and the rest in four equal monthly parts: <c>Deposit(TermPortion.Deposit(Percentage.Of(25)), EqualParts(4, DateStep.PlusMonths(1)))</c>.</example>
    /// <exception cref="ArgumentNullException">The deposit or the terms are missing.</exception>
    /// <exception cref="ArgumentException">The portion is no deposit, it leaves nothing, or the terms of the rest split it in another way.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="MaxPortions"/> portions.</exception>
    public static PaymentTerms Deposit(TermPortion deposit, PaymentTerms then)
    {
        Guard.NotNull(deposit);
        Guard.NotNull(then);
        if (!deposit.IsDeposit || deposit.Part.ShareOfWhole == Fraction.One)
        {
            throw new ArgumentException($"must be a deposit that leaves a rest, not: {deposit}", nameof(deposit));
        }

        var rest = then.Portions.Select(portion =>
            portion.Part is TermPart.Remainder || then.Portions.Count == 1
                ? new TermPortion(new TermPart.Remainder(), portion.Due, portion.Rounding)
                : throw new ArgumentException(
                    "must be due at once or in equal parts, so that they can take a rest",
                    nameof(then)
                )
        );
        return new([deposit, .. rest], ResidualPlace.LargestRemainder, then.Calendar, then.Adjustment);
    }

    // Whole intervals from the first part: from the part before, 31 January would drift to the 28th.
    private static DueRule After(DueRule first, DateStep every, int intervals) =>
        intervals == 0 ? first
        : first is DueRule.Chain { Steps: [.., var last] } chain && last == Times(every, 1)
            ? new DueRule.Chain(chain.Start, [.. chain.Steps.Take(chain.Steps.Count - 1), Times(every, intervals + 1)])
        : first.Then(Times(every, intervals));

    private static DateStep Times(DateStep every, int intervals) =>
        Guard.NotNull(every) switch
        {
            PlusDaysStep { Days: > 0 } days => new PlusDaysStep(
                Guard.InRange(days.Days * intervals, 1, DateStep.MaxDays, nameof(every))
            ),
            PlusMonthsStep { Months: > 0 } months => new PlusMonthsStep(
                Guard.InRange(months.Months * intervals, 1, DateStep.MaxMonths, nameof(every))
            ),
            _ => throw new ArgumentException($"must be a number of days, weeks or months, not: {every}", nameof(every)),
        };
}
