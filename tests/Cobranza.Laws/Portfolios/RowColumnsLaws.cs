using Cobranza.Aging;
using Cobranza.LateCharges;
using Cobranza.Portfolios;

namespace Cobranza.Laws;

/// <summary>What gathering rows into columns as narrow as they fit promises: that nobody can tell.</summary>
public sealed class RowColumnsLaws
{
    [Law(Arbitrary = [typeof(RowRunArbitraries), typeof(PortfolioArbitraries)])]
    public bool Rows_have_the_same_figures_in_whatever_width_they_are_kept(
        RowRuns runs,
        AgingBuckets buckets,
        LookingDay day,
        byte parts
    )
    {
        var workers = InTurn(parts);
        var book = runs.Book;
        var (gathered, wrapped) = (book.ToSet(), Wrapped(book));
        var naive = NaiveAging.Totals(book, buckets, day.Date);
        return naive.Is(gathered.Totals(buckets, day.Date, workers).Complete(book.Items.Count).Totals)
            && Agree(set => set.Totals(buckets, day.Date, workers))
            && Agree(set => set.ByCustomer(buckets, day.Date, workers))
            && Agree(set =>
            {
                var roll = CustomerRoll.Of(set, buckets);
                roll.MoveTo(day.Date);
                return roll.Current();
            })
            && Agree(set => set.Daily(buckets, book.AsOf, book.AsOf.PlusDays(2), workers))
            && Agree(set => set.Totals(buckets, day.Date))
            && Agree(set =>
            {
                set.PrepareByCustomer();
                return set.ByCustomer(buckets, day.Date);
            });

        bool Agree<T>(Func<OpenItemSet, T> ask) => Equals(ask(gathered), ask(wrapped));
    }

    [Law(Arbitrary = [typeof(RowRunArbitraries)])]
    public bool Rows_bear_the_same_late_charges_in_whatever_width_they_are_kept(RowRuns runs, byte parts)
    {
        var workers = InTurn(parts);
        var (book, terms) = (runs.Near.Book, RowRuns.Terms);
        var (gathered, wrapped) = (book.ToSet(), Wrapped(book));
        return PortfolioLateCharges
                .Of(gathered, terms, workers)
                .Equals(PortfolioLateCharges.Of(wrapped, terms, workers))
            && gathered.Currencies.All(currency =>
                ChargesOf(gathered, currency).SequenceEqual(ChargesOf(wrapped, currency))
            );

        long[] ChargesOf(OpenItemSet set, Currency currency)
        {
            var charges = new long[set.Items(currency: currency).Count()];
            PortfolioLateCharges.Fill(set, terms, currency, charges, workers);
            return charges;
        }
    }

    [Law(Arbitrary = [typeof(RowRunArbitraries)])]
    public bool Each_row_is_found_again_as_it_was_and_under_the_number_it_had(RowRuns runs, byte parts)
    {
        var book = runs.Book;
        var set = book.ToSet();
        return IsAll(set.Items())
            && IsAll(set.Split(1 + (parts % 4)).SelectMany(part => part.Split(2)).SelectMany(part => part.Items()));

        bool IsAll(IEnumerable<OpenItem> items) =>
            items
                .OrderBy(item => item.Row)
                .Select(item => (item.Row, new OpenItemRow(item.Customer, item.DueOn, item.Open)))
                .SequenceEqual(book.Items.Select((row, place) => (place, row)));
    }

    private static Workers InTurn(byte parts) =>
        Workers.Of(
            1 + (parts % 4),
            (count, run) =>
            {
                for (var part = 0; part < count; part++)
                {
                    run(part);
                }
            }
        );

    // As wide as they are given.
    private static OpenItemSet Wrapped(BookRows book)
    {
        var customers = KeyDirectory.OfCustomers(book.Items.Select(row => row.Customer).Distinct());
        return OpenItemSet.Wrap(
            book.AsOf,
            customers,
            book.Items.GroupBy(row => row.Open.Currency)
                .Select(rows => new OpenItemColumns(
                    rows.Key,
                    rows.Select(row => DayNumber.Of(row.DueOn)).ToArray(),
                    rows.Select(row => row.Open.MinorUnits).ToArray(),
                    rows.Select(row => customers.PlaceOf(row.Customer.Value)!.Value).ToArray()
                ))
        );
    }
}
