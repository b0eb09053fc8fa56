namespace Cobranza.Calendars;

/// <summary>What holiday rules say, in English and Spanish.</summary>
internal static class HolidayRules
{
    public static Rule OwnRule { get; } =
        new("calendars.own-rule", "by a rule of your own ({rule})", "según una regla propia ({rule})");

    public static Rule Named { get; } = new("calendars.named", "{holiday}:", "{holiday}:");

    public static Rule Fixed { get; } = new("calendars.fixed", "{day}", "{day}");

    public static Rule Nth { get; } =
        new("calendars.nth-weekday", "the {number} {weekday} of {month}", "el {number} {weekday} de {month}");

    public static Rule Last { get; } =
        new("calendars.last-weekday", "the last {weekday} of {month}", "el último {weekday} de {month}");

    public static Rule OnOrAfter { get; } =
        new(
            "calendars.weekday-on-or-after",
            "the first {weekday} on or after {day}",
            "el primer {weekday} a partir del {day}, este incluido"
        );

    public static Rule Before { get; } =
        new("calendars.weekday-before", "the last {weekday} before {day}", "el último {weekday} antes del {day}");

    public static Rule Easter { get; } = new("calendars.easter", "Easter Sunday", "el domingo de Pascua");

    public static Rule AfterEaster { get; } =
        new("calendars.after-easter", "Easter Sunday plus {days} days", "el domingo de Pascua más {days} días");

    public static Rule BeforeEaster { get; } =
        new("calendars.before-easter", "Easter Sunday minus {days} days", "el domingo de Pascua menos {days} días");

    public static Rule Period { get; } =
        new("calendars.period", "every day from {first} to {last}", "todos los días del {first} al {last}");

    public static Rule PeriodOverNewYear { get; } =
        new(
            "calendars.period-over-new-year",
            "every day from {first} to {last} of the next year",
            "todos los días del {first} al {last} del año siguiente"
        );

    public static Rule On { get; } = new("calendars.single-days", "once: {dates}", "una sola vez: {dates}");

    public static Rule Together { get; } = new("calendars.together", "all of these", "todos estos");

    public static Rule Later { get; } =
        new("calendars.days-later", "{days} days after this", "{days} días después de esto");

    public static Rule Earlier { get; } =
        new("calendars.days-earlier", "{days} days before this", "{days} días antes de esto");

    public static Rule From { get; } = new("calendars.from-year", "from {first} on", "desde {first}");

    public static Rule Until { get; } =
        new("calendars.until-year", "up to and including {last}", "hasta {last} inclusive");

    public static Rule Between { get; } =
        new("calendars.between-years", "from {first} to {last}", "de {first} a {last}");

    public static Rule EveryYears { get; } =
        new("calendars.every-years", "every {every} years from {first} on", "cada {every} años desde {first}");

    public static Rule Except { get; } = new("calendars.except", "except {dates}", "excepto {dates}");

    public static Rule Moved { get; } =
        new("calendars.moved", "in {year} on {date} instead", "en {year}, el {date} en su lugar");

    public static Rule Observed { get; } =
        new(
            "calendars.observed",
            "moved by the weekday in days ({moves})",
            "trasladado según el día de la semana, en días ({moves})"
        );

    public static Rule ObservedToo { get; } =
        new(
            "calendars.observed-too",
            "kept on the day and again, by the weekday, so many days off ({moves})",
            "en su día y además, según el día de la semana, a tantos días ({moves})"
        );

    public static Rule Substituted { get; } =
        new(
            "calendars.substituted",
            "moved by the weekday in days ({moves}), and on past other holidays",
            "trasladado según el día de la semana, en días ({moves}), y más allá de otros festivos"
        );

    public static Rule SubstitutedToo { get; } =
        new(
            "calendars.substituted-too",
            "kept on the day and again, by the weekday, so many days off ({moves}), and on past other holidays",
            "en su día y además, según el día de la semana, a tantos días ({moves}), y más allá de otros festivos"
        );
}
