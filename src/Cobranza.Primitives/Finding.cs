namespace Cobranza;

/// <summary>Something a person should look at: a statutory ceiling passed, a discount taken but not earned, a step that can never be reached.</summary>
/// <remarks>A finding is information, never an exception. Equal when its reasons are equal.</remarks>
/// <param name="Why">What was found, with its numbers.</param>
public sealed record Finding(Explanation Why)
{
    /// <summary>The stable code: the id of the rule that found it.</summary>
    public string Code => Why.Rule.Id;

    /// <summary>The English text.</summary>
    public override string ToString() => Why.ToString();
}
