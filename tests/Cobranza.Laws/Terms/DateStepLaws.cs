using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws.Terms;

/// <summary>What date steps promise one by one.</summary>
public sealed class DateStepLaws
{
    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-1")]
    public bool A_step_never_leads_back(StepCase some) => some.Step.Apply(some.From) >= some.From;

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-11")]
    public bool A_step_leads_where_a_walk_day_by_day_leads(StepCase some) =>
        some.Step.Apply(some.From) == NaiveTerms.After(some.Step, some.From);

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-6")]
    public bool A_day_of_a_following_month_lies_exactly_so_many_months_ahead(StepCase some, byte day, byte months)
    {
        var (wanted, ahead) = (1 + (day % 31), 1 + (months % 12));
        var due = DateStep.DayOfMonth(wanted, ahead).Apply(some.From);
        return MonthsBetween(some.From, due) == ahead
            && due.Day == Math.Min(wanted, CalendarSystem.Iso.GetDaysInMonth(due.Year, due.Month));
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-6")]
    [Trait("Law", "PT-7")]
    public bool After_the_cutoff_a_day_lies_one_month_further_and_on_the_cutoff_day_it_does_not(
        StepCase some,
        byte day,
        byte months,
        byte cutoff
    )
    {
        var (wanted, ahead, last) = (1 + (day % 31), 1 + (months % 12), 1 + (cutoff % 27));
        var step = DateStep.DayOfMonth(wanted, ahead, last);
        var onCutoff = new LocalDate(some.From.Year, some.From.Month, last);
        return MonthsBetween(onCutoff, step.Apply(onCutoff)) == ahead
            && MonthsBetween(onCutoff, step.Apply(onCutoff.PlusDays(1))) == ahead + 1
            && step.Apply(onCutoff) == DateStep.DayOfMonth(wanted, ahead).Apply(onCutoff)
            && step.Apply(onCutoff.PlusDays(1)) == DateStep.DayOfMonth(wanted, ahead + 1).Apply(onCutoff);
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool Months_are_counted_from_the_day_reached_and_not_month_by_month(StepCase some, byte months)
    {
        var ahead = months % (DateStep.MaxMonths + 1);
        var due = DateStep.PlusMonths(ahead).Apply(some.From);
        return MonthsBetween(some.From, due) == ahead
            && due.Day == Math.Min(some.From.Day, CalendarSystem.Iso.GetDaysInMonth(due.Year, due.Month));
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool A_step_to_a_kind_of_day_stays_on_such_a_day(StepCase some)
    {
        var reached = some.Step.Apply(some.From);
        return some.Step switch
        {
            PlusDaysStep or PlusMonthsStep or PlusBusinessDaysStep or RolledStep => true,
            DayOfMonthStep { MonthsAhead: > 0 } or DayOfMonthStep { Cutoff: not null } => true,
            _ => some.Step.Apply(reached) == reached,
        };
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool Equal_parts_count_every_interval_from_the_start(StepCase some, byte count, byte months)
    {
        var (parts, interval) = (1 + (count % 12), 1 + (months % 6));
        var dates = PaymentTerms
            .EqualParts(parts, DateStep.PlusMonths(interval))
            .Schedule(Money.Of(100, Currency.Jpy), some.From)
            .Select(row => row.Due.Contractual);
        return dates.SequenceEqual(Enumerable.Range(1, parts).Select(i => some.From.PlusMonths(i * interval)));
    }

    private static int MonthsBetween(LocalDate from, LocalDate to) =>
        ((to.Year - from.Year) * 12) + to.Month - from.Month;
}
