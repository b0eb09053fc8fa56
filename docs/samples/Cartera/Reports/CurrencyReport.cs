using Cobranza;

namespace Cartera.Reports;

/// <summary>The figures in one currency.</summary>
internal sealed record CurrencyReport
{
    public required Currency Currency { get; init; }

    public required int OpenDocuments { get; init; }

    /// <summary>Customers with a balance, the most overdue first.</summary>
    public required IReadOnlyList<AgingLine> Aging { get; init; }

    /// <summary>The sum of all lines, those not shown included.</summary>
    public required AgingLine Total { get; init; }

    /// <summary>Ends of months, oldest first, and at last the as-of date.</summary>
    public required IReadOnlyList<AgingMonth> History { get; init; }

    /// <summary>Open documents that have accrued late charges, the dearest first.</summary>
    public required IReadOnlyList<ItemLine> LateCharges { get; init; }

    /// <summary>The late charges of documents that were paid late and are settled now.</summary>
    public required PaidLateLine PaidLate { get; init; }

    /// <summary>Discounts that can be taken today, the largest first.</summary>
    public required IReadOnlyList<ItemLine> Discounts { get; init; }

    /// <summary>Installment plans that can be offered for overdue documents, the largest first.</summary>
    public required IReadOnlyList<ItemLine> Plans { get; init; }

    /// <summary>Customers on hold or over the limit, the most overdue first.</summary>
    public required IReadOnlyList<CreditLine> Holds { get; init; }

    public Money Accrued => Sum(LateCharges, line => line.Accrued) + PaidLate.Accrued;

    public Money ToCharge => Sum(LateCharges, line => line.ToCharge) + PaidLate.ToCharge;

    public Money Offered => Sum(Discounts, line => line.Discount!.Discount);

    public Money PayNow => Sum(Discounts, line => line.Discount!.PayNow);

    private Money Sum<T>(IEnumerable<T> lines, Func<T, Money> amount) => Money.Sum(lines.Select(amount), Currency);
}
