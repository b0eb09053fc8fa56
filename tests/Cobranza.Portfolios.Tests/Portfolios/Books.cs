using Cobranza.Portfolios;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>Small books for tests.</summary>
internal static class Books
{
    public static LocalDate AsOf { get; } = new(2022, 6, 30);

    public static OpenItemRow Row(string customer, LocalDate dueOn, decimal open) =>
        new(CustomerId.Of(customer), dueOn, Money.Of(open, Currency.Usd));

    public static KeyDirectory Customers(int count) =>
        KeyDirectory.OfCustomers(Enumerable.Range(0, count).Select(number => CustomerId.Of($"C-{number:D7}")));

    public static OpenItemSet Wrapped(int[] days, long[] units, int[] places, int customers = 3) =>
        OpenItemSet.Wrap(AsOf, Customers(customers), [new(Currency.Eur, days, units, places)]);
}
