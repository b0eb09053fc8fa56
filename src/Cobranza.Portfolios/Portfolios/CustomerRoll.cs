using Cobranza.Aging;
using Cobranza.Portfolios.Answers;
using Cobranza.Portfolios.Rolls;
using Cobranza.Portfolios.Sums;
using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>The aging by customer of a book that goes on from day to day: only what crosses an edge moves, and only what changes is changed.</summary>
/// <remarks>
/// <para>A day of a large book costs a tenth of a millisecond for each ten million items, where counting afresh costs many. Changes, such as
/// a payment or a new invoice, are taken in between, and customers that were not there before.</para>
/// <para>Not safe for several threads at once: it is a cursor, and its owner moves it. What <see cref="Current"/> gives is a copy.</para>
/// <para>It counts what is open and what is credited. What of it is disputed, in a plan or promised changes with facts that a roll does not
/// hear of, and is not told.</para>
/// </remarks>
public sealed class CustomerRoll
{
    private const string WithoutStatuses = ", statuses not told";

    private readonly string _counted;
    private readonly Dictionary<string, int> _newPlaces = new(StringComparer.Ordinal);
    private readonly List<string> _newKeys = [];
    private readonly KeyDirectory _known;
    private readonly List<RollBlock> _blocks;
    private readonly int[] _cutoffs;
    private KeyDirectory _keys;

    private CustomerRoll(PortfolioAging aging, KeyDirectory known, string counted, List<RollBlock> blocks)
    {
        (Day, Buckets, RowCount) = (aging.AsOf, aging.Buckets, aging.RowCount);
        (_known, _keys, _counted, _blocks) = (known, known, counted, blocks);
        _cutoffs = [.. CutoffsOf(Day)];
    }

    /// <summary>The day on which the roll stands: everything is judged at its end.</summary>
    public LocalDate Day { get; private set; }

    /// <summary>The ranges of days or months.</summary>
    public AgingBuckets Buckets { get; }

    /// <summary>How many rows are counted: those of the set, and one more for each change of an open balance.</summary>
    public long RowCount { get; private set; }

    /// <summary>A roll that begins with the open items of a set.</summary>
    /// <param name="items">The set; it is read now and not needed afterwards.</param>
    /// <param name="buckets">The ranges of days or months.</param>
    /// <param name="startDay">The day on which the roll begins; that of the balances if not given.</param>
    /// <param name="workers">How the first count is shared out; on the caller's own thread if not given.</param>
    /// <exception cref="ArgumentException">The set or the buckets are missing, or the date is none.</exception>
    public static CustomerRoll Of(
        OpenItemSet items,
        AgingBuckets buckets,
        LocalDate? startDay = null,
        Workers? workers = null
    )
    {
        var aging = Guard.NotNull(items).ByCustomer(buckets, Guard.OptionalDate(startDay), workers);
        var (blocks, hasStatuses) = (new List<RollBlock>(), false);
        for (var i = 0; i < items.Blocks.Length; i++)
        {
            var block = items.Blocks[i];
            blocks.Add(RollBlock.Of(block, aging.Cells[i], buckets.Count));
            hasStatuses |= Array.Exists(block.Held, held => held.Units.Length > 0);
        }

        var counted = aging.Question.Counted;
        return new(aging, items.Customers, hasStatuses ? counted + WithoutStatuses : counted, blocks);
    }

    /// <summary>Goes on to another day, or back to one: balances stay, what crosses an edge of the buckets moves.</summary>
    /// <param name="day">The day at whose end everything is judged from now on.</param>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public void MoveTo(LocalDate day)
    {
        var cutoffs = CutoffsOf(day);
        foreach (var block in _blocks)
        {
            block.Move(_cutoffs, cutoffs);
        }

        Day = day;
        cutoffs.CopyTo(_cutoffs);
    }

    /// <summary>Takes a change of an open balance in: a new invoice adds, a payment, credit note or write-off takes.</summary>
    /// <param name="customer">Whose balance; one that was not there before is taken in.</param>
    /// <param name="countedFrom">The date from which the age of the item is counted, in most books its due date.</param>
    /// <param name="change">What it adds; below zero what it takes.</param>
    /// <exception cref="ArgumentException">The customer, the date or the currency is missing, or there are more than
    /// <see cref="KeyDirectory.MaxCount"/> customers.</exception>
    /// <exception cref="ArgumentOutOfRangeException">More is taken than is open of this customer and date.</exception>
    public void Apply(CustomerId customer, LocalDate countedFrom, Money change)
    {
        var dueDay = DayNumber.Of(countedFrom);
        var (place, block) = PlaceOf(customer, Guard.HasCurrency(change));
        if (change.IsNegative)
        {
            var open = block is null ? 0 : block.OpenOf(place, dueDay);
            if (open + change.MinorUnits < 0)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(change),
                    change,
                    Guard.Text(
                        $"must not take more than is open of '{customer}' from {Guard.Text(countedFrom)}, {open} minor units"
                    )
                );
            }
        }

        RowCount++;
        (block ?? NewBlock(change.Currency)).Add(
            Settled(customer, place),
            dueDay,
            BucketCutoffs.BucketOf(dueDay, _cutoffs),
            change.MinorUnits
        );
    }

    /// <summary>Takes a change of unapplied credit in: cash that settles no item yet adds, its application takes.</summary>
    /// <param name="customer">Whose credit; a customer that was not there before is taken in.</param>
    /// <param name="change">What it adds; below zero what it takes. A credit may fall below zero, where a refunded payment is reversed.</param>
    /// <exception cref="ArgumentException">The customer or the currency is missing, or there are more than
    /// <see cref="KeyDirectory.MaxCount"/> customers.</exception>
    public void ApplyCredit(CustomerId customer, Money change)
    {
        var (place, block) = PlaceOf(customer, Guard.HasCurrency(change));
        (block ?? NewBlock(change.Currency)).AddCredit(Settled(customer, place), change.MinorUnits);
    }

    /// <summary>The aging by customer of the day on which the roll stands; a copy, which can be merged with those of other parts of the book.</summary>
    /// <remarks>Its <see cref="PortfolioAging.Fingerprint"/> is that of <see cref="OpenItemSet.ByCustomer"/>, unless the set tells statuses, which a
    /// roll does not. To complete it takes <see cref="RowCount"/> rows.</remarks>
    public PortfolioAging Current()
    {
        if (_keys.Count < _known.Count + _newKeys.Count)
        {
            _keys = new([.. Enumerable.Range(0, _known.Count).Select(place => _known[place]), .. _newKeys]);
        }

        return new(
            new(Day, Buckets, AgingQuestion.Customer, _counted),
            _keys,
            [
                .. _blocks
                    .OrderBy(block => block.Currency, CurrencyOrder.Comparer)
                    .Select(block => block.ToCells(_keys.Count)),
            ],
            RowCount
        );
    }

    /// <summary>Day and size, independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text($"Roll of {RowCount} rows of {_known.Count + _newKeys.Count} customers on {Guard.Text(Day)}");

    private ReadOnlySpan<int> CutoffsOf(LocalDate day) => BucketCutoffs.Fill(new int[BucketCutoffs.Max], Buckets, day);

    // Nothing is changed before everything is checked: a place of a new customer is only the one it would get.
    private (int Place, RollBlock? Block) PlaceOf(CustomerId customer, Money change)
    {
        if (customer.IsMissing)
        {
            throw new ArgumentException("is missing: default(CustomerId) is no customer", nameof(customer));
        }

        var place =
            _known.PlaceOf(customer.Value)
            ?? (
                _newPlaces.TryGetValue(customer.Value, out var found) ? found
                : _known.Count + _newKeys.Count < KeyDirectory.MaxCount ? _known.Count + _newKeys.Count
                : throw new ArgumentException(
                    Guard.Text($"must be one of at most {KeyDirectory.MaxCount} customers"),
                    nameof(customer)
                )
            );
        return (place, _blocks.Find(block => block.Currency == change.Currency));
    }

    private int Settled(CustomerId customer, int place)
    {
        if (place == _known.Count + _newKeys.Count)
        {
            _newKeys.Add(customer.Value);
            _newPlaces.Add(customer.Value, place);
        }

        return place;
    }

    private RollBlock NewBlock(Currency currency)
    {
        var block = RollBlock.Empty(currency, Buckets.Count);
        _blocks.Add(block);
        return block;
    }
}
