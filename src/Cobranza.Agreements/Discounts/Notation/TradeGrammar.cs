using Cobranza.Terms;
using Cobranza.Terms.Notation;

namespace Cobranza.Discounts.Notation;

/// <summary>Reads discount windows and the payment terms after them; see docs/terms-notation.md.</summary>
/// <remarks>A method that gives nothing back has reported the mistake to the reader.</remarks>
internal sealed class TradeGrammar(TermsReader reader)
{
    private static readonly Label LateLabel = new(
        "a discount that ends on the due date or before",
        "un descuento que termine a más tardar en el vencimiento"
    );

    private readonly TermsGrammar _terms = new(reader);
    private readonly List<(Token Start, DiscountPolicy Policy)> _windows = [];

    /// <summary>trade = { window [ "," ] } payment</summary>
    public TradeTerms? Whole()
    {
        PaymentTerms? payment = null;
        while (payment is null && reader.Error is null)
        {
            payment = AtWindow() ? WindowOrParts() : _terms.Payment();
        }

        // Discount and due date are held against each other first, so that what stands before a later mistake is no mistake.
        return payment is not null && Build(payment) is { } terms && _terms.AtTheEnd() ? terms : null;
    }

    // "30/60 days" and "30/60/90" are equal parts, "2/10" is a discount; an amount or a percentage may still become either.
    private bool AtWindow() =>
        reader.AtShareBefore('/')
            ? !_terms.AtDayList()
            : reader.AtShareBefore('%') || (_terms.AtPart() && !reader.At(Words.Rest) && !reader.AtDigits());

    // A window and a part look alike up to what follows: "2% 10 net 30", "50% 10 + 50% 60d".
    private PaymentTerms? WindowOrParts()
    {
        var start = reader.Current;
        if (reader.AtShareBefore('/'))
        {
            if (reader.Share() is { } share)
            {
                Window(start, new TermPart.Percent(share), isWindow: true);
            }

            return null;
        }

        if (_terms.Part() is not { } part)
        {
            return null;
        }

        if (part.Part is not (TermPart.Percent or TermPart.Fixed) || reader.At(Words.Deposit))
        {
            return _terms.Portions(part);
        }

        var isWindow = reader.At('/') || reader.Accept(DiscountWords.Discount);

        // "a" is "until" in "2% a 10 días", and part of the words in "50% a la entrega".
        isWindow |= !_terms.AtItself(out _) && reader.Skip(DiscountWords.Until);
        return Window(start, part.Part, isWindow);
    }

    // window = ( share | amount ) ( "/" days | [ "discount" ] [ "until" ] due ) [ rolled ] [ tolerance ]
    private PaymentTerms? Window(Token start, TermPart part, bool isWindow)
    {
        reader.Skip('/');
        if (_terms.Due(commas: false, bare: true, Label.DueDay) is not { } due)
        {
            return null;
        }

        // No discount is 100 %: that is the one part that makes up the whole.
        if (!isWindow && (_terms.AtPlusPart() || part is TermPart.Percent { Share.Value: 100 }))
        {
            return _terms.Portions(new(start, part), new TermPortion(part, due));
        }

        if (!isWindow)
        {
            // What could follow, were this a part.
            reader.Missed(Label.Of('+'));
        }

        if (Policy(start, part, due) is { } policy)
        {
            _windows.Add((start, policy));
            reader.Accept(',');
        }

        return null;
    }

    private DiscountPolicy? Policy(Token start, TermPart part, DueRule due)
    {
        if (part is TermPart.Percent { Share: var whole } && whole >= Percentage.OneHundred)
        {
            reader.OutOfRange(start, Label.DiscountShare);
            return null;
        }

        if (_windows.Count == BestDiscount.MaxChoices)
        {
            reader.Report(
                NotationRules.TooMany,
                start,
                new(
                    Guard.Text($"{BestDiscount.MaxChoices} discounts"),
                    Guard.Text($"{BestDiscount.MaxChoices} descuentos")
                )
            );
            return null;
        }

        if (Until(due) is not { } window)
        {
            return null;
        }

        return part is TermPart.Fixed { Amount: var amount }
            ? DiscountPolicy.Within(window, amount)
            : DiscountPolicy.Within(window, ((TermPart.Percent)part).Share);
    }

    private DiscountWindow? Until(DueRule due)
    {
        var window = DiscountWindow.To(due);
        if (reader.Accept(Words.Rolled))
        {
            if (_terms.Roll() is not var (calendar, adjustment))
            {
                return null;
            }

            window = window.Rolled(calendar, adjustment);
        }

        if (!reader.Accept(DiscountWords.Tolerance))
        {
            return window;
        }

        if (reader.Whole(0, DiscountWindow.MaxTolerance) is not { } days)
        {
            return null;
        }

        reader.Skip(Words.Days);
        return window.Tolerating(days);
    }

    private TradeTerms? Build(PaymentTerms payment)
    {
        if (_windows.Count == 0)
        {
            return new(payment);
        }

        var policy =
            _windows.Count == 1
                ? _windows[0].Policy
                : DiscountPolicy.BestOf([.. _windows.Select(window => window.Policy)]);
        try
        {
            return new(payment, new DiscountTerms(policy, Rounding.HalfAwayFromZero));
        }
        catch (ArgumentException)
        {
            // The terms refuse one thing only: a window that can end after the due date.
            var late = _windows.Find(window => WindowCheck.Problem(payment, window.Policy) is not null);
            reader.Report(NotationRules.LateDiscount, late.Start, LateLabel);
            return null;
        }
    }
}
