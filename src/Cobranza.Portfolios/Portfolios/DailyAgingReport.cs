using Cobranza.Aging;
using Cobranza.Portfolios.Answers;
using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>The finished totals of a whole book on each day of a range.</summary>
/// <remarks>The figures of a day lie side by side and are read without copying; money is made of them only where it is asked for.</remarks>
public sealed class DailyAgingReport
{
    private readonly Currency[] _currencies;

    // By currency; of each day the buckets and then the credits.
    private readonly ReadOnlyMemory<long>[] _cells;

    private readonly DailyQuestion _question;
    private readonly int _firstDay;

    private DailyAgingReport(DailyQuestion question, Currency[] currencies, ReadOnlyMemory<long>[] cells)
    {
        (_question, _currencies, _cells) = (question, currencies, cells);
        _firstDay = DayNumber.Of(question.From);
    }

    /// <summary>The first day.</summary>
    public LocalDate From => _question.From;

    /// <summary>The last day, itself included.</summary>
    public LocalDate To => _question.To;

    /// <summary>How many days there are, both ends included.</summary>
    public int Days => _question.Days;

    /// <summary>The ranges of days or months past due.</summary>
    public AgingBuckets Buckets => _question.Buckets;

    /// <summary>Of a projection the day whose open balances are seen from each day; null of a history, where each day has its own.</summary>
    public LocalDate? BalancesOf => _question.BalancesOf;

    /// <summary>The currencies in which anything was counted, by code.</summary>
    public ValueList<Currency> Currencies => [.. _currencies];

    /// <summary>What is open on a day in each bucket, in minor units of the currency; all zero if the currency does not occur.</summary>
    /// <param name="day">A day of the range.</param>
    /// <param name="currency">The currency.</param>
    /// <exception cref="ArgumentException">The day or the currency is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the range.</exception>
    public ReadOnlySpan<long> Units(LocalDate day, Currency currency) => RowOf(day, currency)[..^1];

    /// <summary>The unapplied credits of a day; zero if the currency does not occur.</summary>
    /// <inheritdoc cref="Units"/>
    public Money Credits(LocalDate day, Currency currency) => Money.OfMinor(RowOf(day, currency)[^1], currency);

    /// <summary>The totals of a day, one line for each currency, by code; none where they come to nothing in every column.</summary>
    /// <remarks>Buckets and credits are those of <see cref="AgingReport.Totals"/> of that day. What is disputed, in a plan or promised is
    /// not counted day by day: it is in its bucket and not told apart.</remarks>
    /// <param name="day">A day of the range.</param>
    /// <exception cref="ArgumentException">The day is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside the range.</exception>
    public ValueList<AgingRow> On(LocalDate day)
    {
        PlaceOf(day);
        var rows = new List<AgingRow>(_currencies.Length);
        foreach (var currency in _currencies)
        {
            if (RowOf(day, currency).ContainsAnyExcept(0))
            {
                rows.Add(ToRow(day, currency));
            }
        }

        return ValueList.From(rows);
    }

    /// <summary>Days and currencies, independent of the current culture.</summary>
    public override string ToString() =>
        $"Aging of each day from {Guard.Text(From)} to {Guard.Text(To)} in {string.Join(", ", _currencies)}";

    internal static DailyAgingReport Of(DailyQuestion question, DailyCells[] counted)
    {
        var cells = new ReadOnlyMemory<long>[counted.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var sums = counted[i].Sums;
            cells[i] = sums.IsNarrow ? sums.NarrowMemory : Narrowed(question, counted[i]);
            RefuseNegative(question, counted[i].Currency, cells[i].Span);
        }

        return new(question, Array.ConvertAll(counted, one => one.Currency), cells);
    }

    private static long[] Narrowed(DailyQuestion question, DailyCells counted)
    {
        var cells = new long[counted.Sums.Count];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var units = counted.Sums[cell];
            cells[cell] =
                units >= -Money.MaxMinorUnits && units <= Money.MaxMinorUnits
                    ? (long)units
                    : throw new AmountOverflowException(
                        Guard.Text(
                            $"{counted.Currency} {units} minor units {Where(question, cell)} is beyond the largest amount, {Money.MaxMinorUnits} minor units either way."
                        )
                    );
        }

        return cells;
    }

    // Credits may be negative, where a refunded payment was reversed; open balances may not.
    private static void RefuseNegative(DailyQuestion question, Currency currency, ReadOnlySpan<long> cells)
    {
        for (var cell = NextNegative(cells, 0); cell < cells.Length; cell = NextNegative(cells, cell + 1))
        {
            if (cell % question.Width != question.Width - 1)
            {
                throw new InvalidOperationException(
                    Guard.Text(
                        $"{Money.OfMinor(cells[cell], currency)} would be open {Where(question, cell)}: postings took what none had added."
                    )
                );
            }
        }
    }

    private static int NextNegative(ReadOnlySpan<long> cells, int start)
    {
        var next = cells[start..].IndexOfAnyInRange(long.MinValue, -1L);
        return next < 0 ? cells.Length : start + next;
    }

    private static string Where(DailyQuestion question, int cell)
    {
        var (day, column) = (Guard.Text(question.From.PlusDays(cell / question.Width)), cell % question.Width);
        return column == question.Width - 1 ? $"of credits on {day}" : Guard.Text($"in bucket {column} on {day}");
    }

    private AgingRow ToRow(LocalDate day, Currency currency)
    {
        var units = Units(day, currency);
        var aged = new Money[units.Length];
        for (var bucket = 0; bucket < aged.Length; bucket++)
        {
            aged[bucket] = Money.OfMinor(units[bucket], currency);
        }

        return new(AgingReport.TotalKey, currency, [.. aged], Credits(day, currency));
    }

    private ReadOnlySpan<long> RowOf(LocalDate day, Currency currency)
    {
        var place = PlaceOf(day);
        var found = Array.IndexOf(_currencies, Guard.HasCode(currency));
        return found < 0
            ? new long[_question.Width]
            : _cells[found].Span.Slice(place * _question.Width, _question.Width);
    }

    private int PlaceOf(LocalDate day) =>
        Guard.Date(day) >= From && day <= To
            ? DayNumber.Of(day) - _firstDay
            : throw new ArgumentOutOfRangeException(
                nameof(day),
                Guard.Text(day),
                $"must be from {Guard.Text(From)} to {Guard.Text(To)}"
            );
}
