using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;

namespace Cobranza.Portfolios.Blocks;

/// <summary>Gathers rows of any customers and currencies into columns.</summary>
internal sealed class OpenItemSetBuilder(string name, int capacity)
{
    private readonly List<OpenItemBlockBuilder> _blocks = [];
    private OpenItemBlockBuilder? _last;

    public int Rows { get; private set; }

    /// <summary>The customers seen so far.</summary>
    public CustomerPlaces Customers { get; } = new();

    /// <summary>Adds a row that is known to be right.</summary>
    public void Add(OpenItemRow row)
    {
        var block = Add(PlaceOf(row.Customer), DayNumber.Of(row.DueOn), row.Open);
        Hold(block, row.Disputed, row.InPlan, row.Promised);
    }

    public void Add(OpenCreditRow row) =>
        BlockOf(row.Amount.Currency).AddCredit(PlaceOf(row.Customer), row.Amount.MinorUnits);

    public void Add(AccountBalance balance, CommitmentStatus commitments, AgingPolicy policy)
    {
        var account = AgedAccount.Of(balance, commitments, policy);
        foreach (var part in account.Parts)
        {
            var block = Add(PlaceOf(account.Customer), DayNumber.Of(part.CountedFrom), part.Open);
            Hold(block, part.Disputed, part.InPlan, part.Promised);
        }

        foreach (var credit in account.Credits)
        {
            Add(new OpenCreditRow(account.Customer, credit.Amount));
        }
    }

    /// <summary>Adds a row of a customer who has a place.</summary>
    public OpenItemBlockBuilder Add(int place, int dueDay, Money open)
    {
        if (Rows == OpenItemSet.MaxRows)
        {
            throw TooLarge();
        }

        var block = BlockOf(open.Currency);
        block.Add(place, dueDay, open.MinorUnits, Rows);
        Rows++;
        return block;
    }

    /// <summary>The place of a customer, who gets one at first sight.</summary>
    /// <exception cref="ArgumentException">It is no id of a customer.</exception>
    public int PlaceOf(string customer, uint hash)
    {
        if (Customers.TryFind(customer, hash, out var place))
        {
            return place;
        }

        return Customers.Count < KeyDirectory.MaxCount
            ? Customers.Add(CustomerId.Of(customer).Value, hash)
            : throw TooLarge();
    }

    public (KeyDirectory Customers, OpenItemBlock[] Blocks) Build()
    {
        var keys = Customers.ToArray();
        return (
            new(keys),
            [
                .. _blocks
                    .OrderBy(block => block.Currency, CurrencyOrder.Comparer)
                    .Select(block => block.Build(keys.Length, mixed: _blocks.Count > 1)),
            ]
        );
    }

    private static void Hold(OpenItemBlockBuilder block, params ReadOnlySpan<Money> held)
    {
        for (var status = 0; status < held.Length; status++)
        {
            block.Hold(status, held[status].MinorUnits);
        }
    }

    private int PlaceOf(CustomerId customer) => PlaceOf(customer.Value, CustomerPlaces.Hash(customer.Value));

    private OpenItemBlockBuilder BlockOf(Currency currency)
    {
        if (_last?.Currency == currency)
        {
            return _last;
        }

        // A book has a handful of currencies: looking through them costs less than hashing.
        _last = _blocks.Find(block => block.Currency == currency);
        if (_last is null)
        {
            // The first currency of a book is mostly that of nearly all its rows.
            _last = new(currency, _blocks.Count == 0 ? capacity : 0);
            _blocks.Add(_last);
        }

        return _last;
    }

    private ArgumentException TooLarge() =>
        new(
            Guard.Text(
                $"must hold at most {OpenItemSet.MaxRows} rows of {KeyDirectory.MaxCount} customers; age larger books in parts"
            ),
            name
        );
}
