using NodaTime;

namespace Cobranza.Portfolios.Blocks;

/// <summary>Reads rows of a caller's type.</summary>
internal sealed class RowReader<T>(Func<T, string> customer, Func<T, LocalDate> dueOn, Func<T, Money> open)
{
    // Customers are looked up some rows at a time in a loop of their own: the processor then waits for the memory of many at once.
    private const int Batch = 128;

    private readonly string[] _customers = new string[Batch];
    private readonly uint[] _hashes = new uint[Batch];
    private readonly int[] _places = new int[Batch];

    /// <summary>Reads some rows into a builder.</summary>
    /// <exception cref="ArgumentException">A row makes no sense.</exception>
    public void Read(ReadOnlySpan<T> rows, OpenItemSetBuilder builder)
    {
        for (var start = 0; start < rows.Length; start += Batch)
        {
            ReadBatch(rows.Slice(start, Math.Min(Batch, rows.Length - start)), builder);
        }
    }

    private void ReadBatch(ReadOnlySpan<T> rows, OpenItemSetBuilder builder)
    {
        var (first, row) = (builder.Rows, 0);
        try
        {
            for (; row < rows.Length; row++)
            {
                _customers[row] = Guard.NotNull(customer(rows[row]), nameof(customer));
            }

            builder.Customers.Hash(_customers.AsSpan(0, rows.Length), _hashes);
            for (row = 0; row < rows.Length; row++)
            {
                _places[row] = builder.PlaceOf(_customers[row], _hashes[row]);
            }

            for (row = 0; row < rows.Length; row++)
            {
                builder.Add(
                    _places[row],
                    DayNumber.Of(dueOn(rows[row])),
                    Guard.Positive(open(rows[row]), nameof(open))
                );
            }
        }
        catch (ArgumentException e)
        {
            throw new ArgumentException(Guard.Text($"row {first + row}: {e.Message}"), nameof(rows), e);
        }
    }
}
