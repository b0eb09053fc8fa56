using System.Runtime.InteropServices;

namespace Cobranza.Comparison;

/// <summary>What no loading can do without: every object read once, every customer's id looked up.</summary>
internal sealed class BareLoop(Book book, Answers answers)
{
    public const string Name = "Bare loop that reads the rows and hashes the id";

    public Way Way() => Comparison.Way.Of(Question.Loading, Name, 1, Effort.Heavy, Run, Read);

    private Dictionary<string, int> Run()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = 0;
        foreach (var row in book.Rows)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(places, row.Customer, out _)++;
            seen ^= row.DueOn.Day ^ row.Open.Scale;
        }

        GC.KeepAlive(seen);
        return places;
    }

    // It has no figures to compare; that it saw every row must do.
    private long[] Read(Dictionary<string, int> places) =>
        places.Values.Sum() == book.Count ? answers.Of(Question.Loading) : [];
}
