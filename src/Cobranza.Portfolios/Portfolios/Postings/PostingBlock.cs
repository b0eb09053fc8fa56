namespace Cobranza.Portfolios.Postings;

/// <summary>The postings of one currency in columns, checked once so that no loop over them need check again.</summary>
internal sealed class PostingBlock
{
    private readonly ReadOnlyMemory<int> _creditsPostedOn;
    private readonly ReadOnlyMemory<long> _creditUnits;

    /// <summary>A block of columns, which are not copied.</summary>
    /// <exception cref="ArgumentException">Columns of one table differ in length, or there are too many rows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is no date, or an amount is beyond the largest; the message names the row.</exception>
    public PostingBlock(
        Currency currency,
        ReadOnlyMemory<int> postedOn,
        ReadOnlyMemory<int> countedFrom,
        ReadOnlyMemory<long> units,
        ReadOnlyMemory<int> creditsPostedOn,
        ReadOnlyMemory<long> creditUnits
    )
    {
        Currency = currency;
        (PostedOn, CountedFrom, Units) = (postedOn, countedFrom, units);
        (_creditsPostedOn, _creditUnits) = (creditsPostedOn, creditUnits);
        CheckLength(postedOn.Length, countedFrom.Length, nameof(countedFrom));
        CheckLength(postedOn.Length, units.Length, nameof(units));
        CheckLength(creditsPostedOn.Length, creditUnits.Length, nameof(creditUnits));
        IsOrdered = CheckDays(postedOn.Span, nameof(postedOn));
        CheckDays(countedFrom.Span, nameof(countedFrom));
        CheckDays(creditsPostedOn.Span, nameof(creditsPostedOn));
        Magnitude = CheckUnits(units.Span, nameof(units)) + CheckUnits(creditUnits.Span, nameof(creditUnits));
    }

    public Currency Currency { get; }

    public ReadOnlyMemory<int> PostedOn { get; }

    public ReadOnlyMemory<int> CountedFrom { get; }

    public ReadOnlyMemory<long> Units { get; }

    public ReadOnlySpan<int> CreditsPostedOn => _creditsPostedOn.Span;

    public ReadOnlySpan<long> CreditUnits => _creditUnits.Span;

    /// <summary>How many postings there are, without those of credits.</summary>
    public int Count => PostedOn.Length;

    /// <summary>The sum of the magnitudes of all postings, those of credits included: no sum of any of them is larger.</summary>
    public UInt128 Magnitude { get; }

    /// <summary>Whether the postings are in the order of their days, as a ledger mostly is.</summary>
    public bool IsOrdered { get; }

    private static void CheckLength(int rows, int length, string name)
    {
        if (length != rows)
        {
            throw new ArgumentException(
                Guard.Text($"must have {rows} rows like the column before; it has {length}"),
                name
            );
        }

        if (rows > PostingSet.MaxRows)
        {
            throw new ArgumentException(
                Guard.Text($"must have at most {PostingSet.MaxRows} rows; it has {rows}"),
                name
            );
        }
    }

    /// <summary>Checks that each number is a date, and tells whether they never fall.</summary>
    private static bool CheckDays(ReadOnlySpan<int> days, string name)
    {
        var wrong = days.IndexOfAnyExceptInRange(DayNumber.First, DayNumber.Last);
        if (wrong >= 0)
        {
            throw new ArgumentOutOfRangeException(
                name,
                days[wrong],
                Guard.Text(
                    $"row {wrong} must be a day number from {DayNumber.First} (0001-01-02) to {DayNumber.Last} (9999-12-31)"
                )
            );
        }

        for (var row = 1; row < days.Length; row++)
        {
            if (days[row] < days[row - 1])
            {
                return false;
            }
        }

        return true;
    }

    private static UInt128 CheckUnits(ReadOnlySpan<long> units, string name)
    {
        var (wide, sum) = (UInt128.Zero, 0UL);
        for (var row = 0; row < units.Length; row++)
        {
            if (units[row] < -Money.MaxMinorUnits)
            {
                throw new ArgumentOutOfRangeException(
                    name,
                    units[row],
                    Guard.Text($"row {row} must be at most {Money.MaxMinorUnits} minor units either way")
                );
            }

            // Folded into 128 bits before two magnitudes could pass 64.
            sum += (ulong)Math.Abs(units[row]);
            if (sum > long.MaxValue)
            {
                (wide, sum) = (wide + sum, 0);
            }
        }

        return wide + sum;
    }
}
