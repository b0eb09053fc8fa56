using Cartera.Problems;
using Cartera.Reports;
using Cobranza;

namespace Cartera.Printing;

/// <summary>A line under a list of documents: those not shown, those settled, or the total of all.</summary>
internal sealed record SumRow(Phrase Title, IReadOnlyList<Money> Amounts, bool IsTotal)
{
    /// <summary>Late charges by open amount, accrued, to charge; the documents settled late have a line of their own.</summary>
    public static IReadOnlyList<SumRow> OfLateCharges(CurrencyReport currency, int top)
    {
        var late = currency.PaidLate;
        SumRow? paid =
            late.Documents > 0
                ? new(
                    Labels.PaidLate(late.Documents),
                    [Money.Zero(currency.Currency), late.Accrued, late.ToCharge],
                    false
                )
                : null;
        return Of(
            currency.LateCharges,
            top,
            currency.Currency,
            [line => line.Open, line => line.Accrued, line => line.ToCharge],
            paid
        );
    }

    /// <summary>Discounts by open amount, discount, amount to pay now.</summary>
    public static IReadOnlyList<SumRow> OfDiscounts(CurrencyReport currency, int top) =>
        Of(
            currency.Discounts,
            top,
            currency.Currency,
            [line => line.Open, line => line.Discount!.Discount, line => line.Discount!.PayNow],
            beside: null
        );

    private static List<SumRow> Of<T>(
        IReadOnlyList<T> lines,
        int top,
        Currency currency,
        IReadOnlyList<Func<T, Money>> amounts,
        SumRow? beside
    )
    {
        var rows = new List<SumRow>();

        var rest = Shortening.Rest(lines, top);

        if (rest.Count > 0)
        {
            rows.Add(new(Labels.More(rest.Count, Labels.Documents), Sums(rest), IsTotal: false));
        }

        if (beside is not null)
        {
            rows.Add(beside);
        }

        var all = Sums(lines);
        rows.Add(
            new(
                Labels.Total,
                [.. all.Select((sum, index) => beside is null ? sum : sum + beside.Amounts[index])],
                IsTotal: true
            )
        );
        return rows;

        Money[] Sums(IReadOnlyList<T> some) => [.. amounts.Select(amount => Money.Sum(some.Select(amount), currency))];
    }
}
