using Cobranza.DayCounts;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Simple interest over segments of one balance and one rate, summed without rounding and, when nobody asks why, without allocating.</summary>
internal static class SegmentedInterest
{
    public static ExactAmount Accrue(
        OverdueItem item,
        LocalDate asOf,
        InterestRates rates,
        DayCount dayCount,
        AccrualWindow window,
        Trace? trace
    )
    {
        var interest = ExactAmount.Zero(item.Currency);
        foreach (var portion in item.Portions.AsSpan())
        {
            foreach (var run in portion.Runs(asOf))
            {
                interest += OfRun(run, portion, rates, dayCount, window, trace);
            }
        }

        return interest;
    }

    // From one day to another is the same interval in both windows; the day whose rate counts is its end in one and its start in the other.
    private static ExactAmount OfRun(
        BearingRun run,
        DuePortion portion,
        InterestRates rates,
        DayCount dayCount,
        AccrualWindow window,
        Trace? trace
    )
    {
        var loan = window == AccrualWindow.FromDueDate;
        var firstDay = loan ? portion.DueOn : portion.DueOn.PlusDays(1);
        var (interest, before) = (ExactAmount.Zero(run.Balance.Currency), run.Before);
        while (before < run.Last)
        {
            var rate = rates.On(loan ? before : before.PlusDays(1), firstDay);
            var last =
                rate.Through >= run.Last ? run.Last
                : loan ? rate.Through.PlusDays(1)
                : rate.Through;
            var part = run.Balance * rate.Rate.Over(before, last, dayCount, monthsFrom: portion.DueOn);
            if (trace is not null)
            {
                Note(trace, new(before, last, run.Balance), portion.DueOn, rates, rate, dayCount, loan, part);
            }

            interest += part;
            before = last;
        }

        return interest;
    }

    private static void Note(
        Trace trace,
        BearingRun segment,
        LocalDate due,
        InterestRates rates,
        RateInForce rate,
        DayCount dayCount,
        bool loan,
        ExactAmount part
    )
    {
        var per = rate.Rate.Per;
        var reason = trace
            .Open(rates.AreDated ? LateFeeRules.DatedInterest(per) : LateFeeRules.Interest(per))
            .Note("balance", segment.Balance)
            .Note("from", loan ? segment.Before : segment.First)
            .Note("to", loan ? segment.Last.PlusDays(-1) : segment.Last)
            .Note("days", dayCount.Days(segment.Before, segment.Last));
        if (per == RatePeriod.Year)
        {
            reason.Note("years", dayCount.Between(segment.Before, segment.Last));
        }
        else if (per == RatePeriod.Month)
        {
            reason.Note("months", Months.Between(due, segment.Last) - Months.Between(due, segment.Before));
        }

        if (rates.AreDated)
        {
            NoteRate(reason, rate);
        }

        reason.Note("interest", part);
    }

    private static void NoteRate(Trace reason, RateInForce rate)
    {
        reason
            .Note("rate", rate.Rate.Value)
            .Note("per", rate.Rate.PeriodText(Language.English), rate.Rate.PeriodText(Language.Spanish))
            .Note("observed", rate.ObservedOn);
        if (rate.Source is { } source)
        {
            reason.Note("source", source);
        }
        else
        {
            reason.Note("source", "no source cited", "sin fuente citada");
        }
    }
}
