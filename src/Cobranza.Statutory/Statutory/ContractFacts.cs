using Cobranza.Rates;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Statutory;

/// <summary>What a contract says about lateness, as far as a law may have a word in it.</summary>
/// <remarks>What is not given is not agreed: then the law itself counts and there is nothing to compare.</remarks>
public sealed record ContractFacts
{
    /// <summary>The longest grace of a contract: 366 days, as of late fees.</summary>
    public const int MaxGraceDays = LateFees.GracedLateFee.MaxDays;

    /// <summary>A contract that says nothing yet.</summary>
    /// <param name="debtor">Who owes.</param>
    /// <param name="agreedOn">The day on which the contract was made.</param>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The debtor is not one of the named ones.</exception>
    public ContractFacts(DebtorKind debtor, LocalDate agreedOn)
    {
        Debtor = Guard.Defined(debtor);
        AgreedOn = Guard.Date(agreedOn);
    }

    /// <summary>Who owes.</summary>
    public DebtorKind Debtor { get; }

    /// <summary>The day on which the contract was made.</summary>
    public LocalDate AgreedOn { get; }

    /// <summary>The agreed term in calendar days; <see langword="null"/> if none was agreed.</summary>
    public int? TermDays { get; private init; }

    /// <summary>The date that the agreed term counts from.</summary>
    public BaseDate TermFrom { get; private init; } = BaseDate.Receipt;

    /// <summary>Days of grace after the due date; 0 if none were agreed.</summary>
    public int GraceDays { get; private init; }

    /// <summary>The agreed rate; <see langword="null"/> if none was agreed.</summary>
    public Rate? Rate { get; private init; }

    /// <summary>The agreed fine as a share of the amount owed; <see langword="null"/> if none was agreed.</summary>
    public Percentage? Fine { get; private init; }

    /// <summary>Whether the contract excludes the compensation that the law gives.</summary>
    public bool ExcludesCompensation { get; private init; }

    /// <summary>The same contract with an agreed term.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The days or the base date are out of range.</exception>
    public ContractFacts WithTerm(int days, BaseDate from) =>
        this with
        {
            TermDays = Guard.InRange(days, 0, DateStep.MaxDays),
            TermFrom = Guard.Defined(from),
        };

    /// <summary>The same contract with days of grace.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public ContractFacts WithGrace(int days) => this with { GraceDays = Guard.InRange(days, 0, MaxGraceDays) };

    /// <summary>The same contract with an agreed rate.</summary>
    /// <exception cref="ArgumentNullException">The rate is missing.</exception>
    public ContractFacts WithRate(Rate rate) => this with { Rate = Guard.NotNull(rate) };

    /// <summary>The same contract with an agreed fine.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is negative or above <see cref="LateFees.PercentLateFee.MaxShare"/>.</exception>
    public ContractFacts WithFine(Percentage share) =>
        this with
        {
            Fine = Guard.InRange(share, Percentage.Zero, LateFees.PercentLateFee.MaxShare),
        };

    /// <summary>The same contract, which excludes the compensation that the law gives.</summary>
    public ContractFacts WithoutCompensation() => this with { ExcludesCompensation = true };
}
