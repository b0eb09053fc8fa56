using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Commissions;
using Cobranza.Credit;
using Cobranza.DayCounts;
using Cobranza.Discounts;
using Cobranza.Escalations;
using Cobranza.LateFees;
using Cobranza.Policies;
using Cobranza.Rates;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests;

/// <summary>One policy and one customer that the examples share.</summary>
internal static class Samples
{
    public static CustomerId Customer { get; } = CustomerId.Of("C1");

    public static PolicySet Standard { get; } = Policy("Standard", new(2026, 1, 1));

    public static PolicyHistory Always { get; } = PolicyHistory.Of(Standard);

    public static Money Mxn(decimal amount) => Money.Of(amount, Currency.Mxn);

    public static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);

    public static LocalDate Day(int month, int day) => new(2026, month, day);

    public static PolicySet Policy(
        string name,
        LocalDate from,
        decimal annualRate = 36m,
        AllocationOrder? allocation = null,
        LateFeePolicy? lateFees = null
    ) =>
        new(
            name,
            from,
            TradeTerms.TwoTenNet30,
            new LateFeeTerms(
                lateFees
                    ?? LateFeePolicy
                        .SimpleInterest(Rate.Annual(Percentage.Of(annualRate)), DayCount.Actual360)
                        .AfterGraceOf(days: 5, GraceMeaning.Waiving)
                        .CappedAt(Percentage.Of(20)),
                Rounding.HalfEven,
                Posting.Immediate
            ),
            new CreditPolicy(
                [Mxn(50_000)],
                holdFromDaysPastDue: 60,
                releaseBelowDaysPastDue: 5,
                referFromBrokenPromises: 2
            ),
            new EscalationLadder(
                [
                    Step("reminder", "Reminder", "Recordatorio", -3, 0, Tone.Friendly, lapses: 0),
                    Step("notice", "Notice", "Aviso", 1, 3, Tone.Neutral),
                    Step("call", "Call", "Llamada", 15, 7, Tone.Firm),
                    Step("demand", "Demand letter", "Requerimiento de pago", 45, 15, Tone.Final),
                ],
                ClimbMode.Sequential
            ),
            AgingPolicy.Standard,
            allocation ?? AllocationOrder.OldestDueFirst,
            new PlanOffer(3, 1, Rounding.HalfEven),
            CommissionPolicy.PercentOfCollected(Percentage.Of(2.5m))
        );

    public static Receivable Invoice(string id, Money amount, LocalDate issuedOn, LocalDate dueOn) =>
        new(ReceivableId.Of(id), Customer, ReceivableKind.Invoice, amount, issuedOn, DueDate.On(dueOn));

    public static Account Account(
        ValueList<Receivable> receivables,
        ValueList<Entry>? entries = null,
        ValueList<AccountEvent>? events = null
    ) => new(Customer, receivables, entries, events);

    private static EscalationStep Step(
        string id,
        string english,
        string spanish,
        int days,
        int wait,
        Tone tone,
        int? lapses = null
    ) => new(id, EscalationCondition.DaysPastDueAtLeast(days), wait, "email", tone, english, spanish, lapses);
}
