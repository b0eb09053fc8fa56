using Cartera.Problems;

namespace Cartera.Facts;

/// <summary>All customers of a file, and the rows that were refused.</summary>
/// <param name="Customers">By customer code.</param>
/// <param name="Rows">Rows read, refused ones included, blank lines not.</param>
/// <param name="Problems">Why rows were refused.</param>
internal sealed record Portfolio(IReadOnlyList<CustomerFile> Customers, int Rows, ProblemList Problems);
