namespace Cobranza.Discounts;

/// <summary>Which share of each line credit notes leave.</summary>
internal static class CreditedLines
{
    public static ValueList<Fraction> Left(ValueList<InvoiceLine> lines, ValueList<InvoiceCredit> credits)
    {
        var left = Enumerable.Repeat(Fraction.One, lines.Count).ToArray();
        foreach (
            var credit in credits
                .Where(credit => credit.Tag is not null)
                .GroupBy(credit => credit.Tag, StringComparer.Ordinal)
        )
        {
            var tagged = Enumerable
                .Range(0, lines.Count)
                .Where(i => string.Equals(lines[i].Tag, credit.Key, StringComparison.Ordinal))
                .ToArray();
            if (tagged.Length == 0)
            {
                throw new ArgumentException(
                    $"has a credit note for '{credit.Key}', but no line has that tag",
                    nameof(credits)
                );
            }

            Reduce(lines, left, tagged, credit);
        }

        if (credits.Any(credit => credit.Tag is null))
        {
            Reduce(lines, left, [.. Enumerable.Range(0, lines.Count)], credits.Where(credit => credit.Tag is null));
        }

        return [.. left];
    }

    private static void Reduce(
        ValueList<InvoiceLine> lines,
        Fraction[] left,
        int[] which,
        IEnumerable<InvoiceCredit> credits
    )
    {
        var zero = ExactAmount.Zero(lines[0].Net.Currency);
        var before = which.Aggregate(zero, (sum, i) => sum + ((ExactAmount)lines[i].Gross * left[i]));
        var after = credits.Aggregate(before, (sum, credit) => sum - credit.Amount);
        if (after.Sign < 0)
        {
            throw new ArgumentException($"take {before - after} off lines that come to {before}", nameof(credits));
        }

        foreach (var i in which)
        {
            // Nothing was there to credit where the lines come to nothing, and credits are more than nothing: before is above zero.
            left[i] *= after.Amount / before.Amount;
        }
    }
}
