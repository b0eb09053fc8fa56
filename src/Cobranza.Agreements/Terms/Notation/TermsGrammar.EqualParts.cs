namespace Cobranza.Terms.Notation;

internal sealed partial class TermsGrammar
{
    /// <summary>Whether days with slashes between them stand here: three numbers or more, or two and a unit.</summary>
    /// <remarks>Two numbers without a unit are a discount, 2/10; so are three that begin with one, 2/10/30, which is no form of ours.</remarks>
    public bool AtDayList() =>
        AtSlashedDays()
        && reader.AtDigits(2)
        && (reader.At('/', 3) || reader.At(Words.Days, 3) || reader.At(BaseWords.InvoiceDate, 3));

    // Numbers that a discount could have do not begin a list.
    private bool AtSlashedDays() =>
        reader.AtDigits()
        && reader.At('/', 1)
        && EqualPartsForm.CanBegin(TermsReader.Value(reader.Current.Text) ?? int.MaxValue);

    /// <summary>list = number "/" number { "/" number } [ unit ] …: an equal part after each number of days.</summary>
    private PaymentTerms? DayList()
    {
        var read = new List<int>();
        while (read.Count == 0 || reader.Accept('/'))
        {
            if (read.Count == PaymentTerms.MaxPortions)
            {
                reader.Report(NotationRules.TooMany, reader.Current, Label.Parts(PaymentTerms.MaxPortions));
                return null;
            }

            if (reader.Whole(0, DateStep.MaxDays) is not { } days)
            {
                return null;
            }

            read.Add(days);
        }

        if (!reader.Accept(Words.Days) && !reader.At(BaseWords.InvoiceDate) && read.Count == 2)
        {
            reader.Unexpected();
            return null;
        }

        return InEqualParts(AfterDays(DateStep.PlusDays(read[0])), [.. read.Select(days => DateStep.PlusDays(days))]);
    }

    /// <summary>equal = number "x" number unit …: so many equal parts, one after each interval.</summary>
    private PaymentTerms? EqualParts()
    {
        if (reader.Whole(1, PaymentTerms.MaxPortions) is not { } count || !Required(Words.Times))
        {
            return null;
        }

        var number = reader.Current;
        if (reader.Whole(1, DateStep.MaxDays) is not { } interval)
        {
            return null;
        }

        // An interval in business days would drift from holiday to holiday, and the terms have none.
        if (reader.At(Words.BusinessDays) || Unit() is not { } unit)
        {
            return Nothing<PaymentTerms>(Label.Unit);
        }

        var most = unit.Most() / count;
        if (interval > most)
        {
            reader.OutOfRange(number, Label.Range(1, Math.Max(1, most)));
            return null;
        }

        var heads = Enumerable.Range(1, count).Select(part => unit.Step(interval * part)).ToArray();
        return InEqualParts(unit == CountUnit.Months ? new([heads[0]], 0) : AfterDays(heads[0]), heads);
    }

    private PaymentTerms? InEqualParts(FirstSteps first, DateStep[] heads)
    {
        _commas = true;
        if (WithBase(first) is not { } start || Continue(start) is not { } rule)
        {
            return null;
        }

        var steps = rule.Steps.ToArray();
        var portions = heads.Select(head =>
        {
            steps[first.Head] = head;
            return TermPortion.Remainder(DueRule.From(start.Start, steps));
        });
        return Rolled(PaymentTerms.Split([.. portions]));
    }
}
