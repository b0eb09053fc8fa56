using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Portfolios.Answers;
using Cobranza.Portfolios.Blocks;
using Cobranza.Portfolios.Storage;
using NodaTime;

namespace Cobranza.Portfolios;

public sealed partial class OpenItemSet
{
    // How often a long build tells how far it is, and can be canceled.
    private const int RowsBetweenReports = 65_536;

    /// <summary>A set from rows, read once.</summary>
    /// <param name="asOf">The day at whose end the items are open.</param>
    /// <param name="items">The open items, in any order.</param>
    /// <param name="credits">The unapplied credits; none if not given.</param>
    /// <exception cref="ArgumentException">The date or a row is missing, or there are more than <see cref="MaxRows"/> rows or
    /// <see cref="KeyDirectory.MaxCount"/> customers.</exception>
    public static OpenItemSet From(
        LocalDate asOf,
        IEnumerable<OpenItemRow> items,
        IEnumerable<OpenCreditRow>? credits = null
    )
    {
        Guard.Date(asOf);
        var builder = new OpenItemSetBuilder(nameof(items), CapacityFor(Guard.NotNull(items)));
        foreach (var item in items)
        {
            builder.Add(Guard.NotNull(item, nameof(items)));
        }

        foreach (var credit in credits ?? [])
        {
            builder.Add(Guard.NotNull(credit, nameof(credits)));
        }

        return Built(asOf, AgingQuestion.AsGiven, builder);
    }

    /// <summary>A set from rows of any type, read once, without an object of ours for each.</summary>
    /// <remarks>Quickest from an array. Nothing but the columns and the ids of the customers is kept.</remarks>
    /// <param name="asOf">The day at whose end the items are open.</param>
    /// <param name="rows">The rows, in any order; no more than <see cref="MaxRows"/>.</param>
    /// <param name="customer">The id of a row's customer, as <see cref="CustomerId.Of"/> takes it.</param>
    /// <param name="dueOn">The date from which a row's age is counted; in most books the due date.</param>
    /// <param name="open">What is open of a row, greater than zero.</param>
    /// <param name="credits">The unapplied credits; none if not given.</param>
    /// <param name="progress">Is told now and then how many rows have been read, and at the end.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <typeparam name="T">The type of a row.</typeparam>
    /// <exception cref="ArgumentException">Something is missing, or a row makes no sense; the message says which row.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public static OpenItemSet From<T>(
        LocalDate asOf,
        IEnumerable<T> rows,
        Func<T, string> customer,
        Func<T, LocalDate> dueOn,
        Func<T, Money> open,
        IEnumerable<OpenCreditRow>? credits = null,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        Guard.Date(asOf);
        var reader = new RowReader<T>(Guard.NotNull(customer), Guard.NotNull(dueOn), Guard.NotNull(open));
        var builder = new OpenItemSetBuilder(nameof(rows), CapacityFor(Guard.NotNull(rows)));
        foreach (var chunk in RowChunks.Of(rows, RowsBetweenReports))
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.Read(chunk.Span, builder);
            progress?.Report(builder.Rows);
        }

        foreach (var credit in credits ?? [])
        {
            builder.Add(Guard.NotNull(credit, nameof(credits)));
        }

        return Built(asOf, AgingQuestion.AsGiven, builder);
    }

    /// <summary>A set from balances: a row for each part of an item on which something is open, and the unapplied credits.</summary>
    /// <param name="asOf">The day of all the balances.</param>
    /// <param name="accounts">Each account's balance with its commitments, in any order, read once.</param>
    /// <param name="policy">From which date age is counted, by part or by item, and whether credits are netted; its buckets do not matter here.</param>
    /// <param name="progress">Is told after each account how many have been read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="ArgumentException">A balance is as of another day, or there are too many rows or customers.</exception>
    /// <exception cref="OperationCanceledException">It was canceled.</exception>
    public static OpenItemSet Of(
        LocalDate asOf,
        IEnumerable<(AccountBalance Balance, CommitmentStatus Commitments)> accounts,
        AgingPolicy policy,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        Guard.Date(asOf);
        Guard.NotNull(accounts);
        Guard.NotNull(policy);
        var builder = new OpenItemSetBuilder(nameof(accounts), rowsExpected: 0);
        var read = 0;
        foreach (var (balance, commitments) in accounts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (
                Guard.NotNull(balance, nameof(accounts)).AsOf != asOf
                || Guard.NotNull(commitments, nameof(accounts)).AsOf != asOf
            )
            {
                throw new ArgumentException(
                    $"must all be as of {Guard.Text(asOf)}, but '{balance.Customer}' is as of {Guard.Text(balance.AsOf)}",
                    nameof(accounts)
                );
            }

            builder.Add(balance, commitments, policy);
            progress?.Report(++read);
        }

        return Built(asOf, AgingQuestion.CountedBy(policy), builder);
    }

    /// <summary>A set over columns that are already there, without a copy.</summary>
    /// <param name="asOf">The day at whose end the items are open.</param>
    /// <param name="customers">The customers that the columns name by place.</param>
    /// <param name="columns">The open items, one block of columns for each currency. They must not be changed afterwards.</param>
    /// <param name="credits">The unapplied credits, of customers in the directory; none if not given.</param>
    /// <exception cref="ArgumentException">Something is missing, a key of the directory can be no customer's id, a currency is given twice, columns
    /// differ in length, a row makes no sense (the message says which), or a credit's customer is not in the directory.</exception>
    public static OpenItemSet Wrap(
        LocalDate asOf,
        KeyDirectory customers,
        IEnumerable<OpenItemColumns> columns,
        IEnumerable<OpenCreditRow>? credits = null
    )
    {
        Guard.Date(asOf);
        Guard.NotNull(customers).RequireCustomers(nameof(customers));
        var blocks = new Dictionary<Currency, OpenItemColumns>();
        foreach (var one in Guard.NotNull(columns))
        {
            var currency = Guard.HasCode(Guard.NotNull(one, nameof(columns)).Currency, nameof(columns));
            if (!blocks.TryAdd(currency, one))
            {
                throw new ArgumentException(
                    $"must be one block for each currency; {currency} is given twice",
                    nameof(columns)
                );
            }
        }

        var credited = (credits ?? []).ToLookup(credit => Guard.NotNull(credit, nameof(credits)).Amount.Currency);
        var built = blocks
            .Keys.Union(credited.Select(group => group.Key))
            .Order(CurrencyOrder.Comparer)
            .Select(currency =>
            {
                var block = blocks.GetValueOrDefault(currency) ?? new(currency, default, default, default);
                var rows = RowsOf(block);
                return new OpenItemBlock(
                    currency,
                    rows,
                    block.Customers,
                    ColumnFacts.Of(rows, block.Customers.Span, customers.Count, currency, nameof(columns)),
                    [default, default, default],
                    CreditsOf(customers, credited[currency]),
                    sourceRows: default
                );
            })
            .ToArray();
        var rows = built.Sum(block => (long)block.Count);
        return rows <= MaxRows
            ? new(asOf, AgingQuestion.AsGiven, customers, built)
            : throw new ArgumentException(
                Guard.Text($"must hold at most {MaxRows} rows, not {rows}; age larger books in parts"),
                nameof(columns)
            );
    }

    private static WideColumns RowsOf(OpenItemColumns columns)
    {
        var rows = columns.MinorUnits.Length;
        return columns.DueDays.Length == rows && columns.Customers.Length == rows
            ? new(columns.DueDays, columns.MinorUnits)
            : throw new ArgumentException(
                Guard.Text(
                    $"must be columns of one length; {columns.Currency} has {columns.DueDays.Length} due days, {rows} amounts and {columns.Customers.Length} customers"
                ),
                nameof(columns)
            );
    }

    private static OpenItemSet Built(LocalDate asOf, string counted, OpenItemSetBuilder builder)
    {
        var (customers, blocks) = builder.Build();
        return new(asOf, counted, customers, blocks);
    }

    // Only a hint, and one that a wrong count cannot turn into a flood.
    private static int CapacityFor<T>(IEnumerable<T> rows) =>
        rows.TryGetNonEnumeratedCount(out var count) ? Math.Min(count, MaxRows) : 0;

    private static CreditColumn CreditsOf(KeyDirectory customers, IEnumerable<OpenCreditRow> credits)
    {
        OpenCreditRow[] rows = [.. credits];
        return CreditColumn.Of(
            [
                .. rows.Select(credit =>
                    customers.PlaceOf(credit.Customer.Value)
                    ?? throw new ArgumentException(
                        $"must be of customers in the directory; '{credit.Customer}' is not in it",
                        nameof(credits)
                    )
                ),
            ],
            [.. rows.Select(credit => credit.Amount.MinorUnits)]
        );
    }
}
