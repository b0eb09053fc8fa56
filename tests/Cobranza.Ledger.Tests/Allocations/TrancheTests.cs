using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Allocations;

/// <summary>
/// A loan paid out twice: 1,000.00 and later 400.00, each with a quarter due at once and the rest in equal monthly parts. Here the
/// second payout is a receivable of its own. Source: Apache Fineract (4198b0b), Loan.feature, scenarios at lines 5025 and 5071.
/// </summary>
public sealed class TrancheTests
{
    private static readonly LocalDate[] Months = [Day(10, 1), Day(11, 1), Day(12, 1)];

    [Fact]
    public void A_later_payout_raises_what_falls_due_after_it()
    {
        var due = DueByDay(PaidOut("A", 1_000, Day(9, 1)), PaidOut("B", 400, Day(10, 1)));
        Assert.Equal([(Day(9, 1), 250), (Day(10, 1), 350), (Day(11, 1), 400), (Day(12, 1), 400)], due);
    }

    [Fact]
    public void A_payout_of_the_same_day_raises_everything()
    {
        var due = DueByDay(PaidOut("A", 1_000, Day(9, 1)), PaidOut("B", 400, Day(9, 1)));
        Assert.Equal([(Day(9, 1), 350), (Day(10, 1), 350), (Day(11, 1), 350), (Day(12, 1), 350)], due);
    }

    private static Receivable PaidOut(string id, decimal amount, LocalDate on)
    {
        var months = Months.Where(month => month > on).ToArray();
        var shares = Mxn(amount).Allocate(25, 75);
        ReceivablePart Part(int portion, Money share, LocalDate due) =>
            new(portion, Component.Principal, share, DueDate.On(due));

        return new(
            ReceivableId.Of(id),
            Customer,
            ReceivableKind.Invoice,
            Mxn(amount),
            on,
            parts:
            [
                Part(1, shares[0], on),
                .. shares[1].Split(months.Length).Zip(months, (share, month) => Part(month.Month, share, month)),
            ]
        );
    }

    private static IEnumerable<(LocalDate Due, int Amount)> DueByDay(params Receivable[] items) =>
        Account(items)
            .BalanceOn(Day(12, 31))
            .Items.SelectMany(item => item.Parts)
            .GroupBy(part => part.Part.Due.Effective)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, (int)(group.Sum(part => part.Open.MinorUnits) / 100)));
}
