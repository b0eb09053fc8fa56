using Cobranza.LateFees;
using Cobranza.Portfolios;
using Cobranza.Portfolios.Blocks;
using Cobranza.Portfolios.Storage;
using NodaTime;

namespace Cobranza.LateCharges;

/// <summary>The late charges of a part of a book: sums by currency that can be merged with those of the other parts, in any order.</summary>
/// <remarks>
/// <para>Each row counts as one receivable that is due at once and was open since its issue; rounding happens once a row. The figures are
/// those of <see cref="LateFeeTerms.AccruedOn"/> row by row, to the minor unit, for every number of workers and on every processor.</para>
/// <para>Sums are kept in 128 bits. Merging is associative and commutative, and <see cref="Nothing"/> is neutral. Only
/// <see cref="Complete"/> gives amounts, and it refuses when rows are missing or were counted twice.</para>
/// <para>What is disputed, promised or in a plan is charged like the rest; leave such rows out where they are not to be. Credits bear nothing.</para>
/// </remarks>
public sealed class PortfolioLateCharges : IEquatable<PortfolioLateCharges>
{
    private PortfolioLateCharges(LateFeeTerms terms, LocalDate asOf, ValueList<LateChargeSum> sums)
    {
        (Terms, AsOf, Sums) = (terms, asOf, sums);
        foreach (var sum in sums)
        {
            RowCount += sum.RowCount;
        }
    }

    /// <summary>What lateness costs, with its rounding.</summary>
    public LateFeeTerms Terms { get; }

    /// <summary>The day at whose end the charges are judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The sum of each currency that has rows, by code.</summary>
    public ValueList<LateChargeSum> Sums { get; }

    /// <summary>How many rows are counted so far.</summary>
    public long RowCount { get; }

    /// <summary>What is asked, in words: only charges with equal terms and day can be merged.</summary>
    public string Fingerprint => $"{Guard.Text(AsOf)}: {Terms}";

    /// <summary>The charges of no rows at all, where merging begins.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentNullException">The terms are missing.</exception>
    public static PortfolioLateCharges Nothing(LateFeeTerms terms, LocalDate asOf) =>
        new(Guard.NotNull(terms), Guard.Date(asOf), []);

    /// <summary>Charges that were reckoned elsewhere, for instance on another machine, from the sums that these gave.</summary>
    /// <param name="terms">The terms by which they were reckoned; a policy file brings them from one machine to another.</param>
    /// <param name="asOf">The day at whose end they were judged.</param>
    /// <param name="sums">The sums, each currency once, in any order: not negative, of at least one row.</param>
    /// <exception cref="ArgumentNullException">The terms or the sums are missing.</exception>
    /// <exception cref="ArgumentException">The date is missing; a sum has no currency, is negative or of no rows; or a currency comes twice.</exception>
    /// <exception cref="OverflowException">Together they are of more rows than a 64-bit number can count.</exception>
    public static PortfolioLateCharges OfSums(LateFeeTerms terms, LocalDate asOf, IEnumerable<LateChargeSum> sums)
    {
        Guard.NotNull(terms);
        Guard.Date(asOf);
        var seen = new List<LateChargeSum>();
        foreach (var sum in Guard.NotNull(sums))
        {
            Guard.HasCode(sum.Currency, nameof(sums));
            if (sum.MinorUnits < 0 || sum.RowCount <= 0)
            {
                throw new ArgumentException($"must be zero or more of one row or more; one sum is {sum}", nameof(sums));
            }

            if (seen.Exists(other => other.Currency == sum.Currency))
            {
                throw new ArgumentException($"must name each currency once; {sum.Currency} comes twice", nameof(sums));
            }

            seen.Add(sum);
        }

        return new(terms, asOf, Ordered(seen));
    }

    /// <summary>The charges of all rows of a set, on its day.</summary>
    /// <param name="items">The open items.</param>
    /// <param name="terms">What lateness costs; amounts in one currency among rows of several need <see cref="LateFeePolicy.PerCurrency"/>.</param>
    /// <param name="workers">How the work is shared out; the caller's own thread alone if not given.</param>
    /// <exception cref="ArgumentNullException">The set or the terms are missing.</exception>
    /// <inheritdoc cref="LateChargeTable.Fill"/>
    public static PortfolioLateCharges Of(OpenItemSet items, LateFeeTerms terms, Workers? workers = null)
    {
        Guard.NotNull(items);
        var sums = new List<LateChargeSum>(items.Blocks.Length);
        foreach (var block in items.Blocks)
        {
            if (block.Count > 0)
            {
                sums.Add(OfBlock(block, items.AsOf, terms, workers ?? Workers.One, default));
            }
        }

        return new(Guard.NotNull(terms), items.AsOf, Ordered(sums));
    }

    /// <summary>The charge of each row of one currency of a set, in the order of its rows, and their sum.</summary>
    /// <param name="items">The open items.</param>
    /// <param name="terms">What lateness costs.</param>
    /// <param name="currency">The currency of the rows.</param>
    /// <param name="destination">Takes the charges in minor units; as long as the set has rows in that currency.</param>
    /// <param name="workers">How the work is shared out; the caller's own thread alone if not given.</param>
    /// <exception cref="ArgumentNullException">The set or the terms are missing.</exception>
    /// <exception cref="ArgumentException">The set has no rows of the currency, or the destination another length.</exception>
    /// <inheritdoc cref="LateChargeTable.Fill"/>
    public static LateChargeSum Fill(
        OpenItemSet items,
        LateFeeTerms terms,
        Currency currency,
        Memory<long> destination,
        Workers? workers = null
    )
    {
        foreach (var block in Guard.NotNull(items).Blocks)
        {
            if (block.Currency != currency || block.Count == 0)
            {
                continue;
            }

            if (destination.Length != block.Count)
            {
                throw new ArgumentException(
                    Guard.Text($"must hold the {block.Count} rows of {currency}; its length is {destination.Length}"),
                    nameof(destination)
                );
            }

            if (block.Rows is WideColumns wide)
            {
                LateChargeTable.RefuseShared(destination.Span, wide.DueDays, wide.Units);
            }

            return OfBlock(block, items.AsOf, terms, workers ?? Workers.One, destination);
        }

        throw new ArgumentException(
            $"must be a currency of the set that has rows; {currency} has none",
            nameof(currency)
        );
    }

    /// <summary>The charges of two disjoint parts together.</summary>
    /// <param name="other">A part with equal terms as of the same day.</param>
    /// <exception cref="ArgumentException">Terms or day differ.</exception>
    public PortfolioLateCharges Merge(PortfolioLateCharges other)
    {
        if (Guard.NotNull(other).AsOf != AsOf || other.Terms != Terms)
        {
            throw new ArgumentException(
                $"must be asked '{Fingerprint}'; it is asked '{other.Fingerprint}'",
                nameof(other)
            );
        }

        return new(
            Terms,
            AsOf,
            Ordered(
                Sums.Concat(other.Sums)
                    .GroupBy(sum => sum.Currency)
                    .Select(sums => sums.Aggregate((one, two) => one.With(two)))
            )
        );
    }

    /// <summary>The charges by currency, once every row is counted exactly once.</summary>
    /// <param name="expectedRows">How many rows the whole book has.</param>
    /// <exception cref="InvalidOperationException">Rows are missing, or some were counted twice.</exception>
    /// <exception cref="AmountOverflowException">A sum does not fit in <see cref="Money"/>.</exception>
    public ValueList<Money> Complete(long expectedRows) =>
        RowCount == expectedRows
            ? ValueList.From(Sums.Select(sum => sum.ToMoney()))
            : throw WholeBook.Missing("The late charges count", RowCount, expectedRows, "their sums");

    /// <summary>Whether both hold the same sums of as many rows, asked in the same way.</summary>
    public bool Equals(PortfolioLateCharges? other) =>
        other is not null && AsOf == other.AsOf && Terms == other.Terms && Sums == other.Sums;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PortfolioLateCharges);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AsOf, Terms, RowCount);

    /// <summary>Day and how much is counted, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"Late charges of {RowCount} rows as of {Guard.Text(AsOf)}");

    private static ValueList<LateChargeSum> Ordered(IEnumerable<LateChargeSum> sums) =>
        ValueList.From(sums.OrderBy(sum => sum.Currency, CurrencyOrder.Comparer));

    private static LateChargeSum OfBlock(
        OpenItemBlock block,
        LocalDate asOf,
        LateFeeTerms terms,
        Workers workers,
        Memory<long> destination
    )
    {
        // A day of the table costs about as much as a row on the single path: few rows get no table.
        var facts = block.Facts;
        var first = block.Count < facts.LastDay - facts.FirstDay ? DayNumber.Of(asOf) : facts.FirstDay;
        var table = LateChargeTable.Of(terms, block.Currency, asOf, first);
        var sums = new LateChargeSum[workers.Count];
        workers.Run(part =>
        {
            var start = workers.StartOf(part, block.Count);
            var end = workers.StartOf(part + 1, block.Count);
            sums[part] = table.Run(block.Rows, start, end, destination.IsEmpty ? [] : destination.Span[start..end]);
        });
        return sums.Aggregate((one, two) => one.With(two));
    }
}
