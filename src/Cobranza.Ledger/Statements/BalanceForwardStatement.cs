using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Statements;

/// <summary>A statement of account that carries an opening balance forward to a closing one through all movements of a period.</summary>
/// <remarks>
/// <para>The movements stand in the order in which facts count, each with what it did to the net balance. Statements of consecutive
/// periods chain: the closing balance of one is the opening balance of the next.</para>
/// <para>What is dated before the period and was not known, or had not settled, when the period before was closed stands in lines of
/// its own, so that the opening balance stays the one that the customer saw.</para>
/// </remarks>
public sealed record BalanceForwardStatement
{
    private BalanceForwardStatement(
        AccountBalance closing,
        LocalDate from,
        LocalDate? previouslyKnownOn,
        ValueList<BalanceForwardSection> sections
    )
    {
        (Customer, From, Through) = (closing.Customer, from, closing.AsOf);
        (KnownOn, PreviouslyKnownOn, Sections) = (closing.KnownOn, previouslyKnownOn, sections);
    }

    /// <summary>The customer.</summary>
    public CustomerId Customer { get; }

    /// <summary>The first day of the period.</summary>
    public LocalDate From { get; }

    /// <summary>The last day of the period, at whose end the closing balance is judged.</summary>
    public LocalDate Through { get; }

    /// <summary>The day whose knowledge the movements and the closing balance are limited to, or null for everything known.</summary>
    public LocalDate? KnownOn { get; }

    /// <summary>The day whose knowledge the opening balance is limited to, or null for everything known.</summary>
    public LocalDate? PreviouslyKnownOn { get; }

    /// <summary>One section for each currency in which there is a balance, a movement or a payment under way, by code.</summary>
    public ValueList<BalanceForwardSection> Sections { get; }

    /// <summary>The statement of a period.</summary>
    /// <param name="account">The facts.</param>
    /// <param name="from">The first day of the period, included.</param>
    /// <param name="through">The last day of the period, included.</param>
    /// <param name="orders">Which allocation order holds on which value date.</param>
    /// <param name="knownOn">If given, only what was recorded up to and including that day counts.</param>
    /// <param name="previouslyKnownOn">The day on which the statement of the period before was made, for its closing balance to be the opening
    /// one; that of <paramref name="knownOn"/> if not given.</param>
    /// <param name="detail">Which movements are listed; the sums are the same.</param>
    /// <exception cref="ArgumentException">A date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The period ends before it begins, begins on the first day of the calendar, or the period
    /// before was known later than this one; or the detail is unknown.</exception>
    /// <exception cref="AmountOverflowException">A sum is larger than can be held exactly.</exception>
    /// <exception cref="InvalidOperationException">An allocation order of your own broke its promise.</exception>
    public static BalanceForwardStatement Of(
        Account account,
        LocalDate from,
        LocalDate through,
        DatedAllocationOrders orders,
        LocalDate? knownOn = null,
        LocalDate? previouslyKnownOn = null,
        MovementDetail detail = MovementDetail.Effective
    )
    {
        Guard.NotNull(account);
        Guard.Date(from);
        Guard.NotBefore(from, through);
        Guard.NotNull(orders);
        Guard.Defined(detail);
        var known = Guard.OptionalDate(previouslyKnownOn) ?? Guard.OptionalDate(knownOn);
        if (knownOn is { } now && known > now)
        {
            throw new ArgumentOutOfRangeException(
                nameof(previouslyKnownOn),
                Guard.Text(known.Value),
                $"must not be after the day on which this statement is known, {Guard.Text(now)}"
            );
        }

        var before = NetHistory.Of(account, Guard.PlusDays(from, -1, nameof(from)), orders, known);
        var after = NetHistory.Of(account, through, orders, knownOn);
        return new(after.Balance, from, known, Movements.Between(before, after, from, detail));
    }

    /// <summary>The section of a currency, empty with zero balances if there is none.</summary>
    /// <exception cref="ArgumentException">The currency is missing.</exception>
    public BalanceForwardSection In(Currency currency)
    {
        var zero = Money.Zero(currency);
        return Sections.FirstOrDefault(section => section.Currency == currency)
            ?? new(currency, zero, [], [], zero, []);
    }

    /// <summary>How a currency went from its opening to its closing balance, as data with its texts; beneath it every line.</summary>
    /// <exception cref="ArgumentException">The currency is missing.</exception>
    public Explanation Explain(Currency currency) => In(currency).Explain(From, Through);

    /// <summary>Customer, period and balances, independent of the current culture.</summary>
    public override string ToString() =>
        $"Statement of {Customer} from {Guard.Text(From)} through {Guard.Text(Through)}: {string.Join("; ", Sections)}";
}
