namespace Cobranza.Json.Reading;

/// <summary>One reading of one file: its problems so far, and the currencies of one's own that it declares.</summary>
internal sealed class Session
{
    private readonly Dictionary<string, Currency> _own = new(StringComparer.Ordinal);

    public ProblemList Problems { get; } = new();

    public bool Declare(Currency currency) => _own.TryAdd(currency.Code, currency);

    /// <summary>The currency of a code: a declared one first, else that of ISO 4217.</summary>
    public Currency? Find(string code) =>
        _own.TryGetValue(code, out var own) ? own
        : Currency.TryOf(code, out var iso) ? iso
        : null;

    public Money Money(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && _own.TryGetValue(text[..space], out var own)
            ? Cobranza.Money.Parse(text.AsSpan(space + 1), own)
            : Cobranza.Money.Parse(text);
    }
}
