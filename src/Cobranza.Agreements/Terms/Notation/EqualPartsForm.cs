namespace Cobranza.Terms.Notation;

/// <summary>Terms in equal parts that differ in one number only: 3 x 30d, or 30/45/90 days.</summary>
/// <param name="Heads">The steps that differ, one for each part.</param>
/// <param name="First">The rule of the first part.</param>
/// <param name="Last">The rule of the last part.</param>
internal sealed record EqualPartsForm(ValueList<DateStep> Heads, DueRule.Chain First, DueRule.Chain Last)
{
    /// <summary>The smallest first number of a list of days, beside 0: 7, our choice, because 2/10 and 5/10 are discounts and 7/14 is not.</summary>
    public const int SmallestFirstDay = 7;

    /// <summary>Whether the parts lie as far from each other as the first from the start.</summary>
    public bool IsRegular =>
        Count(Heads[0]) > 0 && Heads.Select(Count).SequenceEqual(Heads.Select((_, i) => Count(Heads[0]) * (i + 1)));

    /// <summary>The form of such terms; <see langword="null"/> for others.</summary>
    public static EqualPartsForm? Of(PaymentTerms terms)
    {
        var portions = terms.Portions;
        if (
            portions.Count < 2
            || !portions.All(portion =>
                portion is { Part: TermPart.Remainder, Rounding: null, IsDeposit: false, Due: DueRule.Chain }
            )
        )
        {
            return null;
        }

        var chains = portions.Select(portion => (DueRule.Chain)portion.Due).ToArray();
        var first = chains[0];
        if (first.Steps.IsEmpty || first.Start == BaseDate.PreviousPortion || !chains.All(chain => Fits(first, chain)))
        {
            return null;
        }

        var form = new EqualPartsForm(ValueList.From(chains.Select(chain => chain.Steps[0])), first, chains[^1]);
        return form.IsRegular || (form.Heads[0] is PlusDaysStep days && CanBegin(days.Days)) ? form : null;
    }

    /// <summary>Whether a list of days may begin with a number: smaller ones are shares of a discount.</summary>
    public static bool CanBegin(int days) => days is 0 or >= SmallestFirstDay;

    private static bool Fits(DueRule.Chain first, DueRule.Chain other) =>
        other.Start == first.Start
        && other.Steps.Skip(1).SequenceEqual(first.Steps.Skip(1))
        && other.Steps is [PlusDaysStep or PlusMonthsStep, ..]
        && other.Steps[0].GetType() == first.Steps[0].GetType();

    private static int Count(DateStep step) => step is PlusDaysStep days ? days.Days : ((PlusMonthsStep)step).Months;
}
