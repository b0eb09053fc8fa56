using NodaTime;

namespace Cobranza.Statutory;

/// <summary>Whom a rule of law is about: kinds of debtor, and contracts by the day on which they were made.</summary>
public sealed record StatutoryScope
{
    /// <summary>A scope.</summary>
    /// <param name="debtors">At least one, each once.</param>
    /// <param name="contractsFrom">The first day of contracts it is about; <see langword="null"/> if it does not say.</param>
    /// <param name="contractsThrough">The last day of contracts it is about, not before the first; <see langword="null"/> if it is in force.</param>
    /// <exception cref="ArgumentException">There is no debtor, or one is given twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A debtor is not one of the named ones, or the last day is before the first.</exception>
    public StatutoryScope(
        ValueList<DebtorKind> debtors,
        LocalDate? contractsFrom = null,
        LocalDate? contractsThrough = null
    )
    {
        Guard.NotNull(debtors);
        if (debtors.Count == 0 || debtors.Distinct().Count() != debtors.Count)
        {
            throw new ArgumentException(
                $"must hold at least one kind of debtor, each once; it holds [{string.Join(", ", debtors)}]",
                nameof(debtors)
            );
        }

        foreach (var debtor in debtors)
        {
            Guard.Defined(debtor, nameof(debtors));
        }

        Debtors = debtors;
        ContractsFrom = Guard.OptionalDate(contractsFrom);
        ContractsThrough = Guard.OptionalDate(contractsThrough);
        if (ContractsFrom is { } first && ContractsThrough is { } last)
        {
            Guard.NotBefore(first, last, nameof(contractsThrough));
        }
    }

    /// <summary>Between businesses, and of public bodies: what the European directive calls commercial transactions.</summary>
    public static StatutoryScope Commercial { get; } = new([DebtorKind.Business, DebtorKind.PublicBody]);

    /// <summary>The kinds of debtor.</summary>
    public ValueList<DebtorKind> Debtors { get; }

    /// <summary>The first day of contracts it is about.</summary>
    public LocalDate? ContractsFrom { get; }

    /// <summary>The last day of contracts it is about, itself included.</summary>
    public LocalDate? ContractsThrough { get; }

    /// <summary>The same debtors, for contracts made on a day or later.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public StatutoryScope From(LocalDate contractsFrom) => new(Debtors, Guard.Date(contractsFrom));

    /// <summary>Whether it is about a contract of that day with that debtor.</summary>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The debtor is not one of the named ones.</exception>
    public bool Covers(DebtorKind debtor, LocalDate agreedOn)
    {
        Guard.Defined(debtor);
        Guard.Date(agreedOn);
        return Debtors.Contains(debtor) && !(agreedOn < ContractsFrom) && !(agreedOn > ContractsThrough);
    }

    /// <summary>Debtors and days, the same in every culture.</summary>
    public override string ToString()
    {
        var from = ContractsFrom is { } first ? $", contracts from {Guard.Text(first)}" : string.Empty;
        var through = ContractsThrough is { } last ? $", contracts through {Guard.Text(last)}" : string.Empty;
        return $"{string.Join(", ", Debtors)}{from}{through}";
    }
}
