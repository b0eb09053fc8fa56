using Cartera.Problems;

namespace Cartera.Printing;

/// <summary>A column of a grid.</summary>
/// <param name="Title">Its head.</param>
/// <param name="IsNumber">Set right, and never broken into lines.</param>
/// <param name="Drop">When the terminal is too narrow, columns leave in this order, the highest first; 0 stays.</param>
/// <param name="Wraps">A sentence, which may take several lines.</param>
internal sealed record GridColumn(Phrase Title, bool IsNumber = false, int Drop = 0, bool Wraps = false);
