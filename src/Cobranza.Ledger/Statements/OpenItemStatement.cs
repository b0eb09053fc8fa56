using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;
using NodaTime;

namespace Cobranza.Statements;

/// <summary>A statement of account (estado de cuenta) that lists what is open at the end of a day and ties to the aging.</summary>
/// <remarks>For every aging policy the total of a currency is the total of the customer's line in the aging.</remarks>
public sealed record OpenItemStatement
{
    private OpenItemStatement(AccountBalance balance, AgingPolicy policy, ValueList<OpenItemSection> sections)
    {
        (Customer, AsOf, KnownOn) = (balance.Customer, balance.AsOf, balance.KnownOn);
        (Policy, Sections) = (policy, sections);
    }

    /// <summary>The customer.</summary>
    public CustomerId Customer { get; }

    /// <summary>The day at whose end everything is judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The day whose knowledge the statement is limited to, or null for everything known.</summary>
    public LocalDate? KnownOn { get; }

    /// <summary>How the aging line sorts balances by age.</summary>
    public AgingPolicy Policy { get; }

    /// <summary>One section for each currency in which something is open, unapplied or under way, by code.</summary>
    public ValueList<OpenItemSection> Sections { get; }

    /// <summary>The statement of an account.</summary>
    /// <param name="balance">The balance, which gives the as-of date and the state of knowledge.</param>
    /// <param name="commitments">The commitments of the same account on the same day, for disputes and the due dates of running plans.</param>
    /// <param name="policy">How the aging line sorts balances by age.</param>
    /// <exception cref="ArgumentException">The commitments are of another customer or day.</exception>
    public static OpenItemStatement Of(AccountBalance balance, CommitmentStatus commitments, AgingPolicy policy)
    {
        Guard.NotNull(balance);
        Guard.NotNull(policy);
        if (Guard.NotNull(commitments).Customer != balance.Customer)
        {
            throw new ArgumentException(
                $"must be those of customer '{balance.Customer}', not of '{commitments.Customer}'",
                nameof(commitments)
            );
        }

        var aging = AgingReport.Of([(balance, commitments)], policy);
        return new(
            balance,
            policy,
            [.. Currencies(balance).Select(currency => Section(currency, balance, commitments, aging))]
        );
    }

    /// <summary>The section of a currency, empty with a zero aging line if there is none.</summary>
    /// <exception cref="ArgumentException">The currency is missing.</exception>
    public OpenItemSection In(Currency currency)
    {
        var zero = Money.Zero(currency);
        return Sections.FirstOrDefault(section => section.Currency == currency)
            ?? new(
                currency,
                [],
                [],
                [],
                new(
                    Customer.Value,
                    currency,
                    [.. Enumerable.Repeat(zero, Policy.Buckets.Count)],
                    zero,
                    showing: Policy.Disputed
                )
            );
    }

    /// <summary>What is owed on balance in a currency, as data with its texts; beneath it every open document.</summary>
    /// <exception cref="ArgumentException">The currency is missing.</exception>
    public Explanation Explain(Currency currency) => In(currency).Explain(AsOf);

    /// <summary>Customer, date and totals, independent of the current culture.</summary>
    public override string ToString() =>
        $"Statement of {Customer} as of {Guard.Text(AsOf)}: {string.Join("; ", Sections)}";

    private static IEnumerable<Currency> Currencies(AccountBalance balance) =>
        balance
            .Items.Where(item => item.Open.IsPositive)
            .Select(item => item.Open.Currency)
            .Concat(balance.Unapplied.Select(credit => credit.Amount.Currency))
            .Concat(balance.Pending.Select(payment => payment.Amount.Currency))
            .Distinct()
            .OrderBy(currency => currency.Code, StringComparer.Ordinal)
            .ThenBy(currency => currency.MinorDigits);

    private static OpenItemSection Section(
        Currency currency,
        AccountBalance balance,
        CommitmentStatus commitments,
        AgingReport aging
    )
    {
        var section = new OpenItemSection(
            currency,
            [
                .. balance
                    .Items.Where(item => item.Open.IsPositive && item.Open.Currency == currency)
                    .Select(item => Line(item, commitments, balance.AsOf))
                    .OrderBy(line => line.DueOn)
                    .ThenBy(line => line.Item.Item.IssuedOn)
                    .ThenBy(line => line.Item.Item.Id),
            ],
            [.. balance.Unapplied.Where(credit => credit.Amount.Currency == currency)],
            [.. balance.Pending.Where(payment => payment.Amount.Currency == currency)],
            aging.TotalIn(currency).As(balance.Customer.Value)
        );
        return section.Total == section.Aging.Total
            ? section
            : throw new InvalidOperationException(
                $"The statement of {balance.Customer}, {section.Total}, does not tie to its aging, {section.Aging.Total}."
            );
    }

    private static OpenItemLine Line(ItemBalance item, CommitmentStatus commitments, LocalDate asOf)
    {
        var due = commitments.EffectiveDueOn(item);
        return new(item, due, item.DaysPastDue(asOf, due), commitments.DisputedOn(item));
    }
}
