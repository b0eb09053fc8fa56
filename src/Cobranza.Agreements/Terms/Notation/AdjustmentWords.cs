using Cobranza.Calendars;

namespace Cobranza.Terms.Notation;

/// <summary>The words for adjustments to business days, and the ids of calendars.</summary>
internal static class AdjustmentWords
{
    private static readonly (DateAdjustment Adjustment, Phrase Word)[] All =
    [
        (DateAdjustment.ModifiedFollowing, new("modified following", "siguiente modificado")),
        (DateAdjustment.Following, new("following", "siguiente")),
        (DateAdjustment.ModifiedPreceding, new("modified preceding", "anterior modificado")),
        (DateAdjustment.Preceding, new("preceding", "anterior")),
        (DateAdjustment.Nearest, new("nearest", "más cercano")),
        (DateAdjustment.None, new("none", "ninguno")),
    ];

    // Beside the calendars of countries and payment systems: the two that have no holidays.
    private static readonly (string Id, BusinessCalendar Calendar)[] Plain =
    [
        ("weekdays", BusinessCalendar.MondayToFriday),
        ("every-day", BusinessCalendar.EveryDay),
    ];

    public static Phrase Of(DateAdjustment adjustment) => Array.Find(All, entry => entry.Adjustment == adjustment).Word;

    /// <summary>The adjustment that stands at the place reached, stepped over; <see langword="null"/> if none does.</summary>
    public static DateAdjustment? Read(TermsReader reader)
    {
        // "siguiente modificado" begins with "siguiente", so that the longer ones are asked for first.
        foreach (var (adjustment, word) in All)
        {
            if (reader.Skip(word))
            {
                return adjustment;
            }
        }

        return null;
    }

    public static BusinessCalendar? Find(string id)
    {
        foreach (var (name, calendar) in Plain)
        {
            if (name == id)
            {
                return calendar;
            }
        }

        return BusinessCalendars.TryFind(id, out var found) ? found : null;
    }

    public static string? IdOf(BusinessCalendar calendar) =>
        Array.Find(Plain, entry => entry.Calendar == calendar).Id ?? BusinessCalendars.IdOf(calendar);

    public static Label Ids { get; } =
        new(
            $"a calendar: {string.Join(", ", Plain.Select(entry => entry.Id).Concat(BusinessCalendars.Ids))}",
            $"un calendario: {string.Join(", ", Plain.Select(entry => entry.Id).Concat(BusinessCalendars.Ids))}"
        );
}
