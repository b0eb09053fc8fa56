using Cobranza.Portfolios;

namespace Cobranza.Comparison;

/// <summary>The book and its entries as the columns that this library wraps: one block for each currency, rows in their random order.</summary>
internal sealed class Columns
{
    /// <summary>What the totals read of a row of a gathered set: a day of 16 bits and an amount of 32.</summary>
    public const int BytesPerGatheredRow = sizeof(ushort) + sizeof(uint);

    private readonly Book _book;

    public Columns(Book book)
    {
        _book = book;
        Rows = RowsOf(book.Currency);
        Blocks =
        [
            .. Rows.Select(
                (rows, currency) =>
                    new OpenItemColumns(
                        Currencies[currency],
                        Pick(book.DueDays, rows),
                        Pick(book.Open, rows),
                        Pick(book.Customer, rows)
                    )
            ),
        ];
    }

    public static Currency[] Currencies { get; } = [Currency.Mxn, Currency.Eur, Currency.Jpy];

    public static KeyDirectory Customers { get; } = KeyDirectory.OfCustomers(Book.CustomerIds.Select(CustomerId.Of));

    public OpenItemColumns[] Blocks { get; }

    /// <summary>Of each block, which row of the book each of its rows is.</summary>
    public int[][] Rows { get; }

    /// <summary>A set over the columns, which are checked and not copied.</summary>
    public OpenItemSet Wrapped() => OpenItemSet.Wrap(Day.AsOf, Customers, Blocks);

    /// <summary>A set of the rows of the book, gathered one by one as from an application's objects.</summary>
    public OpenItemSet Gathered() =>
        OpenItemSet.From(
            Day.AsOf,
            Enumerable.Range(0, _book.Count),
            row => Book.CustomerIds[_book.Customer[row]],
            row => Day.ToDate(_book.DueDays[row]),
            row => Money.OfMinor(_book.Open[row], Currencies[_book.Currency[row]])
        );

    public static PostingSet Wrapped(PostingBook postings) =>
        RowsOf(postings.Currency)
            .Select(
                (rows, currency) =>
                    PostingSet.Wrap(
                        Currencies[currency],
                        Pick(postings.Days, rows),
                        Pick(postings.DueDays, rows),
                        Pick(postings.Units, rows)
                    )
            )
            .Aggregate((left, right) => left.With(right));

    /// <summary>Figures of each block, in the order of the book.</summary>
    public long[] InOrder(IReadOnlyList<long[]> figures)
    {
        var all = new long[_book.Count];
        for (var currency = 0; currency < figures.Count; currency++)
        {
            for (var row = 0; row < figures[currency].Length; row++)
            {
                all[Rows[currency][row]] = figures[currency][row];
            }
        }

        return all;
    }

    private static int[][] RowsOf(byte[] currency) =>
        [
            .. Enumerable
                .Range(0, Currencies.Length)
                .Select(code => Enumerable.Range(0, currency.Length).Where(row => currency[row] == code).ToArray()),
        ];

    private static T[] Pick<T>(T[] column, int[] rows) => Array.ConvertAll(rows, row => column[row]);
}
