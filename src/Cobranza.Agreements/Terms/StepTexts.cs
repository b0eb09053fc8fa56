using Cobranza.Calendars;

namespace Cobranza.Terms;

/// <summary>What date steps say, in English and Spanish.</summary>
internal static class StepTexts
{
    public static Rule OwnStep { get; } =
        new("terms.own-step", "then by a rule of your own ({step})", "después, según una regla propia ({step})");

    public static Rule PlusDays { get; } = new("terms.plus-days", "{days} days later", "{days} días después");

    public static Rule NextDay { get; } = new("terms.next-day", "{days} day later", "{days} día después");

    public static Rule PlusBusinessDays { get; } =
        new("terms.plus-business-days", "{days} business days later", "{days} días hábiles después");

    public static Rule NextWorkingDay { get; } =
        new("terms.next-working-day", "{days} business day later", "{days} día hábil después");

    public static Rule PlusMonths { get; } =
        new(
            "terms.plus-months",
            "the same day {months} months later (the last day of a shorter month)",
            "el mismo día {months} meses después (el último día si el mes es más corto)"
        );

    public static Rule NextMonth { get; } =
        new(
            "terms.next-month",
            "the same day of the next month (the last day of a shorter month)",
            "el mismo día del mes siguiente (el último día si el mes es más corto)"
        );

    public static Rule EndOfMonth { get; } =
        new("terms.end-of-month", "the last day of that month", "el último día de ese mes");

    public static Rule LastBusinessDayOfMonth { get; } =
        new(
            "terms.last-business-day-of-month",
            "the last business day of that month (of the next one if it has gone by)",
            "el último día hábil de ese mes (del siguiente si ya pasó)"
        );

    public static Rule NextWeekday { get; } =
        new(
            "terms.next-weekday",
            "the next {weekday} (that same day if it is one)",
            "el siguiente {weekday} (ese mismo día si lo es)"
        );

    public static Rule NextDayOfMonth { get; } =
        new(
            "terms.next-day-of-month",
            "the next day {day} of a month (the last day of a shorter month)",
            "el siguiente día {day} de mes (el último día si el mes es más corto)"
        );

    public static Rule NextDayOfMonthWithCutoff { get; } =
        new(
            "terms.next-day-of-month-cutoff",
            "the next day {day} of a month (the last day of a shorter month); after day {cutoff}, from the next month on",
            "el siguiente día {day} de mes (el último día si el mes es más corto); después del día {cutoff}, a partir del mes siguiente"
        );

    public static Rule DayOfNextMonth { get; } =
        new(
            "terms.day-of-next-month",
            "day {day} of the next month (the last day of a shorter month)",
            "el día {day} del mes siguiente (el último día si el mes es más corto)"
        );

    public static Rule DayOfNextMonthWithCutoff { get; } =
        new(
            "terms.day-of-next-month-cutoff",
            "day {day} of the next month (the last day of a shorter month); after day {cutoff}, one month later",
            "el día {day} del mes siguiente (el último día si el mes es más corto); después del día {cutoff}, un mes más tarde"
        );

    public static Rule DayOfMonthAhead { get; } =
        new(
            "terms.day-of-month",
            "day {day} of the month, {months} months ahead (the last day of a shorter month)",
            "el día {day} del mes, {months} meses más adelante (el último día si el mes es más corto)"
        );

    public static Rule DayOfMonthAheadWithCutoff { get; } =
        new(
            "terms.day-of-month-cutoff",
            "day {day} of the month, {months} months ahead (the last day of a shorter month); after day {cutoff}, one month later",
            "el día {day} del mes, {months} meses más adelante (el último día si el mes es más corto); después del día {cutoff}, un mes más tarde"
        );

    public static Rule DaysOfMonth { get; } =
        new(
            "terms.days-of-month",
            "the next of these days of a month: {days} (the last day of a shorter month)",
            "el siguiente de estos días de mes: {days} (el último día si el mes es más corto)"
        );

    public static Rule DatesOfYear { get; } =
        new("terms.dates-of-year", "the next of these dates: {dates}", "la siguiente de estas fechas: {dates}");

    /// <summary>What a step adds that moves a day on the way to a business day; the step it moves stands beneath.</summary>
    public static Rule RolledBy(DateAdjustment adjustment)
    {
        var (id, english, spanish) = TermRules.Words(adjustment, stops: false);
        return new(
            $"terms.step-rolled-{id}",
            $"the day reached so, or, if it is not a business day, {english}:",
            $"el día que así resulte o, si no es hábil, {spanish}:"
        );
    }
}
