using System.Globalization;
using System.Text;

namespace Cobranza.Terms.Notation;

/// <summary>Writes payment terms in the one form of the notation that a language has for them.</summary>
/// <remarks>What has no form is noted, and nothing is given out: a contract must not lose a word.</remarks>
internal sealed partial class TermsWriter(Language language)
{
    private readonly StringBuilder _text = new();
    private string? _problem;

    private bool IsSpanish => language == Language.Spanish;

    public static string Refusal(string? problem) => $"These terms have no compact text form: {problem}.";

    /// <summary>The text, if all of it has a form and it is read back as what was written.</summary>
    /// <param name="readsBack">Whether a text is read as the terms that were written: a text too long or too deep is not.</param>
    /// <param name="problem">What has no form.</param>
    public string? Finish(Func<string, bool> readsBack, out string? problem)
    {
        var text = _text.ToString();
        if (_problem is null && !readsBack(text))
        {
            _problem = Guard.Text(
                $"it would be longer than {PaymentTerms.MaxTextLength} characters, nested too deep, or read as other terms"
            );
        }

        problem = _problem;
        return problem is null ? text : null;
    }

    /// <summary>Payment terms as they stand alone.</summary>
    public void Write(PaymentTerms terms) => Write(terms, afterWindows: false);

    /// <summary>Payment terms, after discount windows with "net" before them.</summary>
    public void Write(PaymentTerms terms, bool afterWindows)
    {
        if (afterWindows || IsPlainNet(terms))
        {
            Add(Words.Net).Add(" ");
        }

        if (
            terms.Portions is [{ Part: TermPart.Percent { Share: var share }, IsDeposit: false } whole]
            && share == Percentage.OneHundred
        )
        {
            RequireNoRounding(whole);
            WriteWhole(whole.Due);
        }
        else if (EqualPartsForm.Of(terms) is { } equal)
        {
            WriteEqual(equal);
        }
        else
        {
            WritePortions(terms.Portions);
        }

        if (terms.Residual != ResidualPlace.LargestRemainder)
        {
            Refuse($"the residual {terms.Residual}");
        }

        if (terms != terms.Rolled(Calendars.BusinessCalendar.EveryDay, Calendars.DateAdjustment.None))
        {
            Add(", ").AddRoll(terms.Calendar, terms.Adjustment);
        }
    }

    public TermsWriter Add(string text)
    {
        _text.Append(text);
        return this;
    }

    public TermsWriter Add(Phrase phrase) => Add(phrase.In(language));

    public TermsWriter Add(int number) => Add(number.ToString(CultureInfo.InvariantCulture));

    public TermsWriter Add(Percentage share)
    {
        var text = share.Value.ToString(CultureInfo.InvariantCulture);
        return Add(IsSpanish ? text.Replace('.', ',') : text);
    }

    /// <summary>Notes that something has no form; the first such thing counts.</summary>
    public void Refuse(string what) => _problem ??= what;

    /// <summary>A rolling to business days, without a comma before it.</summary>
    public void AddRoll(Calendars.BusinessCalendar calendar, Calendars.DateAdjustment adjustment) =>
        Add(Words.Rolled).Add(" ").Add(AdjustmentWords.Of(adjustment)).Add(" ").Add(Words.In).Add(" ").AddId(calendar);

    private static bool IsPlainNet(PaymentTerms terms) =>
        terms.Portions
            is [
                {
                    Part: TermPart.Percent { Share: var share },
                    IsDeposit: false,
                    Due: DueRule.Chain
                    {
                        Start: BaseDate.Issue,
                        Steps: [PlusDaysStep or PlusMonthsStep or PlusBusinessDaysStep]
                    }
                },
            ]
        && share == Percentage.OneHundred;

    private void AddId(Calendars.BusinessCalendar calendar)
    {
        if (AdjustmentWords.IdOf(calendar) is { } id)
        {
            Add(id);
        }
        else
        {
            Refuse($"the calendar '{calendar.Name}', which has no id");
        }
    }

    // After "net" English leaves the unit of days out.
    private void WriteWhole(DueRule due)
    {
        if (!IsSpanish && due is DueRule.Chain { Start: BaseDate.Issue, Steps: [PlusDaysStep days] })
        {
            Add(days.Days);
        }
        else
        {
            WriteDue(due);
        }
    }

    private void WriteEqual(EqualPartsForm equal)
    {
        if (equal.IsRegular)
        {
            Add(equal.Heads.Count).Add(" x ");
            WriteSteps(equal.First);
            return;
        }

        for (var i = 0; i < equal.Heads.Count - 1; i++)
        {
            Add(((PlusDaysStep)equal.Heads[i]).Days).Add("/");
        }

        WriteSteps(equal.Last);
    }

    private void WritePortions(ValueList<TermPortion> portions)
    {
        for (var i = 0; i < portions.Count; i++)
        {
            var portion = portions[i];
            Add(i > 0 ? " + " : string.Empty);
            WritePart(portion.Part);
            RequireNoRounding(portion);
            if (portion.IsDeposit)
            {
                Add(" ").Add(Words.Deposit);
            }

            if (!portion.IsDeposit || portion.Due != DueRule.FromIssue())
            {
                Add(" ");
                WriteInside(portion.Due, always: portion.Part is TermPart.OneOf);
            }
        }
    }

    private void WritePart(TermPart part)
    {
        switch (part)
        {
            case TermPart.Percent percent:
                Add(percent.Share).Add("%");
                break;
            case TermPart.PercentOfNet ofNet:
                Add(ofNet.Share).Add("% ").Add(Words.OfNet);
                break;
            case TermPart.PercentOfRemainder ofRest:
                Add(ofRest.Share).Add("% ").Add(Words.OfRest);
                break;
            case TermPart.OneOf oneOf:
                Add("1 ").Add(Words.Of).Add(" ").Add(oneOf.Parts);
                break;
            case TermPart.Fixed { Amount: var amount }:
                Add(amount);
                break;
            default:
                Add(Words.Rest);
                break;
        }
    }

    /// <summary>An amount with its ISO code and a decimal point, in both languages.</summary>
    public TermsWriter Add(Money amount)
    {
        if (!Currency.TryOf(amount.Currency.Code, out var iso) || iso != amount.Currency)
        {
            Refuse($"the currency {amount.Currency}, which is none of ISO 4217");
        }

        return Add(amount.ToString());
    }

    private void RequireNoRounding(TermPortion portion)
    {
        if (portion.Rounding is { } rounding)
        {
            Refuse($"the rounding of a portion, {rounding}");
        }
    }
}
