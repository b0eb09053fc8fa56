using Cobranza.LateFees;
using Cobranza.Rates;
using Cobranza.Statutory;
using Cobranza.Terms;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Statutory;

/// <summary>What a law gives for lateness: day by day, never guessed, never changed by what is published later.</summary>
public sealed class StatutoryRegimeLaws
{
    [Law(Arbitrary = [typeof(StatutoryArbitraries)])]
    public bool Interest_by_law_is_the_sum_over_late_days_of_balance_and_rate_or_refused(StatutoryCase some)
    {
        var starts = some.Debt.DueOn.PlusDays(1);
        var days = some.Days.ToList();
        var known = days.TrueForAll(day => InStretch(some, some.HoldsForLife ? starts : day.Day));
        if (!known)
        {
            return RefusedByName(() => some.Policy.Accrue(some.Debt, some.AsOf));
        }

        var expected = days.Aggregate(
            ExactAmount.Zero(Currency.Eur),
            (sum, day) => sum + (day.Balance * (Naive(some, some.HoldsForLife ? starts : day.Day) / Fraction.Of(365)))
        );
        return some.Policy.Accrue(some.Debt, some.AsOf) == expected;
    }

    [Law(Arbitrary = [typeof(StatutoryArbitraries)])]
    public bool The_rate_of_a_day_is_its_reference_plus_its_margin_and_unknown_in_a_gap(
        StatutoryCase some,
        short offset
    )
    {
        var day = new LocalDate(2003, 1, 1).PlusDays(offset % 1_500);
        var covered = some.Table.Rows.Any(row => row.Covers(day)) && day >= some.Margins[0].From;
        return covered
            ? some.Regime.RateOn(DebtorKind.Business, StatutoryCase.Agreed, day).Value.ToFraction() == Naive(some, day)
            : some.Rate.FindOn(day, day) is null
                && RefusedByName(() => some.Regime.RateOn(DebtorKind.Business, StatutoryCase.Agreed, day));
    }

    [Law(Arbitrary = [typeof(StatutoryArbitraries)])]
    public bool What_is_published_later_changes_no_day_that_was_known(StatutoryCase some, byte value)
    {
        var last = some.Table.KnownThrough;
        var from = last?.PlusDays(1) ?? some.Table.Latest.From.PlusMonths(6);
        var row = new PublishedRate(
            from,
            from.PlusMonths(6).PlusDays(-1),
            Percentage.Of(value / 10m),
            SourceConfidence.Seen,
            "new"
        );
        var later = some.Regime.WithRate(row);
        var rate = later.InterestFor(DebtorKind.Business, StatutoryCase.Agreed).Rate;
        return rate.FindOn(row.From, row.From) is not null
            && Enumerable
                .Range(0, 80)
                .Select(day => from.PlusDays(-1 - (day * (20 + (value % 11)))))
                .All(day => Equals(rate.FindOn(day, day), some.Rate.FindOn(day, day)))
            && Outcome.Throws<ArgumentException>(() => later.WithRate(row));
    }

    [Law(Arbitrary = [typeof(StatutoryArbitraries)])]
    public bool The_order_of_the_rows_of_a_table_does_not_matter(StatutoryCase some) =>
        new PublishedRates(some.Table.Name, ValueList.From(some.Table.Rows.Reverse())) == some.Table;

    [Law(Arbitrary = [typeof(StatutoryArbitraries)])]
    [Trait("Law", "EX-1")]
    public bool A_charge_by_law_keeps_the_contract_of_late_fees_and_names_its_act(StatutoryCase some)
    {
        var starts = some.Debt.DueOn.PlusDays(1);
        if (!some.Days.All(day => InStretch(some, some.HoldsForLife ? starts : day.Day)))
        {
            return true;
        }

        return LateFeePolicyLaws.AllHold(some.Policy, some.Debt, some.AsOf)
            && some.Policy.Explain(some.Debt, some.AsOf)
                .ToString()
                .StartsWith("Under Own act, s. 1", StringComparison.Ordinal)
            && some.Policy.Inner.Accrue(some.Debt, some.AsOf) == some.Policy.Accrue(some.Debt, some.AsOf);
    }

    [Law(Arbitrary = [typeof(StatutoryArbitraries)])]
    public bool No_debtor_and_contract_are_under_two_kinds_of_interest(ShippedCase some) =>
        some.Regime.Interest.Count(one => one.Scope.Covers(some.Debtor, some.AgreedOn)) <= 1
        && some.Regime.Compensation.Count(one => one.Scope.Covers(some.Debtor, some.AgreedOn)) <= 1;

    [Law(Arbitrary = [typeof(StatutoryArbitraries)])]
    public bool A_regime_answers_for_a_debtor_or_says_what_is_missing(ShippedCase some)
    {
        var (regime, debtor, agreedOn) = some;
        return regime.FindInterest(debtor, agreedOn) is { } interest
            ? regime.LateFeesFor(debtor, agreedOn).BuiltFrom.Count > 0
                && regime.InterestFor(debtor, agreedOn) == interest
            : Outcome.Throws<ArgumentException>(() => regime.LateFeesFor(debtor, agreedOn));
    }

    [Law(Arbitrary = [typeof(StatutoryArbitraries)])]
    public bool A_term_within_the_longest_one_is_not_found_and_a_longer_one_always_is(
        ShippedCase some,
        byte days,
        byte grace
    )
    {
        var contract = new ContractFacts(some.Debtor, some.AgreedOn);
        var longest = some.Regime.FindLongestTerm(some.Debtor, some.AgreedOn);
        var findings = some.Regime.Audit(
            contract.WithTerm(days, longest?.From ?? BaseDate.Issue).WithGrace(grace),
            some.AgreedOn
        );
        return longest?.AtMost is not { } atMost ? findings.Count == 1 && findings[0].Code == "statutory.not-compared"
            : days > atMost
                ? findings.Count == 1 && findings[0].Code.StartsWith("statutory.term-", StringComparison.Ordinal)
            : days + grace > atMost ? findings.Count == 1 && findings[0].Code == "statutory.grace-too-long"
            : findings.Count == 0;
    }

    [Law(Arbitrary = [typeof(StatutoryArbitraries)])]
    public bool A_fixed_compensation_never_falls_with_the_debt_and_begins_with_its_bound(ShippedCase some, Money debt)
    {
        if (
            some.Regime.FindCompensation(some.Debtor, some.AgreedOn) is not { Bands.Count: > 0 } compensation
            || !debt.IsPositive
        )
        {
            return true;
        }

        var owed = Money.OfMinor(debt.MinorUnits, compensation.Bands[0].From.Currency);
        var due = some.AgreedOn.PlusDays(30);
        var item = new OverdueItem(
            ReceivableId.Of("INV-1"),
            due,
            owed,
            [new(some.AgreedOn, owed)],
            Money.Zero(owed.Currency)
        );
        var expected = compensation.Bands.Where(band => band.From <= owed).Max(band => band.Amount.MinorUnits);
        return some.Regime.CompensationPolicyFor(some.Debtor, some.AgreedOn)!.Accrue(item, due.PlusDays(1)).ToMoney()
            == Money.OfMinor(expected, owed.Currency);
    }

    // An error of the series beneath would not say which law does not know the day.
    private static bool RefusedByName(Action operation)
    {
        try
        {
            operation();
            return false;
        }
        catch (ArgumentOutOfRangeException error)
        {
            return error.Message.Contains("regime 'own'", StringComparison.Ordinal)
                && error.Message.Contains("WithRate", StringComparison.Ordinal);
        }
    }

    private static Fraction Naive(StatutoryCase some, LocalDate day)
    {
        var reference = some.Table.Rows.Single(row => row.From <= day && !(day > row.Through)).Value.Value;
        var margin = some.Margins.Where(step => step.From <= day).MaxBy(step => step.From)!.Points.Value;
        return Fraction.FromDecimal(reference + margin) / Fraction.Of(100);
    }

    // Known, and no gap between it and the end of the table: interest does not run through a hole.
    private static bool InStretch(StatutoryCase some, LocalDate day) =>
        day >= some.Margins[0].From
        && some.Table.Rows.Any(row => row.Covers(day))
        && some.Table.Rows.Zip(some.Table.Rows.Skip(1))
            .Where(pair => pair.Second.From > day)
            .All(pair => pair.First.Through == pair.Second.From.PlusDays(-1));
}
