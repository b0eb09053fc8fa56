namespace Cobranza.Terms;

/// <summary>What each portion is worth before minor units: exact, or rounded where the portion says so; together always the whole.</summary>
internal static class PortionValues
{
    public static ExactAmount[] Of(PaymentTerms terms, Money amount, Money? net)
    {
        var portions = terms.Portions;
        ExactAmount whole = amount.Abs();
        var values = new ExactAmount[portions.Count];
        var reserved = Fixed(portions, amount);
        RequireRoom(portions, amount, net, reserved);
        var left = whole;

        // Where a portion takes the remainder, the others are what they say, rounded; shares alone are rounded together at the end.
        var usual = portions.Any(portion => portion.Part is TermPart.Remainder) ? Rounding.HalfAwayFromZero : null;
        for (var i = 0; i < values.Length; i++)
        {
            var part = portions[i].Part;
            var rounding = portions[i].Rounding ?? usual;
            switch (part)
            {
                case TermPart.Remainder:
                    values[i] = ExactAmount.Zero(amount.Currency);
                    continue;
                case TermPart.Fixed own:
                    values[i] = own.Amount;
                    reserved -= own.Amount;
                    break;
                case TermPart.PercentOfRemainder of when left * of.Share > left - reserved:
                    throw TooMuch(amount, (whole - left) + (left * of.Share) + reserved);
                case TermPart.PercentOfRemainder of:
                    values[i] = Fit(left * of.Share, rounding, left - reserved);
                    break;
                default:
                    values[i] = Fit(ShareOf(part, whole, net), rounding, left - reserved);
                    break;
            }

            left -= values[i];
        }

        GiveRemainder(portions, terms.Residual, left, values);
        return values;
    }

    private static ExactAmount Fixed(ValueList<TermPortion> portions, Money amount) =>
        Money.Sum(
            portions.Select(portion => portion.Part).OfType<TermPart.Fixed>().Select(part => part.Amount),
            amount.Currency
        );

    private static ExactAmount ShareOf(TermPart part, ExactAmount whole, Money? net) =>
        part is TermPart.PercentOfNet of ? net!.Value.Abs() * of.Share : whole * part.ShareOfWhole!.Value;

    private static void RequireRoom(ValueList<TermPortion> portions, Money amount, Money? net, ExactAmount reserved)
    {
        var needed = portions
            .Select(portion => portion.Part)
            .Where(part => part.ShareOfWhole is not null || part is TermPart.PercentOfNet)
            .Aggregate(reserved, (sum, part) => sum + ShareOf(part, amount.Abs(), net));
        if (needed > amount.Abs())
        {
            throw TooMuch(amount, needed);
        }
    }

    private static ArgumentOutOfRangeException TooMuch(Money amount, ExactAmount needed) =>
        new(
            nameof(amount),
            amount,
            $"cannot be split so: the portions come to {needed} and leave nothing to take the rest"
        );

    // Rounding that would take more than there is rounds down instead.
    private static ExactAmount Fit(ExactAmount value, Rounding? rounding, ExactAmount room)
    {
        if (rounding is null)
        {
            return ExactAmount.Min(value, room);
        }

        ExactAmount rounded = value.Round(rounding);
        return rounded <= room ? rounded : ExactAmount.Min(value, room).Round(rounding.WithMode(RoundingMode.Down));
    }

    private static void GiveRemainder(
        ValueList<TermPortion> portions,
        ResidualPlace residual,
        ExactAmount left,
        ExactAmount[] values
    )
    {
        var takers = Enumerable.Range(0, values.Length).Where(i => portions[i].Part is TermPart.Remainder).ToArray();
        var equal = takers.Length == 0 ? left : left / Fraction.Of(takers.Length);
        foreach (var taker in takers.Where(taker => portions[taker].Rounding is not null))
        {
            values[taker] = Fit(equal, portions[taker].Rounding, left);
            left -= values[taker];
        }

        var last = takers.Where(taker => portions[taker].Rounding is null).ToArray();
        foreach (var taker in last)
        {
            values[taker] = left / Fraction.Of(last.Length);
        }

        if (last.Length == 0 && PortionChecks.Carrier(portions, residual) is { } carrier)
        {
            values[carrier] += left;
        }
    }
}
