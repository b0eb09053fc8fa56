using System.Runtime.InteropServices;
using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;

namespace Cobranza.Portfolios.Blocks;

/// <summary>Gathers rows of any customers and currencies into columns.</summary>
/// <param name="name">Of the argument that a refusal names.</param>
/// <param name="rowsExpected">How many rows will come, as far as is known: a hint, and zero where nothing is known.</param>
internal sealed class OpenItemSetBuilder(string name, int rowsExpected)
{
    private readonly List<OpenItemBlockBuilder> _blocks = [];

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
        if (block.IsFull)
        {
            block.Grow(Rows, rowsExpected);
        }

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
            new(keys, areCustomers: true),
            [
                .. _blocks
                    .OrderBy(block => block.Currency, CurrencyOrder.Comparer)
                    .Select(block => block.Build(keys.Length, keepsNumbers: _blocks.Count > 1)),
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
        // A book has a handful of currencies: looking through them costs less than hashing. A lambda would be an object for each row.
        foreach (var block in CollectionsMarshal.AsSpan(_blocks))
        {
            if (block.Currency == currency)
            {
                return block;
            }
        }

        var added = new OpenItemBlockBuilder(currency);
        _blocks.Add(added);
        return added;
    }

    private ArgumentException TooLarge() =>
        new(
            Guard.Text(
                $"must hold at most {OpenItemSet.MaxRows} rows of {KeyDirectory.MaxCount} customers; age larger books in parts"
            ),
            name
        );
}
