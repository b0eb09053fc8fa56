using Cobranza.Balances;
using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Laws.LateFees;

/// <summary>Daily interest on calendar days, the charge that most laws are tried on.</summary>
internal static class Interest
{
    public static Rate Rate { get; } = Rate.Annual(Percentage.Of(24));

    public static LateFeePolicy Policy { get; } = LateFeePolicy.SimpleInterest(Rate, DayCount.Actual365Fixed);

    /// <summary>A receivable in Mexican pesos that is never paid.</summary>
    public static OverdueItem Item(decimal amount)
    {
        var money = Money.Of(amount, Currency.Mxn);
        return new(
            ReceivableId.Of("INV-1"),
            new(2026, 1, 1),
            money,
            [new(new(2025, 12, 1), money)],
            Money.Zero(Currency.Mxn)
        );
    }
}

/// <summary>Days counted up to the end of the calendar and no further.</summary>
internal static class Calendar
{
    public static LocalDate Later(LocalDate date, int days) =>
        date.PlusDays(Math.Min(days, Period.DaysBetween(date, LocalDate.MaxIsoValue)));
}
