using Cobranza.Aging;
using Cobranza.Receivables;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Aging;

/// <summary>Worked numbers for movements from bucket to bucket.</summary>
public sealed class AgingTransitionsTests
{
    private static readonly LocalDate May = Day(5, 31);
    private static readonly LocalDate June = Day(6, 30);

    // 100 in 1-30, of which 40 is paid, 10 credited, 5 given up; 50 not due stays so; 30 of 31-60 comes back after a payment.
    private static readonly Account Book = new(
        Customer,
        [
            Invoice("A", 100, Day(4, 1), Day(5, 11)),
            Invoice("B", 50, Day(5, 1), Day(7, 31)),
            Invoice("C", 30, Day(3, 1), Day(4, 20)),
            Invoice("D", 20, Day(6, 10), Day(6, 20)),
            Invoice("E", 7, Day(3, 1), Day(4, 20)),
        ],
        [
            Paid("P", 40, Day(6, 5), ("A", 40)),
            new CreditNote(EntryId.Of("N"), Mxn(10), Day(6, 6), ReceivableId.Of("A")),
            new WriteOff(EntryId.Of("W"), Mxn(5), Day(6, 7), ReceivableId.Of("A")),
            Paid("Q", 20, Day(5, 2), ("C", 20)),
            new Reversal(EntryId.Of("R"), Mxn(20), Day(6, 8), EntryId.Of("Q")),
            new Adjustment(EntryId.Of("J"), Mxn(-7), Day(6, 9), ReceivableId.Of("E")),
        ]
    );

    [Fact]
    public void Amounts_roll_are_collected_credited_and_written_off()
    {
        var matrix = Between(May, June).In(Currency.Mxn)!;
        Assert.Equal([0m, 0m, 45m, 0m, 0m, 0m], Amounts(matrix.Rows[1].Moved));
        var (_, collected, credited, writtenOff, adjusted) = matrix.Rows[1];
        Assert.Equal((Mxn(40), Mxn(10), Mxn(5), Mxn(0)), (collected, credited, writtenOff, adjusted));
        Assert.Equal([50m, 0m, 0m, 0m, 0m, 0m], Amounts(matrix.Rows[0].Moved));

        // 10 of C moved on, and 20 came back when the payment bounced; E was corrected away.
        Assert.Equal([0m, 0m, 0m, 10m, 0m, 0m], Amounts(matrix.Rows[2].Moved));
        Assert.Equal((Mxn(17), Mxn(7)), (matrix.OpeningOf(2), matrix.Rows[2].Adjusted));
        Assert.Equal([0m, 0m, 0m, 20m, 0m, 0m], Amounts(matrix.Raised));
        Assert.Equal([0m, 20m, 0m, 0m, 0m, 0m], Amounts(matrix.New));
        Assert.Equal((Mxn(20), Mxn(30)), (matrix.ClosingOf(1), matrix.ClosingOf(3)));
    }

    [Fact]
    public void Shares_are_exact_or_not_defined()
    {
        var matrix = Between(May, June).In(Currency.Mxn)!;
        Assert.Equal(Fraction.Of(9, 20), matrix.RateOf(1, 2));
        Assert.Equal(Fraction.Of(9, 20), matrix.WorsenedShareOf(1));
        Assert.Equal(Fraction.Of(11, 20), matrix.LeftShareOf(1));
        Assert.Equal(Fraction.Of(10, 17), matrix.WorsenedShareOf(2));
        Assert.Null(matrix.RateOf(4, 4));
        Assert.Null(Between(May, June).In(Currency.Usd));
        Assert.Throws<ArgumentOutOfRangeException>(() => matrix.RateOf(6, 0));
    }

    [Fact]
    public void Balances_that_do_not_fit_are_refused()
    {
        var (may, june) = (Book.BalanceOn(May), Book.BalanceOn(June));
        Assert.Throws<ArgumentException>("accounts", () => Between(June, May));
        Assert.Throws<ArgumentException>("accounts", () => AgingTransitions.Of([], AgingPolicy.Standard));
        Assert.Throws<ArgumentException>(
            "accounts",
            () => AgingTransitions.Of([(Book, may, june), (Book, may, may)], AgingPolicy.Standard)
        );
        Assert.Throws<ArgumentException>(
            "accounts",
            () => AgingTransitions.Of([(Book, may, Account([]).BalanceOn(June))], AgingPolicy.Standard)
        );
        Assert.Throws<ArgumentException>(
            "policy",
            () =>
                AgingTransitions.Of(
                    [(Book, may, june)],
                    new(AgingBuckets.Standard, credits: CreditTreatment.NettedOldestFirst)
                )
        );
    }

    private static AgingTransitions Between(LocalDate from, LocalDate to) =>
        AgingTransitions.Of([(Book, Book.BalanceOn(from), Book.BalanceOn(to))], AgingPolicy.Standard);

    private static IEnumerable<decimal> Amounts(ValueList<Money> amounts) => amounts.Select(amount => amount.Amount);
}
