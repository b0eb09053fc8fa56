namespace Cobranza.LateFees;

/// <summary>A period of lateness that is charged, with the balance that it is charged on.</summary>
/// <param name="Number">Counted from the due date, from 1.</param>
/// <param name="Balance">The balance; more than zero.</param>
internal readonly record struct ChargedPeriod(int Number, Money Balance);
