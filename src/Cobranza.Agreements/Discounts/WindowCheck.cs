using Cobranza.Calendars;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Discounts;

/// <summary>Whether a discount window can end after the due date, as far as that can be known before there is an invoice.</summary>
internal static class WindowCheck
{
    // Four years hold every month end and every leap day, on nearly every day of the week.
    private const int DaysTried = 1_461;

    private static readonly LocalDate FirstTried = new(2024, 1, 1);

    public static string? Problem(PaymentTerms payment, DiscountPolicy policy) =>
        policy.Windows.Select(window => Problem(payment, window)).FirstOrDefault(problem => problem is not null);

    private static string? Problem(PaymentTerms payment, DiscountWindow window)
    {
        var onlyLater = !payment.IsRolled || payment.Adjustment == DateAdjustment.Following;
        if (window.Days is { } days && payment.NetDays is { } net && (!payment.IsRolled || (onlyLater && days <= net)))
        {
            return days > net
                ? Guard.Text($"has a window of {days} days, which ends after the due date, {net} days from issue")
                : null;
        }

        return IsCertain(payment, window) || !CountFromOneDate(payment, window) ? null : Tried(payment, window);
    }

    // The same steps to the same day, and from there no fewer days to the due date: true on every date, without trying.
    private static bool IsCertain(PaymentTerms payment, DiscountWindow window) =>
        !payment.IsRolled
        && !window.Rolls
        && window.Until is DueRule.Chain { Steps.IsEmpty: false } until
        && payment.Portions.Any(portion =>
            portion.Due is DueRule.Chain { Steps.IsEmpty: false } due
            && due.Start == until.Start
            && due.Steps.SkipLast(1).SequenceEqual(until.Steps.SkipLast(1))
            && due.Steps[^1] is PlusDaysStep net
            && until.Steps[^1] is PlusDaysStep early
            && early.Days <= net.Days
        );

    private static bool CountFromOneDate(PaymentTerms payment, DiscountWindow window)
    {
        BaseDate[] starts = [.. payment.Needs.Concat(window.Needs).Distinct()];
        return starts.Length <= 1 || starts.All(start => start is BaseDate.Issue or BaseDate.MonthClosed);
    }

    private static string? Tried(PaymentTerms payment, DiscountWindow window)
    {
        for (var day = 0; day < DaysTried; day++)
        {
            // The one date that both count from; with the others on it too, none of them matters.
            var date = FirstTried.PlusDays(day);
            var dates = TermDates.AllOn(date);
            try
            {
                var due = payment.DueOn(dates).Effective;
                var last = window.LastDay(dates).Effective;
                if (last > due)
                {
                    return $"has a window that can end after the due date: counted from {Guard.Text(date)} it would end on {Guard.Text(last)}, but {Guard.Text(due)} is the due date";
                }
            }
            catch (ArgumentOutOfRangeException)
            {
                // A calendar that does not reach this date cannot tell; others may.
            }
        }

        return null;
    }
}
