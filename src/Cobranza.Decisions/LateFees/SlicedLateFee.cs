using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Accumulated shares of the overdue amount, once: each slice of it at its own share.</summary>
/// <remarks>The amount is the greatest that was overdue on a late day, of all due portions together.</remarks>
/// <example>5 % of the first MXN 1,000.00 and 2 % of what is above: MXN 3,000.00 cost MXN 90.00.</example>
public sealed record SlicedLateFee : LateFeePolicy
{
    /// <summary>Most slices: 32, our choice, as for bands.</summary>
    public const int MaxSlices = 32;

    /// <summary>Shares by slice.</summary>
    /// <param name="slices">1 to <see cref="MaxSlices"/>, from the smallest amount to the greatest.</param>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    /// <exception cref="ArgumentException">The slices are out of order.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or there are too many.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in more than one currency.</exception>
    public SlicedLateFee(ValueList<AmountSlice> slices)
    {
        Guard.InRange(Guard.NotNull(slices).Count, 1, MaxSlices, nameof(slices));
        for (var index = 0; index < slices.Count; index++)
        {
            Guard.SameCurrency(slices[0].Above.Currency, Guard.NotNull(slices[index], nameof(slices)).Above);
            if (index > 0 && slices[index].Above <= slices[index - 1].Above)
            {
                throw new ArgumentException(
                    $"must be in order of amount; {slices[index].Above} follows {slices[index - 1].Above}",
                    nameof(slices)
                );
            }
        }

        Slices = slices;
    }

    /// <summary>The slices, from the smallest amount to the greatest.</summary>
    public ValueList<AmountSlice> Slices { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Sliced;

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var overdue = Overdue.Greatest(Guard.NotNull(item), asOf);
        var charge = ExactAmount.Zero(item.Currency);
        for (var index = 0; index < Slices.Count && overdue > Slices[index].Above; index++)
        {
            var top = index + 1 < Slices.Count ? Money.Min(overdue, Slices[index + 1].Above) : overdue;
            var slice = top - Slices[index].Above;
            trace?.Open(LateFeeRules.ShareOfSlice).Note("share", Slices[index].Share).Note("slice", slice);
            charge += slice * Slices[index].Share;
        }

        return charge;
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note(
            "slices",
            string.Join(", ", Slices.Select(slice => $"{slice.Share} above {slice.Above}")),
            string.Join(", ", Slices.Select(slice => $"{slice.Share} de lo que pase de {slice.Above}"))
        );
    }
}
