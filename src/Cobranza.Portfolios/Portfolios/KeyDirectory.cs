namespace Cobranza.Portfolios;

/// <summary>The keys of a book's lines, each once: columns name a key by its place here, from 0.</summary>
/// <remarks>Mostly the customers of a book. The order of the keys changes no figure; reports sort them by their characters (ordinal).</remarks>
public sealed class KeyDirectory
{
    /// <summary>Most keys: 10,000,000 (our choice: with it the sums of any buckets fit in one array).</summary>
    public const int MaxCount = 10_000_000;

    private readonly string[] _keys;
    private readonly bool _areCustomers;

    // Made when first asked for: a scan of columns needs neither.
    private readonly Lazy<Dictionary<string, int>> _places;
    private readonly Lazy<int[]> _sorted;

    /// <param name="keys">Each once.</param>
    /// <param name="areCustomers">Whether they are known to be ids of customers.</param>
    internal KeyDirectory(string[] keys, bool areCustomers = false)
    {
        (_keys, _areCustomers) = (keys, areCustomers);
        _places = new(Places);
        _sorted = new(Sorted);
    }

    /// <summary>How many keys there are.</summary>
    public int Count => _keys.Length;

    /// <summary>The places of the keys in the order of a report.</summary>
    internal ReadOnlySpan<int> InOrder => _sorted.Value;

    /// <summary>The key at a place.</summary>
    /// <param name="place">From 0 up to but excluding <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public string this[int place] => _keys[Guard.InRange(place, 0, _keys.Length - 1)];

    /// <summary>A directory of customers, in the order given.</summary>
    /// <exception cref="ArgumentException">A customer is missing or given twice, or there are more than <see cref="MaxCount"/>.</exception>
    public static KeyDirectory OfCustomers(IEnumerable<CustomerId> customers) =>
        Checked(
            [
                .. Guard
                    .NotNull(customers)
                    .Select(customer =>
                        customer.IsMissing
                            ? throw new ArgumentException(
                                "must hold no default(CustomerId), which is no customer",
                                nameof(customers)
                            )
                            : customer.Value
                    ),
            ],
            nameof(customers),
            areCustomers: true
        );

    /// <summary>A directory of keys of one's own, in the order given.</summary>
    /// <param name="keys">Any texts; <see cref="Aging.AgingReport.NoKey"/> may be one of them.</param>
    /// <exception cref="ArgumentException">A key is missing or given twice, or there are more than <see cref="MaxCount"/>.</exception>
    public static KeyDirectory Of(IEnumerable<string> keys) =>
        Checked(
            [.. Guard.NotNull(keys).Select(key => Guard.NotNull(key, nameof(keys)))],
            nameof(keys),
            areCustomers: false
        );

    /// <summary>The place of a key; <see langword="null"/> where it is not here.</summary>
    /// <exception cref="ArgumentNullException">The key is missing.</exception>
    public int? PlaceOf(string key) => _places.Value.TryGetValue(Guard.NotNull(key), out var place) ? place : null;

    /// <summary>How many keys there are, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"{Count} keys");

    /// <summary>Refuses a directory that holds a text which can be no id of a customer.</summary>
    internal void RequireCustomers(string name)
    {
        for (var place = 0; place < _keys.Length && !_areCustomers; place++)
        {
            try
            {
                _ = CustomerId.Of(_keys[place]);
            }
            catch (ArgumentException e)
            {
                throw new ArgumentException(
                    Guard.Text($"must hold ids of customers alone; the key at {place} is none: {e.Message}"),
                    name,
                    e
                );
            }
        }
    }

    private static KeyDirectory Checked(string[] keys, string name, bool areCustomers)
    {
        if (keys.Length > MaxCount)
        {
            throw new ArgumentException(Guard.Text($"must be at most {MaxCount} keys; there are {keys.Length}"), name);
        }

        var directory = new KeyDirectory(keys, areCustomers);
        for (var place = 0; place < keys.Length; place++)
        {
            if (directory._places.Value[keys[place]] is var first && first != place)
            {
                throw new ArgumentException(
                    Guard.Text($"must hold each key once; '{keys[place]}' stands at {first} and at {place}"),
                    name
                );
            }
        }

        return directory;
    }

    private Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>(_keys.Length, StringComparer.Ordinal);
        for (var place = 0; place < _keys.Length; place++)
        {
            places.TryAdd(_keys[place], place);
        }

        return places;
    }

    private int[] Sorted()
    {
        var keys = (string[])_keys.Clone();
        int[] places = [.. Enumerable.Range(0, keys.Length)];
        Array.Sort(keys, places, StringComparer.Ordinal);
        return places;
    }
}
