using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws.Terms;

/// <summary>A ceiling on payment terms is a finding with the days too many, never an exception.</summary>
public sealed class TermCeilingLaws
{
    [Law(Arbitrary = [typeof(TermCases)])]
    public bool A_ceiling_is_passed_exactly_when_the_last_agreed_day_lies_beyond_it(
        TermCase some,
        ushort days,
        byte start
    )
    {
        var from = (BaseDate)(start % 5);
        var ceiling = new TermCeiling(days % 400, from, "Directive 2011/7/EU, art. 3(5)");
        var last = some.Terms.Preview(some.Amount, some.Dates, some.Net).Portions.Max(one => one.Due.Contractual);
        var over = Period.DaysBetween(some.Dates[from]!.Value.PlusDays(ceiling.Days), last);
        return ceiling.Check(some.Terms, some.Dates) is { } finding
            ? over > 0 && finding.Why["over"] == new NoteValue.OfNumber(over)
            : over <= 0;
    }

    [Law(Arbitrary = [typeof(TermCases)], MaxTest = 100)]
    public bool The_worst_case_of_a_year_is_no_better_than_any_of_its_days(OrderedTermCase some, byte days, ushort day)
    {
        var ceiling = new TermCeiling(days, BaseDate.Receipt, "Directive 2011/7/EU, art. 3(5)");
        var (terms, year) = (some.Case.Terms, some.Case.IssuedOn.Year);
        var one = ceiling.Check(terms, TermDates.AllOn(new LocalDate(year, 1, 1).PlusDays(day % 365)));
        return ceiling.CheckEveryIssueDate(terms, year, year) is { } worst
            ? one is null || Over(worst) >= Over(one)
            : one is null;
    }

    private static long Over(Finding finding) => ((NoteValue.OfNumber)finding.Why["over"]!).Value;
}
