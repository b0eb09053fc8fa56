namespace Cobranza.Portfolios.Answers;

/// <summary>The keys of two directories together.</summary>
internal static class KeyUnion
{
    /// <summary>A directory that begins with the keys of the left, and where each key of the right stands in it; nowhere else if both are the same.</summary>
    public static (KeyDirectory Keys, int[] RightLines) Of(KeyDirectory left, KeyDirectory right)
    {
        if (ReferenceEquals(left, right))
        {
            return (left, []);
        }

        var keys = new List<string>(left.Count);
        for (var place = 0; place < left.Count; place++)
        {
            keys.Add(left[place]);
        }

        var lines = new int[right.Count];
        for (var place = 0; place < lines.Length; place++)
        {
            var known = left.PlaceOf(right[place]);
            lines[place] = known ?? keys.Count;
            if (known is null)
            {
                keys.Add(right[place]);
            }
        }

        return keys.Count <= KeyDirectory.MaxCount
            ? (new([.. keys]), lines)
            : throw new ArgumentException(
                Guard.Text($"must not lead beyond {KeyDirectory.MaxCount} keys together"),
                nameof(right)
            );
    }
}
