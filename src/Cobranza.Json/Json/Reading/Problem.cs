namespace Cobranza.Json.Reading;

/// <summary>A problem before it is told to the caller as one of policies or of facts.</summary>
internal readonly record struct Problem(string Code, string Path, string Message);
