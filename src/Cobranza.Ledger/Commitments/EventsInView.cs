using Cobranza.Balances;
using Cobranza.Receivables;

namespace Cobranza.Commitments;

/// <summary>The events that had happened, and were known, at the end of the as-of date.</summary>
internal sealed class EventsInView
{
    private readonly List<AccountEvent> _events;

    private EventsInView(List<AccountEvent> events) => _events = events;

    public static EventsInView Of(Account account, AccountBalance balance)
    {
        List<AccountEvent> seen = [.. account.Events.Where(one => balance.Sees(one.EffectiveOn, one.RecordedOn))];

        // By date, then by text and by when it became known, so that the order in the account never matters.
        seen.Sort(
            (left, right) =>
            {
                var order = left.EffectiveOn.CompareTo(right.EffectiveOn);
                order = order != 0 ? order : string.CompareOrdinal(left.Text(), right.Text());
                return order != 0 ? order : left.RecordedOn.CompareTo(right.RecordedOn);
            }
        );
        return new(seen);
    }

    public ValueList<T> All<T>()
        where T : AccountEvent => [.. _events.OfType<T>()];
}
