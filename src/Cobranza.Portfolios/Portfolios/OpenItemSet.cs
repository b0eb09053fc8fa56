using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;
using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>A whole book's open items on one day, in columns: quick to run through, impossible to change.</summary>
/// <remarks>
/// <para>Sixteen bytes a row: the day from which age counts, the open minor units, and which customer and currency; twelve more for
/// each amount of it that is disputed, in a plan or promised. Rows with amounts of different currencies lie side by side and are never added.</para>
/// <para>The order of the rows that go in changes no figure that comes out.</para>
/// </remarks>
public sealed class OpenItemSet
{
    /// <summary>Most rows of one set: 100,000,000 (our choice: 1.6 GB of columns; larger books are aged in parts and merged).</summary>
    public const int MaxRows = 100_000_000;

    /// <summary>Most customers, each counted once for each currency: 10,000,000 (our choice: with it the sums of any buckets fit in one array).</summary>
    public const int MaxLines = 10_000_000;

    private readonly int[] _dueDays;
    private readonly long[] _open;
    private readonly HeldColumn[] _held;
    private readonly int[] _line;
    private readonly Int128[] _credits;

    internal OpenItemSet(LocalDate asOf, OpenItemColumns columns)
    {
        AsOf = asOf;
        (_dueDays, _open, _held) = (columns.DueDays, columns.Open, columns.Held);
        (Lines, _line, _credits) = (columns.Lines, columns.Line, columns.Credits);
        CreditCount = columns.CreditCount;
    }

    /// <summary>The day at whose end the items are open.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How many rows there are: open items or parts of them.</summary>
    public int Count => _open.Length;

    /// <summary>How many unapplied credits there are.</summary>
    public int CreditCount { get; }

    /// <summary>How many customers there are, each counted once for each currency.</summary>
    public int LineCount => Lines.Length;

    // In the order of a report.
    internal AgingLine[] Lines { get; }

    internal ReadOnlySpan<int> DueDays => _dueDays;

    internal ReadOnlySpan<long> OpenUnits => _open;

    // By status, in the order of AgingCells.HeldStatuses.
    internal ReadOnlySpan<HeldColumn> Held => _held;

    internal ReadOnlySpan<int> LineOfRow => _line;

    internal ReadOnlySpan<Int128> CreditUnits => _credits;

    /// <summary>A set from rows, read once.</summary>
    /// <param name="asOf">The day at whose end the items are open.</param>
    /// <param name="items">The open items, in any order.</param>
    /// <param name="credits">The unapplied credits; none if not given.</param>
    /// <exception cref="ArgumentException">The date or a row is missing, or there are more than <see cref="MaxRows"/> rows or <see cref="MaxLines"/> lines.</exception>
    public static OpenItemSet From(
        LocalDate asOf,
        IEnumerable<OpenItemRow> items,
        IEnumerable<OpenCreditRow>? credits = null
    )
    {
        Guard.Date(asOf);
        var columns = new OpenItemColumnsBuilder();
        foreach (var item in Guard.NotNull(items))
        {
            columns.Add(Guard.NotNull(item, nameof(items)));
            Bound(columns, nameof(items));
        }

        foreach (var credit in credits ?? [])
        {
            columns.Add(Guard.NotNull(credit, nameof(credits)));
            Bound(columns, nameof(credits));
        }

        return new(asOf, columns.Build());
    }

    /// <summary>A set from balances: a row for each part of an item on which something is open, and the unapplied credits.</summary>
    /// <param name="asOf">The day of all the balances.</param>
    /// <param name="accounts">Each account's balance with its commitments, in any order, read once.</param>
    /// <param name="policy">From which date age counts, by part or by item; its buckets do not matter here.</param>
    /// <exception cref="ArgumentException">A balance is as of another day, or the policy nets credits against items, which the columns do not.</exception>
    public static OpenItemSet Of(
        LocalDate asOf,
        IEnumerable<(AccountBalance Balance, CommitmentStatus Commitments)> accounts,
        AgingPolicy policy
    )
    {
        Guard.Date(asOf);
        Guard.NotNull(accounts);
        if (Guard.NotNull(policy).Credits != CreditTreatment.Apart)
        {
            throw new ArgumentException(
                "must keep credits apart; netted credits are aged account by account",
                nameof(policy)
            );
        }

        var columns = new OpenItemColumnsBuilder();
        foreach (var (balance, commitments) in accounts)
        {
            if (balance.AsOf != asOf || commitments.AsOf != asOf)
            {
                throw new ArgumentException(
                    $"must all be as of {Guard.Text(asOf)}, but '{balance.Customer}' is as of {Guard.Text(balance.AsOf)}",
                    nameof(accounts)
                );
            }

            columns.Add(balance, commitments, policy);
            Bound(columns, nameof(accounts));
        }

        return new(asOf, columns.Build());
    }

    /// <summary>Day and size, independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text(
            $"{Count} open items and {CreditCount} credits of {LineCount} customers and currencies as of {Guard.Text(AsOf)}"
        );

    private static void Bound(OpenItemColumnsBuilder columns, string name)
    {
        if (columns.IsTooLarge)
        {
            throw new ArgumentException(
                Guard.Text(
                    $"must hold at most {MaxRows} rows of {MaxLines} customers and currencies; age larger books in parts"
                ),
                name
            );
        }
    }
}
