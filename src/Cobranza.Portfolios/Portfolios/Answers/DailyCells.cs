using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Answers;

/// <summary>The sums of one currency by day: of each day the buckets and, in the last column, the credits.</summary>
/// <param name="Currency">The currency of every sum.</param>
/// <param name="Sums">The sums, day after day.</param>
internal sealed record DailyCells(Currency Currency, SumTable Sums)
{
    /// <summary>Whether nothing stands in any cell.</summary>
    public bool IsZero => !Sums.HasAny(0, Sums.Count);

    /// <summary>The sums of both, in the same currency and of as many days.</summary>
    public DailyCells Plus(DailyCells other)
    {
        var sums = new SumTable(Sums.Count, checked(Sums.Magnitude + other.Sums.Magnitude));
        sums.AddLines(Sums, 1, lines: []);
        sums.AddLines(other.Sums, 1, lines: []);
        return new(Currency, sums);
    }

    /// <summary>Whether every sum is the same, in whatever width it is kept.</summary>
    public bool HasSameSums(DailyCells other)
    {
        for (var cell = 0; cell < Sums.Count; cell++)
        {
            if (Sums[cell] != other.Sums[cell])
            {
                return false;
            }
        }

        return Currency == other.Currency;
    }

    /// <summary>The same sums with each currency once, by code and digits; those of one currency are added.</summary>
    public static DailyCells[] Together(ReadOnlySpan<DailyCells> cells)
    {
        // A book has a handful of currencies: each finds its place by a walk.
        var together = new List<DailyCells>(cells.Length);
        foreach (var one in cells)
        {
            var place = 0;
            while (place < together.Count && CurrencyOrder.Comparer.Compare(together[place].Currency, one.Currency) < 0)
            {
                place++;
            }

            if (place < together.Count && together[place].Currency == one.Currency)
            {
                together[place] = together[place].Plus(one);
            }
            else
            {
                together.Insert(place, one);
            }
        }

        return [.. together];
    }
}
