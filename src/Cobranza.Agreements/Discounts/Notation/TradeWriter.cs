using Cobranza.Calendars;
using Cobranza.Terms;
using Cobranza.Terms.Notation;

namespace Cobranza.Discounts.Notation;

/// <summary>Writes discount windows and the payment terms after them in the one form that a language has for them.</summary>
internal static class TradeWriter
{
    public static void Write(TermsWriter writer, TradeTerms terms, Language language)
    {
        if (terms.Discount is not { } discount)
        {
            writer.Write(terms.Payment);
            return;
        }

        if (discount != new DiscountTerms(discount.Policy, Rounding.HalfAwayFromZero))
        {
            writer.Refuse(
                "a discount with another rounding, base, tax treatment, part payment or document than the usual one"
            );
        }

        var windows = discount.Policy is BestDiscount { Choices: { Count: > 1 } choices } ? choices : [discount.Policy];
        for (var i = 0; i < windows.Count; i++)
        {
            writer.Add(i > 0 ? ", " : string.Empty);
            Write(writer, windows[i], language);
        }

        writer.Add(language == Language.English && windows is [var only] && IsPlain(only) ? " " : ", ");
        writer.Write(terms.Payment, afterWindows: true);
    }

    private static void Write(TermsWriter writer, DiscountPolicy policy, Language language)
    {
        switch (policy)
        {
            case WindowDiscount percent:
                writer.Add(percent.Share);
                writer.Add(language == Language.English && IsPlain(policy) ? string.Empty : "%");
                WriteUntil(writer, percent.Window, language);
                break;
            case FixedDiscount amount:
                writer.Add(amount.Amount);
                WriteUntil(writer, amount.Window, language);
                break;
            default:
                writer.Refuse($"the discount '{policy}'");
                break;
        }
    }

    private static void WriteUntil(TermsWriter writer, DiscountWindow window, Language language)
    {
        if (window.Until is DueRule.Chain { Start: BaseDate.Issue, Steps: [PlusDaysStep plus] })
        {
            if (language == Language.English)
            {
                writer.Add("/").Add(plus.Days);
            }
            else
            {
                writer.Add(" ");
                writer.WriteDue(window.Until);
            }
        }
        else
        {
            writer.Add(" ").Add(DiscountWords.Until).Add(" ");
            writer.WriteInside(window.Until);
        }

        if (window != DiscountWindow.To(window.Until).Tolerating(window.Tolerance))
        {
            writer.Add(" ").AddRoll(window.Calendar, window.Adjustment);
        }

        if (window.Tolerance > 0)
        {
            writer.Add(" ").Add(DiscountWords.Tolerance).Add(" ").AddDays(window.Tolerance);
        }
    }

    // What English writes as share and days: 2/10.
    private static bool IsPlain(DiscountPolicy policy) =>
        policy
            is WindowDiscount { Window.Until: DueRule.Chain { Start: BaseDate.Issue, Steps: [PlusDaysStep] } }
                or FixedDiscount { Window.Until: DueRule.Chain { Start: BaseDate.Issue, Steps: [PlusDaysStep] } };
}
