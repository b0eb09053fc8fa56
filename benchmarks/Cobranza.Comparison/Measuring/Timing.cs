namespace Cobranza.Comparison;

/// <summary>How long one answer takes, in milliseconds.</summary>
internal sealed record Timing(Way Way, double Median, double Min);
