using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Allocations;

/// <summary>One thing an order looks at to decide which of two parts comes first.</summary>
/// <remarks>
/// <para>Keys are put together by <see cref="AllocationOrder.By"/>. A component key before the item keys goes vertically (one component over
/// all items, then the next); inside the items, by <see cref="RankedOrder.Within"/>, horizontally (one item with all its components).</para>
/// <para>For a key of your own derive a record and implement <see cref="CompareCore"/>, consistently: what comes before a thing
/// comes before all that the thing comes before.</para>
/// </remarks>
public abstract record AllocationKey
{
    /// <summary>The part due first, by its effective due date.</summary>
    public static AllocationKey OldestDue { get; } = new FactKey(KeyFact.OldestDue);

    /// <summary>The part due last.</summary>
    public static AllocationKey LatestDue { get; } = new FactKey(KeyFact.LatestDue);

    /// <summary>The item issued first.</summary>
    public static AllocationKey OldestIssued { get; } = new FactKey(KeyFact.OldestIssued);

    /// <summary>The item with the smallest open amount.</summary>
    public static AllocationKey SmallestOpen { get; } = new FactKey(KeyFact.SmallestOpen);

    /// <summary>The item with the largest open amount.</summary>
    public static AllocationKey LargestOpen { get; } = new FactKey(KeyFact.LargestOpen);

    /// <summary>The item on which the highest interest rate runs.</summary>
    public static AllocationKey HighestRate { get; } = new FactKey(KeyFact.HighestRate);

    /// <summary>Items without security before secured ones.</summary>
    public static AllocationKey LeastSecured { get; } = new FactKey(KeyFact.LeastSecured);

    /// <summary>What is due or past due before what is not yet due.</summary>
    public static AllocationKey DueBeforeNotDue { get; } = new FactKey(KeyFact.DueBeforeNotDue);

    /// <summary>What is past due, then what is due on the day, then what is not yet due.</summary>
    public static AllocationKey PastDueThenDue { get; } = new FactKey(KeyFact.PastDueThenDue);

    /// <summary>The portion (installment) with the lowest number.</summary>
    public static AllocationKey LowestPortion { get; } = new FactKey(KeyFact.LowestPortion);

    /// <summary>How the key depends on the day; a key of one's own may in any way.</summary>
    internal virtual DayDependence Dependence => DayDependence.Any;

    /// <summary>What the key says, in words.</summary>
    protected virtual Rule Rule => AllocationRules.OwnKey;

    /// <summary>Components in an order; those not named come last, by rank and name.</summary>
    /// <param name="first">The components, the one paid first first.</param>
    /// <exception cref="ArgumentException">A component is missing or occurs twice.</exception>
    public static AllocationKey Components(params ReadOnlySpan<Component> first)
    {
        var list = ComponentOrder.Of(first);
        return new ComponentsKey(list, list, list, LooksAtDueness: false);
    }

    /// <summary>Components in an order of their own for what is past due, due and not yet due.</summary>
    /// <remarks>What is past due comes before what is due, and that before what is not yet due.</remarks>
    /// <param name="pastDue">Where the due date is over.</param>
    /// <param name="due">On the due date.</param>
    /// <param name="notYetDue">Where the due date lies ahead.</param>
    /// <exception cref="ArgumentException">A list or a component is missing, or one occurs twice in a list.</exception>
    public static AllocationKey ComponentsByDueness(
        ValueList<Component> pastDue,
        ValueList<Component> due,
        ValueList<Component> notYetDue
    ) =>
        new ComponentsKey(
            ComponentOrder.Of(Guard.NotNull(pastDue).AsSpan()),
            ComponentOrder.Of(Guard.NotNull(due).AsSpan()),
            ComponentOrder.Of(Guard.NotNull(notYetDue).AsSpan()),
            LooksAtDueness: true
        );

    /// <summary>These items first, in this order; all others after them.</summary>
    /// <param name="items">Each item once.</param>
    /// <exception cref="ArgumentException">An id is missing or occurs twice.</exception>
    public static AllocationKey Listed(ValueList<ReceivableId> items) => new ListedKey(Guard.NotNull(items));

    /// <summary>Less than zero where the left part comes first, more where the right one does, zero where the key cannot tell.</summary>
    /// <exception cref="ArgumentException">A part or the date is missing.</exception>
    public int Compare(OpenPart left, OpenPart right, LocalDate on) =>
        CompareCore(Guard.NotNull(left), Guard.NotNull(right), Guard.Date(on));

    internal void DescribeInside(Trace parent) => NoteTerms(parent.Open(Rule));

    internal int CompareUnchecked(OpenPart left, OpenPart right, LocalDate on) => CompareCore(left, right, on);

    /// <summary>Less than zero where the left part comes first on a day.</summary>
    protected abstract int CompareCore(OpenPart left, OpenPart right, LocalDate on);

    /// <summary>Notes the key's own terms, under the names that its rule's text uses.</summary>
    protected virtual void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("key", GetType().Name);
    }
}
