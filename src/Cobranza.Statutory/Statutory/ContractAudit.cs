using Cobranza.Rates;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Statutory;

/// <summary>Compares what a contract says with what a law allows.</summary>
internal static class ContractAudit
{
    private const int MonthsInYear = 12;
    private const int DaysInYear = 365;

    public static IEnumerable<Trace> Of(StatutoryRegime regime, ContractFacts contract, LocalDate asOf) =>
        Term(regime, contract, asOf)
            .Concat(Rate(regime, contract, asOf))
            .Concat(Fine(regime, contract, asOf))
            .Concat(Compensation(regime, contract));

    private static IEnumerable<Trace> Term(StatutoryRegime regime, ContractFacts contract, LocalDate asOf)
    {
        if (contract.TermDays is not { } days)
        {
            yield break;
        }

        if (regime.FindLongestTerm(contract.Debtor, contract.AgreedOn) is not { AtMost: { } allowed } term)
        {
            yield return NotCompared(regime, StatutoryMember.Term, asOf, "The term", "El plazo");
        }
        else if (term.From != contract.TermFrom)
        {
            yield return NotCompared(
                asOf,
                ("The term", "El plazo"),
                (
                    $"it counts from {Base(contract.TermFrom).English}, the law from {Base(term.From).English}",
                    $"cuenta desde {Base(contract.TermFrom).Spanish} y la ley desde {Base(term.From).Spanish}"
                )
            );
        }
        else if (days > allowed)
        {
            var rule = term.MayBeLonger ? StatutoryRules.TermNeedsReason : StatutoryRules.TermTooLong;
            yield return Noted(new Trace(rule), term, days, allowed);
        }
        else if (days + contract.GraceDays > allowed)
        {
            yield return Noted(new Trace(StatutoryRules.GraceTooLong), term, days, allowed)
                .Note("grace", contract.GraceDays);
        }
    }

    private static IEnumerable<Trace> Rate(StatutoryRegime regime, ContractFacts contract, LocalDate asOf)
    {
        if (contract.Rate is not { } agreed)
        {
            yield break;
        }

        if (Yearly(agreed) is not { } rate)
        {
            yield return NotCompared(
                asOf,
                ("The rate", "La tasa"),
                ("it compounds, and the law's is simple", "es compuesta y la de la ley es simple")
            );
            yield break;
        }

        var highest = regime.FindLimit(LimitKind.HighestRate, contract.Debtor, contract.AgreedOn);
        if (highest?.Values.Find(asOf) is { } ceiling && rate > ceiling.Value)
        {
            yield return Compared(StatutoryRules.RateTooHigh, rate, ceiling.Value, highest.Source, asOf);
        }
        else if (highest is null ? LeavesOut(regime, StatutoryMember.Limit) : highest.Values.Find(asOf) is null)
        {
            yield return NotCompared(regime, StatutoryMember.Limit, asOf, "The highest rate", "La tasa máxima");
        }

        var lowest = regime.FindLimit(LimitKind.LowestRate, contract.Debtor, contract.AgreedOn);
        if (lowest is not null)
        {
            if (lowest.Values.Find(asOf) is not { } floor)
            {
                yield return NotCompared(regime, StatutoryMember.Limit, asOf, "The lowest rate", "La tasa mínima");
            }
            else if (rate < floor.Value)
            {
                yield return Compared(StatutoryRules.RateTooLow, rate, floor.Value, lowest.Source, asOf);
            }
        }
        else if (regime.FindInterest(contract.Debtor, contract.AgreedOn) is { } interest)
        {
            if (interest.Rate.FindOn(asOf, asOf) is not { } found || Yearly(found) is not { } law)
            {
                yield return NotCompared(
                    asOf,
                    ("The rate", "La tasa"),
                    ($"{interest.Rate.LastBefore(asOf)}", $"no se conoce la tasa de ese día ({interest.Source})")
                );
            }
            else if (rate < law && contract.Debtor != DebtorKind.Consumer)
            {
                yield return Compared(StatutoryRules.RateBelowLaw, rate, law, interest.Source, asOf);
            }
        }
    }

    private static IEnumerable<Trace> Fine(StatutoryRegime regime, ContractFacts contract, LocalDate asOf)
    {
        if (
            contract.Fine is { } fine
            && regime.FindLimit(LimitKind.HighestFine, contract.Debtor, contract.AgreedOn) is { } limit
        )
        {
            if (limit.Values.Find(asOf) is not { } highest)
            {
                yield return NotCompared(regime, StatutoryMember.Limit, asOf, "The fine", "La multa");
            }
            else if (fine > highest.Value)
            {
                yield return Compared(StatutoryRules.FineTooHigh, fine, highest.Value, limit.Source, asOf);
            }
        }
    }

    private static IEnumerable<Trace> Compensation(StatutoryRegime regime, ContractFacts contract)
    {
        if (
            contract.ExcludesCompensation
            && regime.FindCompensation(contract.Debtor, contract.AgreedOn) is { } compensation
        )
        {
            yield return new Trace(StatutoryRules.CompensationWaived).Note("source", compensation.Source.ToString());
        }
    }

    // A simple rate for another time as the same for a year; none where it compounds.
    private static Percentage? Yearly(Rate rate) =>
        rate.Compounds
            ? null
            : rate.Per switch
            {
                RatePeriod.Month => Percentage.Of(rate.Value.Value * MonthsInYear),
                RatePeriod.Day => Percentage.Of(rate.Value.Value * DaysInYear),
                _ => rate.Value,
            };

    private static bool LeavesOut(StatutoryRegime regime, StatutoryMember member) =>
        regime.Absent.Any(fact => fact.Member == member);

    private static Trace Compared(Rule rule, Percentage agreed, Percentage limit, Citation source, LocalDate asOf) =>
        new Trace(rule).Note("rate", agreed).Note("limit", limit).Note("source", source.ToString()).Note("as-of", asOf);

    private static Trace Noted(Trace trace, StatutoryTerm term, int days, int allowed)
    {
        var (english, spanish) = Base(term.From);
        return trace
            .Note("days", days)
            .Note("allowed", allowed)
            .Note("base", english, spanish)
            .Note("source", term.Source.ToString());
    }

    private static Trace NotCompared(
        StatutoryRegime regime,
        StatutoryMember member,
        LocalDate asOf,
        string english,
        string spanish
    )
    {
        var fact = regime.Absent.FirstOrDefault(one => one.Member == member);
        return NotCompared(
            asOf,
            (english, spanish),
            (
                fact?.English ?? $"regime '{regime.Id}' does not know it for this debtor, contract and day",
                fact?.Spanish ?? $"el régimen '{regime.Id}' no lo conoce para este deudor, contrato y día"
            )
        );
    }

    private static Trace NotCompared(
        LocalDate asOf,
        (string English, string Spanish) what,
        (string English, string Spanish) why
    ) =>
        new Trace(StatutoryRules.NotCompared)
            .Note("what", what.English, what.Spanish)
            .Note("as-of", asOf)
            .Note("why", why.English, why.Spanish);

    private static (string English, string Spanish) Base(BaseDate from) =>
        from switch
        {
            BaseDate.Issue => ("the date of the invoice", "la fecha de la factura"),
            BaseDate.Delivery => ("delivery", "la entrega"),
            BaseDate.Acceptance => ("acceptance", "la aceptación"),
            BaseDate.Receipt => ("receipt of the invoice", "la recepción de la factura"),
            BaseDate.MonthClosed => ("the end of the month of the invoice", "el fin del mes de la factura"),
            _ => ("the portion before", "la parte anterior"),
        };
}
