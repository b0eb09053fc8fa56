using Cobranza.Balances;
using Cobranza.Credit;
using NodaTime;

namespace Cobranza.Assessments;

/// <summary>Whether a credit hold stood at the end of the day before the as-of date, reckoned from the balances of every day before.</summary>
/// <remarks>The policy in force on the as-of date is taken for the whole past. Disputed parts and items under a plan that was not broken do
/// not count, as they do not on the day itself.</remarks>
internal static class HoldHistory
{
    public static bool StoodBefore(AccountReview review)
    {
        var credit = review.Policy.Credit;
        if (credit.HoldFromDaysPastDue is null)
        {
            return false;
        }

        var changes = Changes(review).OrderBy(change => change.On).ToArray();
        var open = new SortedDictionary<LocalDate, int>();
        var held = false;
        for (var index = 0; index < changes.Length; index++)
        {
            Count(open, changes[index]);
            var isLastOfDay = index + 1 == changes.Length || changes[index + 1].On > changes[index].On;
            if (isLastOfDay)
            {
                // The balances stand so from this day until the day before the next change, or before the as-of date.
                var end = index + 1 < changes.Length ? changes[index + 1].On : review.AsOf;
                held = After(credit, held, open, changes[index].On, end);
            }
        }

        return held;
    }

    // Lateness only rises between two changes, so the first day decides on release and the last on a new hold.
    private static bool After(
        CreditPolicy credit,
        bool held,
        SortedDictionary<LocalDate, int> open,
        LocalDate first,
        LocalDate end
    )
    {
        if (open.Count == 0)
        {
            return credit.Holds(0, held);
        }

        var due = open.First().Key;
        var onFirst = credit.Holds(DaysPastDue(due, first), held);
        return credit.Holds(DaysPastDue(due, end.PlusDays(-1)), onFirst);
    }

    private static int DaysPastDue(LocalDate due, LocalDate day) => Math.Max(0, Period.DaysBetween(due, day));

    private static void Count(SortedDictionary<LocalDate, int> open, OpenChange change)
    {
        var count = open.GetValueOrDefault(change.DueOn) + (change.IsOpen ? 1 : -1);
        if (count == 0)
        {
            open.Remove(change.DueOn);
        }
        else
        {
            open[change.DueOn] = count;
        }
    }

    // The part due first of those still open carries the lateness, so a payment can move it without closing the item.
    private static IEnumerable<OpenChange> Changes(AccountReview review)
    {
        foreach (var item in review.Balance.Items)
        {
            LocalDate? stood = null;
            foreach (var (from, due) in DueDates(item, review.Undisputed.Of(item)))
            {
                if (from >= review.AsOf || due == stood)
                {
                    continue;
                }

                if (stood is { } before)
                {
                    yield return new(from, before, IsOpen: false);
                }

                if (due is { } now)
                {
                    yield return new(from, now, IsOpen: true);
                }

                stood = due;
            }
        }
    }

    /// <summary>From which day on which due date counts; none while nothing undisputed is open.</summary>
    private static IEnumerable<(LocalDate From, LocalDate? Due)> DueDates(
        ItemBalance item,
        ValueList<BalanceStep> undisputed
    )
    {
        if (item.Parts is [var only])
        {
            foreach (var step in undisputed)
            {
                yield return (step.From, step.Balance.IsPositive ? only.Part.Due.Effective : null);
            }

            yield break;
        }

        var days = undisputed.Concat(item.Parts.SelectMany(part => part.Steps)).Select(step => step.From).Distinct();
        foreach (var day in days.Order())
        {
            var due = OpenOn(undisputed, day)
                ? item
                    .Parts.Where(part => OpenOn(part.Steps, day))
                    .Select(part => (LocalDate?)part.Part.Due.Effective)
                    .Min()
                : null;
            yield return (day, due);
        }
    }

    private static bool OpenOn(ValueList<BalanceStep> steps, LocalDate day) =>
        steps.LastOrDefault(step => step.From <= day) is { Balance.IsPositive: true };

    private readonly record struct OpenChange(LocalDate On, LocalDate DueOn, bool IsOpen);
}
