using Microsoft.Extensions.Options;
using NodaTime;

namespace Cobranza;

/// <summary>Names every field of the options that is missing or wrong.</summary>
internal sealed class CobranzaOptionsValidator : IValidateOptions<CobranzaOptions>
{
    public ValidateOptionsResult Validate(string? name, CobranzaOptions options)
    {
        var failures = (string.IsNullOrEmpty(name) ? OwnFailures(options) : NamedFailures(name, options)).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> OwnFailures(CobranzaOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.TimeZone))
        {
            yield return "TimeZone: is missing; an IANA id is needed, such as America/Mexico_City";
        }
        else if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(options.TimeZone) is null)
        {
            yield return $"TimeZone: '{options.TimeZone}' is not an IANA time zone id, such as America/Mexico_City";
        }
    }

    private static IEnumerable<string> NamedFailures(string name, CobranzaOptions options)
    {
        if (options.Policies is null)
        {
            yield return $"Policies: are missing in the options named '{name}'";
        }

        if (options.TimeZone is not null)
        {
            yield return $"TimeZone: belongs to the whole host, not to the options named '{name}'";
        }
    }
}
