namespace Cobranza.Terms.Notation;

/// <summary>A part of an invoice and the piece of text where it begins.</summary>
internal sealed record PartDraft(Token Start, TermPart Part);
