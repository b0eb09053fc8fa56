using System.Diagnostics.CodeAnalysis;

namespace Cobranza.DayCounts;

public abstract partial record DayCount
{
    /// <summary>The count of a name: its standard name, or one of the aliases that the documentation lists.</summary>
    /// <remarks>
    /// Upper and lower case are the same, and spaces make no difference; every other character counts. A name that people use for several
    /// counts, such as a bare "30/360", is refused, and the error lists them. So is one that needs a calendar or coupon
    /// periods: use <see cref="Business252"/>, <see cref="ActualActualIcma(Schedules.Cycle)"/> or <see cref="Actual365L(Schedules.Cycle)"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">No count, or more than one, has that name.</exception>
    public static DayCount Of(string name) =>
        TryOf(Guard.NotNull(name), out var count) ? count : throw DayCountNames.Unknown(name);

    /// <summary>Tries <see cref="Of"/> without an exception.</summary>
    /// <returns>Whether exactly one count has that name.</returns>
    public static bool TryOf(string? name, [NotNullWhen(true)] out DayCount? count)
    {
        count = DayCountNames.Find(name);
        return count is not null;
    }
}
