namespace Cobranza.Portfolios.Storage;

/// <summary>Longer columns; Array.Resize would clear what is then written anyway.</summary>
internal static class Grown
{
    /// <summary>A column of another length that begins with what is used of one.</summary>
    public static T[] Of<T>(T[] column, int used, int length)
    {
        var grown = GC.AllocateUninitializedArray<T>(length);
        column.AsSpan(0, used).CopyTo(grown);
        return grown;
    }
}
