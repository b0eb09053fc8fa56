using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Portfolios;
using Cobranza.Receivables;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>The rows of a book as a bulk source has them, on one day.</summary>
public sealed record BookRows(LocalDate AsOf, ValueList<OpenItemRow> Items, ValueList<OpenCreditRow> Credits)
{
    public OpenItemSet ToSet() => OpenItemSet.From(AsOf, Items, Credits);
}

/// <summary>Accounts of several customers, looked at on one day.</summary>
public sealed record Book(ValueList<AccountCase> Cases, LocalDate AsOf)
{
    /// <summary>The balance of each account on that day, with its commitments.</summary>
    public IEnumerable<(AccountBalance Balance, CommitmentStatus Commitments)> Facts =>
        Cases.Select(one =>
        {
            var balance = one.BalanceOn(AsOf);
            return (balance, CommitmentStatus.Of(one.Account, balance));
        });
}

/// <summary>Books as rows and as accounts; shrunk by leaving customers and rows out.</summary>
public static class BookArbitraries
{
    private static readonly CustomerId[] Customers = [.. "ABCDEFGH".Select(name => CustomerId.Of($"C-{name}"))];

    private static readonly Currency[] Currencies =
    [
        Currency.Mxn,
        Currency.Eur,
        Currency.Jpy,
        Currency.Custom("EUR", 4),
    ];

    public static Arbitrary<BookRows> Rows() =>
        Arb.From(
            from asOf in Gen.Elements(
                new LocalDate(2024, 2, 29),
                new LocalDate(2026, 1, 31),
                new LocalDate(1999, 12, 31)
            )
            from customers in Gen.Choose(0, 4)
            from isFar in Gen.Elements(false, false, true)
            from items in Gen.ArrayOf(RowsOfOne(asOf, isFar), customers)
            from some in Gen.Choose(0, 3)
            from credits in Gen.ArrayOf(Credit(), some)
            from turn in Gen.Choose(0, 6)
            select new BookRows(
                asOf,
                ValueList.From(Shuffled([.. items.SelectMany(rows => rows)], turn)),
                ValueList.From(credits)
            ),
            Shrink
        );

    public static Arbitrary<Book> Books() =>
        Arb.From(
            from count in Gen.Choose(0, 4)
            from cases in Gen.ArrayOf(LedgerArbitraries.Cases().Generator, count)
            from day in Gen.Choose(0, 500)
            select new Book(ValueList.From(cases), AccountBuilder.Start.PlusDays(day)),
            book => Leave(book.Cases).Select(cases => book with { Cases = cases })
        );

    // Long enough runs of rows of one customer and currency fill vectors, and leave rows over. Without a row from far away they lie in
    // narrow columns.
    private static Gen<OpenItemRow[]> RowsOfOne(LocalDate asOf, bool isFar) =>
        from customer in Gen.Elements(Customers)
        from currencies in Gen.Elements<Currency[]>(
            [Currency.Mxn],
            [Currency.Eur, Currency.Eur, Currency.Jpy],
            Currencies
        )
        from count in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 7)), (3, Gen.Choose(8, 40)))
        from rows in Gen.ArrayOf(Item(asOf, customer, currencies, isFar), count)
        select rows;

    private static Gen<OpenItemRow> Item(LocalDate asOf, CustomerId customer, Currency[] currencies, bool isFar) =>
        from currency in Gen.Elements(currencies)
        from dueOn in Gen.Frequency(
            (20, Gen.Choose(-200, 200).Select(asOf.PlusDays)),
            (
                20,
                Gen.Elements(0, -1, 1, -30, -31, -60, -61, -120, -121, isFar ? -40_000 : -31_000).Select(asOf.PlusDays)
            ),
            (isFar ? 1 : 0, Gen.Elements(new LocalDate(1, 1, 2), new LocalDate(1, 1, 31), new LocalDate(9999, 12, 31)))
        )
        from units in Gen.Choose(1, 2_000_000_000)
        from disputed in Gen.Elements(0, 0, 1, units)
        from inPlan in Gen.Elements(0, 0, units - disputed)
        from promised in Gen.Elements(0, 0, (units - disputed - inPlan) / 2)
        select new OpenItemRow(
            customer,
            dueOn,
            currency.Units(units),
            currency.Units(disputed),
            currency.Units(inPlan),
            currency.Units(promised)
        );

    private static Gen<OpenCreditRow> Credit() =>
        from customer in Gen.Elements(Customers)
        from currency in Gen.Elements(Currencies)
        from units in Gen.Choose(-5, 2_000_000_000)
        select new OpenCreditRow(customer, currency.Units(units));

    // As they are, or dealt into so many heaps: rows of one customer then no longer lie together.
    private static IEnumerable<OpenItemRow> Shuffled(OpenItemRow[] rows, int heaps) =>
        heaps == 0
            ? rows
            : rows.Select((row, index) => (row, index)).OrderBy(one => one.index % heaps).Select(one => one.row);

    private static IEnumerable<BookRows> Shrink(BookRows book) =>
        Leave(book.Items)
            .Select(items => book with { Items = items })
            .Concat(Leave(book.Credits).Select(credits => book with { Credits = credits }));

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
