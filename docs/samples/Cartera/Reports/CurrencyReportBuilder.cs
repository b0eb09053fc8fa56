using Cobranza;
using Cobranza.Aging;
using Cobranza.Assessments;
using Cobranza.Credit;

namespace Cartera.Reports;

/// <summary>Gathers the figures of one currency.</summary>
internal sealed class CurrencyReportBuilder(IReadOnlyList<Person> people, AgingReport aging, BookHistory history)
{
    private readonly Dictionary<string, Who> _names = people.ToDictionary(
        person => person.Who.Code,
        person => person.Who,
        StringComparer.Ordinal
    );

    public CurrencyReport Build(Currency currency)
    {
        var items = people.SelectMany(person => person.Items).Where(item => item.Open.Currency == currency).ToList();
        var open = items.Where(item => item.Open.IsPositive).ToList();
        return new()
        {
            Currency = currency,
            OpenDocuments = open.Count,
            Aging = Aging(currency),
            Total = LineOf(null, aging.TotalIn(currency)),
            History = history.MonthsIn(currency),
            LateCharges = LargestFirst(open.Where(item => item.HasLateCharge), item => item.Accrued),
            PaidLate = PaidLate(
                currency,
                [.. items.Where(item => item is { HasLateCharge: true, Open.IsPositive: false })]
            ),
            Discounts = LargestFirst(open.Where(item => item.Discount is not null), item => item.Discount!.Discount),
            Plans = LargestFirst(open.Where(item => item.Plan is not null), item => item.Plan!.Total),
            Holds = Holds(currency),
        };
    }

    private static AgingLine LineOf(Who? who, AgingRow row) => new(who, [.. row.Aged], row.Credits, row.Disputed);

    private static List<ItemLine> LargestFirst(IEnumerable<ItemLine> items, Func<ItemLine, Money> amount) =>
        [.. items.OrderByDescending(amount).ThenBy(item => item.Document, StringComparer.Ordinal)];

    private static PaidLateLine PaidLate(Currency currency, List<ItemLine> settled) =>
        new(
            settled.Count,
            Money.Sum(settled.Select(item => item.Accrued), currency),
            Money.Sum(settled.Select(item => item.ToCharge), currency)
        );

    private List<AgingLine> Aging(Currency currency) =>
        [
            .. aging
                .Rows.Where(row => row.Currency == currency)
                .Select(row => LineOf(_names[row.Key], row))
                .OrderByDescending(line => line.Overdue)
                .ThenByDescending(line => line.Open)
                .ThenBy(line => line.Customer!.Code, StringComparer.Ordinal),
        ];

    private List<CreditLine> Holds(Currency currency) =>
        [
            .. people
                .SelectMany(person => person.Credit.Select(standing => (person.Who, Standing: standing)))
                .Where(pair => pair.Standing.Currency == currency && !pair.Standing.Exposure.IsZero)
                .Where(pair => pair.Standing.Decision is CreditDecision.OnHold or CreditDecision.Refused)
                .Select(pair => CreditOf(pair.Who, pair.Standing))
                .OrderByDescending(line => line.OldestDaysPastDue)
                .ThenByDescending(line => line.Exposure)
                .ThenBy(line => line.Customer.Code, StringComparer.Ordinal),
        ];

    private static CreditLine CreditOf(Who who, CreditStanding standing) =>
        new(
            who,
            standing.Exposure,
            standing.Headroom,
            standing.IsOnHold,
            standing.Facts.OldestDaysPastDue,
            [.. standing.Decision.Reasons]
        );
}
