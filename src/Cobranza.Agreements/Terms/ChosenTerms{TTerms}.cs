namespace Cobranza.Terms;

/// <summary>The terms chosen for a customer, and why.</summary>
/// <typeparam name="TTerms">The kind of terms.</typeparam>
public sealed record ChosenTerms<TTerms>
    where TTerms : class, ITerms
{
    internal ChosenTerms(TTerms terms, string? choice, Explanation why) => (Terms, Choice, Why) = (terms, choice, why);

    /// <summary>The terms.</summary>
    public TTerms Terms { get; }

    /// <summary>The name of the choice that applied; <see langword="null"/> where none did.</summary>
    public string? Choice { get; }

    /// <summary>Which choice applied, and why the ones before it did not.</summary>
    public Explanation Why { get; }
}
