using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>A temporary regime for a customer in difficulties (dificultades de pago): what it is spared, until when, and what then.</summary>
public sealed record HardshipGranted : AccountEvent
{
    /// <summary>A hardship arrangement.</summary>
    /// <param name="id">Its number, unique among the arrangements of the account.</param>
    /// <param name="effectiveOn">Its first day.</param>
    /// <param name="until">Its last day, not before the first.</param>
    /// <param name="relief">What the customer is spared; may be nothing but the status.</param>
    /// <param name="afterwards">What follows when the last day has passed.</param>
    /// <param name="reason">The circumstances, in the words of the host.</param>
    /// <param name="reviewOn">The day on which somebody is to look at it again, not before the first; none if not given.</param>
    /// <param name="items">The items it is for; none means all of the customer.</param>
    /// <param name="planId">The number of the plan that was agreed with it; none if not given.</param>
    /// <param name="recordedOn">When it became known; its first day if not given.</param>
    /// <exception cref="ArgumentException">A text is blank or too long, an id or a date is missing, or the clock stops without a pause over all items.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The relief or what follows is unknown, or a date lies before the first day.</exception>
    public HardshipGranted(
        string id,
        LocalDate effectiveOn,
        LocalDate until,
        Relief relief,
        AfterHardship afterwards,
        string reason,
        LocalDate? reviewOn = null,
        ValueList<ReceivableId>? items = null,
        string? planId = null,
        LocalDate? recordedOn = null
    )
        : base(effectiveOn, recordedOn)
    {
        Id = Guard.Line(id, MaxTextLength);
        Until = Guard.NotBefore(effectiveOn, until);
        Afterwards = Guard.Defined(afterwards);
        Reason = Guard.Line(reason, MaxTextLength);
        ReviewOn = reviewOn is { } day ? Guard.NotBefore(effectiveOn, day, nameof(reviewOn)) : null;
        PlanId = planId is null ? null : Guard.Line(planId, MaxTextLength);
        Items = Ids.Each(items);

        Relief = ReliefCheck.Given(relief, Items);
    }

    /// <summary>Its number.</summary>
    public string Id { get; }

    /// <summary>Its last day.</summary>
    public LocalDate Until { get; }

    /// <summary>What the customer is spared.</summary>
    public Relief Relief { get; }

    /// <summary>What follows when the last day has passed.</summary>
    public AfterHardship Afterwards { get; }

    /// <summary>The circumstances, in the words of the host.</summary>
    public string Reason { get; }

    /// <summary>The day on which somebody is to look at it again, or null.</summary>
    public LocalDate? ReviewOn { get; }

    /// <summary>The items it is for; empty means all of the customer.</summary>
    public ValueList<ReceivableId> Items { get; }

    /// <summary>The number of the plan that was agreed with it, or null.</summary>
    public string? PlanId { get; }

    internal override EventKey? Key => KeyOf(Id);

    internal static EventKey KeyOf(string id) => new("Hardship arrangement", id);

    internal override string Text() => $"Hardship arrangement {Id} until {Guard.Text(Until)}, granted";

    internal override void Check(AccountIndex index)
    {
        foreach (var item in Items)
        {
            index.CheckItem(this, item);
        }

        if (PlanId is { } plan && index.FindEvent(PlanAgreed.KeyOf(plan)) is null)
        {
            throw AccountIndex.Wrong(
                $"{this} names {PlanAgreed.KeyOf(plan)}, which the account does not have.",
                AccountIndex.Events
            );
        }
    }
}
