namespace Cobranza.Testing;

/// <summary>Text from outside at its worst: control and direction marks, half characters, formulas, template marks, great length.</summary>
/// <param name="Value">The text.</param>
public sealed record AwkwardText(string Value);
