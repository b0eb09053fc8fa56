using Cobranza.Balances;
using Cobranza.LateFees;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>Receivables that are paid early, late, in parts, on the due date, within grace, never, or paid and bounced.</summary>
internal static class OverdueDayGenerator
{
    private const int PrincipalBits = 45;
    private const int LongestTerm = 60;

    private static readonly LocalDate Last = new(9999, 12, 31);

    private static readonly LocalDate[] AwkwardDue =
    [
        new(2026, 1, 1),
        new(2024, 1, 31),
        new(2024, 2, 29),
        new(2023, 2, 28),
        new(2023, 12, 31),
        new(9999, 12, 20),
        new(9999, 12, 31),
    ];

    private static readonly int[] AwkwardDelays =
    [
        -3,
        0,
        1,
        2,
        5,
        6,
        10,
        11,
        28,
        29,
        30,
        31,
        32,
        59,
        60,
        61,
        90,
        91,
        365,
        366,
    ];

    public static Gen<OverdueDay> In(Currency currency) =>
        from dueOn in Gen.OneOf(Gen.Elements(AwkwardDue), DateGenerator.Modern())
        from term in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, LongestTerm))
        from units in Gen.Frequency(
            (1, Gen.Constant(0L)),
            (4, Gen.Elements(1L, 99L, 100L, 10_000L)),
            (8, Numbers.UpToBits(PrincipalBits))
        )
        from changes in Changes
        from delay in Gen.OneOf(Gen.Elements(AwkwardDelays), Gen.Choose(-3, 800), AtAChange(changes))
        let principal = Money.OfMinor(units, currency)
        let balances = Balances(dueOn, term, principal, changes)
        let item = new OverdueItem(ReceivableId.Of("INV-1"), dueOn, principal, balances, Money.Zero(currency))
        select new OverdueDay(item, dueOn.PlusDays(Math.Min(delay, Period.DaysBetween(dueOn, Last))));

    public static IEnumerable<OverdueDay> Shrink(OverdueDay day)
    {
        var (item, asOf) = day;
        if (item.Portions.Count > 1)
        {
            yield break;
        }

        if (item.Balances.Count > 1)
        {
            yield return new(With(item, item.Balances.SkipLast(1)), asOf);
            yield return new(With(item, item.Balances.Skip(1)), asOf);
        }

        var latest = Period.DaysBetween(item.DueOn, Last);
        foreach (var late in Numbers.Shrink(Period.DaysBetween(item.DueOn, asOf)).Where(late => late <= latest))
        {
            yield return new(item, item.DueOn.PlusDays((int)late));
        }
    }

    // Days from the due date, and what is then open in hundredths of the principal.
    private static Gen<(int Day, int Open)[]> Changes { get; } =
        from count in Gen.Choose(0, 5)
        from changes in Gen.ArrayOf(
            from day in Gen.OneOf(Gen.Elements(AwkwardDelays), Gen.Choose(-LongestTerm, 200))
            from open in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Constant(100)), (4, Gen.Choose(0, 100)))
            select (day, open),
            count
        )
        select changes;

    private static Gen<int> AtAChange((int Day, int Open)[] changes) =>
        changes.Length == 0
            ? Gen.Constant(1)
            : Gen.Elements([.. changes.Select(change => change.Day), .. changes.Select(change => change.Day + 1)]);

    private static ValueList<BalanceStep> Balances(
        LocalDate dueOn,
        int term,
        Money principal,
        (int Day, int Open)[] changes
    )
    {
        var latest = Period.DaysBetween(dueOn, Last);
        var steps = changes
            .Where(change => change.Day > -term && change.Day <= latest)
            .DistinctBy(change => change.Day)
            .OrderBy(change => change.Day)
            .Select(change => new BalanceStep(
                dueOn.PlusDays(change.Day),
                (principal * Fraction.Of(change.Open, 100)).Round(Rounding.Down)
            ));
        return [new BalanceStep(dueOn.PlusDays(-term), principal), .. steps];
    }

    private static OverdueItem With(OverdueItem item, IEnumerable<BalanceStep> balances) =>
        new(item.Item, item.DueOn, item.Principal, ValueList.From(balances), item.AlreadyAssessed);
}
