namespace Cobranza.Portfolios.Blocks;

/// <summary>Sorts rows by the place of their customer, digit by digit, keeping the order of equal ones.</summary>
internal static class PlaceSort
{
    private const int Bits = 11;
    private const int Digits = 1 << Bits;

    // Below it comparing costs less than counting.
    private const int MinCounted = 512;

    /// <summary>Sorts the places, and the units with them.</summary>
    /// <param name="places">Zero or more each.</param>
    /// <param name="units">As many.</param>
    /// <param name="sparePlaces">Room for as many, whose content is lost.</param>
    /// <param name="spareUnits">Room for as many, whose content is lost.</param>
    public static void Sort(Span<int> places, Span<long> units, Span<int> sparePlaces, Span<long> spareUnits)
    {
        if (places.Length < MinCounted)
        {
            places.Sort(units);
            return;
        }

        var largest = 0;
        foreach (var place in places)
        {
            largest = Math.Max(largest, place);
        }

        for (var shift = 0; shift < 31 && largest >> shift > 0; shift += Bits)
        {
            Pass(places, units, sparePlaces, spareUnits, shift);
            sparePlaces.CopyTo(places);
            spareUnits.CopyTo(units);
        }
    }

    private static void Pass(
        ReadOnlySpan<int> places,
        ReadOnlySpan<long> units,
        Span<int> sortedPlaces,
        Span<long> sortedUnits,
        int shift
    )
    {
        Span<int> next = stackalloc int[Digits];
        next.Clear();
        foreach (var place in places)
        {
            next[(place >> shift) & (Digits - 1)]++;
        }

        var start = 0;
        foreach (ref var one in next)
        {
            (one, start) = (start, start + one);
        }

        for (var row = 0; row < places.Length; row++)
        {
            var to = next[(places[row] >> shift) & (Digits - 1)]++;
            (sortedPlaces[to], sortedUnits[to]) = (places[row], units[row]);
        }
    }
}
