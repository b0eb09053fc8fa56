using Cobranza.LateFees;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>Receivables that are due in portions, with notices sent, unpaid charges and charges of other rules.</summary>
internal static class PortionedDayGenerator
{
    private const int MostPortions = 4;
    private const int Spread = 120;

    private static readonly LocalDate Last = new(9999, 12, 31);

    // Portions of one receivable are due near each other, and so all are asked on one day.
    public static Gen<OverdueDay> In(Currency currency) =>
        from first in OverdueDayGenerator.In(currency)
        from more in Gen.ListOf(Portion(first.Item, currency), MostPortions - 1)
        from count in Gen.Choose(0, MostPortions - 1)
        from notices in Gen.ListOf(Gen.Choose(-5, 90), 3)
        from charge in Portion(first.Item, currency)
        from charged in Gen.Elements(false, true)
        from others in Gen.Choose(0, 100)
        from later in Gen.Elements(0, 0, 10, 90)
        let item = new OverdueItem(first.Item.Item, [first.Item.Portions[0], .. more.Take(count)], Money.Zero(currency))
            .WithNotices([.. notices.Select(days => Later(first.Item.DueOn, days))])
            .WithUnpaidCharges(charged ? [charge] : [])
            .WithChargesOfOtherRules(Money.OfMinor(others, currency))
        select new OverdueDay(item, Later(first.AsOf, later));

    public static IEnumerable<OverdueDay> Shrink(OverdueDay day)
    {
        var item = day.Item;
        if (item.Portions.Count > 1)
        {
            foreach (var portion in item.Portions)
            {
                yield return day with
                {
                    Item = new(item.Item, [portion], item.AlreadyAssessed),
                };
            }
        }

        if (item.Notices.Count + item.UnpaidCharges.Count > 0)
        {
            yield return day with
            {
                Item = new(item.Item, item.Portions, item.AlreadyAssessed),
            };
        }
    }

    // A portion of another receivable, moved to within a few months of the first due date.
    private static Gen<DuePortion> Portion(OverdueItem near, Currency currency) =>
        from other in OverdueDayGenerator.In(currency)
        from offset in Gen.Choose(0, Spread)
        let dueOn = Later(near.DueOn, offset)
        let moved = Period.DaysBetween(other.Item.DueOn, dueOn)
        select new DuePortion(
            dueOn,
            other.Item.Principal,
            ValueList.From(
                other
                    .Item.Balances.Where(step => Period.DaysBetween(step.From, Last) >= moved)
                    .Select(step => step with { From = step.From.PlusDays(moved) })
            )
        );

    private static LocalDate Later(LocalDate date, int days) =>
        date.PlusDays(Math.Min(days, Period.DaysBetween(date, Last)));
}
