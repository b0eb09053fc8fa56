namespace Cobranza.Portfolios.Blocks;

/// <summary>Rows in pieces of memory: an array as it lies, anything else through a buffer.</summary>
internal static class RowChunks
{
    public static IEnumerable<ReadOnlyMemory<T>> Of<T>(IEnumerable<T> rows, int size)
    {
        if (rows is T[] array)
        {
            for (var start = 0; start < array.Length; start += size)
            {
                yield return array.AsMemory(start, Math.Min(size, array.Length - start));
            }

            yield break;
        }

        var buffer = new List<T>();
        foreach (var row in rows)
        {
            buffer.Add(row);
            if (buffer.Count == size)
            {
                yield return buffer.ToArray();
                buffer.Clear();
            }
        }

        yield return buffer.ToArray();
    }
}
