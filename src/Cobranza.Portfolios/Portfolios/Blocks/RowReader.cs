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

    // The row of the batch that is being read: the one to be named where it makes no sense.
    private int _row;

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
        var first = builder.Rows;
        try
        {
            ReadCustomers(rows);
            builder.Customers.Hash(_customers.AsSpan(0, rows.Length), _hashes);
            FindPlaces(rows.Length, builder);
            Add(rows, builder);
        }
        catch (ArgumentException e)
        {
            throw new ArgumentException(Guard.Text($"row {first + _row}: {e.Message}"), nameof(rows), e);
        }
    }

    // Loops of their own, because within a try their variables would not stay in registers.
    private void ReadCustomers(ReadOnlySpan<T> rows)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            _row = row;
            _customers[row] = Guard.NotNull(customer(rows[row]), nameof(customer));
        }
    }

    private void FindPlaces(int rows, OpenItemSetBuilder builder)
    {
        for (var row = 0; row < rows; row++)
        {
            _row = row;
            _places[row] = builder.PlaceOf(_customers[row], _hashes[row]);
        }
    }

    private void Add(ReadOnlySpan<T> rows, OpenItemSetBuilder builder)
    {
        for (var row = 0; row < rows.Length; row++)
        {
            _row = row;
            builder.Add(_places[row], DayNumber.Of(dueOn(rows[row])), Guard.Positive(open(rows[row]), nameof(open)));
        }
    }
}
