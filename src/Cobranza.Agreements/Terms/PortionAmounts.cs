namespace Cobranza.Terms;

/// <summary>Splits an amount into the portions of terms, exactly.</summary>
/// <remarks>
/// Worked on the size of the amount, its sign comes last, so that a negative one is the mirror of the positive one. First every portion gets its value, rounded where it
/// says so, in the order written; then the values become whole minor units.
/// </remarks>
internal static class PortionAmounts
{
    public static ValueList<Money> Of(PaymentTerms terms, Money amount, Money? net)
    {
        Guard.HasCurrency(amount);
        RequireNet(terms, amount, net);
        foreach (var portion in terms.Portions)
        {
            if (portion.Part is TermPart.Fixed part)
            {
                Guard.SameCurrency(amount.Currency, part.Amount);
            }
        }

        if (terms.Portions.Count == 1)
        {
            return [amount];
        }

        var whole = amount.Abs();
        var values = PortionValues.Of(terms, amount, net);
        var parts = terms.Residual.IndexAmong(values.Length) is { } place
            ? WithResidualAt(place, terms.Portions, whole, values)
            : ByLargestRemainder(whole, values);
        return ValueList.From(amount.IsNegative ? parts.Select(part => -part) : parts);
    }

    private static void RequireNet(PaymentTerms terms, Money amount, Money? net)
    {
        if (net is { } given)
        {
            Guard.SameCurrency(amount.Currency, given);
            if (given.Sign * amount.Sign < 0)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(net),
                    given,
                    $"must have the sign of the amount, {amount}"
                );
            }
        }
        else if (terms.Portions.Any(portion => portion.Part is TermPart.PercentOfNet))
        {
            throw new ArgumentNullException(nameof(net), "A portion is a share of the net amount, which is missing.");
        }
    }

    private static Money[] ByLargestRemainder(Money whole, ExactAmount[] values)
    {
        var parts = Array.ConvertAll(values, value => value.Round(Rounding.Down));
        var units = (whole - Money.Sum(parts, whole.Currency)).MinorUnits;

        // Rounded down, each lacks less than one unit: the units left are fewer than the portions that lack something.
        foreach (
            var index in Enumerable
                .Range(0, parts.Length)
                .OrderByDescending(index => values[index] - parts[index])
                .Take((int)units)
                .ToArray()
        )
        {
            parts[index] += Money.OfMinor(1, whole.Currency);
        }

        return parts;
    }

    private static Money[] WithResidualAt(int place, ValueList<TermPortion> portions, Money whole, ExactAmount[] values)
    {
        var parts = new Money[values.Length];

        // Fixed amounts come first, for they are exact; no rounding may take more than is left.
        var left = whole;
        foreach (
            var index in Enumerable
                .Range(0, parts.Length)
                .Where(index => index != place)
                .OrderBy(index => portions[index].Part is not TermPart.Fixed && portions[index].Rounding is null)
        )
        {
            parts[index] = Money.Min(values[index].Round(Rounding.HalfAwayFromZero), left);
            left -= parts[index];
        }

        parts[place] = left;
        return parts;
    }
}
