namespace Cartera.Problems;

/// <summary>A row that was refused: where, and why.</summary>
/// <param name="Line">The line on which the row begins, counted from 1.</param>
/// <param name="Column">The column at fault, as the file names it; empty when it is the whole row.</param>
/// <param name="Reason">What is wrong, with the value found.</param>
internal sealed record RowProblem(int Line, string Column, Phrase Reason);
