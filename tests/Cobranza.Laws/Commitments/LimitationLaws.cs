using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What the reckoning of limitation periods promises.</summary>
public sealed class LimitationLaws
{
    private const Interruptions Everything =
        Interruptions.Acknowledgement
        | Interruptions.PartPayment
        | Interruptions.ProvenNotice
        | Interruptions.JudicialClaim;

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Where_nothing_interrupts_the_period_runs_from_the_due_date(AccountCase one, byte days) =>
        Advise(one, OfDays(days, Interruptions.None))
            .All(advice =>
                advice.CountedFrom == Due(one, advice.Item)
                && advice.BarredAfter == advice.CountedFrom.PlusDays(days + 1)
                && advice.DaysLeft == Period.DaysBetween(one.AsOf, advice.BarredAfter)
                && advice.IsBarred == one.AsOf > advice.BarredAfter
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool What_interrupts_more_never_bars_earlier(AccountCase one, byte days, byte less) =>
        Advise(one, OfDays(days, Everything))
            .Zip(Advise(one, OfDays(days, Everything & (Interruptions)(less % 16))))
            .All(pair => pair.First.BarredAfter >= pair.Second.BarredAfter);

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_period_always_runs_from_the_day_it_is_counted_from(AccountCase one, byte days) =>
        Advise(one, OfDays(days, Everything))
            .All(advice =>
                advice.BarredAfter == advice.CountedFrom.PlusDays(days + 1)
                && advice.CountedFrom <= LocalDate.Max(one.AsOf, Due(one, advice.Item))
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool An_acknowledgement_in_time_starts_the_period_anew_and_one_too_late_does_not(AccountCase one, byte days)
    {
        if (one.Account.Receivables.IsEmpty)
        {
            return true;
        }

        var period = OfDays(days, Everything);
        var today = new DebtAcknowledged("+", one.AsOf, [.. one.Account.Receivables.Select(item => item.Id)]);
        var with = one with { Account = With(one.Account, today) };
        return Advise(one, period)
            .Zip(Advise(with, period))
            .All(pair =>
                pair.First.IsBarred || one.AsOf <= Due(one, pair.First.Item)
                    ? pair.First.BarredAfter == pair.Second.BarredAfter
                    : pair.Second.CountedFrom == one.AsOf && pair.Second.BarredAfter == one.AsOf.PlusDays(days + 1)
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Days_of_a_stay_within_the_period_do_not_count(AccountCase one, byte days, byte length)
    {
        var start = one.AsOf.PlusDays(-length);
        var bare = one with
        {
            Account = new(
                one.Account.Customer,
                one.Account.Receivables,
                one.Account.Entries,
                [.. one.Account.Events.Where(happening => happening is not (StandstillStarted or StandstillLifted))]
            ),
        };
        var stay = new StandstillStarted("+", start, StandstillCause.LegalStay, Relief.SuspendsFees, "court 3");
        var period = OfDays(days, Interruptions.None, [StandstillCause.LegalStay]);
        return Advise(bare, period)
            .Zip(Advise(bare with { Account = With(bare.Account, stay) }, period))
            .All(pair =>
            {
                var (before, due) = (pair.First.BarredAfter, pair.First.CountedFrom);
                var counted = LocalDate.Max(start, due.PlusDays(1));
                var stood = start > before ? 0 : Math.Max(0, Period.DaysBetween(counted, one.AsOf) + 1);
                return pair.Second.BarredAfter == before.PlusDays(stood);
            });
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Advice_is_given_for_each_item_that_is_owed_or_was_given_up(AccountCase one) =>
        Advise(one, LimitationPeriods.SpainPersonalActions)
            .Select(advice => advice.Item)
            .SequenceEqual(
                one.Balance.Items.Where(item => item.Open.IsPositive || item.WrittenOff.IsPositive)
                    .Select(item => item.Item.Id)
            );

    private static LimitationPeriod OfDays(
        byte days,
        Interruptions interruptions,
        ValueList<StandstillCause>? suspendedBy = null
    ) => new(0, 0, days + 1, LimitationStart.DueDate, interruptions, "a rule", suspendedBy);

    private static ValueList<LimitationAdvice> Advise(AccountCase one, LimitationPeriod period) =>
        period.Advise(one.Account, one.Balance, one.Commitments);

    private static LocalDate Due(AccountCase one, ReceivableId item) =>
        one.Account.Receivables.Single(found => found.Id == item).Due.Contractual;

    private static Account With(Account account, AccountEvent happening) =>
        new(account.Customer, account.Receivables, account.Entries, [.. account.Events, happening]);
}
