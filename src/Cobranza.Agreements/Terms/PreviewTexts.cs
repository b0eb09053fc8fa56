using Cobranza.Calendars;

namespace Cobranza.Terms;

/// <summary>What a preview of payment terms says, in English and Spanish.</summary>
internal static class PreviewTexts
{
    public static Rule Preview { get; } = new("terms.preview", "{amount} would fall due so:", "{amount} vencería así:");

    public static Rule Portion { get; } = new("terms.preview-portion", "{amount} on {due}:", "{amount} el {due}:");

    public static Rule Start { get; } = new("terms.preview-start", "from {base}, {on}", "desde {base}, {on}");

    public static Rule Reached { get; } = new("terms.preview-reached", "that is {on}", "es decir, {on}");

    /// <summary>Why a due date was moved.</summary>
    public static Rule RolledBy(DateAdjustment adjustment)
    {
        var (id, english, spanish) = TermRules.Words(adjustment, stops: true);
        return new(
            $"terms.preview-rolled-{id}",
            $"{{contractual}} is not a business day; payment is due on {english}: {{effective}}",
            $"{{contractual}} no es día hábil; el pago vence {spanish}: {{effective}}"
        );
    }
}
