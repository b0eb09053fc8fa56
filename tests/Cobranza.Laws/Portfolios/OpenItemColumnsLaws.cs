using Cobranza.Aging;
using Cobranza.Portfolios;

namespace Cobranza.Laws;

/// <summary>What wrapping columns that are already there promises: the figures of the rows, and columns left as they are.</summary>
public sealed class OpenItemColumnsLaws
{
    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    public bool Columns_have_the_figures_of_their_rows_and_stay_as_they_were(
        BookRows given,
        AgingBuckets buckets,
        LookingDay day,
        byte before,
        byte after
    )
    {
        var book = Free(given);
        var customers = KeyDirectory.OfCustomers(
            book.Items.Select(row => row.Customer)
                .Concat(book.Credits.Select(credit => credit.Customer))
                .Append(CustomerId.Of("C-Z"))
                .Distinct()
                .Reverse()
        );
        var (margin, slack) = (before % 20, after % 20);
        var arrays = book
            .Items.GroupBy(row => row.Open.Currency)
            .Select(group => new Arrays(group.Key, [.. group], customers, margin, slack))
            .ToArray();
        var kept = arrays.Select(one => one.Copy()).ToArray();
        var rows = book.ToSet();
        var set = OpenItemSet.Wrap(book.AsOf, customers, arrays.Select(one => one.Columns), book.Credits);
        var (byCustomer, totals) = (rows.ByCustomer(buckets, day.Date), rows.Totals(buckets, day.Date));
        var same = set.ByCustomer(buckets, day.Date).Equals(byCustomer) && set.Totals(buckets, day.Date).Equals(totals);
        set.PrepareByCustomer();
        return same
            && set.Count == rows.Count
            && set.Currencies == rows.Currencies
            && set.ByCustomer(buckets, day.Date).Equals(byCustomer)
            && set.Split(3)
                .Select(part => part.ByCustomer(buckets, day.Date))
                .Aggregate((sum, part) => sum.Merge(part))
                .Equals(byCustomer)
            && NaiveAging
                .ByCustomer(book, buckets, day.Date)
                .Is(set.ByCustomer(buckets, day.Date).Complete(set.Count).Rows)
            && set.Currencies.All(currency => RowsStandInTheirColumns(set, currency, book))
            && arrays.Zip(kept).All(pair => pair.First.Same(pair.Second));
    }

    [Law(Arbitrary = [typeof(BookArbitraries), typeof(PortfolioArbitraries)])]
    public bool Rows_read_through_selectors_have_the_figures_of_rows_given_as_objects(
        BookRows given,
        AgingBuckets buckets,
        bool asArray
    )
    {
        var book = Free(given);
        IEnumerable<OpenItemRow> rows = asArray ? book.Items.ToArray() : book.Items.Where(_ => true);
        var set = OpenItemSet.From(
            book.AsOf,
            rows,
            row => row.Customer.Value,
            row => row.DueOn,
            row => row.Open,
            book.Credits
        );
        return set.ByCustomer(buckets).Equals(book.ToSet().ByCustomer(buckets))
            && set.Items()
                .OrderBy(item => item.Row)
                .Select(item => item.Open)
                .SequenceEqual(book.Items.Select(row => row.Open));
    }

    private static bool RowsStandInTheirColumns(OpenItemSet set, Currency currency, BookRows book) =>
        set.Items(currency: currency)
            .Select(item => (item.Row, new OpenItemRow(item.Customer, item.DueOn, item.Open)))
            .SequenceEqual(book.Items.Where(row => row.Open.Currency == currency).Select((row, place) => (place, row)));

    // Columns say nothing about what is held.
    private static BookRows Free(BookRows book) =>
        book with
        {
            Items = ValueList.From(book.Items.Select(row => new OpenItemRow(row.Customer, row.DueOn, row.Open))),
        };

    /// <summary>Arrays in which the columns are a piece somewhere in the middle, between values that must not be read.</summary>
    private sealed class Arrays
    {
        private readonly Currency _currency;
        private readonly int[] _days;
        private readonly long[] _units;
        private readonly int[] _places;
        private readonly int _start;
        private readonly int _count;

        public Arrays(Currency currency, OpenItemRow[] rows, KeyDirectory customers, int before, int after)
        {
            (_currency, _start, _count) = (currency, before, rows.Length);
            _days = new int[before + rows.Length + after];
            _units = new long[_days.Length];
            _places = new int[_days.Length];
            Array.Fill(_days, int.MaxValue);
            Array.Fill(_units, long.MinValue);
            Array.Fill(_places, -1);
            for (var row = 0; row < rows.Length; row++)
            {
                _days[before + row] = DayNumber.Of(rows[row].DueOn);
                _units[before + row] = rows[row].Open.MinorUnits;
                _places[before + row] = customers.PlaceOf(rows[row].Customer.Value)!.Value;
            }
        }

        private Arrays(Arrays other)
        {
            (_currency, _start, _count) = (other._currency, other._start, other._count);
            (_days, _units, _places) = ([.. other._days], [.. other._units], [.. other._places]);
        }

        public OpenItemColumns Columns =>
            new(
                _currency,
                _days.AsMemory(_start, _count),
                _units.AsMemory(_start, _count),
                _places.AsMemory(_start, _count)
            );

        public Arrays Copy() => new(this);

        public bool Same(Arrays other) =>
            _days.SequenceEqual(other._days)
            && _units.SequenceEqual(other._units)
            && _places.SequenceEqual(other._places);
    }
}
