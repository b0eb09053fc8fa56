using Cobranza.LateFees;

namespace Cobranza.Statutory;

/// <summary>What a law gives once for each late invoice, besides interest: a fixed amount by size of the debt, or a share of it.</summary>
public sealed record StatutoryCompensation
{
    /// <summary>Fixed amounts by size of the debt.</summary>
    /// <param name="scope">Whom it is about.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="bands">1 to <see cref="BandedLateFee.MaxBands"/>, from the smallest debt to the greatest; none gives less than the one before.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">The bands are out of order or fall.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no band, or there are too many.</exception>
    /// <exception cref="CurrencyMismatchException">The bands are in more than one currency.</exception>
    public StatutoryCompensation(StatutoryScope scope, Citation source, ValueList<CompensationBand> bands)
    {
        Scope = Guard.NotNull(scope);
        Source = Guard.NotNull(source);
        Bands = Guard.NotNull(bands);
        Policy = LateFeePolicy.ByAmount([
            .. bands.Select(band => new AmountBand(
                Guard.NotNull(band, nameof(bands)).From,
                LateFeePolicy.Flat(band.Amount)
            )),
        ]);
    }

    /// <summary>A share of the debt.</summary>
    /// <param name="scope">Whom it is about.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="share">From 0 % up to and including <see cref="PercentLateFee.MaxShare"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public StatutoryCompensation(StatutoryScope scope, Citation source, Percentage share)
    {
        Scope = Guard.NotNull(scope);
        Source = Guard.NotNull(source);
        Bands = ValueList<CompensationBand>.Empty;
        Share = share;
        Policy = LateFeePolicy.Percent(share);
    }

    /// <summary>Whom it is about.</summary>
    public StatutoryScope Scope { get; }

    /// <summary>Where it stands.</summary>
    public Citation Source { get; }

    /// <summary>The fixed amounts; none where it is a share.</summary>
    public ValueList<CompensationBand> Bands { get; }

    /// <summary>The share of the debt; <see langword="null"/> where it is fixed.</summary>
    public Percentage? Share { get; }

    /// <summary>The same as a late-fee policy, on the greatest balance that a late day bears.</summary>
    public LateFeePolicy Policy { get; }

    /// <summary>Amounts and source, the same in every culture.</summary>
    public override string ToString() =>
        Share is { } share ? $"{share} of the debt ({Source})" : $"{string.Join(", ", Bands)} ({Source})";
}
