namespace Cobranza.Aging;

/// <summary>One line of an aging beside the same in the reporting currency.</summary>
/// <param name="Original">The line as it is.</param>
/// <param name="Converted">The same line in the reporting currency: each of its cells converted and rounded on its own.</param>
/// <param name="Rate">The rate with its date, or null where the line is in the reporting currency already, and so is left as it is.</param>
public sealed record ConvertedAgingRow(AgingRow Original, AgingRow Converted, ExchangeRate? Rate)
{
    /// <summary>Both totals and the rate, independent of the current culture.</summary>
    public override string ToString() =>
        $"{Original.Key}: {Original.Total} = {Converted.Total} ({Rate?.ToString() ?? "not converted"})";
}
