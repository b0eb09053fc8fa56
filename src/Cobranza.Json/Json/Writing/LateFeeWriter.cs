using Cobranza.LateFees;
using Cobranza.Rates;

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
                if (terms.Posting.Days == 0)
                {
                    json.Kind("immediate");
                }
                else
                {
                    json.Kind("delayedBy");
                    json.Number("days", terms.Posting.Days);
                }
            }
        );
        if (!string.Equals(terms.Name, UsualName, StringComparison.Ordinal))
        {
            json.Text("name", terms.Name);
        }
    }

    private static void Policy(JsonOut json, LateFeePolicy policy)
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
            json.Array("then", steps, step => Step(json, step));
        }
    }

    private static LateFeePolicy? Inner(LateFeePolicy policy) =>
        policy switch
        {
            GracedLateFee graced => graced.Inner,
            MinimumLateFee minimum => minimum.Inner,
            CappedLateFee capped => capped.Inner,
            ShareCappedLateFee capped => capped.Inner,
            _ => null,
        };

    private static void Step(JsonOut json, LateFeePolicy step)
    {
        switch (step)
        {
            case GracedLateFee graced:
                json.Kind("afterGraceOf");
                json.Number("days", graced.Days);
                json.Word("meaning", graced.Meaning);
                break;
            case MinimumLateFee minimum:
                json.Kind("atLeast");
                json.Money("amount", minimum.Minimum);
                break;
            case CappedLateFee capped:
                json.Kind("cappedAt");
                json.Money("amount", capped.Cap);
                break;
            case ShareCappedLateFee capped:
                json.Kind("cappedAtPercentage");
                json.Percentage("percentage", capped.OfPrincipal);
                break;
            default:
                throw Unwritable.Because(step);
        }
    }

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
            case StartedMonthLateFee started:
                json.Kind("percentPerStartedMonth");
                json.Percentage("percentage", started.Share);
                break;
            case SimpleInterestLateFee interest:
                Interest(json, interest);
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
            case PerCurrencyLateFee choices:
                PerCurrency(json, choices);
                break;
            default:
                throw Unwritable.Because(policy);
        }
    }

    private static void Interest(JsonOut json, SimpleInterestLateFee interest)
    {
        if (interest.Rate.Per != RatePeriod.Year || interest.Rate.Compounds)
        {
            throw new ArgumentException(
                $"a policy file holds simple yearly rates and no others, not {interest.Rate}",
                nameof(interest)
            );
        }

        if (DayCountWords.All.WordOf(interest.DayCount) is not { } dayCount)
        {
            throw Unwritable.Because(interest);
        }

        json.Kind("simpleInterest");
        json.Percentage("rate", interest.Rate.Value);
        json.Text("dayCount", dayCount);
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
