namespace Cobranza.Aging;

/// <summary>Where disputed amounts show in an aging.</summary>
public enum DisputedTreatment
{
    /// <summary>In the bucket of their age.</summary>
    InBuckets,

    /// <summary>In a column of their own, beside the buckets.</summary>
    Apart,
}
