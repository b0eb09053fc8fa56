using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Balances;

/// <summary>A fact in its place: by value date, then by same-day rank, then by id.</summary>
internal readonly record struct Moment(LocalDate On, int Rank, string Id, Receivable? Item, Entry? Entry)
{
    /// <summary>The facts in view, in the order in which they count.</summary>
    public static List<Moment> In(Account account, LocalDate asOf, LocalDate? knownOn)
    {
        var moments = new List<Moment>(account.Receivables.Count + account.Entries.Count);
        foreach (var item in account.Receivables)
        {
            if (item.IssuedOn <= asOf && (knownOn is not { } known || item.RecordedOn <= known))
            {
                moments.Add(new(item.IssuedOn, item.Rank, item.Id.Value, item, null));
            }
        }

        foreach (var entry in account.Entries)
        {
            if (entry.EffectiveOn <= asOf && (knownOn is not { } known || entry.RecordedOn <= known))
            {
                moments.Add(new(entry.EffectiveOn, entry.Rank, entry.Id.Value, null, entry));
            }
        }

        moments.Sort(InOrder);
        return moments;
    }

    private static int InOrder(Moment left, Moment right)
    {
        var order = left.On.CompareTo(right.On);
        order = order != 0 ? order : left.Rank.CompareTo(right.Rank);
        return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
    }
}
