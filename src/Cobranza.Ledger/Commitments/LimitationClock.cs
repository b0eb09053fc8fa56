using Cobranza.Balances;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>Reckons until when items can be claimed.</summary>
internal sealed class LimitationClock
{
    private readonly LimitationPeriod _period;
    private readonly AccountBalance _balance;
    private readonly CommitmentStatus _commitments;
    private readonly ILookup<ReceivableId, LocalDate> _paid;

    public LimitationClock(
        LimitationPeriod period,
        Account account,
        AccountBalance balance,
        CommitmentStatus commitments
    )
    {
        (_period, _balance, _commitments) = (period, balance, commitments);
        var payments = account
            .Entries.Where(entry => entry is Payment or Recovery)
            .ToDictionary(entry => entry.Id, entry => entry.EffectiveOn);

        // Net of what was reversed or taken off again; dated when the debtor paid, or ordered it where that counts, and not when the money was
        // put on the item.
        _paid = balance
            .Settlements.Where(settlement => payments.ContainsKey(settlement.Source))
            .GroupBy(settlement => (settlement.Item, settlement.Source))
            .Where(group => Money.Sum(group.Select(one => one.Amount), group.First().Amount.Currency).IsPositive)
            .ToLookup(
                group => group.Key.Item,
                group => LocalDate.Min(payments[group.Key.Source], group.Min(one => one.On))
            );
    }

    public LimitationAdvice Advise(ItemBalance item)
    {
        var id = item.Item.Id;
        var isByIssue = _period.Start == LimitationStart.IssueDate;
        var from = isByIssue ? item.Item.IssuedOn : item.Item.Due.Contractual;
        var suspended = SuspendedDays(id);
        var barredAfter = End(from, suspended);
        var trace = new Trace(LimitationRules.StillOpen);
        trace
            .Open(isByIssue ? LimitationRules.FromIssue : LimitationRules.FromDue)
            .Note("period", LimitationText.Of(_period, Language.English), LimitationText.Of(_period, Language.Spanish))
            .Note("from", from)
            .Note("source", _period.Source);
        foreach (var (on, rule) in InterruptionsOf(id, from))
        {
            if (on > barredAfter)
            {
                trace.Open(LimitationRules.TooLate).Note("on", on);
                break;
            }

            trace.Open(rule).Note("on", on);
            (from, barredAfter) = (on, End(on, suspended));
        }

        var left = Period.DaysBetween(_balance.AsOf, barredAfter);
        trace.Rule = left < 0 ? LimitationRules.Barred : LimitationRules.StillOpen;
        trace.Note("item", id.Value).Note("last-day", barredAfter);
        NoteSuspension(trace, from, barredAfter);
        return new(id, from, barredAfter, left, trace.ToExplanation());
    }

    private IEnumerable<(LocalDate On, Rule Rule)> InterruptionsOf(ReceivableId item, LocalDate from)
    {
        var acknowledged = _commitments
            .Acknowledgements.Where(one => one.Items.Contains(item))
            .Select(one => (one.EffectiveOn, LimitationRules.Acknowledged));
        var paid = _paid[item].Select(on => (on, LimitationRules.PartPaid));
        var noticed = _commitments
            .ProvenNotices.Where(one => one.Details.Direction == ContactDirection.Outbound && one.Details.IsAbout(item))
            .Select(one => (one.EffectiveOn, LimitationRules.Noticed));
        var claimed = _commitments
            .Claims.Where(one => one.Items.Contains(item))
            .Select(one => (one.EffectiveOn, LimitationRules.Claimed));
        return If(Interruptions.Acknowledgement, acknowledged)
            .Concat(If(Interruptions.PartPayment, paid))
            .Concat(If(Interruptions.ProvenNotice, noticed))
            .Concat(If(Interruptions.JudicialClaim, claimed))
            .Where(one => one.On > from)
            .OrderBy(one => one.On);
    }

    private IEnumerable<(LocalDate On, Rule Rule)> If(
        Interruptions kind,
        IEnumerable<(LocalDate On, Rule Rule)> dates
    ) => _period.InterruptedBy.HasFlag(kind) ? dates : [];

    /// <summary>The ranges of days that do not count, merged, by date, none after the as-of date.</summary>
    private List<(LocalDate First, LocalDate Last)> SuspendedDays(ReceivableId item)
    {
        var merged = new List<(LocalDate First, LocalDate Last)>();
        foreach (var one in _commitments.Standstills)
        {
            var standstill = one.Standstill;
            if (
                one.During is not { } during
                || !_period.SuspendedBy.Contains(standstill.Cause)
                || !(standstill.Items.IsEmpty || standstill.Items.Contains(item))
            )
            {
                continue;
            }

            var last = during.End is { } end ? LocalDate.Min(end, _balance.AsOf) : _balance.AsOf;
            if (merged.Count > 0 && during.Start <= merged[^1].Last)
            {
                merged[^1] = (merged[^1].First, LocalDate.Max(merged[^1].Last, last));
            }
            else
            {
                merged.Add((during.Start, last));
            }
        }

        return merged;
    }

    // A suspension that begins within the period moves its end by all of its days after the start.
    private LocalDate End(LocalDate from, List<(LocalDate First, LocalDate Last)> suspended)
    {
        var end = Guard.PlusDays(
            Guard.PlusMonths(from, (12 * _period.Years) + _period.Months, "balance"),
            _period.Days,
            "balance"
        );
        foreach (var (first, last) in suspended)
        {
            if (first <= end && last > from)
            {
                end = Guard.PlusDays(
                    end,
                    Period.DaysBetween(LocalDate.Max(first, from.PlusDays(1)), last) + 1,
                    "balance"
                );
            }
        }

        return end;
    }

    private void NoteSuspension(Trace trace, LocalDate from, LocalDate barredAfter)
    {
        var days = Period.DaysBetween(End(from, []), barredAfter);
        if (days > 0)
        {
            trace.Open(LimitationRules.Suspended).Note("days", days);
        }
    }
}
