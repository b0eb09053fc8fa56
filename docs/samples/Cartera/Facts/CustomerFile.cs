using Cobranza.Receivables;

namespace Cartera.Facts;

/// <summary>A customer's account, with what people call the customer.</summary>
internal sealed record CustomerFile(Account Account, string Name, string Country);
