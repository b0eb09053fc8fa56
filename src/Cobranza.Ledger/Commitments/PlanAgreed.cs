using Cobranza.Installments;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>An installment plan was agreed over open items (convenio); while it is kept, its dates replace theirs.</summary>
public sealed record PlanAgreed : AccountEvent
{
    /// <summary>Longest tolerance: 366 days, our choice, because a plan that may be a year late binds nobody.</summary>
    public const int MaxToleranceDays = 366;

    /// <summary>An agreed plan.</summary>
    /// <param name="id">Its number, unique among the plans of the account.</param>
    /// <param name="effectiveOn">The day it was agreed; what is settled on the items from this day on counts as paid.</param>
    /// <param name="items">The items it covers, at least one.</param>
    /// <param name="plan">The installments.</param>
    /// <param name="toleranceDays">Calendar days after an installment's due date before the plan is broken.</param>
    /// <param name="recordedOn">When it became known; the day it was agreed if not given.</param>
    /// <exception cref="ArgumentException">The id is blank, no item is covered, or an id or a date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is out of range.</exception>
    public PlanAgreed(
        string id,
        LocalDate effectiveOn,
        ValueList<ReceivableId> items,
        InstallmentPlan plan,
        int toleranceDays = 0,
        LocalDate? recordedOn = null
    )
        : base(effectiveOn, recordedOn)
    {
        Id = Guard.Line(id, MaxTextLength);
        Items = Guard.NotNull(items);
        Plan = Guard.NotNull(plan);
        ToleranceDays = Guard.InRange(toleranceDays, 0, MaxToleranceDays);
        if (items.IsEmpty)
        {
            throw new ArgumentException("must name at least one item that the plan covers", nameof(items));
        }

        foreach (var item in items)
        {
            Ids.Given(item, nameof(items));
        }
    }

    /// <summary>The plan's number.</summary>
    public string Id { get; }

    /// <summary>The items it covers.</summary>
    public ValueList<ReceivableId> Items { get; }

    /// <summary>The installments.</summary>
    public InstallmentPlan Plan { get; }

    /// <summary>Calendar days after an installment's due date before the plan is broken.</summary>
    public int ToleranceDays { get; }

    internal override EventKey? Key => KeyOf(Id);

    internal static EventKey KeyOf(string id) => new("Plan", id);

    internal override string Text() => $"Plan {Id} of {Plan.Total}";

    internal override void Check(AccountIndex index)
    {
        foreach (var item in Items)
        {
            index.CheckItem(KeyOf(Id), item, Plan.Total);
        }
    }
}
