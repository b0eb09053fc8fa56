using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Statutory;

public sealed partial record StatutoryRegime
{
    /// <summary>The interest that covers a debtor and a contract.</summary>
    /// <param name="debtor">Who owes.</param>
    /// <param name="agreedOn">The day on which the contract was made.</param>
    /// <exception cref="ArgumentException">The date is missing, or no interest is known here for that debtor and contract; the message says what is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The debtor is not one of the named ones.</exception>
    public StatutoryInterest InterestFor(DebtorKind debtor, LocalDate agreedOn) =>
        FindInterest(debtor, agreedOn) ?? throw Missing(StatutoryMember.Interest, debtor, agreedOn);

    /// <summary>The interest that covers a debtor and a contract; <see langword="null"/> if none is known here.</summary>
    /// <inheritdoc cref="InterestFor"/>
    public StatutoryInterest? FindInterest(DebtorKind debtor, LocalDate agreedOn) =>
        First(Interest, one => one.Scope, debtor, agreedOn);

    /// <summary>The compensation for each late invoice; <see langword="null"/> if none is known here.</summary>
    /// <param name="debtor">Who owes.</param>
    /// <param name="agreedOn">The day on which the contract was made.</param>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The debtor is not one of the named ones.</exception>
    public StatutoryCompensation? FindCompensation(DebtorKind debtor, LocalDate agreedOn) =>
        First(Compensation, one => one.Scope, debtor, agreedOn);

    /// <summary>The term of an invoice where nothing was agreed; <see langword="null"/> if none is known here.</summary>
    /// <inheritdoc cref="FindCompensation"/>
    public StatutoryTerm? FindUsualTerm(DebtorKind debtor, LocalDate agreedOn) =>
        First(Terms.Where(term => term.WhenNotAgreed is not null), one => one.Scope, debtor, agreedOn);

    /// <summary>The longest term that may be agreed; <see langword="null"/> if none is known here.</summary>
    /// <inheritdoc cref="FindCompensation"/>
    public StatutoryTerm? FindLongestTerm(DebtorKind debtor, LocalDate agreedOn) =>
        First(Terms.Where(term => term.AtMost is not null), one => one.Scope, debtor, agreedOn);

    /// <summary>A bound of what a contract may say; <see langword="null"/> if none is known here.</summary>
    /// <inheritdoc cref="FindCompensation"/>
    public StatutoryLimit? FindLimit(LimitKind kind, DebtorKind debtor, LocalDate agreedOn)
    {
        Guard.Defined(kind);
        return First(Limits.Where(limit => limit.Kind == kind), one => one.Scope, debtor, agreedOn);
    }

    /// <summary>The yearly rate of one day of interest.</summary>
    /// <param name="debtor">Who owes.</param>
    /// <param name="agreedOn">The day on which the contract was made.</param>
    /// <param name="date">The day that bears interest.</param>
    /// <param name="startedOn">The first day of interest, the day after the due date; the day itself if not given.</param>
    /// <exception cref="ArgumentException">A date is missing, or no interest is known here for that debtor and contract.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The rate of that day is not known, or the day is before the first one; the message names the last known rate.</exception>
    public Rate RateOn(DebtorKind debtor, LocalDate agreedOn, LocalDate date, LocalDate? startedOn = null)
    {
        var interest = InterestFor(debtor, agreedOn);
        var first = startedOn ?? Guard.Date(date);
        return interest.Rate.FindOn(date, first)
            ?? throw new ArgumentOutOfRangeException(
                nameof(date),
                Guard.Text(date),
                $"has no known rate in regime '{Id}' ({interest.Source}); {interest.Rate.LastBefore(interest.Rate.HoldsForLife ? first : date)}; supply it with {nameof(WithRate)}"
            );
    }

    /// <summary>Interest and compensation of the law as one late-fee policy that names its acts, for each single invoice.</summary>
    /// <remarks>The compensation stands in its own currency; for debts in another one take <see cref="InterestPolicyFor"/> alone.</remarks>
    /// <param name="debtor">Who owes.</param>
    /// <param name="agreedOn">The day on which the contract was made.</param>
    /// <param name="dayCount">How late days become parts of a year; actual days over 365 if not given, our choice, because most published examples reckon so.</param>
    /// <exception cref="ArgumentException">The date is missing, or no interest is known here for that debtor and contract; the message says what is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The debtor is not one of the named ones.</exception>
    public LateFeePolicy LateFeesFor(DebtorKind debtor, LocalDate agreedOn, DayCount? dayCount = null)
    {
        var interest = InterestPolicyFor(debtor, agreedOn, dayCount);
        return CompensationPolicyFor(debtor, agreedOn) is { } compensation ? interest.Plus(compensation) : interest;
    }

    /// <summary>The interest of the law alone, as a late-fee policy that names its act.</summary>
    /// <inheritdoc cref="LateFeesFor"/>
    public StatutoryLateFee InterestPolicyFor(DebtorKind debtor, LocalDate agreedOn, DayCount? dayCount = null)
    {
        var interest = InterestFor(debtor, agreedOn);
        return new(Id, interest.Source, interest.Rate.Interest(dayCount ?? DayCount.Actual365Fixed), interest.Rate);
    }

    /// <summary>The compensation of the law alone, as a late-fee policy that names its act; <see langword="null"/> if none is known here.</summary>
    /// <inheritdoc cref="FindCompensation"/>
    public StatutoryLateFee? CompensationPolicyFor(DebtorKind debtor, LocalDate agreedOn) =>
        FindCompensation(debtor, agreedOn) is { } compensation
            ? new(Id, compensation.Source, compensation.Policy, rate: null)
            : null;

    /// <summary>Where a contract goes beyond the law, or falls short of what it gives: maximum terms, grace, usury caps, floors, fines, waived compensation.</summary>
    /// <remarks>A finding is information, never an exception. What could not be compared, because it is not known here, is a finding too.</remarks>
    /// <returns>Findings in the order term, rate, fine, compensation; none where nothing is to be said.</returns>
    /// <param name="contract">What the contract says.</param>
    /// <param name="asOf">The day whose rates and limits are compared.</param>
    /// <exception cref="ArgumentNullException">The contract is missing.</exception>
    /// <exception cref="ArgumentException">A date is missing.</exception>
    public ValueList<Finding> Audit(ContractFacts contract, LocalDate asOf)
    {
        Guard.NotNull(contract);
        Guard.Date(asOf);
        return ValueList.From(
            ContractAudit.Of(this, contract, asOf).Select(trace => new Finding(trace.ToExplanation()))
        );
    }

    private static T? First<T>(
        IEnumerable<T> entries,
        Func<T, StatutoryScope> scope,
        DebtorKind debtor,
        LocalDate agreedOn
    )
        where T : class
    {
        Guard.Defined(debtor);
        Guard.Date(agreedOn);
        return entries.FirstOrDefault(entry => scope(entry).Covers(debtor, agreedOn));
    }

    private ArgumentException Missing(StatutoryMember member, DebtorKind debtor, LocalDate agreedOn)
    {
        var why =
            Absent.FirstOrDefault(fact => fact.Member == member)?.English ?? "nothing is known for that debtor and day";
        return new(
            $"regime '{Id}' ({Act}, checked on {Guard.Text(CheckedOn)}) has no {member} for {debtor} and a contract of {Guard.Text(agreedOn)}: {why}; "
                + $"supply it with {nameof(WithInterest)}",
            nameof(debtor)
        );
    }
}
