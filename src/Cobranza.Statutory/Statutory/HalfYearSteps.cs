using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Statutory;

/// <summary>Reference and margin as yearly rates, one step for each half-year, so that an explanation can name it.</summary>
internal static class HalfYearSteps
{
    private const int MonthsInHalf = 6;

    /// <summary>The steps from the last gap on; the sums before it are checked all the same.</summary>
    public static ValueList<RateStep> Of(PublishedRates reference, ValueList<MarginStep> margins)
    {
        var stretch = reference.StretchStart;
        var starts = reference
            .Rows.SelectMany(Starts)
            .Concat(margins.Select(step => step.From))
            .Where(day => day >= margins[0].From)
            .Distinct()
            .Order();
        var steps = starts
            .Select(day => (Day: day, Row: reference.Find(day)))
            .Where(start => start.Row is not null)
            .Select(start => Step(start.Day, start.Row!, reference.Name, margins))
            .ToList();
        return steps.Exists(step => step.From >= stretch)
            ? ValueList.From(steps.Where(step => step.From >= stretch))
            : throw new ArgumentException(
                $"must hold one from before the end of {reference}; the first is {margins[0]}",
                nameof(margins)
            );
    }

    /// <summary>The half-year that a day lies in, alike in every language: <c>2023-H1</c>.</summary>
    public static string Name(LocalDate day) => Guard.Text($"{day.Year}-H{(day.Month <= MonthsInHalf ? 1 : 2)}");

    // The row's first day and each half-year that begins in it; a row without an end names only its first.
    private static IEnumerable<LocalDate> Starts(PublishedRate row)
    {
        yield return row.From;
        if (row.Through is { } last)
        {
            for (var half = Number(row.From) + 1; half <= Number(last); half++)
            {
                yield return new(half / 2, half % 2 == 0 ? 1 : MonthsInHalf + 1, 1);
            }
        }
    }

    private static int Number(LocalDate day) => (day.Year * 2) + (day.Month <= MonthsInHalf ? 0 : 1);

    private static RateStep Step(LocalDate day, PublishedRate row, string name, ValueList<MarginStep> margins)
    {
        var margin = margins.Last(step => step.From <= day).Points;
        var sum = row.Value.Value + margin.Value;
        if (sum < 0 || sum > Rate.MaxAnnual.Value)
        {
            throw new ArgumentOutOfRangeException(
                nameof(margins),
                margin,
                Guard.Text($"comes to {sum}% with {row}; it must come to 0% to {Rate.MaxAnnual}")
            );
        }

        return new(
            day,
            Rate.Annual(Percentage.Of(sum)),
            Guard.Text($"{name} {row.Value} + {margin.Value}, {Name(day)}; {row.Source}")
        );
    }
}
