namespace Cobranza.Terms.Notation;

internal sealed partial class TermsGrammar
{
    // Only parts after the first one may count from the part before.
    private bool _hasPrevious;

    // Whether a comma belongs to the due date being read; where other terms may come after it, it does not.
    private bool _commas;

    /// <summary>due = ( "(" due ")" | "later of" rules | "earlier of" rules | base alone | first [ base ] ) { then step }</summary>
    /// <param name="commas">Whether a comma may join what follows; where other terms come after a comma, it may not.</param>
    /// <param name="bare">Whether a number without a unit means days.</param>
    /// <param name="expected">What is missing where no due date stands.</param>
    public DueRule? Due(bool commas, bool bare, Label expected)
    {
        var outer = _commas;
        _commas = commas;
        var start =
            reader.At('(') ? Group()
            : reader.At(Words.LaterOf) || reader.At(Words.EarlierOf) ? Comparison()
            : AtItself(out var itself) ? Itself(itself)
            : First(bare, expected) is { } first ? WithBase(first)
            : null;
        var due = start is null ? null : Continue(start);
        _commas = outer;
        return due;
    }

    private DueRule? Group()
    {
        if (!Enter())
        {
            return null;
        }

        reader.Advance();
        return Due(commas: true, bare: true, Label.DueDay) is { } due && Leave(')') ? due : null;
    }

    private DueRule? Comparison()
    {
        var start = reader.Current;
        var later = reader.Skip(Words.LaterOf);
        reader.Skip(Words.EarlierOf);
        var rules = new List<DueRule>();
        if (!Enter() || !Required('('))
        {
            return null;
        }

        do
        {
            if (rules.Count == DueRule.MaxRules)
            {
                reader.Report(
                    NotationRules.TooMany,
                    reader.Current,
                    new(Guard.Text($"{DueRule.MaxRules} dates"), Guard.Text($"{DueRule.MaxRules} fechas"))
                );
                return null;
            }

            if (Due(commas: true, bare: true, Label.DueDay) is not { } rule)
            {
                return null;
            }

            rules.Add(rule);
        } while (reader.Accept(';'));

        if (!Leave(')'))
        {
            return null;
        }

        if (rules.Max(rule => rule.Depth) >= DueRule.MaxDepth)
        {
            reader.Report(
                NotationRules.TooMany,
                start,
                new(Guard.Text($"{DueRule.MaxDepth} levels"), Guard.Text($"{DueRule.MaxDepth} niveles"))
            );
            return null;
        }

        return later ? DueRule.LaterOf([.. rules]) : DueRule.EarlierOf([.. rules]);
    }

    /// <summary>Whether the words for a base date itself as due date stand here, such as "on delivery".</summary>
    public bool AtItself(out BaseDate start)
    {
        foreach (var candidate in Enum.GetValues<BaseDate>())
        {
            if (reader.At(BaseWords.Itself(candidate)) && (candidate != BaseDate.PreviousPortion || _hasPrevious))
            {
                start = candidate;
                return true;
            }
        }

        start = default;
        return false;
    }

    private DueRule Itself(BaseDate start)
    {
        reader.Skip(BaseWords.Itself(start));
        return DueRule.From(start);
    }

    // [ "from" base ] after the first step.
    private DueRule.Chain? WithBase(FirstSteps first)
    {
        var start = BaseDate.Issue;
        if (!reader.Skip(BaseWords.InvoiceDate) && reader.Accept(BaseWords.From))
        {
            if (Noun() is not { } noun)
            {
                reader.Missed(Label.BaseDate);
                reader.Unexpected();
                return null;
            }

            start = noun;
        }

        return new(start, first.Steps);
    }

    private BaseDate? Noun()
    {
        foreach (var start in Enum.GetValues<BaseDate>())
        {
            if ((start != BaseDate.PreviousPortion || _hasPrevious) && reader.Skip(BaseWords.Noun(start)))
            {
                return start;
            }
        }

        return null;
    }

    private DueRule? Continue(DueRule start)
    {
        var rule = start;
        while (AcceptJoint())
        {
            if (rule.Steps.Count == DueRule.MaxSteps)
            {
                reader.Report(
                    NotationRules.TooMany,
                    reader.Current,
                    new(Guard.Text($"{DueRule.MaxSteps} steps"), Guard.Text($"{DueRule.MaxSteps} pasos"))
                );
                return null;
            }

            if (Step(bare: true, Label.Step) is not { } step)
            {
                return null;
            }

            rule = rule.Then(step);
        }

        return rule;
    }

    // "then", a plus sign that no part follows, or nothing at all before words that can only begin another step.
    private bool AcceptJoint()
    {
        if (reader.At('+') && !AtPart(1))
        {
            reader.Advance();
            return true;
        }

        var afterComma = reader.At(',') ? 1 : 0;
        if (reader.At(Words.Then, afterComma))
        {
            reader.Advance(afterComma);
            return reader.Skip(Words.Then);
        }

        if ((afterComma == 0 || _commas) && AtOpener(afterComma))
        {
            reader.Advance(afterComma);
            return true;
        }

        reader.Missed(Label.Of('+'));
        return reader.Missed(Label.Of(Words.Then));
    }

    // "on 5", "paid on 5", "next Friday", "closed August": none of these can begin anything but a step.
    private bool AtOpener(int ahead) =>
        AtDays(ahead) || reader.At(Words.Paid, ahead) || reader.At(Words.Next, ahead) || reader.At(Words.Closed, ahead);
}
