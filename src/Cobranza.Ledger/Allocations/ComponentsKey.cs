using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Allocations;

/// <summary>Components in an order, which may differ by dueness.</summary>
internal sealed record ComponentsKey(
    ValueList<Component> PastDue,
    ValueList<Component> Due,
    ValueList<Component> NotYetDue,
    bool LooksAtDueness
) : AllocationKey
{
    internal override DayDependence Dependence => LooksAtDueness ? DayDependence.Dueness : DayDependence.None;

    protected override Rule Rule => LooksAtDueness ? AllocationRules.ComponentsByDueness : AllocationRules.Components;

    protected override int CompareCore(OpenPart left, OpenPart right, LocalDate on)
    {
        var dueness = left.DuenessOn(on);

        // Parts of different dueness have no common list; dueness itself orders them, so that the whole is one order.
        var order = LooksAtDueness ? dueness.CompareTo(right.DuenessOn(on)) : 0;
        return order != 0 ? order : ComponentOrder.Compare(ListFor(dueness), left.Part.Component, right.Part.Component);
    }

    protected override void NoteTerms(Trace trace)
    {
        if (!LooksAtDueness)
        {
            trace.Note("components", string.Join(", ", Due));
            return;
        }

        trace.Note("past-due", string.Join(", ", PastDue));
        trace.Note("due", string.Join(", ", Due));
        trace.Note("not-yet-due", string.Join(", ", NotYetDue));
    }

    private ValueList<Component> ListFor(Dueness dueness) =>
        dueness switch
        {
            Dueness.PastDue => PastDue,
            Dueness.Due => Due,
            _ => NotYetDue,
        };
}
