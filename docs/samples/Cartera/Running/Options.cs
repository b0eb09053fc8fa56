using Cobranza;
using NodaTime;

namespace Cartera.Running;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    /// <summary>Customers and items shown before the rest is counted. Our choice: what fits on a screen.</summary>
    public const int DefaultTop = 15;

    /// <summary>The file of invoices; null for the portfolio shipped with the sample.</summary>
    public string? Csv { get; init; }

    public string? Map { get; init; }

    public string? Policy { get; init; }

    public string? Html { get; init; }

    /// <summary>The document whose late charge is explained instead of the report.</summary>
    public string? Why { get; init; }

    public LocalDate? AsOf { get; init; }

    public Language Language { get; init; } = Language.English;

    public int Top { get; init; } = DefaultTop;

    public bool Help { get; init; }
}
