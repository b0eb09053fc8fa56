using Cobranza;
using NodaTime;

namespace Cartera.Mapping;

/// <summary>One row, read according to the map: right by itself, not yet checked against others.</summary>
internal sealed record FactRow
{
    public required int Line { get; init; }

    public required RowKind Kind { get; init; }

    /// <summary>The row's own number; made from its line when the file gives none.</summary>
    public required string Id { get; init; }

    public required CustomerId Customer { get; init; }

    public required LocalDate Date { get; init; }

    public required LocalDate Recorded { get; init; }

    public Money? Amount { get; init; }

    public LocalDate? Due { get; init; }

    public LocalDate? Settled { get; init; }

    public bool Disputed { get; init; }

    public int? Count { get; init; }

    public string Name { get; init; } = "";

    public string Country { get; init; } = "";

    public string Segment { get; init; } = "";

    public string Against { get; init; } = "";

    public string Reason { get; init; } = "";

    public string Step { get; init; } = "";

    public string Channel { get; init; } = "";
}
