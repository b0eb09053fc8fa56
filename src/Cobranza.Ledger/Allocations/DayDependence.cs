namespace Cobranza.Allocations;

/// <summary>How the order of two parts can change from one day to the next while nothing is paid.</summary>
internal enum DayDependence
{
    /// <summary>Never.</summary>
    None,

    /// <summary>Only when one of the two falls due or becomes past due.</summary>
    Dueness,

    /// <summary>In any way.</summary>
    Any,
}
