using NodaTime;

namespace Cobranza.Benchmarks;

/// <summary>An open invoice as an application without this library would hold it.</summary>
internal sealed record InvoiceRow(string Customer, LocalDate DueOn, decimal Open);
