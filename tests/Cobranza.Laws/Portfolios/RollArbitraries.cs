using Cobranza.Portfolios;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What happens to a roll: a move to another day, an item, a payment on one, a credit.</summary>
public abstract record RollStep
{
    /// <summary>Goes on, or back, so many days.</summary>
    public sealed record Move(int Days) : RollStep;

    /// <summary>A new item.</summary>
    public sealed record Invoice(CustomerId Customer, int DueIn, Money Amount) : RollStep;

    /// <summary>A part of an open item is paid: all of it for a share of 1, half for 2.</summary>
    public sealed record Payment(int Item, int Share) : RollStep;

    /// <summary>A change of unapplied credit.</summary>
    public sealed record Credit(CustomerId Customer, Money Change) : RollStep;
}

/// <summary>A book, and what happens to it day by day.</summary>
public sealed record RollCase(BookRows Book, ValueList<RollStep> Steps);

/// <summary>Books that go on; shrunk by leaving steps out.</summary>
public static class RollArbitraries
{
    private static readonly CustomerId[] Customers = [.. "ABXYZ".Select(name => CustomerId.Of($"C-{name}"))];

    private static readonly Currency[] Currencies = [Currency.Mxn, Currency.Eur, Currency.Usd];

    public static Arbitrary<RollCase> Cases() =>
        Arb.From(
            from book in BookArbitraries.Rows().Generator
            from wild in Gen.Elements<LocalDate?>(null, null, null, new LocalDate(9999, 12, 31), new LocalDate(1, 1, 2))
            from steps in Gen.ListOf(Step())
            select new RollCase(Plain(book, wild), ValueList.From(steps)),
            one =>
                Enumerable
                    .Range(0, one.Steps.Count)
                    .Select(left => one with { Steps = ValueList.From(one.Steps.Where((_, index) => index != left)) })
                    .Concat(
                        Enumerable
                            .Range(0, one.Book.Items.Count)
                            .Select(left =>
                                one with
                                {
                                    Book = one.Book with
                                    {
                                        Items = ValueList.From(one.Book.Items.Where((_, index) => index != left)),
                                    },
                                }
                            )
                    )
        );

    // A roll does not tell statuses. Now and then an item is due in another age.
    private static BookRows Plain(BookRows book, LocalDate? wild) =>
        book with
        {
            Items = ValueList.From(
                book.Items.Select(
                    (row, index) =>
                        new OpenItemRow(row.Customer, index == 0 && wild is { } due ? due : row.DueOn, row.Open)
                )
            ),
        };

    private static Gen<RollStep> Step() =>
        Gen.Frequency(
            (
                4,
                Gen.Frequency((6, Gen.Choose(0, 40)), (1, Gen.Choose(-60, 400)))
                    .Select(days => (RollStep)new RollStep.Move(days))
            ),
            (2, Invoice()),
            (
                3,
                from item in Gen.Choose(0, 50)
                from share in Gen.Choose(1, 3)
                select (RollStep)new RollStep.Payment(item, share)
            ),
            (
                1,
                from customer in Gen.Elements(Customers)
                from currency in Gen.Elements(Currencies)
                from units in Gen.Choose(-500, 500)
                select (RollStep)new RollStep.Credit(customer, Money.OfMinor(units, currency))
            )
        );

    private static Gen<RollStep> Invoice() =>
        from customer in Gen.Elements(Customers)
        from currency in Gen.Elements(Currencies)
        from dueIn in Gen.Choose(-100, 100)
        from units in Gen.Frequency(
            (20, Gen.Choose(1, 1_000_000).Select(one => (long)one)),
            (1, Gen.Constant(Money.MaxMinorUnits))
        )
        select (RollStep)new RollStep.Invoice(customer, dueIn, Money.OfMinor(units, currency));
}
