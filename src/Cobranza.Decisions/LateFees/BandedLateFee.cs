using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Charges by the overdue amount: the band into which it falls decides for the whole, as fixed compensations of statutes do.</summary>
/// <remarks>The amount is the greatest that was overdue on a late day, of all due portions together; a band begins with its own lower bound.
/// An amount below the first band costs nothing.</remarks>
/// <example>GBP 40.00 from zero, GBP 70.00 from GBP 1,000.00, GBP 100.00 from GBP 10,000.00: a debt of GBP 1,000.00 costs GBP 70.00.</example>
public sealed record BandedLateFee : LateFeePolicy
{
    /// <summary>Most bands: 32, our choice, because statutes have three.</summary>
    public const int MaxBands = 32;

    /// <summary>Charges by overdue amount.</summary>
    /// <param name="bands">1 to <see cref="MaxBands"/>, from the smallest amount to the greatest; none may cost less than the one before.</param>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    /// <exception cref="ArgumentException">The bands are out of order, or a greater amount costs less, as far as two charges can be compared.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or there are too many.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in more than one currency.</exception>
    public BandedLateFee(ValueList<AmountBand> bands)
    {
        Guard.InRange(Guard.NotNull(bands).Count, 1, MaxBands, nameof(bands));
        for (var index = 0; index < bands.Count; index++)
        {
            Guard.SameCurrency(bands[0].From.Currency, Guard.NotNull(bands[index], nameof(bands)).From);
            if (index > 0 && bands[index].From <= bands[index - 1].From)
            {
                throw new ArgumentException(
                    $"must be in order of amount; {bands[index].From} follows {bands[index - 1].From}",
                    nameof(bands)
                );
            }

            if (index > 0)
            {
                Ascent.Check(bands[index - 1].Charge, bands[index].Charge, nameof(bands));
            }
        }

        Bands = bands;
    }

    /// <summary>The bands, from the smallest amount to the greatest.</summary>
    public ValueList<AmountBand> Bands { get; }

    /// <inheritdoc/>
    protected override Rule Rule => LateFeeRules.Banded;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => ValueList.From(Bands.Select(band => band.Charge));

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        var overdue = Overdue.Greatest(Guard.NotNull(item), asOf);
        Guard.SameCurrency(item.Currency, Bands[0].From);
        for (var index = Bands.Count - 1; index >= 0; index--)
        {
            if (overdue >= Bands[index].From)
            {
                trace?.Open(LateFeeRules.BandOf).Note("balance", overdue).Note("from-amount", Bands[index].From);
                return AccrueInside(Bands[index].Charge, item, asOf, trace);
            }
        }

        trace?.Open(LateFeeRules.BelowBands).Note("balance", overdue).Note("from-amount", Bands[0].From);
        return ExactAmount.Zero(item.Currency);
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("amounts", string.Join(", ", Bands.Select(band => band.From)));
    }
}
