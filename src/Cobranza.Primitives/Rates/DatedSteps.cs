using NodaTime;

namespace Cobranza.Rates;

/// <summary>What every dated series does alike: steps in order of day, each found by halving.</summary>
internal static class DatedSteps
{
    // As many as a reader of an error takes in.
    private const int MostWritten = 8;

    /// <summary>The steps in order of day.</summary>
    /// <exception cref="ArgumentException">There is none, there are too many, one is missing, two begin on one day, or the last begins after what is known.</exception>
    public static ValueList<T> Ordered<T>(IEnumerable<T> steps, LocalDate? knownThrough)
        where T : class, IDatedStep
    {
        ArgumentNullException.ThrowIfNull(steps);
        T[] given = [.. steps];
        if (given.Length is 0 or > RateSeries.MaxSteps || Array.Exists(given, step => step is null))
        {
            throw new ArgumentException(
                Guard.Text($"must hold 1 to {RateSeries.MaxSteps} steps, none missing; it holds {given.Length}"),
                nameof(steps)
            );
        }

        T[] ordered = [.. given.OrderBy(step => step.From)];
        for (var index = 1; index < ordered.Length; index++)
        {
            if (ordered[index].From == ordered[index - 1].From)
            {
                throw new ArgumentException(
                    $"must hold one step a day; it holds two: {ordered[index - 1]} and {ordered[index]}",
                    nameof(steps)
                );
            }
        }

        if (Guard.OptionalDate(knownThrough) is { } known && known < ordered[^1].From)
        {
            throw new ArgumentOutOfRangeException(
                nameof(knownThrough),
                Guard.Text(known),
                $"must not be before the last step: {ordered[^1]}"
            );
        }

        return ValueList.From(ordered);
    }

    /// <summary>The position of the step in force on a day that the series covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first step or after what is known.</exception>
    public static int IndexOn<T>(ValueList<T> steps, LocalDate? knownThrough, LocalDate day, string name)
        where T : class, IDatedStep
    {
        var span = steps.AsSpan();
        if (Guard.Date(day, name) < span[0].From || day > knownThrough)
        {
            var end = knownThrough is { } known ? $" and is known through {Guard.Text(known)}" : string.Empty;
            throw new ArgumentOutOfRangeException(
                name,
                Guard.Text(day),
                $"has no known rate: the series begins on {Guard.Text(span[0].From)}{end}"
            );
        }

        var (low, high) = (0, span.Length);
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = span[middle].From <= day ? (middle, high) : (low, middle);
        }

        return low;
    }

    /// <summary>What is known once a step has been added.</summary>
    /// <exception cref="ArgumentException">The step begins after what was known, and no new last day is given.</exception>
    public static LocalDate? KnownWith(IDatedStep step, LocalDate? knownBefore, LocalDate? knownThrough) =>
        knownThrough is null && step.From > knownBefore
            ? throw new ArgumentException(
                $"must be given: {step} begins after {Guard.Text(knownBefore.Value)}, the last day known so far",
                nameof(knownThrough)
            )
            : knownThrough ?? knownBefore;

    /// <summary>The steps in words; of a long series the first and the last.</summary>
    public static string Text<T>(ValueList<T> steps, LocalDate? knownThrough)
        where T : class, IDatedStep
    {
        var list =
            steps.Count <= MostWritten
                ? string.Join(", ", steps)
                : Guard.Text($"{steps[0]}, … {steps.Count} steps …, {steps[steps.Count - 1]}");
        return knownThrough is { } known ? $"{list}, known through {Guard.Text(known)}" : list;
    }
}
