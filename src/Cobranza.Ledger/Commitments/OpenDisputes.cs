using Cobranza.Balances;

namespace Cobranza.Commitments;

/// <summary>Finds which disputes are open and how much of their items each holds.</summary>
internal static class OpenDisputes
{
    public static ValueList<OpenDispute> In(EventsInView events, AccountBalance balance)
    {
        var opened = events.All<DisputeOpened>();
        if (opened.IsEmpty)
        {
            return [];
        }

        var closed = events.All<DisputeClosed>().Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        var open = balance.Items.ToDictionary(item => item.Item.Id, item => item.Open);
        var disputes = new List<OpenDispute>();
        foreach (var dispute in opened.Where(one => !closed.Contains(one.Id)))
        {
            // A document that is not there yet has nothing to dispute.
            if (open.TryGetValue(dispute.Item, out var left))
            {
                var disputed = Money.Min(dispute.Amount, left);
                open[dispute.Item] = left - disputed;
                disputes.Add(new(dispute, disputed));
            }
        }

        return ValueList.From(disputes);
    }
}
