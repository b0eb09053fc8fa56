using Cobranza.Calendars;
using Cobranza.DayCounts;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>Generators with shrinkers for the words of the library, for use with FsCheck.</summary>
/// <remarks>
/// <para>Register the class: <c>[Property(Arbitrary = [typeof(CobranzaArbitraries)])]</c>. About half of the values come from
/// lists of awkward ones, half are random in size; every value, shrunk or not, is valid.</para>
/// </remarks>
public static class CobranzaArbitraries
{
    /// <summary>Currencies with 0, 2, 3, 4 and, one of one's own, 8 digits.</summary>
    public static Arbitrary<Currency> Currencies() => CurrencyGenerator.Arbitrary;

    /// <summary>Amounts of either sign, zero and the largest included.</summary>
    public static Arbitrary<Money> Amounts() => MoneyGenerator.Arbitrary;

    /// <summary>Two amounts of one currency, up to the largest.</summary>
    public static Arbitrary<MoneyPair> AmountPairs() => MoneyGenerator.Pairs;

    /// <summary>Three amounts of one currency whose sum fits.</summary>
    public static Arbitrary<MoneyTriple> AmountTriples() => MoneyGenerator.Triples;

    /// <summary>Exact amounts, a third of them on a rounding tie and a third just beside one.</summary>
    public static Arbitrary<ExactAmount> ExactAmounts() =>
        Arb.From(ExactSampleGenerator.Arbitrary.Generator.Select(sample => sample.Amount), ShrinkToWhole);

    /// <summary>Exact amounts with the fraction they were built to be.</summary>
    public static Arbitrary<ExactSample> ExactSamples() => ExactSampleGenerator.Arbitrary;

    /// <summary>Amounts with weights to share them by.</summary>
    public static Arbitrary<WeightedAmount> WeightedAmounts() => WeightGenerator.Arbitrary;

    /// <summary>Percentages from 0 to 100.</summary>
    public static Arbitrary<Percentage> Percentages() => RatioGenerator.Percentages;

    /// <summary>Fractions of either sign, of day counts, months and percentages.</summary>
    public static Arbitrary<Fraction> Fractions() => RatioGenerator.Fractions;

    /// <summary>All rounding modes, with and without an increment that every currency can express.</summary>
    public static Arbitrary<Rounding> Roundings() => RatioGenerator.Roundings;

    /// <summary>Steps of cash rounding.</summary>
    public static Arbitrary<CashStep> CashSteps() =>
        Arb.From(Gen.Elements<long>(1, 5, 10, 20, 25, 50, 100, 500).Select(units => new CashStep(units)));

    /// <summary>Dates from 2 January 1 to 31 December 9999, leap days and ends of months and years in every other case.</summary>
    public static Arbitrary<LocalDate> Dates() => DateGenerator.Arbitrary;

    /// <summary>Two dates in order.</summary>
    public static Arbitrary<DatePair> DatePairs() => DateGenerator.Pairs;

    /// <summary>Business calendars with chains of holidays, some with openings, some joined from two.</summary>
    public static Arbitrary<BusinessCalendar> Calendars() => CalendarGenerator.Arbitrary;

    /// <summary>Business calendars with a day among their holidays.</summary>
    public static Arbitrary<CalendarDay> CalendarDays() => CalendarGenerator.Days;

    /// <summary>Three business calendars around one day.</summary>
    public static Arbitrary<CalendarTrio> CalendarTrios() => CalendarGenerator.Trios;

    /// <summary>Holiday rules of every kind, named, moved, limited to years and put together.</summary>
    public static Arbitrary<HolidayRule> HolidayRules() => CalendarRuleGenerator.Arbitrary;

    /// <summary>The day counts that the library names, of those with terms of their own one of each that every date allows.</summary>
    public static Arbitrary<DayCount> DayCounts() => DayCountGenerator.Arbitrary;

    /// <summary>Ids of customers.</summary>
    public static Arbitrary<CustomerId> CustomerIds() =>
        Arb.From(TextGenerator.Id.Select(CustomerId.Of), id => TextGenerator.ShrinkId(id.Value).Select(CustomerId.Of));

    /// <summary>Ids of receivables.</summary>
    public static Arbitrary<ReceivableId> ReceivableIds() =>
        Arb.From(
            TextGenerator.Id.Select(ReceivableId.Of),
            id => TextGenerator.ShrinkId(id.Value).Select(ReceivableId.Of)
        );

    /// <summary>Ids of entries.</summary>
    public static Arbitrary<EntryId> EntryIds() =>
        Arb.From(TextGenerator.Id.Select(EntryId.Of), id => TextGenerator.ShrinkId(id.Value).Select(EntryId.Of));

    /// <summary>Text from outside at its worst.</summary>
    public static Arbitrary<AwkwardText> AwkwardTexts() => TextGenerator.Awkward;

    private static IEnumerable<ExactAmount> ShrinkToWhole(ExactAmount amount)
    {
        var whole = amount.Round(Rounding.HalfTowardZero);
        ExactAmount rounded = whole;
        return rounded == amount ? MoneyGenerator.Shrink(whole).Select(money => (ExactAmount)money) : [rounded];
    }
}
