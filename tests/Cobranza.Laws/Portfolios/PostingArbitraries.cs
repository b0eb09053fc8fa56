using Cobranza.Portfolios;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>One item's life in postings: what it added, and what was taken from it later.</summary>
public sealed record PostedItem(ValueList<PostingRow> Postings);

/// <summary>A ledger of items and credits, and a range of days to look at.</summary>
public sealed record PostingBook(
    ValueList<PostedItem> Items,
    ValueList<CreditPostingRow> Credits,
    LocalDate From,
    LocalDate To
)
{
    public IEnumerable<PostingRow> Rows => Items.SelectMany(item => item.Postings);

    public int Count => Rows.Count();

    public IEnumerable<LocalDate> Days => Enumerable.Range(0, Period.DaysBetween(From, To) + 1).Select(From.PlusDays);

    public PostingSet ToSet() => PostingSet.From(Rows, Credits);

    /// <summary>The same rows as a ledger has them, in the order of their days.</summary>
    public PostingSet ToOrderedSet() => PostingSet.From(Rows.OrderBy(row => row.PostedOn), Credits);
}

/// <summary>Ledgers in which nothing is taken that was not added; shrunk by leaving items out and days off.</summary>
public static class PostingArbitraries
{
    private static readonly LocalDate Middle = new(2024, 2, 20);

    private static readonly LocalDate[] WildDates =
    [
        new(1, 1, 2),
        new(1925, 6, 30),
        new(2205, 12, 31),
        new(9999, 12, 31),
    ];

    private static readonly Currency[] Currencies =
    [
        Currency.Mxn,
        Currency.Eur,
        Currency.Jpy,
        Currency.Custom("EUR", 4),
    ];

    public static Arbitrary<PostingBook> Books() =>
        Arb.From(
            from items in Gen.ListOf(Item())
            from credits in Gen.ListOf(Credit())
            from some in Gen.Choose(0, 4)
            from start in Gen.Choose(-90, 90)
            from days in Gen.Choose(1, 70)
            select new PostingBook(
                ValueList.From(items),
                ValueList.From(credits.Take(some)),
                Middle.PlusDays(start),
                Middle.PlusDays(start + days - 1)
            ),
            Shrink
        );

    public static Arbitrary<Workers> Shared() =>
        Arb.From(
            from count in Gen.Choose(1, 9)
            select Workers.Of(
                count,
                (parts, run) =>
                {
                    // From the last to the first, so that no part can rely on the ones before it.
                    for (var part = parts - 1; part >= 0; part--)
                    {
                        run(part);
                    }
                }
            )
        );

    private static Gen<PostedItem> Item() =>
        from currency in Gen.Elements(Currencies)
        from issued in PostedOn()
        from due in Gen.Frequency(
            (12, Gen.Choose(-60, 90).Select(days => issued.PlusDays(days))),
            (1, Gen.Elements(WildDates))
        )
        from units in Gen.Frequency(
            (30, Gen.Choose(1, 1_000_000).Select(one => (long)one)),
            (1, Gen.Elements(long.MaxValue, long.MaxValue / 2))
        )
        from shares in Gen.ArrayOf(Gen.Choose(1, 4), 3)
        from waits in Gen.ArrayOf(Gen.Choose(0, 80), 3)
        from payments in Gen.Choose(0, 3)
        select new PostedItem(Life(currency, issued, due, units, shares.Zip(waits).Take(payments)));

    // Close together, so that days have several postings; now and then long ago.
    private static Gen<LocalDate> PostedOn() =>
        Gen.Frequency(
            (20, Gen.Choose(-130, 130).Select(Middle.PlusDays)),
            (1, Gen.Elements<LocalDate>(new(1, 6, 1), new(1999, 12, 31), new(9998, 1, 1)))
        );

    private static ValueList<PostingRow> Life(
        Currency currency,
        LocalDate issued,
        LocalDate due,
        long units,
        IEnumerable<(int Share, int Wait)> payments
    )
    {
        var rows = new List<PostingRow> { new(issued, due, Money.OfMinor(units, currency)) };
        foreach (var (share, wait) in payments)
        {
            issued = issued.PlusDays(wait);
            var paid = units / share;
            units -= paid;
            rows.Add(new(issued, due, Money.OfMinor(-paid, currency)));
        }

        return ValueList.From(rows);
    }

    private static Gen<CreditPostingRow> Credit() =>
        from currency in Gen.Elements(Currencies)
        from posted in PostedOn()
        from units in Gen.Choose(-1_000, 2_000_000)
        select new CreditPostingRow(posted, Money.OfMinor(units, currency));

    private static IEnumerable<PostingBook> Shrink(PostingBook book)
    {
        foreach (var items in Leave(book.Items))
        {
            yield return book with
            {
                Items = items,
            };
        }

        foreach (var credits in Leave(book.Credits))
        {
            yield return book with
            {
                Credits = credits,
            };
        }

        foreach (var item in book.Items.Where(item => item.Postings.Count > 1))
        {
            var shorter = new PostedItem(ValueList.From(item.Postings.SkipLast(1)));
            yield return book with
            {
                Items = ValueList.From(book.Items.Select(one => one == item ? shorter : one)),
            };
        }

        if (book.From < book.To)
        {
            yield return book with
            {
                To = book.To.PlusDays(-1),
            };
            yield return book with
            {
                From = book.From.PlusDays(1),
            };
        }
    }

    private static IEnumerable<ValueList<T>> Leave<T>(ValueList<T> list)
    {
        if (list.Count > 1)
        {
            yield return ValueList.From(list.Take(list.Count / 2));
            yield return ValueList.From(list.Skip(list.Count / 2));
        }

        for (var left = 0; left < list.Count; left++)
        {
            var one = left;
            yield return ValueList.From(list.Where((_, index) => index != one));
        }
    }
}
