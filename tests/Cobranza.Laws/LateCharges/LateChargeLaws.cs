using Cobranza.LateCharges;
using Cobranza.LateFees;
using Cobranza.Portfolios;
using NodaTime;

namespace Cobranza.Laws.LateCharges;

/// <summary>What reckoning the late charges of many rows at once promises: the figures of the single path, by every method.</summary>
public sealed class LateChargeLaws
{
    private const int BlockAndMore = 1_100;

    // The first four methods reckon blocks; the others go row by row.
    private const int OfBlocks = 4;

    [Law(Arbitrary = [typeof(LateChargeArbitraries)])]
    public bool The_late_charge_of_every_row_is_that_of_the_single_path_by_every_method(ChargeCase some)
    {
        var (expected, refused) = ChargeReference.Of(some);
        LateChargeTable? table = null;
        return Enum.GetValues<LateChargeMethod>()
            .All(method =>
            {
                var found = new long[some.Rows.Count];
                try
                {
                    table ??= Table(some);
                    var sum = table.Using(method).Fill(some.DueDays, some.MinorUnits, found);
                    return expected is not null
                        && found.SequenceEqual(expected)
                        && sum.RowCount == found.Length
                        && sum.MinorUnits == found.Aggregate(Int128.Zero, (all, one) => all + one);
                }
                catch (Exception error)
                    when (error is ArgumentException or InvalidOperationException or OverflowException)
                {
                    return refused == error.GetType();
                }
            });
    }

    [Law(Arbitrary = [typeof(LateChargeArbitraries)])]
    public bool Blocks_and_their_ends_change_no_charge(ChargeCase some, byte more)
    {
        var (expected, refused) = ChargeReference.Of(some);
        if (refused is not null)
        {
            return true;
        }

        var table = Table(some).Using((LateChargeMethod)(more % OfBlocks));
        // One by one there are no blocks, and every other case stays inside one.
        var count = table.IsQuick && (more & 64) == 0 ? BlockAndMore + more : more + 1;
        var rows = Enumerable.Range(0, count).Select(row => row % some.Rows.Count).ToArray();
        var found = new long[rows.Length];
        int[] days = [.. rows.Select(row => some.Rows[row].DueDay)];
        long[] units = [.. rows.Select(row => some.Rows[row].MinorUnits)];
        return table.Fill(days, units, found) == table.Sum(days, units)
            && rows.Select(row => expected![row]).SequenceEqual(found);
    }

    [Law(Arbitrary = [typeof(LateChargeArbitraries)])]
    public bool How_far_back_a_table_reaches_changes_no_charge(ChargeCase some, int firstDay)
    {
        var (expected, refused) = ChargeReference.Of(some);
        var first = Math.Clamp(DayNumber.Of(some.AsOf) - Math.Abs(firstDay % 1_000), DayNumber.First, DayNumber.Last);
        var table = LateChargeTable.Of(some.Terms, some.Currency, some.AsOf, first);
        return refused is not null
            || some.Rows.Select(row => table.ChargeOf(row.DueDay, row.MinorUnits)).SequenceEqual(expected!);
    }

    private static LateChargeTable Table(ChargeCase some) =>
        LateChargeTable.Of(
            some.Terms,
            some.Currency,
            some.AsOf,
            Math.Max(some.DueDays.Min(), DayNumber.Of(some.AsOf) - 1_000)
        );
}
