using NodaTime;

namespace Cobranza;

/// <summary>Dated exchange rates that the caller gives, at most one for each pair and day.</summary>
/// <remarks>
/// A rate counts from its date until the next one of the same pair. Only the pairs given are answered: nothing is inverted or
/// crossed through a third currency in silence (see <see cref="ExchangeRate.Inverse"/>).
/// </remarks>
public sealed class ExchangeRates
{
    private readonly Dictionary<(Currency From, Currency To), ExchangeRate[]> _byPair;

    private ExchangeRates(Dictionary<(Currency From, Currency To), ExchangeRate[]> byPair) => _byPair = byPair;

    /// <summary>A set of rates, in any order.</summary>
    /// <exception cref="ArgumentException">Two rates are of one pair and one day.</exception>
    public static ExchangeRates Of(IEnumerable<ExchangeRate> rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        var byPair = rates
            .GroupBy(rate => (rate.From, rate.To))
            .ToDictionary(pair => pair.Key, pair => pair.OrderBy(rate => rate.On).ToArray());
        foreach (var series in byPair.Values)
        {
            for (var i = 1; i < series.Length; i++)
            {
                if (series[i].On == series[i - 1].On)
                {
                    throw new ArgumentException(
                        $"must hold one rate a pair and day; it holds two: {series[i - 1]} and {series[i]}",
                        nameof(rates)
                    );
                }
            }
        }

        return new(byPair);
    }

    /// <summary>The latest rate of the pair dated on the day or before it; <see langword="null"/> if there is none.</summary>
    /// <exception cref="ArgumentException">The date is missing (<c>default</c>).</exception>
    public ExchangeRate? Find(Currency from, Currency to, LocalDate on)
    {
        Guard.Date(on);
        if (!_byPair.TryGetValue((from, to), out var series))
        {
            return null;
        }

        var low = 0;
        for (var high = series.Length; low < high; )
        {
            var middle = low + ((high - low) / 2);
            if (series[middle].On <= on)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? null : series[low - 1];
    }
}
