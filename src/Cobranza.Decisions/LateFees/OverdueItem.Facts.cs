using NodaTime;

namespace Cobranza.LateFees;

public sealed partial record OverdueItem
{
    /// <summary>The days on which a notice was sent, earliest first; what is charged per notice counts them.</summary>
    public ValueList<LocalDate> Notices { get; private init; } = ValueList<LocalDate>.Empty;

    /// <summary>What was given up of the charges and what was taken back of that, earliest first.</summary>
    public ValueList<LateFeeRelief> Reliefs { get; private init; } = ValueList<LateFeeRelief>.Empty;

    /// <summary>Charges of before that are still unpaid; they bear nothing unless the policy says so.</summary>
    public ValueList<DuePortion> UnpaidCharges { get; private init; } = ValueList<DuePortion>.Empty;

    /// <summary>What other rules have charged for the same receivable, for caps over the life of a debt.</summary>
    public Money ChargedByOtherRules { get; private init; }

    /// <summary>Several receivables as one item, so that fixed fees, minimums, caps and the rounding count once for all: the charges of a customer or of a notice.</summary>
    /// <remarks>Each keeps its own due dates and grace; what has been charged is added up, and a day with several notices counts as one.</remarks>
    /// <param name="id">What the charge is filed under: a customer's statement, a notice.</param>
    /// <param name="items">At least one, all in one currency.</param>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or the portions are too many.</exception>
    /// <exception cref="CurrencyMismatchException">The items are in more than one currency.</exception>
    public static OverdueItem Together(ReceivableId id, ValueList<OverdueItem> items)
    {
        Guard.InRange(Guard.NotNull(items).Count, 1, MaxPortions, nameof(items));
        foreach (var item in items)
        {
            Guard.SameCurrency(items[0].Currency, Guard.NotNull(item, nameof(items)).Principal);
        }

        var charged = items.Select(item => item.AlreadyAssessed).Aggregate((sum, more) => sum + more);
        var others = items.Select(item => item.ChargedByOtherRules).Aggregate((sum, more) => sum + more);
        return new OverdueItem(id, ValueList.From(items.SelectMany(Owned)), charged) with
        {
            Notices = ValueList.From(items.SelectMany(item => item.Notices).Distinct().Order()),
            Reliefs = ValueList.From(items.SelectMany(item => item.Reliefs).OrderBy(relief => relief.On)),
            UnpaidCharges = ValueList.From(items.SelectMany(item => item.UnpaidCharges)),
            ChargedByOtherRules = others,
        };
    }

    /// <summary>The same receivable with another amount charged so far.</summary>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The amount is in another currency.</exception>
    public OverdueItem WithAlreadyAssessed(Money amount) => this with { AlreadyAssessed = Own(amount, nameof(amount)) };

    /// <summary>The same receivable with what other rules have charged for it.</summary>
    /// <inheritdoc cref="WithAlreadyAssessed"/>
    public OverdueItem WithChargesOfOtherRules(Money amount) =>
        this with
        {
            ChargedByOtherRules = Own(amount, nameof(amount)),
        };

    /// <summary>The same receivable with the days on which notices were sent.</summary>
    /// <param name="days">In any order; a day counts once.</param>
    /// <exception cref="ArgumentException">A date is missing.</exception>
    public OverdueItem WithNotices(params ReadOnlySpan<LocalDate> days)
    {
        foreach (var day in days)
        {
            Guard.Date(day, nameof(days));
        }

        return this with
        {
            Notices = ValueList.From(days.ToArray().Distinct().Order()),
        };
    }

    /// <summary>The same receivable with the history of what was given up of its charges.</summary>
    /// <param name="reliefs">In any order; on one day waivers come first.</param>
    /// <exception cref="ArgumentNullException">A member is missing.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is in another currency.</exception>
    public OverdueItem WithReliefs(params ReadOnlySpan<LateFeeRelief> reliefs)
    {
        foreach (var relief in reliefs)
        {
            if (Guard.NotNull(relief, nameof(reliefs)).Amount is { } amount)
            {
                Guard.SameCurrency(Currency, amount);
            }
        }

        var ordered = reliefs.ToArray().OrderBy(relief => relief.On).ThenBy(relief => relief.Kind);
        return this with { Reliefs = ValueList.From(ordered) };
    }

    /// <summary>The same receivable with charges of before that are still unpaid, for policies that charge on charges.</summary>
    /// <param name="charges">Each with its own due date and balances.</param>
    /// <exception cref="ArgumentNullException">A member is missing.</exception>
    /// <exception cref="CurrencyMismatchException">An amount is in another currency.</exception>
    public OverdueItem WithUnpaidCharges(params ReadOnlySpan<DuePortion> charges)
    {
        foreach (var charge in charges)
        {
            Guard.SameCurrency(Currency, Guard.NotNull(charge, nameof(charges)).Principal);
        }

        return this with
        {
            UnpaidCharges = [.. charges],
        };
    }

    /// <summary>The same receivable with unpaid charges bearing like due portions; the original amount stays.</summary>
    internal OverdueItem WithChargesDue() =>
        UnpaidCharges.IsEmpty ? this : WithPortions(ValueList.From(Portions.Concat(UnpaidCharges)));

    // A portion names its receivable, so that the explanation of a statement can.
    private static IEnumerable<DuePortion> Owned(OverdueItem item) =>
        item.Portions.Select(portion => portion.Item is null ? portion.OwnedBy(item.Item) : portion);

    private Money Own(Money amount, string name)
    {
        Guard.SameCurrency(Currency, Guard.PositiveOrZero(amount, name));
        return amount;
    }
}
