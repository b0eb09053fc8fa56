namespace Cobranza.Escalations;

/// <summary>What ladders and their steps say, in English and Spanish.</summary>
internal static class EscalationRules
{
    public static Rule Take { get; } =
        new("escalations.take", "Today: {step}, by {channel}", "Hoy: {step}, por {channel}");

    public static Rule Wait { get; } =
        new(
            "escalations.wait",
            "If nothing is paid, next on {until}: {step}, by {channel}",
            "Si no se paga, lo siguiente el {until}: {step}, por {channel}"
        );

    public static Rule NothingOwed { get; } =
        new(
            "escalations.nothing-owed",
            "Nothing that may be chased is owed on {as-of}",
            "Al {as-of} no se debe nada que se pueda reclamar"
        );

    public static Rule NoSteps { get; } =
        new(
            "escalations.no-steps",
            "Nobody is contacted: the ladder has no steps",
            "No se contacta a nadie: la escalera no tiene pasos"
        );

    public static Rule AllTaken { get; } =
        new("escalations.all-taken", "Every step has been taken", "Ya se han dado todos los pasos");

    public static Rule NothingAhead { get; } =
        new(
            "escalations.nothing-ahead",
            "No step follows within {horizon} days of {as-of}",
            "No sigue ningún paso en los {horizon} días posteriores al {as-of}"
        );

    public static Rule PausedThrough { get; } =
        new("escalations.paused-through", "Paused through {through}:", "En pausa hasta el {through} inclusive:");

    public static Rule PausedWithoutEnd { get; } =
        new("escalations.paused-without-end", "Paused until further notice:", "En pausa hasta nuevo aviso:");

    public static Rule ClosedDay { get; } =
        new("escalations.closed-day", "{as-of} is not a business day", "El {as-of} no es día hábil");

    public static Rule ContactedToday { get; } =
        new("escalations.contacted-today", "Already contacted on {as-of}", "Ya se contactó el {as-of}");

    public static Rule TooSoon { get; } =
        new(
            "escalations.too-soon",
            "Too soon: {wait} days must pass since the last contact on {last}",
            "Demasiado pronto: deben pasar {wait} días desde el último contacto, el {last}"
        );

    public static Rule Holds { get; } = new("escalations.holds", "so it holds", "así que se cumple");

    public static Rule HoldsNot { get; } =
        new("escalations.holds-not", "so it does not hold yet", "así que aún no se cumple");

    public static Rule DaysPastDue { get; } =
        new("escalations.days-past-due", "from {days} days past due", "desde {days} días de mora");

    public static Rule DaysBeforeDue { get; } =
        new(
            "escalations.days-before-due",
            "from {days} days before the due date",
            "desde {days} días antes del vencimiento"
        );

    public static Rule FromDueDate { get; } =
        new("escalations.from-due-date", "from the due date on", "desde el vencimiento");

    public static Rule FromDayAfter { get; } =
        new("escalations.from-day-after", "from the day after the due date", "desde el día siguiente al vencimiento");

    public static Rule FromDayBefore { get; } =
        new("escalations.from-day-before", "from the day before the due date", "desde el día anterior al vencimiento");

    public static Rule Count { get; } =
        new(
            "escalations.count",
            "days past due of the oldest debt: {days}",
            "días de mora de la deuda más antigua: {days}"
        );

    public static Rule CountBefore { get; } =
        new(
            "escalations.count-before",
            "days until the oldest debt is due: {days}",
            "días hasta que venza la deuda más antigua: {days}"
        );

    public static Rule Balance { get; } =
        new("escalations.balance", "at least {amount} is open", "hay al menos {amount} pendientes");

    public static Rule OpenNow { get; } = new("escalations.open-now", "{amount} is open", "hay {amount} pendientes");

    public static Rule Overdue { get; } =
        new("escalations.overdue", "at least {amount} is past due", "hay al menos {amount} vencidos");

    public static Rule OverdueNow { get; } =
        new("escalations.overdue-now", "{amount} is past due", "hay {amount} vencidos");

    public static Rule All { get; } = new("escalations.all", "if all of these hold:", "si se cumple todo esto:");

    public static Rule OwnCondition { get; } =
        new("escalations.own-condition", "by a rule of one's own: {condition}", "según una regla propia: {condition}");

    public static Rule SequentialLadder { get; } =
        new("escalations.sequential", "Steps, one at a time:", "Pasos, de uno en uno:");

    public static Rule HighestLadder { get; } =
        new(
            "escalations.highest",
            "Steps, at once to the highest one that is due:",
            "Pasos, directamente al más alto que corresponda:"
        );

    public static Rule Step { get; } =
        new("escalations.step", "{number}. {step}, by {channel}, {tone}", "{number}. {step}, por {channel}, {tone}");

    public static Rule StepWait { get; } =
        new(
            "escalations.step-wait",
            "days since the last contact: at least {wait}",
            "días desde el último contacto: al menos {wait}"
        );

    public static Rule StepLapses { get; } =
        new(
            "escalations.step-lapses",
            "not any more after day {days} past due",
            "ya no después del día {days} de mora"
        );

    public static Rule StepLapsesDue { get; } =
        new("escalations.step-lapses-due", "not any more after the due date", "ya no después del vencimiento");

    public static Rule StepLapsesBefore { get; } =
        new(
            "escalations.step-lapses-before",
            "not any more after day {days} before the due date",
            "ya no después del día {days} antes del vencimiento"
        );

    public static Rule OnBusinessDays { get; } =
        new(
            "escalations.on-business-days",
            "On business days only ({weekend} days of the week and {holidays} holidays are none); otherwise on the next one",
            "Solo en días hábiles ({weekend} días de la semana y {holidays} feriados no lo son); si no, el siguiente"
        );

    public static string ToneIn(Tone tone, Language language) =>
        (tone, language) switch
        {
            (Tone.Friendly, Language.Spanish) => "tono amable",
            (Tone.Neutral, Language.Spanish) => "tono neutro",
            (Tone.Firm, Language.Spanish) => "tono firme",
            (Tone.Final, Language.Spanish) => "última advertencia",
            (Tone.Friendly, _) => "friendly",
            (Tone.Neutral, _) => "neutral",
            (Tone.Firm, _) => "firm",
            _ => "last warning",
        };
}
