namespace Cobranza.Terms;

/// <summary>Payment terms in words: the usual ones in one sentence, others step by step.</summary>
internal static class TermsText
{
    public static Explanation Of(PaymentTerms terms)
    {
        var trace = terms.Portions.Count == 1 ? Whole(terms.Portions[0].Due) : Split(terms);
        terms.Residual.Describe(trace);
        if (terms.IsRolled)
        {
            trace.Open(TermRules.RolledBy(terms.Adjustment)).Note("calendar", terms.Calendar.ToString());
        }

        return trace.ToExplanation();
    }

    /// <summary>The portion's part in words, with what makes it a deposit and how it is rounded.</summary>
    public static Trace Part(Trace parent, PaymentTerms terms, TermPortion portion)
    {
        var place = portion.IsDeposit ? parent.Open(PartTexts.Deposit) : parent;
        var trace = portion.Part.DescribeInside(place);
        var equal = terms.Portions.Count(other => other.Part is TermPart.Remainder);
        if (portion.Part is TermPart.Remainder && equal > 1)
        {
            trace.Rule = PartTexts.EqualPartOfRemainder;
            trace.Note("parts", equal);
        }

        if (portion.Rounding is { } rounding)
        {
            trace.Open(PartTexts.Rounded).Note("rounding", rounding);
        }

        return trace;
    }

    private static Trace Whole(DueRule due)
    {
        if (due is not DueRule.Chain chain)
        {
            var compared = new Trace(TermRules.Compared);
            due.DescribeInside(compared);
            return compared;
        }

        var trace = new Trace(TermRules.Whole);
        switch (chain.Start, chain.Steps.ToArray())
        {
            case (_, []):
                trace.Rule = TermRules.OnBase;
                break;
            case (_, [PlusDaysStep plus]):
                trace.Rule = plus.Days == 1 ? TermRules.NetOneDay : TermRules.Net;
                trace.Note("days", plus.Days);
                break;
            case (BaseDate.Issue, [EndOfMonthStep]):
                trace.Rule = TermRules.EndOfMonthOfIssue;
                return trace;
            case (BaseDate.Issue, [EndOfMonthStep, PlusDaysStep plus]):
                trace.Rule = TermRules.NetEndOfMonth;
                trace.Note("days", plus.Days);
                return trace;
            default:
                chain.DescribeSteps(trace);
                break;
        }

        DueRuleTexts.NoteBase(trace, chain.Start);
        return trace;
    }

    private static Trace Split(PaymentTerms terms)
    {
        var trace = new Trace(TermRules.SplitFromSeveral).Note("portions", terms.Portions.Count);
        BaseDate? common = null;
        if (
            terms.Portions.All(portion => portion.Due is DueRule.Chain)
            && terms.Needs is [var only]
            && !Sequential(terms)
        )
        {
            common = only;
            trace.Rule = TermRules.Split;
            DueRuleTexts.NoteBase(trace, only);
        }

        foreach (var portion in terms.Portions)
        {
            Portion(trace, terms, portion, common);
        }

        return trace;
    }

    private static bool Sequential(PaymentTerms terms) =>
        terms.Portions.Any(portion => portion.Due.Needs.Contains(BaseDate.PreviousPortion));

    private static void Portion(Trace parent, PaymentTerms terms, TermPortion portion, BaseDate? common)
    {
        var trace = Part(parent, terms, portion);
        if (common is null || portion.Due.Steps.IsEmpty)
        {
            if (
                portion is { Part: TermPart.Percent, Due: DueRule.Chain { Start: BaseDate.Issue, Steps.IsEmpty: true } }
            )
            {
                trace.Rule = PartTexts.PercentOnReceipt;
            }
            else
            {
                portion.Due.DescribeInside(trace);
            }
        }
        else
        {
            portion.Due.DescribeSteps(trace);
        }
    }
}
