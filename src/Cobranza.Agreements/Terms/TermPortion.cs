namespace Cobranza.Terms;

/// <summary>A part of the invoice and the rule that tells when that part falls due.</summary>
public sealed record TermPortion
{
    /// <summary>Most steps in one portion: those of one <see cref="DueRule"/>.</summary>
    public const int MaxSteps = DueRule.MaxSteps;

    /// <summary>A part that falls due by a rule.</summary>
    /// <param name="part">Which part.</param>
    /// <param name="due">When it falls due.</param>
    /// <param name="rounding">How it is rounded; the difference goes to the portion that takes the residual. Without it, to the minor unit as
    /// <see cref="PaymentTerms.Residual"/> says.</param>
    /// <param name="isDeposit">Whether it is a deposit, which only the first portion can be.</param>
    /// <exception cref="ArgumentNullException">The part or the rule is missing.</exception>
    /// <exception cref="ArgumentException">A fixed amount is to be rounded.</exception>
    public TermPortion(TermPart part, DueRule due, Rounding? rounding = null, bool isDeposit = false)
    {
        Part = Guard.NotNull(part);
        Due = Guard.NotNull(due);
        Rounding =
            rounding is null || part is not TermPart.Fixed
                ? rounding
                : throw new ArgumentException($"cannot apply to a fixed amount, {part}", nameof(rounding));
        IsDeposit = isDeposit;
    }

    /// <summary>Which part of the invoice.</summary>
    public TermPart Part { get; }

    /// <summary>When it falls due, before any rolling.</summary>
    public DueRule Due { get; }

    /// <summary>How it is rounded, if it says so itself.</summary>
    public Rounding? Rounding { get; }

    /// <summary>Whether it is a deposit.</summary>
    public bool IsDeposit { get; }

    /// <summary>A share of the whole that falls due after the given steps from the issue date; without steps, on it.</summary>
    /// <param name="share">More than 0 % and at most 100 %, with at most <see cref="TermPart.MaxShareDecimals"/> decimals.</param>
    /// <param name="steps">Steps from the issue date, in order; none means due on the issue date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range or has too many decimals, or there are too many steps.</exception>
    /// <exception cref="ArgumentNullException">A step is missing.</exception>
    public static TermPortion Of(Percentage share, params ReadOnlySpan<DateStep> steps) =>
        Of(share, DueRule.FromIssue(steps));

    /// <summary>A share of the whole that falls due by a rule.</summary>
    /// <inheritdoc cref="Of(Percentage, ReadOnlySpan{DateStep})"/>
    public static TermPortion Of(Percentage share, DueRule due) => new(new TermPart.Percent(share), due);

    /// <summary>One of several equal parts of the whole.</summary>
    /// <param name="parts">Into how many the whole is cut, 2 to <see cref="TermPart.MaxParts"/>.</param>
    /// <param name="due">When it falls due.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    /// <exception cref="ArgumentNullException">The rule is missing.</exception>
    public static TermPortion OneOf(int parts, DueRule due) => new(new TermPart.OneOf(parts), due);

    /// <summary>A fixed amount.</summary>
    /// <param name="amount">Greater than zero, in the currency of the invoice.</param>
    /// <param name="due">When it falls due.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
    /// <exception cref="ArgumentNullException">The rule is missing.</exception>
    public static TermPortion Fixed(Money amount, DueRule due) => new(new TermPart.Fixed(amount), due);

    /// <summary>A share of the net amount, before tax.</summary>
    /// <inheritdoc cref="Of(Percentage, DueRule)"/>
    public static TermPortion OfNet(Percentage share, DueRule due) => new(new TermPart.PercentOfNet(share), due);

    /// <summary>A share of what the portions written before leave.</summary>
    /// <inheritdoc cref="Of(Percentage, DueRule)"/>
    public static TermPortion OfRemainder(Percentage share, DueRule due) =>
        new(new TermPart.PercentOfRemainder(share), due);

    /// <summary>What all other portions leave, or an equal part of it where several portions say so.</summary>
    /// <exception cref="ArgumentNullException">The rule is missing.</exception>
    public static TermPortion Remainder(DueRule due) => new(new TermPart.Remainder(), due);

    /// <summary>What all other portions leave, due after the given steps from the issue date; without steps, on it.</summary>
    /// <exception cref="ArgumentNullException">A step is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are too many steps.</exception>
    public static TermPortion Remainder(params ReadOnlySpan<DateStep> steps) => Remainder(DueRule.FromIssue(steps));

    /// <summary>A deposit of a share of the whole; without steps, due on the issue date.</summary>
    /// <inheritdoc cref="Of(Percentage, ReadOnlySpan{DateStep})"/>
    public static TermPortion Deposit(Percentage share, params ReadOnlySpan<DateStep> steps) =>
        new(new TermPart.Percent(share), DueRule.FromIssue(steps), isDeposit: true);

    /// <summary>A deposit of a fixed amount; without steps, due on the issue date.</summary>
    /// <param name="amount">Greater than zero, in the currency of the invoice.</param>
    /// <param name="steps">Steps from the issue date, in order.</param>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative, or there are too many steps.</exception>
    /// <exception cref="ArgumentNullException">A step is missing.</exception>
    public static TermPortion Deposit(Money amount, params ReadOnlySpan<DateStep> steps) =>
        new(new TermPart.Fixed(amount), DueRule.FromIssue(steps), isDeposit: true);

    /// <summary>The same portion, rounded: the difference goes to the portion that takes the residual.</summary>
    /// <exception cref="ArgumentNullException">The rounding is missing.</exception>
    /// <exception cref="ArgumentException">It is a fixed amount.</exception>
    public TermPortion RoundedTo(Rounding rounding) => new(Part, Due, Guard.NotNull(rounding), IsDeposit);

    /// <summary>The same portion with one more step at its end.</summary>
    /// <exception cref="ArgumentNullException">The step is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are too many steps.</exception>
    public TermPortion Then(DateStep step) => new(Part, Due.Then(step), Rounding, IsDeposit);

    /// <summary>The part and when it falls due, in plain English.</summary>
    public override string ToString() => $"{Part} {Due}";
}
