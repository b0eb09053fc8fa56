namespace Cobranza;

/// <summary>A name under which policies were registered.</summary>
internal sealed record PolicyName(string Value);
