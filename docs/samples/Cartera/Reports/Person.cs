using Cobranza;
using Cobranza.Assessments;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Escalations;

namespace Cartera.Reports;

/// <summary>What the report needs of a customer's assessment; the reasons of every single fee are let go, so that many fit in memory.</summary>
internal sealed record Person(
    Who Who,
    AccountBalance Balance,
    CommitmentStatus Commitments,
    EscalationFacts Chased,
    NextStep Next,
    IReadOnlyList<PlannedStep> Ahead,
    IReadOnlyList<CreditStanding> Credit,
    IReadOnlyList<ItemLine> Items
)
{
    public static Person Of(Who who, AccountAssessment assessment) =>
        new(
            who,
            assessment.Balance,
            assessment.Commitments,
            assessment.Chased,
            assessment.Next,
            [.. assessment.Ahead.Take(ActionLines.StepsAhead)],
            assessment.Credit,
            [.. assessment.Items.Select(item => LineOf(who, item))]
        );

    private static ItemLine LineOf(Who who, ReceivableAssessment item)
    {
        var nothing = Money.Zero(item.Open.Currency);
        return new(
            who,
            item.Item.Id.Value,
            item.EffectiveDueOn,
            item.DaysPastDue == 0 && item.EffectiveDueOn != item.Item.Due.Effective,
            item.DaysPastDue,
            item.Open,
            item.LateFee?.Accrued ?? nothing,
            item.LateFee?.ToCharge ?? nothing,
            item.Discount,
            item.PlanOffer
        );
    }
}
