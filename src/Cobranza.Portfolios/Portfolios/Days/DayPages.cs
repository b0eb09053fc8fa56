using Cobranza.Portfolios.Storage;

namespace Cobranza.Portfolios.Days;

/// <summary>Gives a slot to each day of the pages of 1,024 days on which something falls, and to no other.</summary>
/// <remarks>Slot 0 stands before all days. All dates there are make 3,567 pages, so a table never has more than 3.7 million slots.</remarks>
internal sealed class DayPages
{
    private const int DaysBits = 10;
    private const int Days = 1 << DaysBits;

    // Of a page in use its first slot; of another one ~ the last slot of the pages before it.
    private readonly int[] _pages = new int[((DayNumber.Last - DayNumber.First) >> DaysBits) + 1];

    /// <summary>The pages of the due days of rows.</summary>
    public DayPages(RowColumns rows)
    {
        var pieces = rows.Read(0, rows.Count, stackalloc int[RowPieces.Rows], stackalloc long[RowPieces.Rows]);
        while (pieces.MoveNext())
        {
            foreach (var day in pieces.DueDays)
            {
                _pages[PageOf(day)] = 1;
            }
        }

        var last = 0;
        for (var page = 0; page < _pages.Length; page++)
        {
            var isUsed = _pages[page] == 1;
            _pages[page] = isUsed ? last + 1 : ~last;
            last += isUsed ? Days : 0;
        }

        Length = last + 1;
    }

    /// <summary>How many slots there are.</summary>
    public int Length { get; }

    /// <summary>The slot of a day on which something falls.</summary>
    public int SlotOf(int day) => _pages[PageOf(day)] + ((day - DayNumber.First) & (Days - 1));

    /// <summary>The last slot of a day or one before it; any day may be asked for.</summary>
    public int SlotUpTo(int day)
    {
        if (day < DayNumber.First)
        {
            return 0;
        }

        var within = Math.Min(day, DayNumber.Last);
        var slot = _pages[PageOf(within)];
        return slot < 0 ? ~slot : slot + ((within - DayNumber.First) & (Days - 1));
    }

    private static int PageOf(int day) => (day - DayNumber.First) >> DaysBits;
}
