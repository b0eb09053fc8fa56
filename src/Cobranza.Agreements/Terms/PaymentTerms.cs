using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Terms;

/// <summary>When an invoice falls due: as a whole or in portions, on days counted from its issue date.</summary>
/// <remarks>
/// <para>Portions sum exactly to the amount in every currency; what cannot be split evenly goes by largest remainder, ties to the earlier portion.</para>
/// <para>Rolling to a business day happens once, at the end, and never leads before the issue date.</para>
/// </remarks>
public sealed record PaymentTerms
{
    /// <summary>Most portions of one invoice: 120, our choice, because more is an installment plan.</summary>
    public const int MaxPortions = 120;

    private PaymentTerms(ValueList<TermPortion> portions, BusinessCalendar calendar, DateAdjustment adjustment) =>
        (Portions, Calendar, Adjustment) = (portions, calendar, adjustment);

    /// <summary>Due on the issue date.</summary>
    public static PaymentTerms OnReceipt { get; } = Of();

    /// <summary>The portions in the order written; their shares total 100 %.</summary>
    public ValueList<TermPortion> Portions { get; }

    /// <summary>The calendar that tells business days; every day is one unless <see cref="Rolled"/> says otherwise.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>Where a due date goes that is no business day; it stays unless <see cref="Rolled"/> says otherwise.</summary>
    public DateAdjustment Adjustment { get; }

    /// <summary>Due a number of calendar days after the issue date.</summary>
    /// <param name="days">Calendar days, from 0 up to and including <see cref="DateStep.MaxDays"/>.</param>
    /// <example>Net 30 on an invoice of 31 January 2022 is due on 2 March 2022.</example>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many.</exception>
    public static PaymentTerms Net(int days) => Of(DateStep.PlusDays(days));

    /// <summary>Due at the end of the month of issue, or a number of calendar days after it.</summary>
    /// <param name="plus">Calendar days after the end of the month, from 0 up to and including <see cref="DateStep.MaxDays"/>.</param>
    /// <example>End of month plus 45 on an invoice of 15 January 2019 is due on 17 March 2019.</example>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative or too many.</exception>
    public static PaymentTerms EndOfMonth(int plus = 0)
    {
        Guard.InRange(plus, 0, DateStep.MaxDays);
        return plus == 0 ? Of(DateStep.EndOfMonth) : Of(DateStep.EndOfMonth, DateStep.PlusDays(plus));
    }

    /// <summary>The whole amount due after these steps from the issue date; without steps, on the issue date.</summary>
    /// <exception cref="ArgumentNullException">A step is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more steps than <see cref="TermPortion.MaxSteps"/>.</exception>
    public static PaymentTerms Of(params ReadOnlySpan<DateStep> steps) =>
        new([new TermPortion(Percentage.OneHundred, [.. steps])], BusinessCalendar.EveryDay, DateAdjustment.None);

    /// <summary>Several portions, each with its own due date.</summary>
    /// <example>30 % at once and 70 % after 60 days.</example>
    /// <exception cref="ArgumentException">There is no portion, or the shares do not total 100 %.</exception>
    /// <exception cref="ArgumentNullException">A portion is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more portions than <see cref="MaxPortions"/>.</exception>
    public static PaymentTerms Split(params ReadOnlySpan<TermPortion> portions)
    {
        Guard.InRange(portions.Length, 1, MaxPortions, nameof(portions));
        var total = 0m;
        foreach (var portion in portions)
        {
            total += Guard.NotNull(portion, nameof(portions)).Share.Value;
        }

        return total == 100m
            ? new([.. portions], BusinessCalendar.EveryDay, DateAdjustment.None)
            : throw new ArgumentException(
                $"The shares must total {Percentage.OneHundred}, but total {Percentage.Of(total)}.",
                nameof(portions)
            );
    }

    /// <summary>The same terms with one more step at the end of every portion, before rolling.</summary>
    /// <exception cref="ArgumentNullException">The step is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A portion would have more steps than <see cref="TermPortion.MaxSteps"/>.</exception>
    public PaymentTerms Then(DateStep step)
    {
        Guard.NotNull(step);
        return new(
            ValueList.From(Portions.Select(portion => new TermPortion(portion.Share, portion.Steps.Add(step)))),
            Calendar,
            Adjustment
        );
    }

    /// <summary>The same terms, with due dates moved to business days; an earlier choice is replaced.</summary>
    /// <remarks>A preceding adjustment never leads before the issue date: the issue date then stands, business day or not.</remarks>
    /// <exception cref="ArgumentNullException">The calendar is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The adjustment is unknown.</exception>
    public PaymentTerms Rolled(BusinessCalendar calendar, DateAdjustment adjustment) =>
        new(Portions, Guard.NotNull(calendar), Guard.Defined(adjustment));

    /// <summary>The portions of an amount with their due dates, earliest first.</summary>
    /// <param name="amount">The invoice's amount; a negative one is split as the mirror of the positive one.</param>
    /// <param name="issuedOn">The issue date, from which every step counts.</param>
    /// <returns>One row for each portion; the rows sum exactly to the amount and due dates never decrease.</returns>
    /// <exception cref="ArgumentException">The amount has no currency, or the date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A due date lies after the year 9999.</exception>
    public ValueList<DuePortion> Schedule(Money amount, LocalDate issuedOn)
    {
        Guard.HasCurrency(amount);
        Guard.Date(issuedOn);
        var amounts = amount.Allocate(Weights());
        return ValueList.From(
            Portions
                .Select((portion, index) => new DuePortion(amounts[index], DueOf(portion, issuedOn)))
                .OrderBy(portion => portion.Due.Effective)
                .ThenBy(portion => portion.Due.Contractual)
        );
    }

    /// <summary>The day on which the last portion falls due.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The due date lies after the year 9999.</exception>
    public DueDate DueOn(LocalDate issuedOn)
    {
        Guard.Date(issuedOn);
        return Portions
            .Select(portion => DueOf(portion, issuedOn))
            .OrderBy(due => due.Effective)
            .ThenBy(due => due.Contractual)
            .Last();
    }

    /// <summary>The terms in words, as data.</summary>
    public Explanation Describe() => TermsText.Of(this);

    /// <summary>The terms in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);

    private DueDate DueOf(TermPortion portion, LocalDate issuedOn)
    {
        var contractual = portion.Steps.Aggregate(issuedOn, (date, step) => step.Apply(date));
        return new(contractual, LocalDate.Max(Calendar.Adjust(contractual, Adjustment), issuedOn));
    }

    // Shares as whole numbers, so that the split is exact: 33.33, 33.33 and 33.34 become 3333, 3333 and 3334.
    private long[] Weights()
    {
        var scale = 1m;
        while (Portions.Any(portion => decimal.Truncate(portion.Share.Value * scale) != portion.Share.Value * scale))
        {
            scale *= 10;
        }

        return [.. Portions.Select(portion => (long)(portion.Share.Value * scale))];
    }
}
