namespace Cobranza.Comparison;

/// <summary>The dated entries behind a book, in random order: each item's issue and the payments that left what is open.</summary>
/// <remarks>About 1.85 entries an item: none, one, two or three payments with 45, 30, 20 and 5 %. An issue adds, a payment takes away.</remarks>
internal sealed class PostingBook
{
    private const int Seed = 19_991_231;

    private readonly List<(int Item, int Day, long Units)> _entries;

    public PostingBook(Book book)
    {
        var random = new Random(Seed);
        _entries = new(book.Count * 2);
        for (var item = 0; item < book.Count; item++)
        {
            Add(book, item, random);
        }

        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_entries));
        Items = [.. _entries.Select(entry => entry.Item)];
        Days = [.. _entries.Select(entry => entry.Day)];
        Units = [.. _entries.Select(entry => entry.Units)];
        DueDays = [.. Items.Select(item => book.DueDays[item])];
        Currency = [.. Items.Select(item => book.Currency[item])];
        _entries = [];
    }

    public int Count => Items.Length;

    public int[] Items { get; }

    /// <summary>On which day it counts, never after <see cref="Day.AsOf"/>.</summary>
    public int[] Days { get; }

    /// <summary>When the item it belongs to is due.</summary>
    public int[] DueDays { get; }

    public long[] Units { get; }

    public byte[] Currency { get; }

    private void Add(Book book, int item, Random random)
    {
        var issued = Math.Min(book.DueDays[item] - random.Next(15, 76), Day.AsOfNumber);
        var payments = random.Next(20) switch
        {
            < 9 => 0,
            < 15 => 1,
            < 19 => 2,
            _ => 3,
        };
        var paid = 0L;
        for (var i = 0; i < payments; i++)
        {
            var units = 1 + random.NextInt64(book.Open[item]);
            paid += units;
            _entries.Add((item, random.Next(issued, Day.AsOfNumber + 1), -units));
        }

        _entries.Add((item, issued, book.Open[item] + paid));
    }
}
