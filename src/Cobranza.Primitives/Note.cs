namespace Cobranza;

/// <summary>One named value of an explanation.</summary>
/// <param name="Name">The name, as in the fields of the rule's sentence.</param>
/// <param name="Value">The value.</param>
public sealed record Note(string Name, NoteValue Value)
{
    /// <summary>Name and value: <c>days = 31</c>.</summary>
    public override string ToString() => $"{Name} = {Value}";
}
