using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Balances;

/// <summary>What one fact did to the net balance when it came to count; exactly one of item and entry is given.</summary>
internal sealed record NetEffect(LocalDate On, Receivable? Item, Entry? Entry, Money Amount, Money Lapsed);
