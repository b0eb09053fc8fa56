using System.Text;
using Cobranza.Calendars;
using Cobranza.Discounts;
using Cobranza.Laws.Terms;
using Cobranza.Terms;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Laws.Discounts;

/// <summary>Terms with or without discount windows that have a form in the notation.</summary>
public sealed record WritableTradeTerms(TradeTerms Terms);

/// <summary>A text that begins like terms and goes wrong somewhere, or not: pieces of the notation, edits of valid texts, and hostile characters.</summary>
public sealed record AnyText(string Value);

/// <summary>A valid text, and the same with other blanks and letters of the other case.</summary>
public sealed record Respelled(string Text, string Other);

/// <summary>Generates terms and texts for the laws of the notation.</summary>
public static class TradeNotationCases
{
    private static readonly string[] Pieces =
    [
        .. "2 10 30 60 5 20 25 99999 0 1.5 2,5 100 % % / / + + , , ; ( ) [ ] . - net n neto due days d días d.f.f. p.p. EOM MFI fin de mes prox".Split(
            ' '
        ),
        .. "15th del mes siguiente mes weeks months bd business last next próximo Friday viernes on los el day día and y of de then luego in en".Split(
            ' '
        ),
        .. "rolled ajuste following siguiente modificado nearest none t2 weekdays every-day paid pago any closed cerrado August agosto postponed".Split(
            ' '
        ),
        .. "2026-03-03 to a moved later earlier lo último rest resto deposit anticipo amount importe x from desde issue delivery la entrega previous".Split(
            ' '
        ),
        .. "portion receipt contado COD cut-off corte EUR 500.00 JPY discount descuento until hasta tolerance tolerancia 1 3 net 30 2/10 50% 60d".Split(
            ' '
        ),
    ];

    private static readonly string[] Strangers =
    [
        "\u202E",
        "\u200F",
        "\uD800",
        "\uDC00",
        "\U0001F4B8",
        "\u0661",
        "ı",
        "İ",
        "ß",
        "\0",
        "\n",
        "\r\n",
        "\t",
        "\u00A0",
        "\u2007",
        "e\u0301",
        "&",
        "#",
        "'",
        "½",
        "２",
        "9999999999999999999999",
        "((((((((((((((((((((((((((((((",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    ];

    private static readonly string[] Samples =
    [
        "2/10 net 30",
        "2/10, 1/20, n/30",
        "30 días fin de mes, pago los 5 y 20",
        "30% deposit + rest (EOM + 60d)",
        "later of (30d from delivery; 15d from acceptance) then EOM",
        "2,5% 10 días, neto 60 días, ajuste siguiente en t2",
        "30/60/90 días fin de mes",
        "10th prox, cut-off 25",
        "paid on 5 and 20 closed 1 August to 31 August moved following in t2",
    ];

    public static Arbitrary<WritableTradeTerms> Writable() =>
        Arb.From(Terms.Select(terms => new WritableTradeTerms(terms)), Shrink);

    public static Arbitrary<AnyText> Texts() =>
        Arb.From(
            Gen.Frequency((3, Sentence()), (4, Edited(Valid)), (1, Edited(Sentence())), (1, Long()))
                .Select(text => new AnyText(text)),
            some => Shorter(some.Value).Select(text => new AnyText(text))
        );

    public static Arbitrary<Respelled> Spellings() =>
        Arb.From(
            from text in Valid
            from blanks in Gen.ArrayOf(Gen.Elements(" ", "  ", "\t", "\u00A0", " \u202F "), text.Length)
            from upper in Gen.ArrayOf(Gen.Elements(false, true), text.Length)
            from plain in Gen.Elements(false, true)
            select new Respelled(text, Respell(text, blanks, upper, plain))
        );

    private static Gen<DateStep> WindowStep { get; } =
        Gen.OneOf(
            Gen.Choose(0, 30).Select(DateStep.PlusDays),
            Gen.Constant(DateStep.EndOfMonth),
            from day in Gen.Choose(1, 31)
            from ahead in Gen.Choose(0, 2)
            select DateStep.DayOfMonth(day, ahead),
            Gen.Constant(DateStep.DaysOfMonth(5, 10, 20))
        );

    private static Gen<TradeTerms> Terms { get; } =
        Gen.Frequency(
            (6, NotationGenerator.Terms.Select(terms => new TradeTerms(terms))),
            (6, Plain()),
            (1, ByRule()), // Seldom, for these are held against the due date day by day.
            (6, FromDelivery())
        );

    private static Gen<string> Valid { get; } =
        Gen.Frequency(
            (1, Gen.Elements(Samples)),
            (
                2,
                from terms in Terms
                from language in Gen.Elements(Language.English, Language.Spanish)
                select terms.ToNotation(language)
            )
        );

    // Windows of days, none longer than the net days.
    private static Gen<TradeTerms> Plain() =>
        from net in Gen.Elements(0, 1, 30, 45, 60, DateStep.MaxDays)
        from count in Gen.Choose(1, 4)
        from days in Gen.ArrayOf(Gen.Choose(0, net), count)
        from tolerance in Gen.Elements(0, 0, 3, DiscountWindow.MaxTolerance)
        from policies in Policies([
            .. days.Select(DiscountWindow.OfDays).Select(window => window.Tolerating(tolerance)),
        ])
        select With(PaymentTerms.Net(net), policies);

    // Due after the last of the windows, so that none can be later, and rolled as the window is.
    private static Gen<TradeTerms> ByRule() =>
        from count in Gen.Choose(1, 2)
        from steps in Gen.ArrayOf(Gen.ArrayOf(WindowStep, 2), count)
        from more in Gen.Choose(0, 30)
        from rolls in Gen.Elements(false, false, true)
        let rules = steps.Select(chain => DueRule.FromIssue([.. chain])).ToArray()
        let payment = PaymentTerms.Of(DueRule.LaterOf(rules).Then(DateStep.PlusDays(more)))
        from policies in Policies([.. rules.Select(rule => Rolled(DiscountWindow.To(rule), rolls))])
        select With(rolls ? payment.Rolled(BusinessCalendars.T2, DateAdjustment.Following) : payment, policies);

    // What counts from a date that is not known yet is not held against the due date.
    private static Gen<TradeTerms> FromDelivery() =>
        from count in Gen.Choose(1, 3)
        from steps in Gen.ArrayOf(Gen.ArrayOf(NotationGenerator.Step, 2), count)
        from net in Gen.Choose(0, 60)
        from calendar in NotationGenerator.Calendar
        from adjustment in Gen.Elements(Enum.GetValues<DateAdjustment>())
        from policies in Policies([
            .. steps.Select(chain =>
                DiscountWindow.To(DueRule.From(BaseDate.Delivery, chain)).Rolled(calendar, adjustment)
            ),
        ])
        select With(PaymentTerms.Net(net, BaseDate.Acceptance), policies);

    private static DiscountWindow Rolled(DiscountWindow window, bool rolls) =>
        rolls ? window.Rolled(BusinessCalendars.T2, DateAdjustment.Following) : window;

    private static Gen<DiscountPolicy[]> Policies(DiscountWindow[] windows) =>
        from shares in Gen.ArrayOf(NotationGenerator.Share(below: 100), windows.Length)
        from amounts in Gen.ArrayOf(Gen.Choose(-100_000, 100_000), windows.Length)
        select windows
            .Select(
                (window, i) =>
                    amounts[i] > 50_000
                        ? DiscountPolicy.Within(window, Money.OfMinor(amounts[i], Currency.Eur))
                        : DiscountPolicy.Within(window, shares[i])
            )
            .ToArray();

    private static TradeTerms With(PaymentTerms payment, DiscountPolicy[] policies) =>
        new(
            payment,
            new DiscountTerms(
                policies.Length == 1 ? policies[0] : DiscountPolicy.BestOf(policies),
                Rounding.HalfAwayFromZero
            )
        );

    private static IEnumerable<WritableTradeTerms> Shrink(WritableTradeTerms some)
    {
        var (payment, discount) = (some.Terms.Payment, some.Terms.Discount);
        if (discount is null)
        {
            return NotationGenerator.Shrink(payment).Select(smaller => new WritableTradeTerms(new(smaller)));
        }

        var fewer = discount.Policy is BestDiscount best
            ? best.Choices.Select(choice => new WritableTradeTerms(With(payment, [choice])))
            : [];
        return fewer.Prepend(new(new TradeTerms(payment)));
    }

    private static Gen<string> Sentence() =>
        from count in Gen.Choose(0, 12)
        from words in Gen.ArrayOf(Gen.Frequency((20, Gen.Elements(Pieces)), (1, Gen.Elements(Strangers))), count)
        from joints in Gen.ArrayOf(Gen.Elements(" ", " ", " ", ""), count)
        select string.Concat(words.Zip(joints, (word, joint) => word + joint));

    // One to three edits: a character or piece put in, left out, doubled or put elsewhere.
    private static Gen<string> Edited(Gen<string> texts) =>
        from text in texts
        from edits in Gen.Choose(1, 3)
        from places in Gen.ArrayOf(Gen.Choose(0, 10_000), 2 * edits)
        from kinds in Gen.ArrayOf(Gen.Choose(0, 4), edits)
        from pieces in Gen.ArrayOf(Gen.OneOf(Gen.Elements(Pieces), Gen.Elements(Strangers)), edits)
        select Enumerable
            .Range(0, edits)
            .Aggregate(text, (so, i) => Edit(so, kinds[i], places[2 * i], places[(2 * i) + 1], pieces[i]));

    private static string Edit(string text, int kind, int place, int length, string piece)
    {
        var at = place % (text.Length + 1);
        var end = Math.Min(text.Length, at + (length % 6));
        return kind switch
        {
            0 => text[..at] + piece + text[at..],
            1 => text[..at] + text[end..],
            2 => text[..end] + text[at..],
            3 => text[..at],
            _ => text[end..] + " " + text[..at],
        };
    }

    private static Gen<string> Long() =>
        from piece in Gen.Elements("30d + ", "(", "1/1 ", "50% 0d + ", "9", "a", "[", "on 5, ", "later of (", "\uD800")
        from count in Gen.Choose(1, 3_000)
        select new StringBuilder().Insert(0, piece, count).ToString();

    private static IEnumerable<string> Shorter(string text)
    {
        for (var length = text.Length / 2; length > 0; length /= 2)
        {
            for (var at = 0; at + length <= text.Length; at += length)
            {
                yield return text.Remove(at, length);
            }
        }
    }

    private static string Respell(string text, string[] blanks, bool[] upper, bool plain)
    {
        var other = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var character = plain ? Plain(text[i]) : text[i];
            other.Append(
                text[i] == ' ' ? blanks[i] : (upper[i] ? char.ToUpperInvariant(character) : character).ToString()
            );
        }

        return other.ToString();
    }

    private static char Plain(char character)
    {
        var place = "áéíóúüñ".IndexOf(character, StringComparison.Ordinal);
        return place < 0 ? character : "aeiouun"[place];
    }
}
