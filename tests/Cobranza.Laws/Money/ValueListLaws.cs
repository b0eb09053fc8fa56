namespace Cobranza.Laws;

/// <summary>Lists that compare by what is in them.</summary>
public sealed class ValueListLaws
{
    [Law]
    public bool Lists_are_equal_exactly_when_their_elements_are_in_order(int[] left, int[] right)
    {
        var (a, b) = (ValueList.From(left), ValueList.From(right));
        var equal = left.SequenceEqual(right);
        var twin = ValueList.From(left.ToList());
        return a == b == equal
            && a.Equals(b) == equal
            && a.Equals((object)b) == equal
            && twin == a
            && twin.GetHashCode() == a.GetHashCode()
            && !a.Equals((object?)null);
    }

    [Law]
    public bool Records_that_hold_equal_lists_are_equal(string?[] texts)
    {
        var (first, second) = (new Holder(ValueList.From(texts)), new Holder([.. texts]));
        return first == second && first.GetHashCode() == second.GetHashCode();
    }

    [Law]
    [Trait("Law", "CO-5")]
    public bool Changing_what_went_in_changes_no_list(int[] elements)
    {
        var source = elements.ToArray();
        ValueList<int>[] lists =
        [
            ValueList.From(source),
            ValueList.From(source.AsEnumerable()),
            ValueList.Of<int>(source),
            [.. source],
        ];
        Array.Fill(source, 47);
        return lists.All(list => list.SequenceEqual(elements) && list.Count == elements.Length)
            && lists.All(list => (object)list is not (int[] or ICollection<int> or System.Collections.IList));
    }

    [Law]
    public bool Adding_makes_a_longer_list_and_leaves_the_old_one(int[] elements, int next)
    {
        var list = ValueList.From(elements);
        var longer = list.Add(next);
        return list.SequenceEqual(elements)
            && longer.SequenceEqual(elements.Append(next))
            && longer[^1] == next
            && Outcome.AllThrow<ArgumentOutOfRangeException>(() => _ = list[elements.Length], () => _ = list[-1]);
    }

    [Fact]
    public void The_law_of_equal_records_catches_a_list_that_compares_by_reference() =>
        Assert.NotEqual(new ByReference([1, 2]), new ByReference([1, 2]));

    private sealed record Holder(ValueList<string?> List);

    private sealed record ByReference(int[] List);
}
