namespace Cobranza.Terms;

/// <summary>What terms by standing say, in English and Spanish.</summary>
internal static class StandingTexts
{
    public static Rule OwnCondition { get; } =
        new("terms.standing-own", "a condition of your own ({condition})", "una condición propia ({condition})");

    public static Rule AllOf { get; } = new("terms.standing-all", "all of these:", "todas estas condiciones:");

    public static Rule AnyOf { get; } = new("terms.standing-any", "one of these:", "alguna de estas condiciones:");

    public static Rule InRiskClass { get; } =
        new("terms.standing-class", "the risk class is one of: {classes}", "la clase de riesgo es una de: {classes}");

    public static Rule ScoreAtLeast { get; } =
        new("terms.standing-score", "the score is at least {least}", "la puntuación es al menos {least}");

    public static Rule ScoreBetween { get; } =
        new(
            "terms.standing-score-range",
            "the score is from {least} to {most}",
            "la puntuación está entre {least} y {most}"
        );

    public static Rule InGoodStanding { get; } =
        new(
            "terms.standing-good",
            "the customer is in good standing",
            "el cliente está al corriente de sus obligaciones"
        );

    public static Rule PaymentsMade { get; } =
        new(
            "terms.standing-payments",
            "the customer has made at least {payments} payments",
            "el cliente ha hecho al menos {payments} pagos"
        );

    public static Rule OnTimeShare { get; } =
        new(
            "terms.standing-on-time",
            "at least {share} of the customer's payments were on time",
            "al menos el {share} de los pagos del cliente fueron puntuales"
        );

    public static Rule NotKnown { get; } = new("terms.standing-not-known", "it is not known", "no se conoce");

    public static Rule Is { get; } = new("terms.standing-is", "it is {found}", "es {found}");

    public static Rule Holds { get; } = new("terms.standing-holds", "this applies", "se cumple");

    public static Rule HoldsNot { get; } = new("terms.standing-holds-not", "this does not apply", "no se cumple");

    public static Rule Chosen { get; } =
        new("terms.standing-chosen", "The terms are those of '{name}'", "Las condiciones son las de «{name}»");

    public static Rule Otherwise { get; } =
        new(
            "terms.standing-otherwise",
            "No choice applies, so the terms are those for everybody else",
            "No se cumple ninguna opción, así que las condiciones son las de los demás clientes"
        );

    public static Rule Choice { get; } = new("terms.standing-choice", "'{name}' asks for:", "«{name}» pide:");

    public static Rule Set { get; } =
        new(
            "terms.standing-set",
            "The first of these choices that applies decides the terms",
            "Las condiciones son las de la primera opción que se cumple"
        );

    public static Rule Everybody { get; } = new("terms.standing-everybody", "everybody else", "los demás clientes");

    public static Rule ItsTerms { get; } = new("terms.standing-its-terms", "then:", "entonces:");
}
