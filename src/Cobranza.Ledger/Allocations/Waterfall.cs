using NodaTime;

namespace Cobranza.Allocations;

/// <summary>Pours an amount over parts that stand in order, and stops reading where the amount ends.</summary>
internal static class Waterfall
{
    public static List<(OpenPart Part, Money Share)> Fill(
        RankedOrder order,
        IEnumerable<OpenPart> sorted,
        Money amount,
        LocalDate on
    )
    {
        var shares = new List<(OpenPart Part, Money Share)>();
        var equals = new List<OpenPart>();
        var ahead = new List<OpenPart>();
        foreach (var part in sorted)
        {
            if (order.Ahead == AheadOfSchedule.KeepUnapplied && part.DueOn > on)
            {
                break;
            }

            if (order.Ahead == AheadOfSchedule.Spread && part.DueOn > on)
            {
                ahead.Add(part);
                continue;
            }

            if (order.SharesEquals && equals.Count > 0 && !order.AreEqual(equals[0], part, on))
            {
                amount -= Share(equals, amount, shares);
                equals.Clear();
            }

            if (amount.IsZero)
            {
                break;
            }

            if (order.SharesEquals)
            {
                equals.Add(part);
            }
            else
            {
                amount -= Settle(part, amount, shares);
            }
        }

        amount -= Share(equals, amount, shares);
        Spread(ahead, amount, shares);
        return shares;
    }

    private static Money Settle(OpenPart part, Money amount, List<(OpenPart Part, Money Share)> shares)
    {
        var share = Money.Min(amount, part.Open);
        if (share.IsPositive)
        {
            shares.Add((part, share));
        }

        return share;
    }

    /// <summary>Items in proportion to what is open on them here; inside an item its parts in their order.</summary>
    private static Money Share(List<OpenPart> equals, Money amount, List<(OpenPart Part, Money Share)> shares)
    {
        if (equals.Count == 0 || amount.IsZero)
        {
            return Money.Zero(amount.Currency);
        }

        var items = Groups(equals, part => part.Item);
        var open = items.ConvertAll(item => Open(item, amount.Currency));
        var total = Money.Sum(open, amount.Currency);

        // Less than everything: each exact share is at most what is open, so its next whole unit is too.
        var byItem = total <= amount ? [.. open] : amount.Allocate([.. open.Select(one => one.MinorUnits)]);
        for (var i = 0; i < items.Count; i++)
        {
            Pour(items[i], byItem[i], shares);
        }

        return Money.Min(total, amount);
    }

    /// <summary>Portions equally; what one cannot take is spread over the others.</summary>
    private static void Spread(List<OpenPart> ahead, Money amount, List<(OpenPart Part, Money Share)> shares)
    {
        var portions = Groups(ahead, part => (part.Item, part.Part.Portion));
        var open = portions.ConvertAll(portion => Open(portion, amount.Currency));
        var given = open.ConvertAll(_ => Money.Zero(amount.Currency));
        var waiting = Enumerable.Range(0, portions.Count).Where(i => open[i].IsPositive).ToList();
        while (amount.IsPositive && waiting.Count > 0)
        {
            var equal = amount.Split(waiting.Count);
            for (var i = 0; i < waiting.Count; i++)
            {
                var share = Money.Min(equal[i], open[waiting[i]] - given[waiting[i]]);
                given[waiting[i]] += share;
                amount -= share;
            }

            waiting.RemoveAll(i => given[i] == open[i]);
        }

        for (var i = 0; i < portions.Count; i++)
        {
            Pour(portions[i], given[i], shares);
        }
    }

    private static void Pour(List<OpenPart> parts, Money amount, List<(OpenPart Part, Money Share)> shares)
    {
        foreach (var part in parts)
        {
            amount -= Settle(part, amount, shares);
        }
    }

    private static Money Open(List<OpenPart> parts, Currency currency) =>
        Money.Sum(parts.Select(part => part.Open), currency);

    private static List<List<OpenPart>> Groups<T>(List<OpenPart> parts, Func<OpenPart, T> key)
        where T : notnull => [.. parts.GroupBy(key).Select(group => group.ToList())];
}
