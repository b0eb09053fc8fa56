using NodaTime;

namespace Cobranza.Comparison;

/// <summary>An open invoice as an application without this library would hold it.</summary>
internal sealed record InvoiceRow(string Customer, string Currency, LocalDate DueOn, decimal Open);
