namespace Cobranza.Portfolios;

/// <summary>Open items of one currency in columns that the caller owns: wrapped, not copied, and not to be changed afterwards.</summary>
/// <remarks>Columns of an Arrow array (<c>date32</c>, <c>int64</c>, <c>int32</c>) or of physical Parquet types fit as they are.</remarks>
/// <param name="Currency">The currency of all rows.</param>
/// <param name="DueDays">The date from which each row's age is counted, as a <see cref="DayNumber"/>.</param>
/// <param name="MinorUnits">What is open of each row in minor units of the currency, greater than zero.</param>
/// <param name="Customers">The place of each row's customer in the directory of the book.</param>
public sealed record OpenItemColumns(
    Currency Currency,
    ReadOnlyMemory<int> DueDays,
    ReadOnlyMemory<long> MinorUnits,
    ReadOnlyMemory<int> Customers
)
{
    /// <summary>Currency and size, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"{MinorUnits.Length} open items in {Currency}");
}
