using System.Runtime.CompilerServices;

namespace Cobranza;

/// <summary>Checks that an id was given; <c>default</c> counts as a missing id.</summary>
internal static class Ids
{
    public static ReceivableId Given(ReceivableId id, [CallerArgumentExpression(nameof(id))] string name = "") =>
        id == default ? throw Missing(nameof(ReceivableId), name) : id;

    public static EntryId Given(EntryId id, [CallerArgumentExpression(nameof(id))] string name = "") =>
        id == default ? throw Missing(nameof(EntryId), name) : id;

    public static CustomerId Given(CustomerId id, [CallerArgumentExpression(nameof(id))] string name = "") =>
        id == default ? throw Missing(nameof(CustomerId), name) : id;

    public static ValueList<ReceivableId> AtLeastOne(
        ValueList<ReceivableId> ids,
        [CallerArgumentExpression(nameof(ids))] string name = ""
    )
    {
        if (Guard.NotNull(ids, name).IsEmpty)
        {
            throw new ArgumentException("must name at least one item", name);
        }

        return Each(ids, name);
    }

    public static ValueList<ReceivableId> Each(
        ValueList<ReceivableId>? ids,
        [CallerArgumentExpression(nameof(ids))] string name = ""
    )
    {
        foreach (var id in ids ?? [])
        {
            Given(id, name);
        }

        return ids ?? [];
    }

    private static ArgumentException Missing(string type, string name) =>
        new($"is missing: default({type}) is no id", name);
}
