namespace Cobranza.Terms;

/// <summary>Terms for customers of whom a condition holds.</summary>
/// <typeparam name="TTerms">The kind of terms.</typeparam>
public sealed record TermChoice<TTerms>
    where TTerms : class, ITerms
{
    /// <summary>Longest name: 64 characters, our choice.</summary>
    public const int MaxNameLength = 64;

    /// <summary>A choice.</summary>
    /// <param name="name">What reasons call it, such as <c>good payers</c>; 1 to <see cref="MaxNameLength"/> characters.</param>
    /// <param name="condition">What must hold of the customer.</param>
    /// <param name="terms">The terms then.</param>
    /// <exception cref="ArgumentException">The name is blank or too long.</exception>
    /// <exception cref="ArgumentNullException">The condition or the terms are missing.</exception>
    public TermChoice(string name, StandingCondition condition, TTerms terms)
    {
        Name = Guard.Line(name, MaxNameLength);
        Condition = Guard.NotNull(condition);
        Terms = Guard.NotNull(terms);
    }

    /// <summary>What reasons call it.</summary>
    public string Name { get; }

    /// <summary>What must hold of the customer.</summary>
    public StandingCondition Condition { get; }

    /// <summary>The terms then.</summary>
    public TTerms Terms { get; }
}
