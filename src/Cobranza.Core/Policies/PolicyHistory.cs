using Cobranza.Allocations;
using NodaTime;

namespace Cobranza.Policies;

/// <summary>The versions of a business's policies, each in force from its date until the day before the next.</summary>
/// <remarks>The order in which versions are given never matters. Which version decides: terms, discount and late fee by the issue date; the
/// order of allocation by the payment's value date; credit, escalation and aging by the as-of date.</remarks>
public sealed record PolicyHistory
{
    /// <summary>Most versions: 1,000, our choice, because a business that changes its policies weekly needs twenty years for that.</summary>
    public const int MaxVersions = 1_000;

    /// <summary>A history.</summary>
    /// <param name="versions">At least one; each in force from a date of its own.</param>
    /// <exception cref="ArgumentException">Two versions start on one day.</exception>
    /// <exception cref="ArgumentNullException">The list or a version is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or more than <see cref="MaxVersions"/>.</exception>
    public PolicyHistory(ValueList<PolicySet> versions)
    {
        Guard.InRange(Guard.NotNull(versions).Count, 1, MaxVersions, nameof(versions));
        foreach (var version in versions)
        {
            Guard.NotNull(version, nameof(versions));
        }

        Versions = ValueList.From(versions.OrderBy(version => version.EffectiveFrom));
        for (var index = 1; index < Versions.Count; index++)
        {
            if (Versions[index].EffectiveFrom == Versions[index - 1].EffectiveFrom)
            {
                throw new ArgumentException(
                    $"must start on different days; {Guard.Text(Versions[index].EffectiveFrom)} is the first day of two",
                    nameof(versions)
                );
            }
        }
    }

    /// <summary>The versions, earliest first.</summary>
    public ValueList<PolicySet> Versions { get; }

    /// <summary>A history of one version.</summary>
    /// <exception cref="ArgumentNullException">The version is missing.</exception>
    public static PolicyHistory Of(PolicySet only) => new([Guard.NotNull(only)]);

    /// <summary>The version in force on a day.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first version; the message names both.</exception>
    public PolicySet InForceOn(LocalDate date)
    {
        Guard.Date(date);
        for (var index = Versions.Count - 1; index >= 0; index--)
        {
            if (Versions[index].EffectiveFrom <= date)
            {
                return Versions[index];
            }
        }

        throw new ArgumentOutOfRangeException(
            nameof(date),
            Guard.Text(date),
            $"has no policy in force: the first one, '{Versions[0].Name}', starts on {Guard.Text(Versions[0].EffectiveFrom)}"
        );
    }

    /// <summary>Which allocation order holds on which value date, by the versions.</summary>
    /// <remarks>Before the first version its order holds too, because money received is never left unallocated for want of a policy.</remarks>
    public DatedAllocationOrders AllocationOrders()
    {
        var orders = DatedAllocationOrders.Always(Versions[0].Allocation);
        foreach (var version in Versions.Skip(1))
        {
            orders = orders.From(version.EffectiveFrom, version.Allocation);
        }

        return orders;
    }

    /// <summary>The versions with their first days, independent of the current culture.</summary>
    public override string ToString() => string.Join("; ", Versions);
}
