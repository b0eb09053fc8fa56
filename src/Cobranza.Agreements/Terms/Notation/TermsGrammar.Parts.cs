namespace Cobranza.Terms.Notation;

internal sealed partial class TermsGrammar
{
    /// <summary>Whether a part of an invoice stands here: 50%, EUR 500.00, rest, 1 of 3.</summary>
    public bool AtPart(int ahead = 0) =>
        reader.AtShareBefore('%', ahead)
        || reader.At(Words.Rest, ahead)
        || AtAmount(ahead)
        || (
            reader.Ahead(ahead) is { Kind: TokenKind.Digits, Text: "1" }
            && reader.At(Words.Of, ahead + 1)
            && reader.AtDigitsOrEnd(ahead + 2)
        );

    /// <summary>part = share "%" [ "of net" | "of rest" ] | "rest" | amount | "1 of" number, and then [ "deposit" ]</summary>
    public PartDraft? Part()
    {
        var start = reader.Current;
        if (!AtPart())
        {
            return Nothing<PartDraft>(Label.Part);
        }

        TermPart? part;
        if (reader.Skip(Words.Rest))
        {
            part = new TermPart.Remainder();
        }
        else if (AtAmount(0))
        {
            part = Amount() is { } amount ? new TermPart.Fixed(amount) : null;
        }
        else
        {
            part = reader.AtShareBefore('%') ? SharePart() : OneOf();
        }

        return part is null ? null : new(start, part);
    }

    /// <summary>The parts after and with the first one, up to the end of the terms.</summary>
    /// <param name="first">The first part, read up to what comes after the part itself.</param>
    public PaymentTerms? Portions(PartDraft first)
    {
        var isDeposit = reader.Accept(Words.Deposit);
        return PartDue(isDeposit) is { } due ? Portions(first, new(first.Part, due, isDeposit: isDeposit)) : null;
    }

    /// <summary>The parts after the first one, up to the end of the terms.</summary>
    public PaymentTerms? Portions(PartDraft first, TermPortion firstPortion)
    {
        var draft = new PortionsDraft(reader);
        if (!draft.Add(first.Start, firstPortion))
        {
            return null;
        }

        _hasPrevious = true;
        while (AcceptPlus())
        {
            if (Part() is not { } part || PartDue(isDeposit: false) is not { } due)
            {
                return null;
            }

            if (!draft.Add(part.Start, new(part.Part, due)))
            {
                return null;
            }
        }

        return draft.Build() is { } terms ? Rolled(terms) : null;
    }

    /// <summary>Whether a plus sign and another part stand here.</summary>
    public bool AtPlusPart() => reader.At('+') && AtPart(1);

    // A part is joined by a plus sign, the rest by a comma too.
    private bool AcceptPlus()
    {
        if (reader.At(',') && reader.At(Words.Rest, 1))
        {
            reader.Advance();
            return true;
        }

        return reader.Accept('+');
    }

    // A deposit is due at once unless it says otherwise.
    private DueRule? PartDue(bool isDeposit) =>
        isDeposit && (reader.AtEnd || reader.At('+') || reader.At(',') || reader.At(Words.Rolled))
            ? DueRule.FromIssue()
            : Due(commas: false, bare: true, Label.DueDay);

    private TermPart? SharePart()
    {
        if (reader.Share() is not { } share || !Required('%'))
        {
            return null;
        }

        return reader.Skip(Words.OfNet) ? new TermPart.PercentOfNet(share)
            : reader.Skip(Words.OfRest) ? new TermPart.PercentOfRemainder(share)
            : new TermPart.Percent(share);
    }

    private TermPart.OneOf? OneOf()
    {
        reader.Advance();
        reader.Skip(Words.Of);
        return reader.Whole(2, TermPart.MaxParts) is { } parts ? new(parts) : null;
    }

    private bool AtAmount(int ahead) =>
        reader.Ahead(ahead) is { Kind: TokenKind.Word, Length: 3 } code
        && Currency.TryOf(code.Text.ToUpperInvariant(), out _);

    // With a decimal point only, and with all decimals of the currency: "EUR 1,000" and "EUR 1.000" could be one euro or a thousand.
    private Money? Amount()
    {
        var code = reader.Current;
        var currency = Currency.Of(code.Text.ToUpperInvariant());
        reader.Advance();
        var whole = reader.Current;
        if (!reader.AtDigits())
        {
            reader.Missed(Label.Number);
            reader.Unexpected();
            return null;
        }

        var text = whole.Text;
        reader.Advance();
        if (reader.At('.') && whole.Touches(reader.Current))
        {
            var point = reader.Current;
            reader.Advance();
            if (!reader.AtDigits() || !point.Touches(reader.Current))
            {
                reader.Missed(Label.Digit);
                reader.Unexpected();
                return null;
            }

            if (reader.Current.Length != currency.MinorDigits)
            {
                reader.OutOfRange(reader.Current, Label.Decimals(currency));
                return null;
            }

            text += $".{reader.Current.Text}";
            reader.Advance();
        }

        if (reader.At(',') && whole.Touches(reader.Current))
        {
            reader.OutOfRange(reader.Current, Label.Amount);
            return null;
        }

        if (Money.TryParse(text, currency, out var money) && money.IsPositive)
        {
            return money;
        }

        reader.OutOfRange(whole, Label.Amount);
        return null;
    }
}
