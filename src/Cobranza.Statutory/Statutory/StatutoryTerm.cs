using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Statutory;

/// <summary>When a law lets an invoice fall due: where nothing was agreed, and at the latest. Interest starts on the day after.</summary>
public sealed record StatutoryTerm
{
    /// <summary>A term by law.</summary>
    /// <param name="scope">Whom it is about.</param>
    /// <param name="source">Where it stands.</param>
    /// <param name="from">The date counted from.</param>
    /// <param name="whenNotAgreed">Calendar days after which it is due where nothing was agreed; <see langword="null"/> if the law does not say.</param>
    /// <param name="atMost">The longest term in calendar days; <see langword="null"/> if the law sets none.</param>
    /// <param name="mayBeLonger">Whether a longer one can be agreed under conditions that only a person can weigh.</param>
    /// <exception cref="ArgumentNullException">Scope or source are missing.</exception>
    /// <exception cref="ArgumentException">Neither number is given.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range, the base date is none of an invoice, or the longest term is shorter than the other.</exception>
    public StatutoryTerm(
        StatutoryScope scope,
        Citation source,
        BaseDate from,
        int? whenNotAgreed,
        int? atMost,
        bool mayBeLonger = false
    )
    {
        Scope = Guard.NotNull(scope);
        Source = Guard.NotNull(source);
        if (whenNotAgreed is null && atMost is null)
        {
            throw new ArgumentException(
                "needs a term where nothing was agreed, a longest term, or both",
                nameof(atMost)
            );
        }

        if (whenNotAgreed is { } usual)
        {
            WhenNotAgreed = Guard.InRange(usual, 0, DateStep.MaxDays, nameof(whenNotAgreed));
        }

        if (atMost is { } longest)
        {
            AtMost = Guard.InRange(longest, whenNotAgreed ?? 0, DateStep.MaxDays, nameof(atMost));
            Ceiling = new TermCeiling(longest, from, source.ToString());
        }

        From =
            Guard.Defined(from) != BaseDate.PreviousPortion
                ? from
                : throw new ArgumentOutOfRangeException(nameof(from), from, "must be a date of the invoice");
        MayBeLonger = mayBeLonger;
    }

    /// <summary>Whom it is about.</summary>
    public StatutoryScope Scope { get; }

    /// <summary>Where it stands.</summary>
    public Citation Source { get; }

    /// <summary>The date counted from.</summary>
    public BaseDate From { get; }

    /// <summary>Calendar days after which an invoice is due where nothing was agreed.</summary>
    public int? WhenNotAgreed { get; }

    /// <summary>The longest term in calendar days, the last one included.</summary>
    public int? AtMost { get; }

    /// <summary>Whether a longer term can be agreed under conditions that only a person can weigh.</summary>
    public bool MayBeLonger { get; }

    /// <summary>The longest term as a ceiling to check agreed terms against; <see langword="null"/> if the law sets none.</summary>
    public TermCeiling? Ceiling { get; }

    /// <summary>The last day on which payment is on time where nothing was agreed; <see langword="null"/> if the law does not say.</summary>
    /// <param name="dates">The dates of the invoice; they must hold <see cref="From"/>.</param>
    /// <exception cref="ArgumentNullException">The dates are missing.</exception>
    /// <exception cref="ArgumentException">The base date is not known.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date lies after the year 9999.</exception>
    public LocalDate? DueWhenNotAgreed(TermDates dates)
    {
        var start =
            Guard.NotNull(dates)[From]
            ?? throw new ArgumentException($"has no {From} date, which the law counts from", nameof(dates));
        return WhenNotAgreed is { } days ? Guard.PlusDays(start, days, nameof(dates)) : null;
    }

    /// <summary>The numbers and the source, the same in every culture.</summary>
    public override string ToString() =>
        Guard.Text(
            $"{WhenNotAgreed?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "no"} days from {From} when not agreed, at most {AtMost?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "any"}{(MayBeLonger ? " unless agreed fairly" : string.Empty)} ({Source})"
        );
}
