using Cartera.Problems;
using Cobranza;
using Cobranza.Commitments;

namespace Cartera.Reports;

/// <summary>Promises, plans and disputes that are not over, and promises that were broken.</summary>
internal static class CommitmentLines
{
    private static readonly Phrase Promise = new("Promise", "Promesa");
    private static readonly Phrase Plan = new("Plan", "Convenio");
    private static readonly Phrase Dispute = new("Dispute", "Disputa");

    /// <summary>What is due next first; then what has no date; then what was broken, the latest first.</summary>
    public static IReadOnlyList<CommitmentLine> Of(IReadOnlyList<Person> people) =>
        [
            .. people
                .SelectMany(person => Running(person).OrderBy(line => line.Due))
                .OrderBy(line => line.Due is null)
                .ThenBy(line => line.Due)
                .ThenBy(line => line.Customer.Code, StringComparer.Ordinal),
            .. people
                .SelectMany(Broken)
                .OrderByDescending(line => line.Due)
                .ThenBy(line => line.Customer.Code, StringComparer.Ordinal),
        ];

    private static IEnumerable<CommitmentLine> Running(Person person)
    {
        var status = person.Commitments;
        var promises = status
            .Promises.Where(promise => promise.State == PromiseState.Pending)
            .Select(promise => PromiseOf(person, promise));
        var plans = status.Plans.Where(plan => plan.IsRunning).Select(plan => PlanOf(person, plan));
        var disputes = status
            .Disputes.Where(dispute => dispute.Disputed.IsPositive)
            .Select(dispute => new CommitmentLine(
                person.Who,
                Dispute,
                dispute.Disputed,
                Money.Zero(dispute.Disputed.Currency),
                null,
                Words.OpenDispute(dispute.Dispute.Item.Value, dispute.Dispute.Reason)
            ));
        return promises.Concat(plans).Concat(disputes);
    }

    private static IEnumerable<CommitmentLine> Broken(Person person)
    {
        var status = person.Commitments;
        return status
            .Promises.Where(promise => promise.IsBroken)
            .Select(promise => PromiseOf(person, promise))
            .Concat(status.Plans.Where(plan => plan.State == PlanState.Broken).Select(plan => PlanOf(person, plan)));
    }

    private static CommitmentLine PromiseOf(Person person, PromiseProgress promise) =>
        new(
            person.Who,
            Promise,
            promise.Promise.Amount,
            promise.Received,
            promise.Promise.DueOn,
            promise.State switch
            {
                PromiseState.Pending => new("pending", "pendiente"),
                PromiseState.PartlyKept => new("kept in part", "cumplida en parte"),
                _ => new("broken", "incumplida"),
            }
        );

    private static CommitmentLine PlanOf(Person person, PlanProgress plan) =>
        new(
            person.Who,
            Plan,
            plan.Plan.Plan.Total,
            plan.Paid,
            plan.Next?.DueOn ?? plan.Plan.Plan.Installments[^1].DueOn,
            plan.State switch
            {
                PlanState.Active => new("being kept", "al corriente"),
                PlanState.InDefault => new("in default", "en mora"),
                _ => new("broken", "roto"),
            }
        );
}
