using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cobranza.Json;

/// <summary>The converters of this package together.</summary>
public static class CobranzaConverters
{
    /// <summary>Every converter: amounts, currencies, percentages, dates, ids and risk classes.</summary>
    public static IReadOnlyList<JsonConverter> All { get; } =
    [
        new MoneyConverter(),
        new CurrencyConverter(),
        new PercentageConverter(),
        new LocalDateConverter(),
        new CustomerIdConverter(),
        new ReceivableIdConverter(),
        new EntryIdConverter(),
        new RiskClassConverter(),
    ];

    /// <summary>Adds every converter to serializer options; works with source-generated contexts and without reflection.</summary>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddTo(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach (var converter in All)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
