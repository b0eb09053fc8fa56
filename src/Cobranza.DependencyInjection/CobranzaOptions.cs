using Cobranza.Policies;

namespace Cobranza;

/// <summary>What a host configures; checked at start-up.</summary>
public sealed class CobranzaOptions
{
    /// <summary>The zone whose midnight ends the business's day, as an IANA id such as <c>America/Mexico_City</c>.</summary>
    /// <remarks>
    /// Needed in the options without a name, and only there. There is no default, because a wrong midnight is a wrong due
    /// date.
    /// </remarks>
    public string? TimeZone { get; set; }

    /// <summary>The policies and the dates from which they hold. Needed in options with a name.</summary>
    public PolicyHistory? Policies { get; set; }
}
