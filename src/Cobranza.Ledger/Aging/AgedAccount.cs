using Cobranza.Balances;
using Cobranza.Commitments;
using NodaTime;

namespace Cobranza.Aging;

/// <summary>The open balances of one customer with their ages: what the lines of an aging are added up from.</summary>
public sealed record AgedAccount
{
    private AgedAccount(AccountBalance balance, AgingPolicy policy, AgedParts parts)
    {
        (Customer, AsOf, Policy) = (balance.Customer, balance.AsOf, policy);
        (Parts, Credits) = (parts.ToList(), parts.Credits);
    }

    /// <summary>The customer.</summary>
    public CustomerId Customer { get; }

    /// <summary>The day at whose end everything is judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>How the balances were sorted by age.</summary>
    public AgingPolicy Policy { get; }

    /// <summary>What is open, in the order of the balance's items and of their parts.</summary>
    public ValueList<AgedPart> Parts { get; }

    /// <summary>Unapplied credit, less what is netted against the parts; none is zero.</summary>
    public ValueList<UnappliedCredit> Credits { get; }

    /// <summary>Ages what is open on an account.</summary>
    /// <param name="balance">The balance, which gives the as-of date.</param>
    /// <param name="commitments">The commitments of the same account on the same day.</param>
    /// <param name="policy">How balances are sorted by age.</param>
    /// <exception cref="ArgumentException">The commitments are of another customer or day.</exception>
    public static AgedAccount Of(AccountBalance balance, CommitmentStatus commitments, AgingPolicy policy)
    {
        Guard.NotNull(balance);
        Guard.NotNull(commitments);
        Guard.NotNull(policy);
        return commitments.Customer == balance.Customer && commitments.AsOf == balance.AsOf
            ? new(balance, policy, AgedParts.Of(balance, commitments, policy))
            : throw new ArgumentException(
                $"must be those of '{balance.Customer}' as of {Guard.Text(balance.AsOf)}, not of '{commitments.Customer}' as of {Guard.Text(commitments.AsOf)}",
                nameof(commitments)
            );
    }

    /// <summary>Customer, date and how much is listed, independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text($"{Customer} as of {Guard.Text(AsOf)}: {Parts.Count} open parts, {Credits.Count} credits");
}
