using Cobranza.Calendars;
using Cobranza.Terms;

namespace Cobranza.Discounts;

/// <summary>What discount windows say.</summary>
internal static partial class DiscountRules
{
    public static Rule WindowLastDay { get; } =
        new("discounts.last-day", "The last day, itself included", "El último día, este incluido");

    public static Rule Tolerance { get; } =
        new(
            "discounts.tolerance",
            "A payment up to {days} days after the last day still earns the discount",
            "Un pago hasta {days} días después del último día aún obtiene el descuento"
        );

    public static Rule RolledBy(DateAdjustment adjustment)
    {
        var (id, english, spanish) = TermRules.Words(adjustment, stops: true);
        return new(
            $"discounts.rolled-{id}",
            $"If the last day is not a business day, it moves to {english}",
            $"Si el último día no es hábil, pasa a ser {spanish}"
        );
    }
}
