namespace Cobranza.Portfolios;

/// <summary>Currencies as reports list them: by code, then by digits.</summary>
internal static class CurrencyOrder
{
    public static Comparer<Currency> Comparer { get; } =
        Comparer<Currency>.Create(
            (left, right) =>
            {
                var byCode = string.CompareOrdinal(left.Code, right.Code);
                return byCode != 0 ? byCode : left.MinorDigits.CompareTo(right.MinorDigits);
            }
        );
}
