using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>The customer reports on which days it will pay what: a payment run, post-dated checks, a standing order.</summary>
/// <remarks>A report and no promise: it breaks nothing, and a forecast of cash can count on it.</remarks>
public sealed record PaymentScheduled : AccountEvent
{
    /// <summary>Most lines: 120, our choice, because that is ten years of monthly payments.</summary>
    public const int MaxLines = 120;

    /// <summary>Longest tolerance: 366 days, our choice, as for a promise.</summary>
    public const int MaxToleranceDays = PromiseMade.MaxToleranceDays;

    /// <summary>Scheduled payments.</summary>
    /// <param name="id">Its number, unique among the scheduled payments of the account.</param>
    /// <param name="effectiveOn">The day of the report; payments value-dated on or after it count.</param>
    /// <param name="lines">The amounts with their days, in any order: at least one, at most <see cref="MaxLines"/>, in one currency.</param>
    /// <param name="items">The items they are for; none means any payment of the customer in their currency.</param>
    /// <param name="toleranceDays">Calendar days after each day in which its payment is still expected.</param>
    /// <param name="replaces">The number of an earlier report that it takes the place of; none if not given.</param>
    /// <param name="recordedOn">When it became known; the day of the report if not given.</param>
    /// <exception cref="ArgumentException">An id is blank, an item's id or a date is missing, or it replaces itself.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no lines or too many, one lies before the report, or the tolerance is out of range.</exception>
    /// <exception cref="CurrencyMismatchException">The lines are in several currencies.</exception>
    public PaymentScheduled(
        string id,
        LocalDate effectiveOn,
        ValueList<ScheduledAmount> lines,
        ValueList<ReceivableId>? items = null,
        int toleranceDays = 0,
        string? replaces = null,
        LocalDate? recordedOn = null
    )
        : base(effectiveOn, recordedOn)
    {
        Id = Guard.Line(id, MaxTextLength);
        Guard.InRange(Guard.NotNull(lines).Count, 1, MaxLines, nameof(lines));
        ToleranceDays = Guard.InRange(toleranceDays, 0, MaxToleranceDays);
        foreach (var line in lines)
        {
            Guard.NotBefore(effectiveOn, Guard.NotNull(line, nameof(lines)).On, nameof(lines));
            Guard.SameCurrency(lines[0].Amount.Currency, line.Amount);
            Guard.PlusDays(line.On, toleranceDays);
        }

        Lines = [.. lines.OrderBy(line => line.On).ThenBy(line => line.Amount.MinorUnits)];
        Items = Ids.Each(items);

        Replaces = replaces is null ? null : Guard.Line(replaces, MaxTextLength);
        if (string.Equals(Replaces, id, StringComparison.Ordinal))
        {
            throw new ArgumentException($"must name another report than '{id}' itself", nameof(replaces));
        }
    }

    /// <summary>Its number.</summary>
    public string Id { get; }

    /// <summary>The amounts with their days, by day.</summary>
    public ValueList<ScheduledAmount> Lines { get; }

    /// <summary>The items they are for; empty means any.</summary>
    public ValueList<ReceivableId> Items { get; }

    /// <summary>Calendar days after each day in which its payment is still expected.</summary>
    public int ToleranceDays { get; }

    /// <summary>The number of the earlier report that it takes the place of, or null.</summary>
    public string? Replaces { get; }

    internal override EventKey? Key => KeyOf(Id);

    internal static EventKey KeyOf(string id) => new("Scheduled payments", id);

    internal override string Text() => Guard.Text($"Scheduled payments {Id}, {Lines.Count} from {Lines[0]}, reported");

    internal override void Check(AccountIndex index)
    {
        foreach (var item in Items)
        {
            index.CheckItem(KeyOf(Id), item, Lines[0].Amount);
        }

        if (Replaces is { } replaced && index.CheckFollows(this, KeyOf(replaced)).EffectiveOn == EffectiveOn)
        {
            throw AccountIndex.Wrong($"{this} replaces '{replaced}' of the same day.", AccountIndex.Events);
        }
    }
}
