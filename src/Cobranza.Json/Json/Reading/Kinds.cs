namespace Cobranza.Json.Reading;

/// <summary>Objects that say in <c>kind</c> which of a closed set they are; never a type's name.</summary>
internal static class Kinds
{
    /// <summary>Reads by kind: the reader of that kind asks for its members, and the rest is refused.</summary>
    public static T? Read<T>(Node? node, WordTable<Func<ObjectNode, T?>> kinds)
        where T : class
    {
        if (
            node?.Object() is not { } members
            || members.Required("kind") is not { } named
            || named.Text() is not { } kind
        )
        {
            return null;
        }

        if (!kinds.TryGet(kind, out var read))
        {
            named.UnknownWord(kinds.Words);
            return null;
        }

        var value = read(members);
        members.RefuseOthers();
        return value;
    }
}
