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

    /// <summary>The law whose late charges take the place of those of the policy, as <c>es</c> or <c>uk</c>.</summary>
    public string? Regime { get; init; }

    /// <summary>The document whose late charge is explained instead of the report.</summary>
    public string? Why { get; init; }

    /// <summary>The code or name of the customer whose statement is printed instead of the report.</summary>
    public string? Statement { get; init; }

    /// <summary>The first day of the statement, which then carries balances forward; null for the open items.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The payment or other credit that is traced instead of the report.</summary>
    public string? Trace { get; init; }

    /// <summary>How many months of history are shown instead of the report.</summary>
    public int? History { get; init; }

    public LocalDate? AsOf { get; init; }

    /// <summary>The day whose knowledge everything is limited to; null for all that the file says.</summary>
    public LocalDate? KnownOn { get; init; }

    public Language Language { get; init; } = Language.English;

    public int Top { get; init; } = DefaultTop;

    public bool Help { get; init; }
}
