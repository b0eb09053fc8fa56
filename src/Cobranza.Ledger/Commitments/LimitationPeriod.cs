using Cobranza.Balances;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>How long a debt can be claimed (prescripción), what starts the time anew and what stops it.</summary>
/// <remarks>
/// <para>Advice, not law: which law governs a debt, when it became due in the sense of that law, and whether an act interrupts are questions
/// for a lawyer. Nothing in the library acts on the dates.</para>
/// <para>Where it is in doubt the earlier date is given: the time counts from the first portion, a claim in court starts it anew on one day
/// and does not hold it for as long as the case lasts, and a standstill counts only through the as-of date.</para>
/// </remarks>
public sealed record LimitationPeriod
{
    /// <summary>Longest part in years: 100, our choice, because no civil code known to us has more than 30.</summary>
    public const int MaxYears = 100;

    /// <summary>Longest part in months: 1,200, our choice, the same time.</summary>
    public const int MaxMonths = 12 * MaxYears;

    /// <summary>Longest part in days: 36,600, our choice, the same time.</summary>
    public const int MaxDays = 366 * MaxYears;

    private const Interruptions All =
        Interruptions.Acknowledgement
        | Interruptions.PartPayment
        | Interruptions.ProvenNotice
        | Interruptions.JudicialClaim;

    /// <summary>A period; its parts are added to the date it counts from, years and months first, then days.</summary>
    /// <param name="years">0 to <see cref="MaxYears"/>.</param>
    /// <param name="months">0 to <see cref="MaxMonths"/>.</param>
    /// <param name="days">0 to <see cref="MaxDays"/>; the parts must not all be 0.</param>
    /// <param name="start">From which date it counts.</param>
    /// <param name="interruptedBy">What starts it anew.</param>
    /// <param name="suspendedBy">The causes of standstills whose days do not count; none if not given.</param>
    /// <param name="source">The rule of law, for people to check; 1 to <see cref="AccountEvent.MaxTextLength"/> characters.</param>
    /// <exception cref="ArgumentException">The source is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range, all are 0, or an interruption, cause or start is unknown.</exception>
    public LimitationPeriod(
        int years,
        int months,
        int days,
        LimitationStart start,
        Interruptions interruptedBy,
        string source,
        ValueList<StandstillCause>? suspendedBy = null
    )
    {
        Years = Guard.InRange(years, 0, MaxYears);
        Months = Guard.InRange(months, 0, MaxMonths);
        Days = Guard.InRange(days, 0, MaxDays);
        Start = Guard.Defined(start);
        InterruptedBy =
            (interruptedBy & ~All) == Interruptions.None
                ? interruptedBy
                : throw new ArgumentOutOfRangeException(nameof(interruptedBy), interruptedBy, $"must be made of {All}");
        Source = Guard.Line(source, AccountEvent.MaxTextLength);
        SuspendedBy = suspendedBy ?? [];
        foreach (var cause in SuspendedBy)
        {
            Guard.Defined(cause, nameof(suspendedBy));
        }

        if (years + months + days == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(years), years, "must make a period with months and days");
        }
    }

    /// <summary>Whole years.</summary>
    public int Years { get; }

    /// <summary>Whole months besides.</summary>
    public int Months { get; }

    /// <summary>Calendar days besides.</summary>
    public int Days { get; }

    /// <summary>From which date it counts.</summary>
    public LimitationStart Start { get; }

    /// <summary>What starts it anew.</summary>
    public Interruptions InterruptedBy { get; }

    /// <summary>The rule of law.</summary>
    public string Source { get; }

    /// <summary>The causes of standstills whose days do not count.</summary>
    public ValueList<StandstillCause> SuspendedBy { get; }

    /// <summary>Until when each item can be claimed on which anything is open or was written off; by the order of the balance.</summary>
    /// <param name="account">The facts.</param>
    /// <param name="balance">The balance of the account, which gives the as-of date and the day of knowledge.</param>
    /// <param name="commitments">The commitments of the account with that balance.</param>
    /// <exception cref="ArgumentException">The balance or the commitments are of another customer or day.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A period ends after the year 9999.</exception>
    public ValueList<LimitationAdvice> Advise(Account account, AccountBalance balance, CommitmentStatus commitments)
    {
        Guard.NotNull(account);
        Guard.NotNull(balance);
        Guard.NotNull(commitments);
        if (
            (account.Customer, balance.Customer, balance.AsOf)
            != (commitments.Customer, commitments.Customer, commitments.AsOf)
        )
        {
            throw new ArgumentException(
                $"must be of '{account.Customer}' as of {Guard.Text(balance.AsOf)}, not of '{commitments.Customer}' as of {Guard.Text(commitments.AsOf)}",
                nameof(commitments)
            );
        }

        var clock = new LimitationClock(this, account, balance, commitments);
        return
        [
            .. balance.Items.Where(item => item.Open.IsPositive || item.WrittenOff.IsPositive).Select(clock.Advise),
        ];
    }

    /// <summary>Length and source, independent of the current culture.</summary>
    public override string ToString() => Guard.Text($"{LimitationText.Of(this, Language.English)} ({Source})");
}
