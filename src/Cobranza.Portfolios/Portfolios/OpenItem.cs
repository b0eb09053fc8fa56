using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>One row of a book, as a drill-down shows it.</summary>
/// <param name="Row">Which row it is, from 0: of the rows that were given, or of the columns of its currency where those were wrapped.</param>
/// <param name="Customer">Who owes it.</param>
/// <param name="DueOn">The date from which its age is counted.</param>
/// <param name="Open">What is open, greater than zero.</param>
/// <param name="Disputed">The part of it that is disputed.</param>
/// <param name="InPlan">The part of it that a running plan covers and nobody disputes.</param>
/// <param name="Promised">The part of it that is promised, neither disputed nor in a plan.</param>
public readonly record struct OpenItem(
    int Row,
    CustomerId Customer,
    LocalDate DueOn,
    Money Open,
    Money Disputed,
    Money InPlan,
    Money Promised
)
{
    /// <summary>Customer, amount and date, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"row {Row}, {Customer}: {Open} due {Guard.Text(DueOn)}");
}
