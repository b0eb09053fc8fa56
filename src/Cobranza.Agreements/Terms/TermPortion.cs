namespace Cobranza.Terms;

/// <summary>A share of the invoice and the steps from the issue date to that share's due date.</summary>
public sealed record TermPortion
{
    /// <summary>Most steps in one portion: 16, our choice, because real terms have at most three or four.</summary>
    public const int MaxSteps = 16;

    /// <summary>Most decimals of a share: 10, our choice, because a share then fits exactly into a 64-bit weight.</summary>
    public const int MaxShareDecimals = 10;

    private const decimal SmallestShare = 0.000_000_000_1m;

    /// <summary>A share that falls due after the given steps.</summary>
    /// <param name="share">More than 0 % and at most 100 %, with at most <see cref="MaxShareDecimals"/> decimals.</param>
    /// <param name="steps">Steps from the issue date, in order; none means due on the issue date.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range or has too many decimals, or there are too many steps.</exception>
    /// <exception cref="ArgumentNullException">The steps, or one of them, are missing.</exception>
    public TermPortion(Percentage share, ValueList<DateStep> steps)
    {
        Guard.NotNull(steps);
        if (share <= Percentage.Zero || share > Percentage.OneHundred || share.Value % SmallestShare != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(share),
                share,
                Guard.Text($"must be more than 0% and at most 100%, with at most {MaxShareDecimals} decimals")
            );
        }

        Guard.InRange(steps.Count, 0, MaxSteps);
        foreach (var step in steps)
        {
            Guard.NotNull(step);
        }

        (Share, Steps) = (share, steps);
    }

    /// <summary>The part of the invoice: 30 means 30 %.</summary>
    public Percentage Share { get; }

    /// <summary>Steps from the issue date, in the order taken.</summary>
    public ValueList<DateStep> Steps { get; }

    /// <summary>A share that falls due after the given steps.</summary>
    /// <inheritdoc cref="TermPortion(Percentage, ValueList{DateStep})"/>
    public static TermPortion Of(Percentage share, params ReadOnlySpan<DateStep> steps) => new(share, [.. steps]);
}
