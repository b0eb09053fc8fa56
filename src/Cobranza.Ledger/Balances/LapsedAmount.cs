using NodaTime;

namespace Cobranza.Balances;

/// <summary>The part of an entry that had no effect, because it went beyond what was open, unapplied or written off.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="On">Its value date.</param>
/// <param name="Amount">The part without effect, with the sign of the entry; never zero.</param>
public sealed record LapsedAmount(EntryId Entry, LocalDate On, Money Amount)
{
    /// <summary>Amount and entry, independent of the current culture.</summary>
    public override string ToString() => $"{Amount} of {Entry} on {Guard.Text(On)} had no effect";
}
