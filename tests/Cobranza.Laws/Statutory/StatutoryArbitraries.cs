using Cobranza.Balances;
using Cobranza.LateFees;
using Cobranza.Statutory;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>A law of one's own over a table that may have gaps, a debt under it, and a day.</summary>
public sealed record StatutoryCase(
    PublishedRates Table,
    ValueList<MarginStep> Margins,
    bool HoldsForLife,
    OverdueItem Debt,
    LocalDate AsOf
)
{
    public static LocalDate Agreed { get; } = new(2000, 1, 1);

    public StatutoryRate Rate => new StatutoryRate.OverReference(Table, Margins, HoldsForLife);

    public StatutoryRegime Regime =>
        new StatutoryRegime("own", "XX", "Own act", Agreed).WithInterest(
            new StatutoryInterest(
                new([DebtorKind.Business]),
                new("Own act", "s. 1", SourceConfidence.Seen, Agreed),
                Rate
            )
        );

    public StatutoryLateFee Policy => Regime.InterestPolicyFor(DebtorKind.Business, Agreed);

    /// <summary>The days that bear interest, one by one.</summary>
    public IEnumerable<(LocalDate Day, Money Balance)> Days =>
        Debt.Bearing(AsOf)
            .SelectMany(period =>
                Enumerable
                    .Range(0, Period.DaysBetween(period.First, period.Last) + 1)
                    .Select(day => (period.First.PlusDays(day), period.Balance))
            );
}

/// <summary>One of the regimes that ship, with a debtor and a contract.</summary>
public sealed record ShippedCase(StatutoryRegime Regime, DebtorKind Debtor, LocalDate AgreedOn);

/// <summary>Tables of half-years with gaps, margins that change, and debts inside and outside of them.</summary>
public static class StatutoryArbitraries
{
    private const int FirstYear = 2000;

    public static Arbitrary<StatutoryCase> Cases() =>
        Arb.From(
            from table in Table()
            from life in Gen.Elements(false, false, true)
            from margin in Gen.Choose(200, 1_000)
            from later in Gen.Choose(200, 1_000)
            from first in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 900))
            from change in Gen.Choose(1, 3_000)
            from several in Gen.Elements(false, true)
            from due in Gen.Choose(-100, 2_400)
            from paid in Gen.Choose(1, 800)
            from units in Gen.Choose(0, 5_000_000)
            from asOf in Gen.Choose(-10, 900)
            select new StatutoryCase(
                table,
                several && !life
                    ? [Margin(table, first, margin), Margin(table, first, later, change)]
                    : [Margin(table, first, margin)],
                life,
                Debt(units, Start.PlusDays(due), paid),
                Start.PlusDays(due + asOf)
            ),
            Shrink
        );

    public static Arbitrary<ShippedCase> Shipped() =>
        Arb.From(
            from regime in Gen.Elements(StatutoryRegimes.All.ToArray())
            from debtor in Gen.Elements(Enum.GetValues<DebtorKind>())
            from day in Gen.OneOf(Gen.Choose(0, 9_800).Select(Start.PlusDays), Gen.Elements(Edges(regime)))
            select new ShippedCase(regime, debtor, day),
            some =>
                some.AgreedOn > Start
                    ? [some with { AgreedOn = Start }, some with { AgreedOn = some.AgreedOn.PlusDays(-1) }]
                    : []
        );

    // The days on which one rule follows another, and their neighbors.
    private static LocalDate[] Edges(StatutoryRegime regime) =>
        [
            Start,
            .. regime
                .Interest.Select(one => one.Scope)
                .Concat(regime.Compensation.Select(one => one.Scope))
                .Concat(regime.Terms.Select(one => one.Scope))
                .SelectMany(scope => new[] { scope.ContractsFrom, scope.ContractsThrough })
                .OfType<LocalDate>()
                .SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }),
        ];

    private static LocalDate Start => new(FirstYear, 1, 1);

    private static Gen<PublishedRates> Table() =>
        from count in Gen.Choose(1, 14)
        from kept in Gen.ArrayOf(Gen.Frequency((6, Gen.Constant(true)), (1, Gen.Constant(false))), count)
        from values in Gen.ArrayOf(Gen.Choose(-100, 900), count)
        from open in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new PublishedRates(
            "Own",
            ValueList.From(
                Enumerable
                    .Range(0, count)
                    // The last one stays, so that no table is empty.
                    .Where(half => kept[half] || half == count - 1)
                    .Select(half => Row(half, values[half], open && half == count - 1))
            )
        );

    private static PublishedRate Row(int half, int value, bool open)
    {
        var from = Start.PlusMonths(6 * half);
        var through = open ? (LocalDate?)null : from.PlusMonths(6).PlusDays(-1);
        return new(from, through, Percentage.Of(value / 100m), SourceConfidence.Seen, "own");
    }

    // The first margin begins before the last row does: a law whose margin has no day at all is refused.
    private static MarginStep Margin(PublishedRates table, int first, int points, int later = 0) =>
        new(LocalDate.Min(Start.PlusDays(first), table.Latest.From).PlusDays(later), Percentage.Of(points / 100m));

    private static OverdueItem Debt(int units, LocalDate due, int paid)
    {
        var amount = Money.OfMinor(units, Currency.Eur);
        return new(
            ReceivableId.Of("INV-1"),
            due,
            amount,
            [
                new BalanceStep(due.PlusDays(-30), amount),
                new BalanceStep(due.PlusDays(paid), Money.OfMinor(units / 3, Currency.Eur)),
                new BalanceStep(due.PlusDays(paid + 200), Money.Zero(Currency.Eur)),
            ],
            Money.Zero(Currency.Eur)
        );
    }

    private static IEnumerable<StatutoryCase> Shrink(StatutoryCase some)
    {
        if (some.Margins.Count > 1)
        {
            yield return some with
            {
                Margins = [some.Margins[0]],
            };
        }

        for (var left = 0; left < some.Table.Rows.Count - 1; left++)
        {
            var without = ValueList.From(some.Table.Rows.Where((_, index) => index != left));
            yield return some with
            {
                Table = new(some.Table.Name, without),
            };
        }

        if (some.AsOf > some.Debt.DueOn.PlusDays(1))
        {
            yield return some with
            {
                AsOf = some.AsOf.PlusDays(-1),
            };
        }
    }
}
