using System.Runtime.InteropServices;
using Cobranza.DayCounts;
using Cobranza.LateCharges;
using Cobranza.LateFees;
using Cobranza.Portfolios;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Tests.LateCharges;

public sealed class LateChargeTableTests
{
    private static readonly LocalDate AsOf = new(2026, 1, 31);
    private static readonly int Day = DayNumber.Of(AsOf);

    private static readonly LateFeePolicy Interest = LateFeePolicy.SimpleInterest(
        Rate.Annual(Percentage.Of(18)),
        DayCount.Actual360
    );

    public static TheoryData<LateChargeMethod> Methods => [.. Enum.GetValues<LateChargeMethod>()];

    [Fact]
    public void Interest_on_ten_thousand_thirty_days_late_is_the_worked_number_of_the_policy()
    {
        var charges = new long[3];
        var sum = Table(Interest).Fill([Day - 30, Day, Day + 5], [1_000_000, 1_000_000, 1_000_000], charges);
        Assert.Equal([15_000, 0, 0], charges);
        Assert.Equal(new LateChargeSum(Currency.Mxn, 15_000, 3), sum);
        Assert.Equal(Money.Of(150, Currency.Mxn), sum.ToMoney());
    }

    [Theory]
    [InlineData(RoundingMode.HalfEven, 2)]
    [InlineData(RoundingMode.HalfAwayFromZero, 3)]
    [InlineData(RoundingMode.Down, 2)]
    [InlineData(RoundingMode.Up, 3)]
    public void An_exact_half_follows_the_rounding(RoundingMode mode, long expected) =>
        Assert.Equal(
            expected,
            Table(LateFeePolicy.Percent(Percentage.Of(1)), new(mode)).ChargeOf(Day - 1, minorUnits: 250)
        );

    [Fact]
    public void Rounding_never_passes_a_cap_by_share() =>
        Assert.Equal(
            2,
            Table(LateFeePolicy.Percent(Percentage.Of(5)).CappedAt(Percentage.Of(1))).ChargeOf(Day - 1, 250)
        );

    [Fact]
    public void A_policy_that_no_table_holds_says_so_and_gives_the_figures_of_the_single_path()
    {
        var sliced = LateFeePolicy.BySlice(new AmountSlice(Money.Of(10, Currency.Mxn), Percentage.Of(10)));
        var table = Table(sliced);
        Assert.False(table.IsQuick);
        Assert.NotNull(table.WhyNotQuick);
        Assert.Equal(100, table.ChargeOf(Day - 1, 2_000));
        Assert.True(Table(Interest).IsQuick);
        Assert.Null(Table(Interest).WhyNotQuick);
        Assert.False(Table(Interest, Rounding.HalfEven.ToMultipleOf(1m)).IsQuick);
    }

    [Fact]
    public void A_year_of_the_first_century_needs_no_larger_table()
    {
        var table = LateChargeTable.Of(Terms(Interest), Currency.Mxn, AsOf, DayNumber.First);
        Assert.Equal(Day - LateChargeTable.MaxDays, table.QuickFrom);
        Assert.False(table.IsQuick);
        Assert.Equal(
            table.Using(LateChargeMethod.OneByOne).ChargeOf(DayNumber.First, 1_000),
            table.ChargeOf(DayNumber.First, 1_000)
        );
        Assert.Equal(0, table.ChargeOf(DayNumber.Last, 1_000));
    }

    [Fact]
    public void A_row_that_cannot_be_is_named()
    {
        var table = Table(Interest);
        var charges = new long[2];
        Assert.Contains(
            "row 1",
            Assert.Throws<ArgumentOutOfRangeException>(() => table.Fill([Day, Day], [1, 0], charges)).Message
        );
        Assert.Contains(
            "row 0",
            Assert.Throws<ArgumentOutOfRangeException>(() => table.Fill([int.MinValue, Day], [1, 1], charges)).Message
        );
        Assert.Throws<ArgumentException>(() => table.Fill([Day], [1, 1], charges));
        Assert.Throws<ArgumentException>(() => table.Fill([Day, Day], [1, 1], new long[1]));
        Assert.Throws<ArgumentException>(() => table.Sum([Day], [1, 1]));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_row_that_cannot_be_is_named_wherever_it_stands(LateChargeMethod method)
    {
        var table = Table(Interest).Using(method);
        int[] days = [.. Enumerable.Range(0, 43).Select(row => Day - row)];
        long[] units = [.. Enumerable.Range(1, 43).Select(row => row * 1_000L)];
        var charges = new long[43];
        foreach (var row in (int[])[0, 7, 21, 39, 40, 42])
        {
            long[] nothingOpen = [.. units];
            long[] credited = [.. units];
            int[] tooEarly = [.. days];
            int[] tooLate = [.. days];
            (nothingOpen[row], credited[row]) = (0, long.MinValue);
            (tooEarly[row], tooLate[row]) = (DayNumber.First - 1, DayNumber.Last + 1);
            Action[] all =
            [
                () => table.Fill(days, nothingOpen, charges),
                () => table.Fill(days, credited, charges),
                () => table.Fill(tooEarly, units, charges),
                () => table.Fill(tooLate, units, charges),
            ];
            Assert.All(
                all,
                one => Assert.Contains($"row {row}", Assert.Throws<ArgumentOutOfRangeException>(one).Message)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void A_row_that_the_table_does_not_hold_changes_none_of_its_neighbors(LateChargeMethod method)
    {
        int[] days = [.. Enumerable.Range(0, 40).Select(row => Day - row)];
        long[] units = [.. Enumerable.Range(1, 40).Select(row => row * 1_000L)];
        (days[11], units[22]) = (Day - 500, long.MaxValue / 2);
        var charges = new long[40];
        Table(Interest).Using(method).Fill(days, units, charges);
        var single = Table(Interest).Using(LateChargeMethod.OneByOne);
        Assert.Equal(days.Zip(units, single.ChargeOf), charges);
    }

    [Fact]
    public void Charges_are_not_written_over_the_rows_they_are_reckoned_from()
    {
        var table = Table(Interest);
        var units = new long[] { 1_000, 2_000, 3_000 };
        Assert.Throws<ArgumentException>(() => table.Fill([Day, Day, Day], units, units));
        Assert.Throws<ArgumentException>(() =>
            table.Fill(MemoryMarshal.Cast<long, int>(units)[..3], [1_000, 2_000, 3_000], units)
        );
    }

    [Fact]
    public void A_charge_beyond_what_an_amount_holds_is_refused_and_a_sum_never_wraps()
    {
        var tenfold = Table(LateFeePolicy.Percent(Percentage.Of(1_000)));
        Assert.Throws<AmountOverflowException>(() => tenfold.ChargeOf(Day - 1, long.MaxValue));
        var once = Table(LateFeePolicy.Percent(Percentage.Of(100)));
        var sum = once.Sum([Day - 1, Day - 1, Day - 1], [long.MaxValue, long.MaxValue, long.MaxValue]);
        Assert.Equal((Int128)long.MaxValue * 3, sum.MinorUnits);
        Assert.Throws<AmountOverflowException>(() => sum.ToMoney());
    }

    [Fact]
    public void An_amount_in_another_currency_is_refused_once_a_row_is_late()
    {
        var table = Table(Interest.CappedAt(Money.Of(1, Currency.Eur)));
        Assert.Equal(0, table.ChargeOf(Day, 100));
        Assert.Throws<CurrencyMismatchException>(() => table.ChargeOf(Day - 1, 100));
    }

    [Fact]
    public void Sums_of_others_come_by_currency_and_are_checked()
    {
        LateChargeSum mxn = new(Currency.Mxn, 15_000, 2);
        LateChargeSum eur = new(Currency.Eur, 0, 1);
        var charges = PortfolioLateCharges.OfSums(Terms(Interest), AsOf, [mxn, eur]);
        Assert.Equal([Money.Of(0, Currency.Eur), Money.Of(150, Currency.Mxn)], charges.Complete(3));
        foreach (
            var wrong in new[]
            {
                mxn with
                {
                    MinorUnits = -1,
                },
                mxn with
                {
                    RowCount = 0,
                },
                default,
                eur, // twice
            }
        )
        {
            var error = Assert.Throws<ArgumentException>(() =>
                PortfolioLateCharges.OfSums(Terms(Interest), AsOf, [eur, wrong])
            );
            Assert.Equal("sums", error.ParamName);
        }
    }

    [Fact]
    public void A_full_table_is_filled_without_allocating()
    {
        var table = Table(Interest);
        int[] days = [.. Enumerable.Range(0, 5_000).Select(row => Day - (row % 300))];
        long[] units = [.. Enumerable.Range(1, 5_000).Select(row => row * 37L)];
        var charges = new long[5_000];
        table.Fill(days, units, charges);
        var before = GC.GetAllocatedBytesForCurrentThread();
        table.Fill(days, units, charges);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Charges_of_a_book_are_not_written_over_the_columns_that_it_wraps()
    {
        var (days, units) = (new[] { Day, Day }, new long[] { 1_000_000, 2_000_000 });
        var set = Books.Wrapped(days, units, [0, 0]);
        Assert.Throws<ArgumentException>(
            "destination",
            () => PortfolioLateCharges.Fill(set, Terms(Interest), Currency.Eur, units)
        );
        Assert.Equal([1_000_000L, 2_000_000], units);
    }

    private static LateFeeTerms Terms(LateFeePolicy policy, Rounding? rounding = null) =>
        new(policy, rounding ?? Rounding.HalfAwayFromZero, Posting.Immediate);

    private static LateChargeTable Table(LateFeePolicy policy, Rounding? rounding = null) =>
        LateChargeTable.Of(Terms(policy, rounding), Currency.Mxn, AsOf, Day - 400);
}
