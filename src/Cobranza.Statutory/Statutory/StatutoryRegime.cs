using Cobranza.Allocations;
using NodaTime;

namespace Cobranza.Statutory;

/// <summary>What the law of a country says about lateness, as dated and cited data: whom it is about, interest, compensation, terms, limits, order of payments.</summary>
/// <remarks>
/// <para>A regime is a value: take one of <see cref="StatutoryRegimes"/>, add what was published since with <c>WithRate</c>, replace a
/// part, or build one of your own. Where several entries of one kind cover a debtor and a contract, the first counts.</para>
/// <para>What is not known for certain is absent and said to be in <see cref="Absent"/>; asking for it is an error that says what is missing.
/// Not legal advice.</para>
/// </remarks>
public sealed partial record StatutoryRegime
{
    /// <summary>Longest id: 32 characters, our choice.</summary>
    public const int MaxIdLength = 32;

    /// <summary>A regime without content yet.</summary>
    /// <param name="id">Stable, lower case: letters, digits and hyphens, such as <c>es</c>.</param>
    /// <param name="country">Two capital letters of ISO 3166-1, or <c>EU</c>.</param>
    /// <param name="act">The main act, in its own language; up to <see cref="Citation.MaxLength"/> characters.</param>
    /// <param name="checkedOn">The day on which the whole was last checked.</param>
    /// <exception cref="ArgumentException">A text has another form, or the date is missing.</exception>
    public StatutoryRegime(string id, string country, string act, LocalDate checkedOn)
    {
        Id = Guard.Line(id, MaxIdLength);
        if (!id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw new ArgumentException($"'{id}' must be lower-case letters, digits and hyphens", nameof(id));
        }

        Country = Guard.Line(country, 2);
        if (country.Length != 2 || !country.All(char.IsAsciiLetterUpper))
        {
            throw new ArgumentException($"'{country}' must be two capital letters", nameof(country));
        }

        Act = Guard.Line(act, Citation.MaxLength);
        CheckedOn = Guard.Date(checkedOn);
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>The country, two letters; <c>EU</c> for the directive.</summary>
    public string Country { get; }

    /// <summary>The main act, in its own language.</summary>
    public string Act { get; }

    /// <summary>The day on which the whole was last checked.</summary>
    public LocalDate CheckedOn { get; private init; }

    /// <summary>Interest, the first that covers a debtor and a contract counting.</summary>
    public ValueList<StatutoryInterest> Interest { get; private init; } = ValueList<StatutoryInterest>.Empty;

    /// <summary>Compensation for each late invoice.</summary>
    public ValueList<StatutoryCompensation> Compensation { get; private init; } =
        ValueList<StatutoryCompensation>.Empty;

    /// <summary>Terms where nothing was agreed, and the longest ones.</summary>
    public ValueList<StatutoryTerm> Terms { get; private init; } = ValueList<StatutoryTerm>.Empty;

    /// <summary>Bounds of what a contract may say.</summary>
    public ValueList<StatutoryLimit> Limits { get; private init; } = ValueList<StatutoryLimit>.Empty;

    /// <summary>The order in which a payment settles debts where neither debtor nor contract said it; <see langword="null"/> if it is not known here.</summary>
    public CitedOrder? AllocationOrder { get; private init; }

    /// <summary>What is left out, and what to do about it.</summary>
    public ValueList<AbsentFact> Absent { get; private init; } = ValueList<AbsentFact>.Empty;

    /// <summary>The same regime with other interest.</summary>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    public StatutoryRegime WithInterest(params ValueList<StatutoryInterest> interest) =>
        this with
        {
            Interest = Checked(interest),
            Absent = Without(StatutoryMember.Interest, interest.Count),
        };

    /// <summary>The same regime with other compensation.</summary>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    public StatutoryRegime WithCompensation(params ValueList<StatutoryCompensation> compensation) =>
        this with
        {
            Compensation = Checked(compensation),
            Absent = Without(StatutoryMember.Compensation, compensation.Count),
        };

    /// <summary>The same regime with other terms.</summary>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    public StatutoryRegime WithTerms(params ValueList<StatutoryTerm> terms) =>
        this with
        {
            Terms = Checked(terms),
            Absent = Without(StatutoryMember.Term, terms.Count),
        };

    /// <summary>The same regime with other limits.</summary>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    public StatutoryRegime WithLimits(params ValueList<StatutoryLimit> limits) =>
        this with
        {
            Limits = Checked(limits),
            Absent = Without(StatutoryMember.Limit, limits.Count),
        };

    /// <summary>The same regime with another order of payments.</summary>
    /// <exception cref="ArgumentNullException">The order is missing.</exception>
    public StatutoryRegime WithAllocationOrder(CitedOrder order) =>
        this with
        {
            AllocationOrder = Guard.NotNull(order),
            Absent = Without(StatutoryMember.AllocationOrder, 1),
        };

    /// <summary>The same regime that says what it leaves out.</summary>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    public StatutoryRegime WithAbsent(params ValueList<AbsentFact> absent) => this with { Absent = Checked(absent) };

    /// <summary>The same regime, checked on another day.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public StatutoryRegime AsCheckedOn(LocalDate date) => this with { CheckedOn = Guard.Date(date) };

    /// <summary>The same regime with a value more in every interest that follows that reference: a new half-year.</summary>
    /// <param name="reference">The name of the reference, as in <see cref="PublishedRates.Name"/>.</param>
    /// <param name="row">What was published.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="ArgumentException">No interest here follows that reference, or a day of the row is known already.</exception>
    public StatutoryRegime WithRate(string reference, PublishedRate row)
    {
        Guard.NotNull(reference);
        Guard.NotNull(row);
        var names = References.ToList();
        return names.Contains(reference, StringComparer.Ordinal)
            ? this with
            {
                Interest = ValueList.From(Interest.Select(one => Extended(one, reference, row))),
            }
            : throw new ArgumentException(
                $"'{reference}' is no reference of regime '{Id}'; it follows [{string.Join(", ", names)}]",
                nameof(reference)
            );
    }

    /// <summary>The same regime with all rows of a reference more, as a file of what was published since holds them.</summary>
    /// <param name="rates">Its name is that of the reference.</param>
    /// <exception cref="ArgumentNullException">The rates are missing.</exception>
    /// <exception cref="ArgumentException">No interest here follows that reference, or a day of a row is known already.</exception>
    public StatutoryRegime WithRates(PublishedRates rates) =>
        Guard.NotNull(rates).Rows.Aggregate(this, (regime, row) => regime.WithRate(rates.Name, row));

    /// <summary>The same regime with a value more of its only reference.</summary>
    /// <exception cref="ArgumentNullException">The row is missing.</exception>
    /// <exception cref="ArgumentException">The regime follows no reference or several, or a day of the row is known already.</exception>
    public StatutoryRegime WithRate(PublishedRate row)
    {
        Guard.NotNull(row);
        var names = References.ToList();
        return names.Count == 1
            ? WithRate(names[0], row)
            : throw new ArgumentException(
                $"must say which reference it is for: regime '{Id}' follows [{string.Join(", ", names)}]",
                nameof(row)
            );
    }

    /// <summary>Id and act, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {Act}";

    private IEnumerable<string> References =>
        Interest
            .Select(one => one.Rate)
            .OfType<StatutoryRate.OverReference>()
            .Select(rate => rate.Reference.Name)
            .Distinct(StringComparer.Ordinal);

    private static StatutoryInterest Extended(StatutoryInterest interest, string reference, PublishedRate row) =>
        interest.Rate is StatutoryRate.OverReference rate && rate.Reference.Name == reference
            ? new(interest.Scope, interest.Source, rate.With(row))
            : interest;

    private static ValueList<T> Checked<T>(ValueList<T> members)
        where T : class
    {
        foreach (var member in Guard.NotNull(members))
        {
            Guard.NotNull(member, nameof(members));
        }

        return members;
    }

    // What was missing before is supplied now; what remains missing, the caller says again.
    private ValueList<AbsentFact> Without(StatutoryMember member, int supplied) =>
        supplied == 0 ? Absent : ValueList.From(Absent.Where(fact => fact.Member != member));
}
