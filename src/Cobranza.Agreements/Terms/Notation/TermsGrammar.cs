namespace Cobranza.Terms.Notation;

/// <summary>Reads payment terms by recursive descent: one method for each line of the grammar in docs/terms-notation.md.</summary>
/// <remarks>A method that gives nothing back has reported the mistake to the reader. No method steps back, so that reading takes linear time.</remarks>
internal sealed partial class TermsGrammar(TermsReader reader)
{
    /// <summary>Most brackets inside brackets: 16, our choice, because nobody could explain more to a customer.</summary>
    private const int MaxNesting = 16;

    private int _nesting;

    /// <summary>Whole terms without discount windows, and nothing after them.</summary>
    public PaymentTerms? Whole() => Payment() is { } terms && AtTheEnd() ? terms : null;

    /// <summary>Whether the text ends here; reported if it does not.</summary>
    public bool AtTheEnd()
    {
        if (reader.AtEnd)
        {
            return true;
        }

        reader.Missed(Label.EndOfText);
        reader.Unexpected();
        return false;
    }

    /// <summary>payment = [ "due" ] [ "net" ] ( parts | equal | due ) [ rolled ]</summary>
    public PaymentTerms? Payment()
    {
        var bare = Prefix();
        if (AtPart())
        {
            return Part() is { } part ? Portions(part) : null;
        }

        if (AtSlashedDays())
        {
            return DayList();
        }

        if (reader.AtDigits() && reader.At(Words.Times, 1))
        {
            return EqualParts();
        }

        return Due(commas: true, bare, Label.Terms) is { } due ? Rolled(PaymentTerms.Of(due)) : null;
    }

    /// <summary>[ [ "," ] "rolled" adjustment [ "in" ] calendar ]</summary>
    public PaymentTerms? Rolled(PaymentTerms terms)
    {
        reader.Advance(reader.At(',') && reader.At(Words.Rolled, 1) ? 1 : 0);
        if (!reader.Accept(Words.Rolled))
        {
            return terms;
        }

        return Roll() is var (calendar, adjustment) ? terms.Rolled(calendar, adjustment) : null;
    }

    // "due" and "net" in that order, each at will; after "net" a number without a unit means days.
    private bool Prefix()
    {
        if (AtItself(out _))
        {
            return false;
        }

        reader.Skip(Words.Due);
        if (!reader.Accept(Words.Net))
        {
            return false;
        }

        reader.Skip('/');
        return true;
    }

    private bool Enter()
    {
        if (_nesting < MaxNesting)
        {
            _nesting++;
            return true;
        }

        reader.Report(
            NotationRules.TooMany,
            reader.Current,
            new(Guard.Text($"{MaxNesting} open brackets"), Guard.Text($"{MaxNesting} paréntesis abiertos"))
        );
        return false;
    }

    private bool Leave(char mark)
    {
        _nesting--;
        return Required(mark);
    }

    private bool Required(char mark)
    {
        if (reader.Accept(mark))
        {
            return true;
        }

        reader.Unexpected();
        return false;
    }

    private bool Required(Phrase phrase)
    {
        if (reader.Accept(phrase))
        {
            return true;
        }

        reader.Unexpected();
        return false;
    }

    private T? Nothing<T>(Label expected)
        where T : class
    {
        reader.Missed(expected);
        reader.Unexpected();
        return null;
    }
}
