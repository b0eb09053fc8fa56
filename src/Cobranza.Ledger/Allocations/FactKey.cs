using System.Diagnostics;
using NodaTime;

namespace Cobranza.Allocations;

/// <summary>A key that compares one fact.</summary>
internal sealed record FactKey(KeyFact Fact) : AllocationKey
{
    internal override DayDependence Dependence =>
        Fact is KeyFact.DueBeforeNotDue or KeyFact.PastDueThenDue ? DayDependence.Dueness : DayDependence.None;

    protected override Rule Rule => AllocationRules.OfFact(Fact);

    protected override int CompareCore(OpenPart left, OpenPart right, LocalDate on) =>
        Fact switch
        {
            KeyFact.OldestDue => left.DueOn.CompareTo(right.DueOn),
            KeyFact.LatestDue => right.DueOn.CompareTo(left.DueOn),
            KeyFact.OldestIssued => left.IssuedOn.CompareTo(right.IssuedOn),
            KeyFact.SmallestOpen => left.OpenOnItem.CompareTo(right.OpenOnItem),
            KeyFact.LargestOpen => right.OpenOnItem.CompareTo(left.OpenOnItem),
            KeyFact.HighestRate => right.Burden.AnnualRate.CompareTo(left.Burden.AnnualRate),
            KeyFact.LeastSecured => left.Burden.IsSecured.CompareTo(right.Burden.IsSecured),
            KeyFact.DueBeforeNotDue => (left.DueOn > on).CompareTo(right.DueOn > on),
            KeyFact.PastDueThenDue => left.DuenessOn(on).CompareTo(right.DuenessOn(on)),
            KeyFact.LowestPortion => left.Part.Portion.CompareTo(right.Part.Portion),
            _ => throw new UnreachableException(),
        };

    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }
}
