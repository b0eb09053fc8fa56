namespace Cobranza.Terms;

/// <summary>Terms chosen by a customer's standing: the first choice that applies, or the terms for everybody else.</summary>
/// <remarks>Good payers can earn longer terms or a discount; bad ones pay in advance. The facts are given, so that the same facts always choose the same terms.</remarks>
/// <typeparam name="TTerms">The kind of terms: <see cref="PaymentTerms"/>, or those with a discount.</typeparam>
public sealed record TermsByStanding<TTerms>
    where TTerms : class, ITerms
{
    /// <summary>Most choices: 64, our choice, because nobody could explain more.</summary>
    public const int MaxChoices = 64;

    /// <summary>Choices in order, and what holds for everybody else.</summary>
    /// <param name="otherwise">The terms where no choice applies.</param>
    /// <param name="choices">The choices, in the order asked; at most <see cref="MaxChoices"/>, each name once.</param>
    /// <exception cref="ArgumentNullException">The terms, the choices or one of them are missing.</exception>
    /// <exception cref="ArgumentException">Two choices have one name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are too many choices.</exception>
    public TermsByStanding(TTerms otherwise, ValueList<TermChoice<TTerms>> choices)
    {
        Otherwise = Guard.NotNull(otherwise);
        Choices = Guard.NotNull(choices);
        Guard.InRange(choices.Count, 0, MaxChoices, nameof(choices));
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var choice in choices)
        {
            if (!names.Add(Guard.NotNull(choice, nameof(choices)).Name))
            {
                throw new ArgumentException($"hold '{choice.Name}' twice", nameof(choices));
            }
        }
    }

    /// <summary>The terms where no choice applies.</summary>
    public TTerms Otherwise { get; }

    /// <summary>The choices, in the order asked.</summary>
    public ValueList<TermChoice<TTerms>> Choices { get; }

    /// <summary>The terms for a customer of whom these facts are known.</summary>
    /// <exception cref="ArgumentNullException">The facts are missing.</exception>
    public ChosenTerms<TTerms> Choose(StandingFacts facts)
    {
        Guard.NotNull(facts);
        var trace = new Trace(StandingTexts.Otherwise);
        foreach (var choice in Choices)
        {
            var reason = trace.Open(StandingTexts.Choice).Note("name", choice.Name);
            if (choice.Condition.HoldsInside(facts, reason))
            {
                trace.Rule = StandingTexts.Chosen;
                trace.Note("name", choice.Name);
                return new(choice.Terms, choice.Name, trace.ToExplanation());
            }
        }

        return new(Otherwise, null, trace.ToExplanation());
    }

    /// <summary>All choices with their terms in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(StandingTexts.Set);
        foreach (var choice in Choices)
        {
            var inner = trace.Open(StandingTexts.Choice).Note("name", choice.Name);
            choice.Condition.DescribeInside(inner);
            Include(inner.Open(StandingTexts.ItsTerms), choice.Terms);
        }

        Include(trace.Open(StandingTexts.Everybody), Otherwise);
        return trace.ToExplanation();
    }

    /// <summary>The choices in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);

    private static void Include(Trace trace, TTerms terms)
    {
        foreach (var part in terms.Describe())
        {
            trace.Include(part);
        }
    }
}
