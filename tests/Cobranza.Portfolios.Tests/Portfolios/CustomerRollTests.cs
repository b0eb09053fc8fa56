using Cobranza.Aging;
using Cobranza.Portfolios;
using NodaTime;

namespace Cobranza.Tests;

public sealed class CustomerRollTests
{
    private static readonly LocalDate AsOf = new(2026, 1, 31);
    private static readonly CustomerId Alfa = CustomerId.Of("Alfa");
    private static readonly CustomerId Bravo = CustomerId.Of("Bravo");

    [Fact]
    public void Items_cross_the_edges_day_by_day_and_changes_are_taken_in()
    {
        var roll = Roll();
        roll.MoveTo(AsOf.PlusDays(1));
        Assert.Equal([0m, 100m, 0m], Line(roll, Alfa));

        roll.Apply(Alfa, AsOf, Eur(-40m));
        roll.Apply(Bravo, AsOf.PlusDays(10), Eur(7m));
        roll.ApplyCredit(Bravo, Eur(5m));
        Assert.Equal([0m, 60m, 0m], Line(roll, Alfa));

        roll.MoveTo(AsOf.PlusDays(31));
        Assert.Equal([0m, 0m, 60m], Line(roll, Alfa));
        Assert.Equal([0m, 7m, 0m], Line(roll, Bravo));
        Assert.Equal(3, roll.RowCount);
        Assert.Equal(Eur(5m), roll.Current().Complete(3).Row("Bravo", Currency.Eur)!.Credits);
    }

    [Fact]
    public void A_copy_stays_as_it_is_while_the_roll_goes_on()
    {
        var roll = Roll();
        var copy = roll.Current();
        roll.MoveTo(AsOf.PlusDays(40));
        roll.Apply(Alfa, AsOf, Eur(1m));
        Assert.Equal([100m, 0m, 0m], copy.Complete(1).Rows.Single().Buckets.Select(bucket => bucket.Amount));
        Assert.Equal(AsOf, copy.AsOf);
    }

    [Fact]
    public void A_payment_of_more_than_is_open_or_under_another_date_is_refused()
    {
        var roll = Roll();
        Assert.Throws<ArgumentOutOfRangeException>("change", () => roll.Apply(Alfa, AsOf, Eur(-100.01m)));
        Assert.Throws<ArgumentOutOfRangeException>("change", () => roll.Apply(Alfa, AsOf.PlusDays(1), Eur(-1m)));
        Assert.Throws<ArgumentOutOfRangeException>("change", () => roll.Apply(Bravo, AsOf, Eur(-1m)));
        roll.Apply(Alfa, AsOf, Eur(-100m));
        Assert.Throws<ArgumentOutOfRangeException>("change", () => roll.Apply(Alfa, AsOf, Eur(-0.01m)));
        Assert.Empty(roll.Current().Complete(2).Rows);
    }

    [Fact]
    public void What_is_missing_is_refused()
    {
        var roll = Roll();
        Assert.Throws<ArgumentException>("customer", () => roll.Apply(default, AsOf, Eur(1m)));
        Assert.Throws<ArgumentException>(() => roll.Apply(Alfa, default, Eur(1m)));
        Assert.Throws<ArgumentException>("change", () => roll.Apply(Alfa, AsOf, default));
        Assert.Throws<ArgumentException>("customer", () => roll.ApplyCredit(default, Eur(1m)));
        Assert.Throws<ArgumentException>(() => roll.MoveTo(default));
        Assert.Equal(Roll().Current(), roll.Current());
    }

    [Fact]
    public void A_roll_of_a_set_that_tells_statuses_does_not_and_says_so()
    {
        var row = new OpenItemRow(Alfa, AsOf, Eur(100m), disputed: Eur(30m));
        var set = OpenItemSet.From(AsOf, [row]);
        var aging = CustomerRoll.Of(set, AgingBuckets.Of(30)).Current();
        Assert.EndsWith("rows as given, statuses not told", aging.Fingerprint, StringComparison.Ordinal);
        Assert.True(aging.Complete(1).Totals.Single().Disputed.IsZero);
        Assert.Throws<ArgumentException>(() => aging.Merge(set.ByCustomer(AgingBuckets.Of(30))));
        Assert.Equal(Roll().Current(), OpenItemSet.From(AsOf, [Row()]).ByCustomer(AgingBuckets.Of(30)));
    }

    [Fact]
    public void A_balance_may_pass_64_bits_in_all_and_not_in_a_line()
    {
        var most = Money.OfMinor(Money.MaxMinorUnits, Currency.Eur);
        var roll = CustomerRoll.Of(OpenItemSet.From(AsOf, []), AgingBuckets.Of(30));
        roll.Apply(Alfa, AsOf, most);
        roll.Apply(Bravo, AsOf.PlusDays(-40), most);
        roll.MoveTo(AsOf.PlusDays(5));
        var aging = roll.Current();
        Assert.Equal([most, most], aging.Complete(2).Rows.Select(row => row.Open));

        roll.MoveTo(AsOf.PlusDays(40));
        Assert.Throws<AmountOverflowException>(() => roll.Current().Complete(2));
        roll.Apply(Bravo, AsOf.PlusDays(-40), -most);
        Assert.Equal(most, roll.Current().Complete(3).Totals.Single().Open);
    }

    // More rows a day than are sorted by comparing, of more customers than one digit of the sorting tells apart.
    [Fact]
    public void Many_rows_of_a_day_roll_like_few()
    {
        const int Rows = 20_000;
        const int Customers = 5_000;
        var customers = KeyDirectory.Of(Enumerable.Range(0, Customers).Select(place => $"C{place:0000}"));
        int[] due = [.. Enumerable.Range(0, Rows).Select(row => 20_000 + (row % 4))];
        int[] places =
        [
            .. Enumerable.Range(0, Rows).Select(row => (int)(unchecked((uint)row * 2_654_435_761u) % Customers)),
        ];
        long[] units = [.. Enumerable.Range(1, Rows).Select(row => (long)row)];
        var day = DayNumber.ToDate(20_000);
        var set = OpenItemSet.Wrap(day, customers, [new(Currency.Eur, due, units, places)]);
        var roll = CustomerRoll.Of(set, AgingBuckets.Of(1, 2, 30));
        foreach (var days in new[] { 1, 2, 3, 4, 40, 3 })
        {
            roll.MoveTo(day.PlusDays(days));
            Assert.Equal(set.ByCustomer(AgingBuckets.Of(1, 2, 30), day.PlusDays(days)), roll.Current());
        }

        // The last row is of one of them; what is open of its customer and day can be taken, and no more.
        var (last, lastDue) = (CustomerId.Of($"C{places[^1]:0000}"), DayNumber.ToDate(due[^1]));
        var open = Enumerable
            .Range(0, Rows)
            .Where(row => places[row] == places[^1] && due[row] == due[^1])
            .Sum(row => units[row]);
        Assert.Throws<ArgumentOutOfRangeException>(
            "change",
            () => roll.Apply(last, lastDue, Money.OfMinor(-open - 1, Currency.Eur))
        );
        roll.Apply(last, lastDue, Money.OfMinor(-open, Currency.Eur));
    }

    private static OpenItemRow Row() => new(Alfa, AsOf, Eur(100m));

    private static CustomerRoll Roll() => CustomerRoll.Of(OpenItemSet.From(AsOf, [Row()]), AgingBuckets.Of(30));

    private static IEnumerable<decimal> Line(CustomerRoll roll, CustomerId customer) =>
        roll.Current()
            .Complete(roll.RowCount)
            .Row(customer.Value, Currency.Eur)!
            .Buckets.Select(bucket => bucket.Amount);

    private static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);
}
