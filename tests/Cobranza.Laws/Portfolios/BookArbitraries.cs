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
public sealed record Book(ValueList<AccountCase> Cases, LocalDate AsOf);

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
            from items in Gen.ArrayOf(Item(asOf))
            from credits in Gen.ArrayOf(Credit(), 3)
            from some in Gen.Choose(0, 3)
            select new BookRows(asOf, ValueList.From(items), ValueList.From(credits.Take(some))),
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

    private static Gen<OpenItemRow> Item(LocalDate asOf) =>
        from customer in Gen.Elements(Customers)
        from currency in Gen.Elements(Currencies)
        from days in Gen.OneOf(Gen.Choose(-200, 200), Gen.Elements(0, -1, 1, -30, -31, -60, -61, -120, -121, -40_000))
        from units in Gen.Choose(1, 2_000_000_000)
        from disputed in Gen.Elements(0, 0, 1, units)
        from inPlan in Gen.Elements(0, 0, units - disputed)
        from promised in Gen.Elements(0, 0, (units - disputed - inPlan) / 2)
        select new OpenItemRow(
            customer,
            asOf.PlusDays(days),
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
