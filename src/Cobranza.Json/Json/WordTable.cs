using System.Diagnostics.CodeAnalysis;

namespace Cobranza.Json;

/// <summary>The words that are allowed in one place, in the order they are told; never changed once made.</summary>
internal sealed class WordTable<T>
{
    private readonly Dictionary<string, T> _words;

    public WordTable(IEnumerable<KeyValuePair<string, T>> words) => _words = new(words, StringComparer.Ordinal);

    public IEnumerable<string> Words => _words.Keys;

    public bool TryGet(string word, [MaybeNullWhen(false)] out T value) => _words.TryGetValue(word, out value);

    public string? WordOf(T value) =>
        _words.FirstOrDefault(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;
}
