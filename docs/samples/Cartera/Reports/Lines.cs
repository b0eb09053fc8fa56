using Cartera.Problems;
using Cobranza;
using NodaTime;

namespace Cartera.Reports;

/// <summary>Who a line is about.</summary>
internal sealed record Who(string Code, string Name, string Country)
{
    public override string ToString() => Name;
}

/// <summary>What a customer owes, by how late it is.</summary>
/// <param name="Customer">The customer; null in the total.</param>
/// <param name="Buckets">Open amounts, not due first; they sum to <see cref="Open"/>.</param>
/// <param name="Credits">Money and credit notes not on any document, beside the buckets.</param>
/// <param name="Disputed">How much of what is open is in dispute.</param>
internal sealed record AgingLine(Who? Customer, IReadOnlyList<Money> Buckets, Money Credits, Money Disputed)
{
    public Money Open => Money.Sum(Buckets, Credits.Currency);

    public Money Overdue => Money.Sum(Buckets.Skip(1), Credits.Currency);

    public Money Net => Open - Credits;

    /// <summary>The lines together, as one line without a customer.</summary>
    public static AgingLine Sum(IEnumerable<AgingLine> lines, Currency currency)
    {
        var all = lines.ToList();
        return new(
            null,
            [.. all[0].Buckets.Select((_, index) => Money.Sum(all.Select(line => line.Buckets[index]), currency))],
            Money.Sum(all.Select(line => line.Credits), currency),
            Money.Sum(all.Select(line => line.Disputed), currency)
        );
    }
}

/// <summary>The aging at the end of a month, or on the as-of date.</summary>
internal sealed record AgingMonth(LocalDate On, IReadOnlyList<Money> Buckets);

/// <summary>What lateness has cost on documents that are settled now.</summary>
internal sealed record PaidLateLine(int Documents, Money Accrued, Money ToCharge);

/// <summary>A customer who gets no new credit: on hold, or over the limit.</summary>
internal sealed record CreditLine(
    Who Customer,
    Money Exposure,
    Money? Headroom,
    bool IsOnHold,
    int OldestDaysPastDue,
    IReadOnlyList<Explanation> Reasons
);

/// <summary>A customer to contact today.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="ToCollect">What is overdue less disputes and unapplied credit, one amount a currency.</param>
/// <param name="OldestDaysPastDue">How late the oldest of it is.</param>
/// <param name="Step">The step to take.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="Why">Why this step, today.</param>
/// <param name="Next">What follows if nothing is paid.</param>
internal sealed record WorkLine(
    Who Customer,
    IReadOnlyList<Money> ToCollect,
    int OldestDaysPastDue,
    Phrase Step,
    string Channel,
    Explanation Why,
    IReadOnlyList<NextLine> Next
);

/// <summary>A step that will be taken if nothing is paid.</summary>
internal sealed record NextLine(LocalDate On, Phrase Step);

/// <summary>An overdue customer who is left alone today.</summary>
internal sealed record WaitLine(
    Who Customer,
    IReadOnlyList<Money> ToCollect,
    int OldestDaysPastDue,
    NextLine? Next,
    Explanation Why
);

/// <summary>A promise, plan or dispute that is not over, or was broken.</summary>
internal sealed record CommitmentLine(
    Who Customer,
    Phrase Kind,
    Money Amount,
    Money Received,
    LocalDate? Due,
    Phrase State
);
