using Cobranza.Terms.Notation;

namespace Cobranza.Discounts.Notation;

/// <summary>The words of the notation that only discounts have.</summary>
internal static class DiscountWords
{
    public static Phrase Discount { get; } =
        new("discount", "descuento", "p.p.", "d.p.p.", "dto.", "de descuento", "dto. p.p.", "pronto pago");

    public static Phrase Until { get; } =
        new("until", "hasta", "within", "by", "in", "dentro de", "en", "a", "if paid within", "if paid by");

    public static Phrase Tolerance { get; } =
        new("tolerance", "tolerancia", "tolerance of", "tolerancia de", "con tolerancia de");
}
