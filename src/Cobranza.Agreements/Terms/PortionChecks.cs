namespace Cobranza.Terms;

/// <summary>What is known about portions before there is an amount: whether they can make up every amount.</summary>
internal static class PortionChecks
{
    public static void Check(ValueList<TermPortion> portions, ResidualPlace residual)
    {
        Guard.InRange(portions.Count, 1, PaymentTerms.MaxPortions, nameof(portions));
        foreach (var portion in portions)
        {
            Guard.NotNull(portion, nameof(portions));
        }

        CheckOrder(portions);
        CheckSum(portions);
        CheckResidual(portions, residual);
    }

    private static void CheckOrder(ValueList<TermPortion> portions)
    {
        Refuse(
            portions,
            portions.Skip(1).Any(portion => portion.IsDeposit),
            "Only the first portion can be a deposit."
        );
        Refuse(
            portions,
            portions[0].Due.Needs.Contains(BaseDate.PreviousPortion),
            "The first portion cannot count from a previous one."
        );
        var ofRemainder = portions.TakeWhile(portion => portion.Part is not TermPart.PercentOfRemainder).Count();
        Refuse(
            portions,
            portions.Skip(ofRemainder).Any(portion => IsShare(portion.Part)),
            "A share of the whole must stand before a share of the remainder."
        );
    }

    private static void CheckSum(ValueList<TermPortion> portions)
    {
        var shares = portions.Aggregate(
            Fraction.Zero,
            (sum, portion) => sum + (portion.Part.ShareOfWhole ?? Fraction.Zero)
        );
        var total = $"{shares * Fraction.Of(100)}%";
        if (portions.Any(portion => portion.Part is TermPart.Remainder))
        {
            Refuse(portions, shares > Fraction.One, $"The shares must not pass 100%, but total {total}.");
            Refuse(
                portions,
                shares == Fraction.One
                    && portions.Any(portion => portion.Part is TermPart.Fixed or TermPart.PercentOfRemainder),
                "The shares total 100% and leave nothing for the other portions."
            );
            return;
        }

        Refuse(
            portions,
            portions.Any(portion => portion.Part.ShareOfWhole is null),
            "Fixed amounts and shares of a net amount or a remainder need a portion that takes the remainder."
        );
        Refuse(portions, shares != Fraction.One, $"The shares must total 100%, but total {total}.");
    }

    private static void CheckResidual(ValueList<TermPortion> portions, ResidualPlace residual)
    {
        Refuse(
            portions,
            portions.Any(portion => portion.Rounding is not null) && Carrier(portions, residual) is null,
            "Every portion is rounded or fixed, so that none can take the difference."
        );
        if (residual.IndexAmong(portions.Count) is { } index)
        {
            Refuse(
                portions,
                index >= portions.Count,
                Guard.Text($"The residual goes {residual}, but there are only {portions.Count} portions.")
            );
            Refuse(
                portions,
                portions[index].Rounding is not null || portions[index].Part is TermPart.Fixed,
                Guard.Text($"The residual goes {residual}, which is a fixed or rounded one.")
            );
        }
    }

    /// <summary>The portion that takes what is left where no unrounded remainder does; <see langword="null"/> if there is none.</summary>
    public static int? Carrier(ValueList<TermPortion> portions, ResidualPlace residual)
    {
        if (residual.IndexAmong(portions.Count) is { } named)
        {
            return named;
        }

        for (var i = portions.Count - 1; i >= 0; i--)
        {
            if (portions[i].Rounding is null && (portions[i].Part is TermPart.Remainder || IsShare(portions[i].Part)))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsShare(TermPart part) => part.ShareOfWhole is not null || part is TermPart.PercentOfNet;

    private static void Refuse(ValueList<TermPortion> portions, bool wrong, string message)
    {
        if (wrong)
        {
            throw new ArgumentException(message, nameof(portions));
        }
    }
}
