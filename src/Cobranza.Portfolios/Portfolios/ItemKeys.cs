using Cobranza.Aging;

namespace Cobranza.Portfolios;

/// <summary>A key of one's own for every row of a set: a salesperson, a project, anything that is not the customer's alone.</summary>
/// <remarks>What follows from the customer alone (a segment, a region) needs no keys: <see cref="PortfolioAging.GroupedBy"/> adds up its lines.</remarks>
public sealed class ItemKeys
{
    private readonly OpenItemSet _set;
    private readonly int[][] _lines;

    private ItemKeys(OpenItemSet set, KeyDirectory keys, int[][] lines) => (_set, Keys, _lines) = (set, keys, lines);

    /// <summary>The keys; <see cref="AgingReport.NoKey"/>, under which credits show, is one of them.</summary>
    public KeyDirectory Keys { get; }

    /// <summary>The place of <see cref="AgingReport.NoKey"/>.</summary>
    internal const int CreditLine = 0;

    /// <summary>Keys by a function of the row.</summary>
    /// <param name="set">The set.</param>
    /// <param name="key">The key of a row, any text; called once for each row.</param>
    /// <exception cref="ArgumentException">Something is missing, a key is, or there are more than <see cref="KeyDirectory.MaxCount"/>.</exception>
    public static ItemKeys Of(OpenItemSet set, Func<OpenItem, string> key)
    {
        Guard.NotNull(set);
        Guard.NotNull(key);
        var places = new Dictionary<string, int>(StringComparer.Ordinal) { [AgingReport.NoKey] = 0 };
        var lines = new int[set.Blocks.Length][];
        for (var block = 0; block < lines.Length; block++)
        {
            lines[block] = new int[set.Blocks[block].Count];
            for (var row = 0; row < lines[block].Length; row++)
            {
                var one = Guard.NotNull(key(set.ItemAt(set.Blocks[block], row)), nameof(key));
                places.TryAdd(one, places.Count);
                lines[block][row] = places[one];
            }
        }

        return new(set, KeyDirectory.Of(places.Keys), lines);
    }

    /// <summary>How many keys there are, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"{Keys.Count} keys of {_set.Count} rows");

    internal int[] LinesOf(int block) => _lines[block];

    internal bool AreOf(OpenItemSet set) => ReferenceEquals(set, _set);
}
