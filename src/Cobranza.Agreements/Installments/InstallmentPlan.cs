using NodaTime;

namespace Cobranza.Installments;

/// <summary>An agreed schedule of payments that together make exactly one amount.</summary>
public sealed record InstallmentPlan
{
    /// <summary>Most installments of a plan: 1,200, our choice, because a hundred years of months is beyond any debt.</summary>
    public const int MaxInstallments = 1_200;

    /// <summary>Most months between two installments: 120, our choice, because a wider gap is a typing error.</summary>
    public const int MaxEveryMonths = 120;

    private InstallmentPlan(ValueList<Installment> installments, Money total) =>
        (Installments, Total) = (installments, total);

    /// <summary>The payments in order, numbered from 1; every one is more than zero.</summary>
    public ValueList<Installment> Installments { get; }

    /// <summary>What the payments make together, exactly.</summary>
    public Money Total { get; }

    /// <summary>Equal installments without interest; the last one takes what rounding leaves.</summary>
    /// <param name="total">The amount to be paid; more than zero.</param>
    /// <param name="count">Number of installments, from 1 up to and including <see cref="MaxInstallments"/>.</param>
    /// <param name="firstDueOn">The first due date; the others are counted from it, never from one another.</param>
    /// <param name="everyMonths">Months from one due date to the next, from 1 up to and including <see cref="MaxEveryMonths"/>.</param>
    /// <param name="rounding">
    /// How each installment but the last is rounded. If missing: to the minor unit, halves to even, our choice, because it favors neither side.
    /// </param>
    /// <example>
    /// MXN 100.00 in 3 from 31 January 2026: MXN 33.33 on 31 January, 33.33 on 28 February, 33.34 on 31 March.
    /// </example>
    /// <exception cref="ArgumentException">The total has no currency, the date is missing, or the rounding does not fit the currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A number is out of range, the total is not positive, an installment would be zero or negative after rounding, or a date lies after the year 9999.
    /// </exception>
    public static InstallmentPlan Equal(
        Money total,
        int count,
        LocalDate firstDueOn,
        int everyMonths = 1,
        Rounding? rounding = null
    )
    {
        Guard.Positive(total);
        Guard.InRange(count, 1, MaxInstallments);
        Guard.Date(firstDueOn);
        Guard.InRange(everyMonths, 1, MaxEveryMonths);
        var (each, last) = Parts(total, count, rounding ?? Rounding.HalfEven);
        var rows = new Installment[count];
        for (var index = 0; index < count; index++)
        {
            // From the anchor, not from the previous date: 31 January plus one plus one month would drift to the 28th.
            var dueOn = Guard.PlusMonths(firstDueOn, index * everyMonths, nameof(everyMonths));
            rows[index] = new(index + 1, dueOn, index == count - 1 ? last : each);
        }

        return new([.. rows], total);
    }

    /// <summary>A plan from an explicit list of payments.</summary>
    /// <param name="installments">Numbered from 1 without gaps, in one currency, each due after the one before.</param>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or more than <see cref="MaxInstallments"/>.</exception>
    /// <exception cref="ArgumentException">Numbers have gaps or dates do not increase.</exception>
    /// <exception cref="CurrencyMismatchException">The payments are in two currencies.</exception>
    /// <exception cref="AmountOverflowException">Together they are more than an amount can hold.</exception>
    public static InstallmentPlan Of(ValueList<Installment> installments)
    {
        Guard.NotNull(installments);
        Guard.InRange(installments.Count, 1, MaxInstallments);
        var total = Money.Zero(Guard.NotNull(installments[0]).Amount.Currency);
        for (var index = 0; index < installments.Count; index++)
        {
            var row = Guard.NotNull(installments[index]);
            if (row.Number != index + 1 || (index > 0 && row.DueOn <= installments[index - 1].DueOn))
            {
                throw new ArgumentException(
                    Guard.Text(
                        $"must be numbered from 1 without gaps and due in increasing order; at place {index + 1} it holds {row}"
                    ),
                    nameof(installments)
                );
            }

            total += row.Amount;
        }

        return new(installments, total);
    }

    /// <summary>The plan in words, as data: one line for the whole and one for each installment.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(InstallmentRules.Plan)
            .Note("total", Total)
            .Note("count", Installments.Count)
            .Note("first-day", Installments[0].DueOn)
            .Note("last-day", Installments[^1].DueOn);
        foreach (var row in Installments)
        {
            trace
                .Open(InstallmentRules.Row)
                .Note("number", row.Number)
                .Note("amount", row.Amount)
                .Note("due-on", row.DueOn);
        }

        return trace.ToExplanation();
    }

    /// <summary>The plan in one line, independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text(
            $"{Total} in {Installments.Count} installments, {Guard.Text(Installments[0].DueOn)} to {Guard.Text(Installments[^1].DueOn)}"
        );

    private static (Money Each, Money Last) Parts(Money total, int count, Rounding rounding) =>
        TryParts(total, count, rounding)
        ?? throw new ArgumentOutOfRangeException(
            nameof(count),
            count,
            Guard.Text(
                $"{total} rounded {rounding} cannot be paid in so many installments, because one of them would be zero or less; {MostBelow(total, count, rounding)} is the nearest number that works"
            )
        );

    // The last one is reckoned exactly, because rounding the others up can pass the total.
    private static (Money Each, Money Last)? TryParts(Money total, int count, Rounding rounding)
    {
        if (count == 1)
        {
            return (total, total);
        }

        ExactAmount whole = total;
        var each = (whole / Fraction.Of(count)).Round(rounding);
        var last = whole - ((ExactAmount)each * (count - 1));
        return each.IsPositive && last.Sign > 0 ? (each, last.ToMoney()) : null;
    }

    private static int MostBelow(Money total, int count, Rounding rounding)
    {
        var most = count - 1;
        while (TryParts(total, most, rounding) is null)
        {
            most--;
        }

        return most;
    }
}
