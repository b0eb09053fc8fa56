namespace Cobranza.Terms;

/// <summary>What ceilings on payment terms say, in English and Spanish.</summary>
internal static class CeilingTexts
{
    public static Rule Ceiling { get; } =
        new(
            "terms.ceiling",
            "At most {allowed} days from {base} ({source})",
            "Como máximo {allowed} días desde {base} ({source})"
        );

    public static Rule Passed(int over) =>
        new(
            "terms.ceiling-passed",
            $"Due {{due}}, {InEnglish(over)} more than the {{allowed}} days from {{base}}, {{start}}, that are allowed ({{source}})",
            $"Vence el {{due}}, {InSpanish(over)} más que los {{allowed}} días desde {{base}}, {{start}}, que se permiten ({{source}})"
        );

    public static Rule CanBePassed(int over) =>
        new(
            "terms.ceiling-can-be-passed",
            $"Issued on {{issued}}, due {{due}}: {InEnglish(over)} more than the {{allowed}} days from {{base}} that are allowed, the worst case of the years {{first}} to {{last}} ({{source}})",
            $"Emitida el {{issued}}, vence el {{due}}: {InSpanish(over)} más que los {{allowed}} días desde {{base}} que se permiten, el peor caso de los años {{first}} a {{last}} ({{source}})"
        );

    private static string InEnglish(int over) => over == 1 ? "{over} day" : "{over} days";

    private static string InSpanish(int over) => over == 1 ? "{over} día" : "{over} días";
}
