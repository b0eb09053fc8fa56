using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Portfolios.Blocks;
using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>A whole book's open items on one day, in columns: quick to run through, impossible to change.</summary>
/// <remarks>
/// <para>Currencies lie apart, each in columns of its own: a row takes 10 bytes for the day from which age counts, the open minor units and the
/// place of the customer. It takes 16 in columns that were wrapped, and where one row of the currency is due about 90 years before or after the
/// first, or has 4,294,967,296 minor units open or more. One or two bytes more tell the number of the row where rows of several currencies
/// came mixed or credits were netted, and twelve each amount of it that is disputed, in a plan or promised.</para>
/// <para>The order of the rows that go in changes no figure that comes out. Safe to ask from several threads at once.</para>
/// </remarks>
public sealed partial class OpenItemSet
{
    /// <summary>Most rows of one set: 100,000,000 (our choice: 1 GB of columns, or 1.8 where rows do not fit in the narrow ones; larger books are aged in parts and merged).</summary>
    public const int MaxRows = 100_000_000;

    private readonly string _counted;
    private readonly OpenItemBlock[] _blocks;

    private OpenItemSet(LocalDate asOf, string counted, KeyDirectory customers, OpenItemBlock[] blocks)
    {
        (AsOf, _counted, Customers, _blocks) = (asOf, counted, customers, blocks);
        Count = blocks.Sum(block => block.Count);
        CreditCount = blocks.Sum(block => block.Credits.Count);
    }

    /// <summary>The day at whose end the items are open.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How many rows there are: open items or parts of them.</summary>
    public int Count { get; }

    /// <summary>How many unapplied credits there are.</summary>
    public int CreditCount { get; }

    /// <summary>The customers of the rows and credits.</summary>
    public KeyDirectory Customers { get; }

    /// <summary>The currencies of the rows and credits, by code.</summary>
    public ValueList<Currency> Currencies => [.. _blocks.Select(block => block.Currency)];

    // By currency code.
    internal ReadOnlySpan<OpenItemBlock> Blocks => _blocks;

    /// <summary>Day and size, independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text(
            $"{Count} open items and {CreditCount} credits of {Customers.Count} customers as of {Guard.Text(AsOf)}"
        );

    /// <summary>The set cut into parts of about equal size, over the same memory; the credits go with one of them.</summary>
    /// <remarks>For machines or turns that count a part each: the agings of the parts merge to that of the set.</remarks>
    /// <param name="parts">How many parts, from 1 to <see cref="Workers.MaxCount"/>; some are empty if there are more than rows.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public ValueList<OpenItemSet> Split(int parts)
    {
        Guard.InRange(parts, 1, Workers.MaxCount);
        return
        [
            .. Enumerable
                .Range(0, parts)
                .Select(part => new OpenItemSet(
                    AsOf,
                    _counted,
                    Customers,
                    [.. _blocks.Select(block => SliceOf(block, part, parts))]
                )),
        ];
    }

    private static OpenItemBlock SliceOf(OpenItemBlock block, int part, int parts)
    {
        var start = Workers.StartOf(part, parts, block.Count);
        var end = Workers.StartOf(part + 1, parts, block.Count);
        return block.Slice(start, end - start, withCredits: part == 0);
    }
}
