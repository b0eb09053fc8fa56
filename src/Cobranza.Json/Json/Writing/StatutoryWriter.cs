using Cobranza.Rates;
using Cobranza.Statutory;

namespace Cobranza.Json.Writing;

/// <summary>Statutory regimes and published rates.</summary>
internal static class StatutoryWriter
{
    public static void Regime(JsonOut json, StatutoryRegime regime)
    {
        json.Text("id", regime.Id);
        json.Text("country", regime.Country);
        json.Text("act", regime.Act);
        json.Date("checkedOn", regime.CheckedOn);
        json.Array("interest", regime.Interest, one => Interest(json, one));
        json.Array("compensation", regime.Compensation, one => Compensation(json, one));
        json.Array("terms", regime.Terms, one => Term(json, one));
        json.Array("limits", regime.Limits, one => Limit(json, one));
        if (regime.AllocationOrder is { } order)
        {
            json.Text("allocationOrder", StatutoryWords.Orders.WordOf(order) ?? throw Unwritable.Because(order));
        }

        json.Array("absent", regime.Absent, one => Absent(json, one));
    }

    public static void Rates(JsonOut json, PublishedRates rates)
    {
        json.Text("name", rates.Name);
        json.Array(
            "rows",
            rates.Rows,
            row =>
            {
                json.Date("from", row.From);
                json.DateIf("through", row.Through);
                json.Percentage("value", row.Value);
                json.Word("confidence", row.Confidence);
                json.Text("source", row.Source);
            }
        );
    }

    private static void Interest(JsonOut json, StatutoryInterest interest)
    {
        Head(json, interest.Scope, interest.Source);
        json.Object(
            "rate",
            () =>
            {
                switch (interest.Rate)
                {
                    case StatutoryRate.Fixed fixedRate:
                        json.Kind("fixed");
                        json.Percentage("rate", fixedRate.Rate.Value);
                        json.WordUnless("per", fixedRate.Rate.Per, RatePeriod.Year);
                        break;
                    case StatutoryRate.OverReference over:
                        json.Kind("overReference");
                        json.Object("reference", () => Rates(json, over.Reference));
                        json.Array(
                            "margins",
                            over.Margins,
                            step =>
                            {
                                json.Date("from", step.From);
                                json.Percentage("points", step.Points);
                            }
                        );
                        json.FlagIf("holdsForLife", over.HoldsForLife);
                        break;
                    default:
                        throw Unwritable.Because(interest.Rate);
                }
            }
        );
    }

    private static void Compensation(JsonOut json, StatutoryCompensation compensation)
    {
        Head(json, compensation.Scope, compensation.Source);
        if (compensation.Share is { } share)
        {
            json.Percentage("share", share);
            return;
        }

        json.Array(
            "bands",
            compensation.Bands,
            band =>
            {
                json.Money("from", band.From);
                json.Money("amount", band.Amount);
            }
        );
    }

    private static void Term(JsonOut json, StatutoryTerm term)
    {
        Head(json, term.Scope, term.Source);
        json.Word("from", term.From);
        json.NumberIf("whenNotAgreed", term.WhenNotAgreed);
        json.NumberIf("atMost", term.AtMost);
        json.FlagIf("mayBeLonger", term.MayBeLonger);
    }

    private static void Limit(JsonOut json, StatutoryLimit limit)
    {
        Head(json, limit.Scope, limit.Source);
        json.Word("limit", limit.Kind);
        json.Object("values", () => Rates(json, limit.Values));
    }

    private static void Absent(JsonOut json, AbsentFact fact)
    {
        json.Word("member", fact.Member);
        json.Text("english", fact.English);
        json.Text("spanish", fact.Spanish);
    }

    private static void Head(JsonOut json, StatutoryScope scope, Citation source)
    {
        json.Object(
            "scope",
            () =>
            {
                json.Texts("debtors", scope.Debtors, Words.Of);
                json.DateIf("contractsFrom", scope.ContractsFrom);
                json.DateIf("contractsThrough", scope.ContractsThrough);
            }
        );
        json.Object(
            "source",
            () =>
            {
                json.Text("act", source.Act);
                json.Text("article", source.Article);
                json.Word("confidence", source.Confidence);
                json.Date("checkedOn", source.CheckedOn);
            }
        );
    }
}
