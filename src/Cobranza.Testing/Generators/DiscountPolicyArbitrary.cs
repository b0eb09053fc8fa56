using Cobranza.Calendars;
using Cobranza.DayCounts;
using Cobranza.Discounts;
using Cobranza.Rates;
using Cobranza.Terms;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>Generators with shrinkers for discounts: compositions of policies, and invoices to try a policy of your own on.</summary>
/// <remarks>Register the class: <c>[Property(Arbitrary = [typeof(DiscountPolicyArbitrary)])]</c>.</remarks>
public static class DiscountPolicyArbitrary
{
    private const int DeepestLayer = 2;
    private const int CasesPerLayer = 30;

    private static readonly DateAdjustment[] Adjustments = Enum.GetValues<DateAdjustment>();

    /// <summary>Compositions of policies with an invoice and a day of payment around the ends of their windows.</summary>
    public static Arbitrary<DiscountCase> Cases() =>
        Arb.From(
            from currency in CurrencyGenerator.Generator
            from policy in Policies(currency)
            from facts in DiscountFactsGenerator.In(currency)
            from asOf in Day(facts, WindowsOf(policy))
            select new DiscountCase(policy, facts, asOf),
            Shrink
        );

    /// <summary>Invoices in any currency, with a day of payment.</summary>
    public static Arbitrary<DiscountDay> Days() =>
        Arb.From(
            CurrencyGenerator.Generator.SelectMany(DaysIn),
            day => DiscountFactsGenerator.Shrink(day.Facts).Select(facts => day with { Facts = facts })
        );

    /// <summary>Discount windows: days, date steps from issue or delivery, rolled or not, with or without tolerance.</summary>
    public static Arbitrary<DiscountWindow> Windows() => Arb.From(Window, ShrinkWindow);

    /// <summary>Invoices in one currency, with a day: for a policy of your own whose amounts name a currency.</summary>
    public static Gen<DiscountDay> DaysIn(Currency currency) =>
        from facts in DiscountFactsGenerator.In(currency)
        from asOf in Day(facts, [])
        select new DiscountDay(facts, asOf);

    /// <summary>Compositions that accept invoices in a currency; they grow with the size of the search.</summary>
    public static Gen<DiscountPolicy> Policies(Currency currency) =>
        Gen.Sized(size => Layers(currency, Math.Min(DeepestLayer, size / CasesPerLayer)));

    private static Gen<DiscountPolicy> Layers(Currency currency, int layers) =>
        layers == 0
            ? Simple(currency)
            : Gen.Frequency(
                (2, Simple(currency)),
                (
                    3,
                    Layers(currency, layers - 1)
                        .NonEmptyListOf()
                        .Select(some => DiscountPolicy.BestOf([.. some.Take(4)]))
                ),
                (1, Layers(currency, layers - 1).Select(inner => inner.WhenInGoodStanding()))
            );

    private static Gen<DiscountPolicy> Simple(Currency currency) =>
        Gen.Frequency(
            (4, from window in Window from share in Share select DiscountPolicy.Within(window, share)),
            (2, from days in PlainDays from share in Share select DiscountPolicy.Within(days, share)),
            (2, from window in Window from amount in Amount(currency) select DiscountPolicy.Within(window, amount)),
            (
                2,
                from rate in Gen.Elements(0.01m, 6m, 12m, 24m, 10_000m)
                from count in Gen.Elements(DayCount.Actual365Fixed, DayCount.Actual360, DayCount.ThirtyE360)
                from cap in Gen.Elements<Percentage?>(null, null, Percentage.Of(1), Percentage.Of(99.9m))
                select DiscountPolicy.Sliding(Rate.Annual(Percentage.Of(rate)), count, cap)
            )
        );

    private static Gen<int> PlainDays { get; } = Gen.OneOf(Gen.Elements(0, 10, 20, 30), Gen.Choose(0, 60));

    private static Gen<DiscountWindow> Window { get; } =
        from rule in Gen.Frequency(
            (4, PlainDays.Select(days => DueRule.FromIssue(DateStep.PlusDays(days)))),
            (2, Gen.Choose(0, 20).Select(days => DueRule.FromIssue(DateStep.EndOfMonth, DateStep.PlusDays(days)))),
            (1, Gen.Choose(1, 31).Select(day => DueRule.FromIssue(DateStep.DayOfMonth(day, monthsAhead: 1)))),
            (2, Gen.Choose(0, 30).Select(days => DueRule.From(BaseDate.Delivery, DateStep.PlusDays(days)))),
            (
                1,
                from early in PlainDays
                from late in PlainDays
                select DueRule.LaterOf(
                    DueRule.From(BaseDate.Delivery, DateStep.PlusDays(early)),
                    DueRule.FromIssue(DateStep.PlusDays(late))
                )
            )
        )
        from adjustment in Gen.Elements(Adjustments)
        from rolled in Gen.Elements(true, false)
        from tolerance in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(1, DiscountWindow.MaxTolerance)))
        let window = DiscountWindow.To(rule).Tolerating(tolerance)
        select rolled ? window.Rolled(BusinessCalendar.MondayToFriday, adjustment) : window;

    private static Gen<Percentage> Share { get; } =
        Gen.OneOf(Gen.Elements(0.01m, 1m, 2m, 33.33m, 99.99m), Gen.Choose(1, 99_999).Select(n => n / 1_000m))
            .Select(Percentage.Of);

    private static Gen<Money> Amount(Currency currency) =>
        Gen.OneOf(Gen.Elements(1L, 5L, 50L, 99L, 333L), Numbers.UpToBits(30).Select(units => units + 1))
            .Select(units => Money.OfMinor(units, currency));

    // Every other day is one on which something ends or has just ended.
    private static Gen<LocalDate> Day(DiscountFacts facts, DiscountWindow[] windows)
    {
        LocalDate[] ends = [facts.IssuedOn, facts.DueOn, .. windows.SelectMany(window => Ends(window, facts))];
        return Gen.OneOf(
            Gen.Elements(ends),
            Gen.Elements(ends).Select(day => day.PlusDays(1)),
            Gen.Choose(-5, Period.DaysBetween(facts.IssuedOn, facts.DueOn) + 5).Select(facts.IssuedOn.PlusDays)
        );
    }

    private static IEnumerable<LocalDate> Ends(DiscountWindow window, DiscountFacts facts)
    {
        var last = window.LastDay(facts.Dates).Effective;
        return [last, last.PlusDays(window.Tolerance)];
    }

    private static DiscountWindow[] WindowsOf(DiscountPolicy policy) =>
        policy switch
        {
            WindowDiscount window => [window.Window],
            FixedDiscount @fixed => [@fixed.Window],
            BestDiscount best => [.. best.Choices.SelectMany(WindowsOf)],
            StandingDiscount standing => WindowsOf(standing.Inner),
            _ => [],
        };

    private static IEnumerable<DiscountCase> Shrink(DiscountCase some) =>
        [
            .. Shrink(some.Policy).Select(policy => some with { Policy = policy }),
            .. DiscountFactsGenerator.Shrink(some.Facts).Select(facts => some with { Facts = facts }),
        ];

    // Toward what a policy is built from, and toward plain windows.
    private static IEnumerable<DiscountPolicy> Shrink(DiscountPolicy policy) =>
        policy switch
        {
            BestDiscount best => best.Choices,
            StandingDiscount standing => [standing.Inner],
            WindowDiscount window => ShrinkWindow(window.Window)
                .Select(simpler => DiscountPolicy.Within(simpler, window.Share)),
            FixedDiscount @fixed => ShrinkWindow(@fixed.Window)
                .Select(simpler => DiscountPolicy.Within(simpler, @fixed.Amount)),
            _ => [],
        };

    private static IEnumerable<DiscountWindow> ShrinkWindow(DiscountWindow window)
    {
        if (window.Tolerance > 0)
        {
            yield return window.Tolerating(0);
        }

        if (window.Adjustment != DateAdjustment.None)
        {
            yield return window.Rolled(BusinessCalendar.EveryDay, DateAdjustment.None);
        }

        if (window.Days is null)
        {
            yield return DiscountWindow.OfDays(10);
        }
    }
}
