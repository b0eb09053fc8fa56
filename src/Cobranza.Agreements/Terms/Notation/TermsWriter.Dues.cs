namespace Cobranza.Terms.Notation;

internal sealed partial class TermsWriter
{
    /// <summary>A due rule among other terms: in brackets, unless it is one step without a comma.</summary>
    public void WriteInside(DueRule due, bool always = false)
    {
        var start = _text.Length;
        WriteDue(due);
        var written = _text.ToString(start, _text.Length - start);
        if (always || due.Steps.Count > 1 || written.Contains(',', StringComparison.Ordinal))
        {
            _text.Insert(start, '(').Append(')');
        }
    }

    public void WriteDue(DueRule due)
    {
        switch (due)
        {
            case DueRule.Latest latest:
                WriteComparison(Words.LaterOf, latest.Rules);
                WriteNext(latest.Steps, 0);
                break;
            case DueRule.Earliest earliest:
                WriteComparison(Words.EarlierOf, earliest.Rules);
                WriteNext(earliest.Steps, 0);
                break;
            case DueRule.Chain { Steps.IsEmpty: true } chain:
                Add(BaseWords.Itself(chain.Start));
                break;
            case DueRule.Chain chain:
                WriteSteps(chain);
                break;
        }
    }

    private void WriteComparison(Phrase words, ValueList<DueRule> rules)
    {
        Add(words).Add(" (");
        for (var i = 0; i < rules.Count; i++)
        {
            Add(i > 0 ? "; " : string.Empty);
            WriteDue(rules[i]);
        }

        Add(")");
    }

    // The base date stands right after the first step.
    private void WriteSteps(DueRule.Chain chain)
    {
        WriteStep(chain.Steps[0]);
        if (chain.Start != BaseDate.Issue)
        {
            Add(" ").Add(BaseWords.From).Add(" ").Add(BaseWords.Noun(chain.Start));
        }
        else if (IsSpanish && chain.Steps is [PlusDaysStep, EndOfMonthStep, ..])
        {
            // The usual words of the trade, which take the days first.
            Add(" ").Add(Words.FinDeMes);
            WriteNext(chain.Steps, 2);
            return;
        }

        WriteNext(chain.Steps, 1);
    }

    private void WriteNext(ValueList<DateStep> steps, int from)
    {
        for (var i = from; i < steps.Count; i++)
        {
            Add(Joint(steps[i]));
            WriteStep(steps[i]);
        }
    }

    private string Joint(DateStep step) =>
        step switch
        {
            PlusDaysStep or PlusMonthsStep or PlusBusinessDaysStep => " + ",
            PaydaysStep => ", ",
            _ => $" {Words.Then.In(language)} ",
        };
}
