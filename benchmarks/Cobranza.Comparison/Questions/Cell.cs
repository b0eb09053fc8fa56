using System.Globalization;

namespace Cobranza.Comparison;

/// <summary>Where a figure stands in the answer by customer.</summary>
internal static class Cell
{
    public static int Of(int currency, int customer, int bucket) =>
        (((currency * Book.Customers) + customer) * Buckets.Count) + bucket;

    /// <summary>The number in an id such as C-000017.</summary>
    public static int CustomerOf(string id) => int.Parse(id.AsSpan(2), CultureInfo.InvariantCulture);
}
