using Cartera.Problems;
using Cobranza;
using NodaTime;

namespace Cartera.Reports;

/// <summary>The day at whose end everything is judged, and the day whose knowledge it is limited to, if any.</summary>
internal sealed record ViewDay(LocalDate AsOf, LocalDate? KnownOn)
{
    /// <summary>Such as <c>2026-05-31, as known on 2026-06-02</c>.</summary>
    public string In(Language language) =>
        KnownOn is not { } known ? Words.Text($"{AsOf:uuuu-MM-dd}")
        : language == Language.Spanish
            ? Words.Text($"{AsOf:uuuu-MM-dd}, según lo registrado hasta el {known:uuuu-MM-dd}")
        : Words.Text($"{AsOf:uuuu-MM-dd}, as known on {known:uuuu-MM-dd}");
}
