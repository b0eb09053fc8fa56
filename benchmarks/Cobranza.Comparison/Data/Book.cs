namespace Cobranza.Comparison;

/// <summary>Open items in random order, as plain columns: what every engine is loaded from.</summary>
/// <remarks>The same rows each time: due days uniform over <see cref="DaySpan"/> days, customers uniform over <see cref="Customers"/>,
/// currencies 70, 20 and 10 %, open balances log-normal around 250.00 with sigma 1.2, in minor units.</remarks>
internal sealed class Book
{
    public const int Customers = 200_000;
    public const int DaySpan = 731;

    private const int Seed = 20_240_229;

    private InvoiceRow[]? _rows;

    public Book(int count)
    {
        var random = new Random(Seed);
        (DueDays, Open) = (new int[count], new long[count]);
        (Customer, Currency) = (new int[count], new byte[count]);
        for (var row = 0; row < count; row++)
        {
            DueDays[row] = Day.FirstDue + random.Next(DaySpan);
            Open[row] = LogNormal(random);
            Customer[row] = random.Next(Customers);
            Currency[row] = random.Next(10) switch
            {
                < 7 => 0,
                < 9 => 1,
                _ => 2,
            };
        }
    }

    /// <summary>The three codes; the third has no minor digits.</summary>
    public static string[] Codes { get; } = ["MXN", "EUR", "JPY"];

    public static int[] Digits { get; } = [2, 2, 0];

    public static string[] CustomerIds { get; } =
    [.. Enumerable.Range(0, Customers).Select(customer => $"C-{customer:D6}")];

    public int Count => DueDays.Length;

    /// <summary>Days since 1970-01-01.</summary>
    public int[] DueDays { get; }

    /// <summary>Minor units, above zero.</summary>
    public long[] Open { get; }

    public int[] Customer { get; }

    public byte[] Currency { get; }

    /// <summary>The same as objects, made when asked for.</summary>
    public InvoiceRow[] Rows => _rows ??= [.. Enumerable.Range(0, Count).Select(RowOf)];

    public void ForgetRows() => _rows = null;

    /// <summary>Minor units as the decimal an application would hold.</summary>
    public static decimal ToDecimal(long units, int currency) =>
        new((int)units, (int)(units >> 32), 0, false, (byte)Digits[currency]);

    /// <summary>A decimal as minor units; only for comparing answers.</summary>
    public static long ToUnits(decimal amount, int currency) => (long)(Digits[currency] == 0 ? amount : amount * 100m);

    private InvoiceRow RowOf(int row) =>
        new(
            CustomerIds[Customer[row]],
            Codes[Currency[row]],
            Day.ToDate(DueDays[row]),
            ToDecimal(Open[row], Currency[row])
        );

    private static long LogNormal(Random random)
    {
        var normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
        return 1 + (long)(25_000 * Math.Exp(1.2 * normal));
    }
}
