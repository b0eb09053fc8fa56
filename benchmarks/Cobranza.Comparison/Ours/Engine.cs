using Cobranza.Aging;
using Cobranza.Portfolios;

namespace Cobranza.Comparison;

/// <summary>This library, one method a question: the one file to change when its names do.</summary>
internal sealed class Engine
{
    private readonly Book _book;
    private readonly Columns _columns;
    private readonly OpenItemSet _plain;
    private readonly OpenItemSet _wrapped;
    private readonly OpenItemSet _prepared;
    private readonly Stack<OpenItemSet> _untouched = [];
    private readonly LateChargeColumns _charges;
    private readonly Lazy<PostingSet> _postings;
    private readonly Workers _two;
    private readonly SumBuffer _buffer = new();

    public Engine(Book book, Lazy<PostingBook> postings, Pair pair)
    {
        (_book, _columns) = (book, new(book));
        _two = Workers.Of(2, pair.Run);
        _plain = _columns.Gathered();
        _wrapped = _columns.Wrapped();
        _prepared = Prepared();
        _charges = new(_columns, pair);
        _postings = new(() => Columns.Wrapped(postings.Value));
    }

    /// <summary>From a set to totals.</summary>
    public PortfolioAgingReport Totals(int threads) => Totals(_plain, threads);

    /// <summary>From columns of the caller's to totals.</summary>
    public PortfolioAgingReport TotalsOfWrapped(int threads) => Totals(_wrapped, threads);

    /// <summary>From rows in their random order to a matrix, in memory used again.</summary>
    public PortfolioAging ByCustomer(int threads) =>
        _plain.ByCustomer(AgingBuckets.Standard, workers: WorkersFor(threads), buffer: _buffer);

    /// <summary>From the layout by customer to the same matrix, in memory used again.</summary>
    public PortfolioAging ByCustomerPrepared(int threads) =>
        _prepared.ByCustomer(AgingBuckets.Standard, workers: WorkersFor(threads), buffer: _buffer);

    /// <summary>The same in new memory.</summary>
    public PortfolioAging ByCustomerInNewMemory(int threads) =>
        _prepared.ByCustomer(AgingBuckets.Standard, workers: WorkersFor(threads));

    /// <summary>A charge for every item, each block in its own column.</summary>
    public long[][] Charges(int threads) => _charges.Stored(threads);

    /// <summary>The same from the terms and the set: the policy is asked once for each due day first.</summary>
    public long[][] ChargesFromTerms(int threads) => _charges.StoredFromTerms(_plain, WorkersFor(threads));

    /// <summary>The sums of the charges alone.</summary>
    public long[] ChargeSums(int threads) => _charges.Sums(threads);

    /// <summary>Lays out sets on which nothing has been prepared, one for each call of <see cref="DailyBuilt"/>.</summary>
    public void LayOutUntouched(int count)
    {
        while (_untouched.Count < count)
        {
            _untouched.Push(Untouched());
        }
    }

    /// <summary>From rows to the sums by due day and from there to the totals of each day.</summary>
    public DailyAgingReport DailyBuilt(int threads) => Daily(_untouched.Pop(), threads);

    /// <summary>The totals of each day from sums by due day that stand.</summary>
    public DailyAgingReport DailyStanding(int threads) => Daily(_prepared, threads);

    /// <summary>From entries in random order to the totals of each day.</summary>
    public DailyAgingReport History(int threads) =>
        _postings
            .Value.History(AgingBuckets.Standard, Day.ToDate(Day.FirstSnapshot), Day.AsOf, WorkersFor(threads))
            .Complete(_postings.Value.Count);

    /// <summary>From an application's objects to columns.</summary>
    public OpenItemSet Loaded() =>
        OpenItemSet.From(
            Day.AsOf,
            _book.Rows,
            row => row.Customer,
            row => row.DueOn,
            row => Money.Of(row.Open, CurrencyOf(row.Currency))
        );

    /// <summary>From columns to a set: each row checked once.</summary>
    public OpenItemSet Wrapped() => _columns.Wrapped();

    /// <summary>From rows to the layout by customer.</summary>
    public OpenItemSet Prepared()
    {
        var set = Untouched();
        set.PrepareByCustomer();
        return set;
    }

    /// <summary>From rows to the sums by due day.</summary>
    public OpenItemSet PreparedByDay(int threads)
    {
        var set = _untouched.Pop();
        set.PrepareByDay(WorkersFor(threads));
        return set;
    }

    // The same rows in the same memory, with nothing prepared.
    private OpenItemSet Untouched() => _plain.Split(1)[0];

    private PortfolioAgingReport Totals(OpenItemSet set, int threads) =>
        set.Totals(AgingBuckets.Standard, workers: WorkersFor(threads)).Complete(_book.Count);

    private DailyAgingReport Daily(OpenItemSet set, int threads) =>
        set.Daily(AgingBuckets.Standard, Day.ToDate(Day.FirstSnapshot), Day.AsOf, WorkersFor(threads))
            .Complete(_book.Count);

    /// <summary>Charges by block, in the order of the book.</summary>
    public long[] InOrder(long[][] charges) => _columns.InOrder(charges);

    private static Currency CurrencyOf(string code) =>
        code switch
        {
            "MXN" => Currency.Mxn,
            "EUR" => Currency.Eur,
            _ => Currency.Jpy,
        };

    private Workers WorkersFor(int threads) => threads == 1 ? Workers.One : _two;
}
