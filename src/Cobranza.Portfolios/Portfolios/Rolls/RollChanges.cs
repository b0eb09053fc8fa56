using Cobranza.Portfolios.Sums;

namespace Cobranza.Portfolios.Rolls;

/// <summary>What was changed since a roll began, net by due day and customer: it moves on beside the rows.</summary>
internal sealed class RollChanges
{
    private readonly SortedDictionary<int, Dictionary<int, Int128>> _byDay = [];

    public void Add(int place, int dueDay, Int128 change)
    {
        if (!_byDay.TryGetValue(dueDay, out var day))
        {
            day = [];
            _byDay.Add(dueDay, day);
        }

        day[place] = day.GetValueOrDefault(place) + change;
    }

    public Int128 Of(int place, int dueDay) =>
        _byDay.TryGetValue(dueDay, out var day) ? day.GetValueOrDefault(place) : 0;

    /// <inheritdoc cref="RollRows.Move"/>
    public void Move(int after, int upTo, SumTable open, int buckets, int from, int to)
    {
        foreach (var (dueDay, changes) in _byDay)
        {
            if (dueDay > after && dueDay <= upTo)
            {
                foreach (var (place, units) in changes)
                {
                    open.Wrap((place * buckets) + from, -units);
                    open.Wrap((place * buckets) + to, units);
                }
            }
        }
    }
}
