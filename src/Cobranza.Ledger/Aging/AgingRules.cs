namespace Cobranza.Aging;

/// <summary>The rules of aging, with their texts.</summary>
public static class AgingRules
{
    /// <summary>Aging by the effective due date.</summary>
    public static Rule ByDueDate { get; } =
        new(
            "aging.by-due-date",
            "Balances are aged by days past the effective due date; what is due today is not yet due",
            "Los saldos se clasifican por días desde el vencimiento efectivo; lo que vence hoy aún no está vencido"
        );

    /// <summary>Aging by the contractual due date.</summary>
    public static Rule ByContractualDueDate { get; } =
        new(
            "aging.by-contractual-due-date",
            "Balances are aged by days past the due date as agreed; what is due today is not yet due",
            "Los saldos se clasifican por días desde el vencimiento pactado; lo que vence hoy aún no está vencido"
        );

    /// <summary>Aging by the issue date.</summary>
    public static Rule ByIssueDate { get; } =
        new(
            "aging.by-issue-date",
            "Balances are aged by days since the date of the document",
            "Los saldos se clasifican por días desde la fecha del documento"
        );

    /// <summary>Aging by the month of the effective due date.</summary>
    public static Rule ByDueMonth { get; } =
        new(
            "aging.by-due-month",
            "Balances are aged by the calendar month of the effective due date; what is due today is not yet due",
            "Los saldos se clasifican por el mes calendario del vencimiento efectivo; lo que vence hoy aún no está vencido"
        );

    /// <summary>Aging by the month of the contractual due date.</summary>
    public static Rule ByContractualDueMonth { get; } =
        new(
            "aging.by-contractual-due-month",
            "Balances are aged by the calendar month of the due date as agreed; what is due today is not yet due",
            "Los saldos se clasifican por el mes calendario del vencimiento pactado; lo que vence hoy aún no está vencido"
        );

    /// <summary>Aging by the month of the issue date.</summary>
    public static Rule ByIssueMonth { get; } =
        new(
            "aging.by-issue-month",
            "Balances are aged by the calendar month of the document",
            "Los saldos se clasifican por el mes calendario del documento"
        );

    /// <summary>Items age as a whole.</summary>
    public static Rule ItemsAsAWhole { get; } =
        new(
            "aging.items-as-a-whole",
            "A document in several parts is as old as its oldest open part",
            "Un documento en varias parcialidades tiene la antigüedad de la más antigua que siga abierta"
        );

    /// <summary>The ranges of days or months.</summary>
    public static Rule Buckets { get; } = new("aging.buckets", "Buckets: {buckets-en}", "Tramos: {buckets-es}");

    /// <summary>Credit in a column of its own.</summary>
    public static Rule CreditsApart { get; } =
        new(
            "aging.credits-apart",
            "Unapplied credit has a column of its own",
            "Los saldos a favor sin aplicar tienen su propia columna"
        );

    /// <summary>Credit deducted from the oldest items.</summary>
    public static Rule CreditsNetted { get; } =
        new(
            "aging.credits-netted",
            "Unapplied credit is deducted from the customer's oldest balances first",
            "Los saldos a favor sin aplicar se restan primero de los saldos más antiguos del cliente"
        );

    /// <summary>What is disputed in a column of its own.</summary>
    public static Rule DisputedApart { get; } =
        new(
            "aging.disputed-apart",
            "Disputed amounts have a column of their own",
            "Los importes en disputa tienen su propia columna"
        );

    internal static Rule Of(AgingBasis basis, AgingUnit unit) =>
        (basis, unit) switch
        {
            (AgingBasis.ContractualDueDate, AgingUnit.Days) => ByContractualDueDate,
            (AgingBasis.ContractualDueDate, _) => ByContractualDueMonth,
            (AgingBasis.IssueDate, AgingUnit.Days) => ByIssueDate,
            (AgingBasis.IssueDate, _) => ByIssueMonth,
            (_, AgingUnit.Days) => ByDueDate,
            _ => ByDueMonth,
        };
}
