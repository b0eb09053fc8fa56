using Cobranza.Aging;
using Cobranza.Portfolios.Blocks;
using NodaTime;

namespace Cobranza.Portfolios;

public sealed partial class OpenItemSet
{
    /// <summary>The rows behind a figure: of a customer, of a currency, or all; by currency code, then in the order of the rows.</summary>
    /// <remarks>Looks through all rows of the currencies.</remarks>
    /// <param name="customer">Whose rows; everybody's if not given. None, if the set does not know the customer.</param>
    /// <param name="currency">In which currency; in all if not given.</param>
    public IEnumerable<OpenItem> Items(CustomerId? customer = null, Currency? currency = null)
    {
        var place = customer is { } id ? Customers.PlaceOf(id.Value) ?? -1 : (int?)null;
        return _blocks
            .Where(block => currency is null || block.Currency == currency)
            .SelectMany(block => RowsOf(block, place).Select(row => ItemAt(block, row)));
    }

    /// <summary>The rows of one bucket: the drill-down from a cell of the aging to its items.</summary>
    /// <param name="buckets">The ranges of days or months.</param>
    /// <param name="bucket">From 0 (not due) to the last one.</param>
    /// <param name="customer">Whose rows; everybody's if not given.</param>
    /// <param name="currency">In which currency; in all if not given.</param>
    /// <param name="asOf">The day at whose end age is judged; <see cref="AsOf"/> if not given.</param>
    /// <exception cref="ArgumentException">The buckets or the date are missing, or there is no such bucket.</exception>
    public IEnumerable<OpenItem> ItemsIn(
        AgingBuckets buckets,
        int bucket,
        CustomerId? customer = null,
        Currency? currency = null,
        LocalDate? asOf = null
    )
    {
        Guard.InRange(bucket, 0, Guard.NotNull(buckets).Count - 1);
        var day = Guard.Date(asOf ?? AsOf, nameof(asOf));
        return Items(customer, currency).Where(item => buckets.IndexOf(item.DueOn, day) == bucket);
    }

    internal OpenItem ItemAt(OpenItemBlock block, int row) =>
        new(
            block.SourceRow(row),
            CustomerId.Of(Customers[block.Places.Span[row]]),
            DayNumber.ToDate(block.Rows.DueDayOf(row)),
            Money.OfMinor(block.Rows.UnitsOf(row), block.Currency),
            Held(block, 0, row),
            Held(block, 1, row),
            Held(block, 2, row)
        );

    private static Money Held(OpenItemBlock block, int status, int row) =>
        Money.OfMinor(block.Held[status].UnitsOf(row), block.Currency);

    private static IEnumerable<int> RowsOf(OpenItemBlock block, int? place)
    {
        if (place is not { } customer)
        {
            return Enumerable.Range(0, block.Count);
        }

        return Enumerable.Range(0, block.Count).Where(row => block.Places.Span[row] == customer);
    }
}
