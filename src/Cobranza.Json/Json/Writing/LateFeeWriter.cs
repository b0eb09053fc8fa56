using Cobranza.LateFees;

namespace Cobranza.Json.Writing;

/// <summary>What lateness costs: the innermost policy, and in <c>then</c> what stands around it, from the inside out.</summary>
internal static class LateFeeWriter
{
    private const string UsualName = "late-fee";

    public static void Terms(JsonOut json, LateFeeTerms terms)
    {
        json.Object("policy", () => Policy(json, terms.Policy));
        json.Rounding("rounding", terms.Rounding);
        json.Object(
            "posting",
            () =>
            {
                if (terms.Posting == Posting.Immediate)
                {
                    json.Kind("immediate");
                }
                else
                {
                    json.Kind("delayedBy");
                    json.Number("days", terms.Posting.Days);
                    if (terms.Posting.Calendar is { } calendar)
                    {
                        json.Object("businessDaysOf", () => CalendarWriter.Calendar(json, calendar));
                    }
                }
            }
        );
        if (!string.Equals(terms.Name, UsualName, StringComparison.Ordinal))
        {
            json.Text("name", terms.Name);
        }

        json.WordUnless("excess", terms.Excess, LateFeeExcess.Credited);
        json.WordUnless("tax", terms.Tax, LateFeeTax.Unstated);
    }

    public static void Policy(JsonOut json, LateFeePolicy policy)
    {
        var steps = new Stack<LateFeePolicy>();
        while (Inner(policy) is { } inner)
        {
            steps.Push(policy);
            policy = inner;
        }

        Base(json, policy);
        if (steps.Count > 0)
        {
            json.Array("then", steps, step => LateFeeStepWriter.Step(json, step));
        }
    }

    private static LateFeePolicy? Inner(LateFeePolicy policy) =>
        policy switch
        {
            GracedLateFee graced => graced.Inner,
            MinimumLateFee minimum => minimum.Inner,
            CappedLateFee capped => capped.Inner,
            ShareCappedLateFee capped => capped.Inner,
            LifeCappedLateFee capped => capped.Inner,
            LimitedLateFee limited => limited.Inner,
            WaivedBelowLateFee waived => waived.Inner,
            HolidayLateFee holiday => holiday.Inner,
            ConditionalLateFee conditional => conditional.Inner,
            LapsingLateFee lapsing => lapsing.Inner,
            BalancePartLateFee part => part.Inner,
            ChargesIncludedLateFee included => included.Inner,
            _ => null,
        };

    private static void Base(JsonOut json, LateFeePolicy policy)
    {
        switch (policy)
        {
            case NoLateFee:
                json.Kind("none");
                break;
            case FlatLateFee flat:
                json.Kind("flat");
                json.Money("amount", flat.Amount);
                break;
            case PercentLateFee percent:
                json.Kind("percent");
                json.Percentage("percentage", percent.Share);
                break;
            case SumLateFee sum:
                Pair(json, "plus", sum.First, sum.Second);
                break;
            case GreaterLateFee greater:
                Pair(json, "greaterOf", greater.First, greater.Second);
                break;
            case LesserLateFee lesser:
                Pair(json, "lesserOf", lesser.First, lesser.Second);
                break;
            case FirstLateFee first:
                json.Kind("firstOf");
                json.Array("policies", first.Choices, choice => Policy(json, choice));
                break;
            case PerCurrencyLateFee choices:
                PerCurrency(json, choices);
                break;
            default:
                if (!LateFeeInterestWriter.Wrote(json, policy) && !LateFeeTierWriter.Wrote(json, policy))
                {
                    throw Unwritable.Because(policy);
                }

                break;
        }
    }

    private static void Pair(JsonOut json, string kind, LateFeePolicy first, LateFeePolicy second)
    {
        json.Kind(kind);
        json.Array("policies", [first, second], policy => Policy(json, policy));
    }

    private static void PerCurrency(JsonOut json, PerCurrencyLateFee choices)
    {
        json.Kind("perCurrency");
        json.Array(
            "policies",
            choices.Choices,
            choice =>
            {
                json.Currency("currency", choice.Currency);
                json.Object("policy", () => Policy(json, choice.Policy));
            }
        );
    }
}
