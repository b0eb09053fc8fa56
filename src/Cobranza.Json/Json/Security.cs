namespace Cobranza.Json;

/// <summary>Whether something stands behind a debt, as a word in a file.</summary>
internal enum Security
{
    Unsecured,
    Secured,
}
