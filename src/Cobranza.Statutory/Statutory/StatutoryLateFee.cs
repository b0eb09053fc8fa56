using Cobranza.LateFees;
using NodaTime;

namespace Cobranza.Statutory;

/// <summary>What a law gives for lateness, as a late-fee policy that names its act. Days whose rate is not known are refused, never guessed.</summary>
/// <remarks><see cref="Inner"/> is the same charge built from the policies of late fees alone.</remarks>
public sealed record StatutoryLateFee : LateFeePolicy
{
    internal StatutoryLateFee(string regime, Citation source, LateFeePolicy inner, StatutoryRate? rate)
    {
        Regime = regime;
        Source = source;
        Inner = inner;
        Rate = rate;
    }

    /// <summary>The id of the regime.</summary>
    public string Regime { get; }

    /// <summary>Where the charge stands in the law.</summary>
    public Citation Source { get; }

    /// <summary>The charge.</summary>
    public LateFeePolicy Inner { get; }

    /// <summary>The rate, where the charge is interest.</summary>
    public StatutoryRate? Rate { get; }

    /// <inheritdoc/>
    protected override Rule Rule => StatutoryRules.LateFee;

    /// <inheritdoc/>
    protected override ValueList<LateFeePolicy> Parts => [Inner];

    /// <inheritdoc/>
    protected override ExactAmount AccrueCore(OverdueItem item, LocalDate asOf, Trace? trace)
    {
        if (Rate is not null)
        {
            CheckKnown(Guard.NotNull(item), asOf, Rate);
        }

        return AccrueInside(Inner, item, asOf, trace);
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace) =>
        Guard
            .NotNull(trace)
            .Note("act", Source.Act)
            .Note("article", Source.Article)
            .Note("checked", Source.CheckedOn)
            .Note("regime", Regime);

    // The days that bear interest, and for life the first one alone; cheap where all of them are known, as nearly always.
    private void CheckKnown(OverdueItem item, LocalDate asOf, StatutoryRate rate)
    {
        foreach (var portion in item.Portions.AsSpan())
        {
            if (!portion.BearsBy(asOf))
            {
                continue;
            }

            var starts = portion.DueOn.PlusDays(1);
            if (rate.HoldsForLife)
            {
                CheckKnown(starts, rate, nameof(asOf));
            }
            else if (starts < rate.KnownFrom || asOf > rate.KnownThrough)
            {
                var bearing = new OverdueItem(item.Item, [portion], Money.Zero(item.Currency)).Bearing(asOf);
                CheckKnown(bearing[0].First, rate, nameof(asOf));
                CheckKnown(bearing[^1].Last, rate, nameof(asOf));
            }
        }
    }

    private void CheckKnown(LocalDate day, StatutoryRate rate, string name)
    {
        if (day < rate.KnownFrom || day > rate.KnownThrough)
        {
            var span = rate.KnownThrough is { } last
                ? $"from {Guard.Text(rate.KnownFrom ?? day)} through {Guard.Text(last)}"
                : $"from {Guard.Text(rate.KnownFrom ?? day)}";
            throw new ArgumentOutOfRangeException(
                name,
                Guard.Text(day),
                $"needs the rate of a day that regime '{Regime}' ({Source}) does not know: it runs {span}, and {rate.LastBefore(day)}; "
                    + $"supply what was published since with {nameof(StatutoryRegime)}.{nameof(StatutoryRegime.WithRate)}"
            );
        }
    }
}
