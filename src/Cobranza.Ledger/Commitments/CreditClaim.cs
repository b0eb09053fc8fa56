using NodaTime;

namespace Cobranza.Commitments;

/// <summary>What asks for cents received: how many, how many are enough, from which days, and on which items.</summary>
/// <param name="Amount">The most it uses.</param>
/// <param name="Enough">The least that fulfills it.</param>
/// <param name="From">The first value date that counts.</param>
/// <param name="Through">The last value date that counts.</param>
/// <param name="Items">On which items; none means anywhere.</param>
internal readonly record struct CreditClaim(
    Money Amount,
    Money Enough,
    LocalDate From,
    LocalDate Through,
    ValueList<ReceivableId> Items
)
{
    public bool Fits(CreditPortion portion) =>
        portion.Left.IsPositive
        && portion.On >= From
        && portion.On <= Through
        && portion.Left.Currency == Amount.Currency
        && (Items.IsEmpty || (portion.Item is { } item && Items.Contains(item)));
}
