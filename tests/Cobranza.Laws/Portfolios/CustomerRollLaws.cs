using Cobranza.Aging;
using Cobranza.Portfolios;
using Cobranza.Testing;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What rolling an aging by customer from day to day promises: the figures of a fresh count, whatever happened on the way.</summary>
public sealed class CustomerRollLaws
{
    [Law(Arbitrary = [typeof(RollArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-16")]
    public bool Rolling_on_with_changes_in_between_is_a_fresh_count(RollCase one, AgingBuckets buckets)
    {
        var (rolled, book) = Rolled(one, buckets);
        var aging = rolled.Current();
        var fresh = book.ToSet().ByCustomer(buckets);
        if (!Fits(fresh, book))
        {
            return Outcome.Throws<AmountOverflowException>(() => aging.Complete(rolled.RowCount));
        }

        var (report, expected) = (aging.Complete(rolled.RowCount), fresh.Complete(book.Items.Count));
        return report.AsOf == book.AsOf && report.Rows == expected.Rows && report.Totals == expected.Totals;
    }

    [Law(Arbitrary = [typeof(RollArbitraries), typeof(AgingArbitraries)])]
    public bool Rolling_without_changes_is_the_set_on_that_day(RollCase one, AgingBuckets buckets, short days)
    {
        var day = one.Book.AsOf.PlusDays(days);
        var set = one.Book.ToSet();
        var roll = CustomerRoll.Of(set, buckets);
        roll.MoveTo(day);
        return roll.Current().Equals(set.ByCustomer(buckets, day))
            && CustomerRoll.Of(set, buckets, day).Current().Equals(roll.Current());
    }

    [Law(Arbitrary = [typeof(RollArbitraries), typeof(AgingArbitraries)])]
    public bool Rolling_there_and_back_changes_nothing(RollCase one, AgingBuckets buckets, short days)
    {
        var (roll, book) = Rolled(one, buckets);
        var before = roll.Current();
        roll.MoveTo(book.AsOf.PlusDays(days));
        roll.MoveTo(book.AsOf);
        return roll.Current().Equals(before);
    }

    [Law(Arbitrary = [typeof(RollArbitraries), typeof(AgingArbitraries)])]
    public bool More_than_is_open_cannot_be_taken_and_the_attempt_changes_nothing(RollCase one, AgingBuckets buckets)
    {
        var (roll, book) = Rolled(one, buckets);
        var before = roll.Current();
        var (customer, due) = (CustomerId.Of("C-A"), book.AsOf.PlusDays(-3));
        var open = book
            .Items.Where(row => row.Customer == customer && row.DueOn == due && row.Open.Currency == Currency.Mxn)
            .Sum(row => (decimal)row.Open.MinorUnits);
        return open >= Money.MaxMinorUnits
            || (
                Outcome.AllThrow<ArgumentOutOfRangeException>(
                    () => roll.Apply(customer, due, Money.OfMinor(-1 - (long)open, Currency.Mxn)),
                    () => roll.Apply(CustomerId.Of("nobody"), due, Money.OfMinor(-1, Currency.Clp))
                ) && roll.Current().Equals(before)
            );
    }

    [Law(Arbitrary = [typeof(RollArbitraries), typeof(AgingArbitraries)])]
    [Trait("Law", "AG-4")]
    public bool Rolls_of_parts_of_a_book_merge_to_that_of_the_whole(RollCase one, AgingBuckets buckets, byte days)
    {
        var day = one.Book.AsOf.PlusDays(days);
        var parts = one
            .Book.ToSet()
            .Split(3)
            .Select(part =>
            {
                var roll = CustomerRoll.Of(part, buckets);
                roll.MoveTo(day);
                return roll.Current();
            });
        return parts.Aggregate((sum, part) => sum.Merge(part)).Equals(one.Book.ToSet().ByCustomer(buckets, day));
    }

    // Both are rolled on: the roll, and the rows as anybody would keep them.
    private static (CustomerRoll Roll, BookRows Book) Rolled(RollCase one, AgingBuckets buckets)
    {
        var roll = CustomerRoll.Of(one.Book.ToSet(), buckets);
        var (day, items, credits) = (one.Book.AsOf, one.Book.Items.ToList(), one.Book.Credits.ToList());
        foreach (var step in one.Steps)
        {
            switch (step)
            {
                case RollStep.Move move:
                    day = day.PlusDays(move.Days);
                    roll.MoveTo(day);
                    break;
                case RollStep.Invoice invoice:
                    items.Add(new(invoice.Customer, day.PlusDays(invoice.DueIn), invoice.Amount));
                    roll.Apply(invoice.Customer, day.PlusDays(invoice.DueIn), invoice.Amount);
                    break;
                case RollStep.Payment payment when items.Count > 0:
                    Pay(roll, items, payment);
                    break;
                case RollStep.Credit credit:
                    credits.Add(new(credit.Customer, credit.Change));
                    roll.ApplyCredit(credit.Customer, credit.Change);
                    break;
                default:
                    break;
            }
        }

        return (roll, new(day, ValueList.From(items), ValueList.From(credits)));
    }

    private static void Pay(CustomerRoll roll, List<OpenItemRow> items, RollStep.Payment payment)
    {
        var at = payment.Item % items.Count;
        var item = items[at];
        var paid = Money.OfMinor(Math.Max(1, item.Open.MinorUnits / payment.Share), item.Open.Currency);
        roll.Apply(item.Customer, item.DueOn, -paid);
        if (paid == item.Open)
        {
            items.RemoveAt(at);
        }
        else
        {
            items[at] = new(item.Customer, item.DueOn, item.Open - paid);
        }
    }

    // Several of the largest amounts in one cell are refused, by both.
    private static bool Fits(PortfolioAging fresh, BookRows book) =>
        !Outcome.Throws<AmountOverflowException>(() => fresh.Complete(book.Items.Count));
}
