using Cobranza.Calendars;

namespace Cobranza.Terms;

/// <summary>When an invoice falls due: as a whole or in portions, on days counted from its issue date or another base date.</summary>
/// <remarks>
/// <para>Portions sum exactly to the amount in every currency and keep its sign. Shares alone are split by largest remainder, ties to the earlier
/// portion; where a portion takes the remainder, the others are rounded one by one, halves away from zero, and equal parts of the remainder are
/// as equal as they can be, the earlier ones carrying what does not divide. <see cref="WithResidual"/> names another place.</para>
/// <para>Rolling to a business day happens once, at the end, and never leads before the issue date.</para>
/// </remarks>
public sealed partial record PaymentTerms : ITerms
{
    /// <summary>Most portions of one invoice: 120, our choice, because more is an installment plan.</summary>
    public const int MaxPortions = 120;

    private PaymentTerms(
        ValueList<TermPortion> portions,
        ResidualPlace residual,
        BusinessCalendar calendar,
        DateAdjustment adjustment
    )
    {
        PortionChecks.Check(portions, residual);
        (Portions, Residual, Calendar, Adjustment) = (portions, residual, calendar, adjustment);
    }

    /// <summary>The portions in the order written; together they are always the whole amount.</summary>
    public ValueList<TermPortion> Portions { get; }

    /// <summary>Which portion takes what rounding leaves over.</summary>
    public ResidualPlace Residual { get; }

    /// <summary>The calendar that tells business days; every day is one unless <see cref="Rolled"/> says otherwise.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>Where a due date goes that is no business day; it stays unless <see cref="Rolled"/> says otherwise.</summary>
    public DateAdjustment Adjustment { get; }

    /// <summary>The base dates of the invoice that must be known before the due dates can be told, in the order of <see cref="BaseDate"/>.</summary>
    public ValueList<BaseDate> Needs =>
        [
            .. Portions
                .SelectMany(portion => portion.Due.Needs)
                .Where(start => start != BaseDate.PreviousPortion)
                .Distinct()
                .Order(),
        ];

    /// <summary>The calendar days from the issue date to the last contractual due date, where these terms say nothing but days.</summary>
    public int? NetDays =>
        Portions.All(portion => IsPlainDays(portion.Due))
            ? Portions.Max(portion => portion.Due.Steps.Sum(step => ((PlusDaysStep)step).Days))
            : null;

    /// <summary>Whether a calendar can move a due date.</summary>
    internal bool IsRolled => Adjustment != DateAdjustment.None && Calendar != BusinessCalendar.EveryDay;

    /// <summary>The base dates that the terms need and that are not known; empty when the due dates can be told.</summary>
    /// <exception cref="ArgumentNullException">The dates are missing.</exception>
    public ValueList<BaseDate> MissingFrom(TermDates dates)
    {
        Guard.NotNull(dates);
        return ValueList.From(Needs.Where(start => dates[start] is null));
    }

    /// <summary>The same terms with one more step at the end of every portion, before rolling.</summary>
    /// <exception cref="ArgumentNullException">The step is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A portion would have more steps than <see cref="TermPortion.MaxSteps"/>.</exception>
    public PaymentTerms Then(DateStep step)
    {
        Guard.NotNull(step);
        return new(ValueList.From(Portions.Select(portion => portion.Then(step))), Residual, Calendar, Adjustment);
    }

    /// <summary>The same terms, with due dates moved to business days; an earlier choice is replaced.</summary>
    /// <remarks>A preceding adjustment never leads before the issue date: the issue date then stands, business day or not.</remarks>
    /// <exception cref="ArgumentNullException">The calendar is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The adjustment is unknown.</exception>
    public PaymentTerms Rolled(BusinessCalendar calendar, DateAdjustment adjustment) =>
        new(Portions, Residual, Guard.NotNull(calendar), Guard.Defined(adjustment));

    /// <summary>The same terms, with what rounding leaves over given to the named portion.</summary>
    /// <remarks>The other portions are then rounded one by one, halves away from zero, where they name no rounding; none takes more than is left.</remarks>
    /// <exception cref="ArgumentNullException">The place is missing.</exception>
    /// <exception cref="ArgumentException">There is no such portion, or it is a fixed or a rounded one.</exception>
    public PaymentTerms WithResidual(ResidualPlace place) => new(Portions, Guard.NotNull(place), Calendar, Adjustment);

    /// <summary>The terms in words, as data.</summary>
    public Explanation Describe() => TermsText.Of(this);

    /// <inheritdoc/>
    ValueList<Explanation> ITerms.Describe() => [Describe()];

    /// <summary>The terms in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);

    private static bool IsPlainDays(DueRule due) =>
        due is DueRule.Chain { Start: BaseDate.Issue } chain && chain.Steps.All(step => step is PlusDaysStep);
}
