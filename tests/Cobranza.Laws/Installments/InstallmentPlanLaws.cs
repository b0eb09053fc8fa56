using Cobranza.Installments;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Installments;

/// <summary>What is asked of a plan of equal installments; some asks cannot be met.</summary>
/// <param name="Total">More than zero.</param>
/// <param name="Count">1 and more.</param>
/// <param name="FirstDueOn">The first due date, often at the end of a month.</param>
/// <param name="EveryMonths">Months between due dates.</param>
/// <param name="Rounding">Rounding of all but the last.</param>
public sealed record PlanRequest(Money Total, int Count, LocalDate FirstDueOn, int EveryMonths, Rounding Rounding)
{
    /// <summary>The plan, or none where an installment would be zero.</summary>
    public InstallmentPlan? Plan()
    {
        try
        {
            return InstallmentPlan.Equal(Total, Count, FirstDueOn, EveryMonths, Rounding);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}

/// <summary>Generates requests for plans.</summary>
public static class PlanRequests
{
    public static Arbitrary<PlanRequest> Requests() =>
        Arb.From(
            from currency in CobranzaArbitraries.Currencies().Generator
            from units in Gen.OneOf(
                Gen.Elements(1L, 2L, 100L, 333L, 9_999L, long.MaxValue),
                Gen.Choose(1, int.MaxValue).Select(n => (long)n)
            )
            from count in Gen.OneOf(
                Gen.Elements(1, 2, 3, 12, 13, 360, InstallmentPlan.MaxInstallments),
                Gen.Choose(1, 60)
            )
            from first in Gen.OneOf(
                Gen.Elements<LocalDate>(new(2023, 1, 31), new(2024, 1, 30), new(2024, 2, 29), new(2023, 12, 31)),
                Gen.Choose(0, 20_000).Select(new LocalDate(1995, 1, 1).PlusDays)
            )
            from every in Gen.Elements(1, 1, 1, 2, 3, 6, 12)
            from rounding in CobranzaArbitraries.Roundings().Generator
            select new PlanRequest(currency.Units(units), count, first, every, rounding),
            request =>
                request.Count == 1
                    ? []
                    :
                    [
                        request with
                        {
                            Count = 1,
                        },
                        request with
                        {
                            Count = 2,
                        },
                        request with
                        {
                            Count = request.Count - 1,
                        },
                    ]
        );
}

/// <summary>What plans of equal installments promise.</summary>
public sealed class InstallmentPlanLaws
{
    [Law(Arbitrary = [typeof(PlanRequests)])]
    [Trait("Law", "IP-1")]
    public bool Installments_make_exactly_the_total(PlanRequest request) =>
        request.Plan() is not { } plan
        || (
            Money.Sum(plan.Installments.Select(row => row.Amount), request.Total.Currency) == request.Total
            && plan.Total == request.Total
            && plan.Installments.Count == request.Count
        );

    [Law(Arbitrary = [typeof(PlanRequests)])]
    [Trait("Law", "IP-5")]
    public bool All_installments_but_the_last_are_equal_and_rounded(PlanRequest request)
    {
        if (request.Plan() is not { } plan || request.Count == 1)
        {
            return true;
        }

        var each = plan.Installments[0].Amount;
        return plan.Installments.Take(request.Count - 1).All(row => row.Amount == each)
            && (ExactAmount.Of(request.Total) / Fraction.Of(request.Count)).Round(request.Rounding) == each;
    }

    [Law(Arbitrary = [typeof(PlanRequests)])]
    public bool Every_installment_is_more_than_zero(PlanRequest request) =>
        request.Plan() is not { } plan || plan.Installments.All(row => row.Amount.IsPositive);

    [Law(Arbitrary = [typeof(PlanRequests)])]
    [Trait("Law", "CA-1")]
    public bool Each_due_date_is_counted_from_the_first(PlanRequest request) =>
        request.Plan() is not { } plan || CountedFromFirst(plan, request.EveryMonths);

    [Law(Arbitrary = [typeof(PlanRequests)])]
    [Trait("Law", "CA-2")]
    public bool Due_dates_strictly_increase(PlanRequest request) =>
        request.Plan() is not { } plan
        || plan.Installments.Zip(plan.Installments.Skip(1)).All(pair => pair.First.DueOn < pair.Second.DueOn);

    [Law(Arbitrary = [typeof(PlanRequests)])]
    [Trait("Law", "IP-20")]
    public bool A_number_out_of_bounds_is_refused_by_name(PlanRequest request, NonNegativeInt beyond) =>
        IsRefused(() => Of(request, -beyond.Get), "count")
        && IsRefused(() => Of(request, InstallmentPlan.MaxInstallments + 1 + beyond.Get), "count")
        && IsRefused(() => Of(request, int.MaxValue), "count");

    [Law(Arbitrary = [typeof(PlanRequests)])]
    [Trait("Law", "IP-20")]
    public bool The_number_that_a_refusal_offers_instead_works(PlanRequest request)
    {
        if (request.Plan() is not null)
        {
            return true;
        }

        var nearest = Enumerable.Range(1, request.Count - 1).Last(count => IsPayable(request, count));
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Of(request, request.Count));
        return error.Message.Contains($"; {nearest} is the nearest", StringComparison.Ordinal)
            && (request with { Count = nearest }).Plan() is not null;
    }

    [Law(Arbitrary = [typeof(PlanRequests)])]
    public bool A_plan_equals_the_one_listed_row_by_row(PlanRequest request) =>
        request.Plan() is not { } plan || InstallmentPlan.Of(ValueList.From(plan.Installments.ToList())) == plan;

    [Fact]
    public void The_law_of_counting_from_the_first_catches_dates_that_drift()
    {
        // 31 January, 28 February and then 28 March, counted from the previous date.
        Money amount = Money.Of(1, Currency.Eur);
        var drifting = InstallmentPlan.Of([
            new(1, new(2026, 1, 31), amount),
            new(2, new(2026, 2, 28), amount),
            new(3, new(2026, 3, 28), amount),
        ]);
        Assert.False(CountedFromFirst(drifting, everyMonths: 1));
    }

    private static InstallmentPlan Of(PlanRequest request, int count) =>
        InstallmentPlan.Equal(request.Total, count, request.FirstDueOn, request.EveryMonths, request.Rounding);

    private static bool IsPayable(PlanRequest request, int count)
    {
        ExactAmount total = request.Total;
        var others =
            count == 1
                ? total - total
                : (ExactAmount)(total / Fraction.Of(count)).Round(request.Rounding) * (count - 1);
        return count == 1 || (others.Sign > 0 && others < total);
    }

    private static bool IsRefused(Action action, string parameter) =>
        Assert.Throws<ArgumentOutOfRangeException>(action).ParamName == parameter;

    private static bool CountedFromFirst(InstallmentPlan plan, int everyMonths)
    {
        var first = plan.Installments[0].DueOn;
        return plan
            .Installments.Select((row, index) => (row.DueOn, Months: first.Month - 1 + (index * everyMonths)))
            .All(row =>
            {
                var (year, month) = (first.Year + (row.Months / 12), (row.Months % 12) + 1);
                var length = CalendarSystem.Iso.GetDaysInMonth(year, month);
                return row.DueOn == new LocalDate(year, month, Math.Min(first.Day, length));
            });
    }
}
