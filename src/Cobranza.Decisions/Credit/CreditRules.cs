namespace Cobranza.Credit;

/// <summary>What credit decisions say, in English and Spanish.</summary>
internal static class CreditRules
{
    public static Rule PlacedOnHold { get; } =
        new(
            "credit.placed-on-hold",
            "On hold: the oldest debt is {days-past-due} days past due; credit is held from {hold-from} days",
            "En retención: la deuda más antigua tiene {days-past-due} días de mora; el crédito se retiene desde {hold-from} días"
        );

    public static Rule KeptOnHold { get; } =
        new(
            "credit.kept-on-hold",
            "Still on hold: the oldest debt is {days-past-due} days past due; a hold is released below {release-below} days",
            "Sigue en retención: la deuda más antigua tiene {days-past-due} días de mora; se libera con menos de {release-below} días"
        );

    public static Rule OverLimit { get; } =
        new(
            "credit.over-limit",
            "Over the limit: {requested} asked for, {exposure} owed, limit {limit}: {excess} too much",
            "Excede el límite: se piden {requested}, se deben {exposure}, límite {limit}: se excede en {excess}"
        );

    public static Rule NoLimitInCurrency { get; } =
        new(
            "credit.no-limit-in-currency",
            "No limit has been decided in {currency}: a person decides on {requested}",
            "No se ha fijado un límite en {currency}: una persona decide sobre {requested}"
        );

    public static Rule BrokenPromises { get; } =
        new(
            "credit.broken-promises",
            "{broken-promises} broken promises: from {refer-from} on a person decides",
            "{broken-promises} promesas incumplidas: desde {refer-from} decide una persona"
        );

    public static Rule WithinLimit { get; } =
        new(
            "credit.within-limit",
            "Within the limit: {requested} asked for, {exposure} owed, limit {limit}; {headroom} is left",
            "Dentro del límite: se piden {requested}, se deben {exposure}, límite {limit}; quedan {headroom}"
        );

    public static Rule WithoutLimit { get; } =
        new(
            "credit.without-limit",
            "No limit applies: {requested} asked for, {exposure} owed",
            "No hay límite: se piden {requested}, se deben {exposure}"
        );

    public static Rule NotNewCredit { get; } =
        new(
            "credit.not-new-credit",
            "{requested} is not new credit: it lowers what is owed, {exposure}",
            "{requested} no es crédito nuevo: reduce lo que se debe, {exposure}"
        );

    public static Rule Policy { get; } = new("credit.policy", "Credit:", "Crédito:");

    public static Rule LimitTerm { get; } =
        new("credit.term.limit", "Up to {limit} may be owed", "Se puede deber hasta {limit}");

    public static Rule OtherCurrenciesTerm { get; } =
        new(
            "credit.term.other-currencies",
            "Credit in other currencies is decided case by case",
            "El crédito en otras monedas se decide caso por caso"
        );

    public static Rule NoLimitTerm { get; } =
        new("credit.term.no-limit", "There is no credit limit", "No hay límite de crédito");

    public static Rule HoldTerm { get; } =
        new(
            "credit.term.hold",
            "New credit is on hold from {hold-from} days past due, until the oldest debt is less than {release-below} days past due",
            "El crédito nuevo se retiene desde {hold-from} días de mora, hasta que la deuda más antigua tenga menos de {release-below} días de mora"
        );

    public static Rule ReferTerm { get; } =
        new(
            "credit.term.refer",
            "From {refer-from} broken promises a person decides",
            "Desde {refer-from} promesas incumplidas decide una persona"
        );
}
