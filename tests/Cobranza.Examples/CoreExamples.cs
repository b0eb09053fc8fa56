using System.Text;
using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Assessments;
using Cobranza.Credit;
using Cobranza.Discounts;
using Cobranza.Escalations;
using Cobranza.Json;
using Cobranza.LateFees;
using Cobranza.Policies;
using Cobranza.Portfolios;
using Cobranza.Receivables;
using Cobranza.Terms;
using Cobranza.Testing;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Cobranza.Tests.Examples;

/// <summary>The example in the README of the packages that need a whole policy.</summary>
public sealed class CoreExamples
{
    private static readonly LocalDate AsOf = new(2026, 3, 31);

    [Fact]
    public void Core()
    {
        var account = SampleAccount();
        var policy = SamplePolicy();

        #region Core
        var assessment = AccountAssessment.Of(account, PolicyHistory.Of(policy), asOf: new LocalDate(2026, 3, 31));

        var item = assessment.Items[0]; // item.Open, item.DaysPastDue, item.LateFee, item.Discount …
        var standing = assessment.Credit[0]; // the credit decision for each currency, with all its reasons
        if (assessment.Next is NextStep.Take take)
        {
            var key = take.Key; // send it once: the key is the same in every run until the step is recorded
            var why = take.Why.ToText(Language.Spanish);
        }
        #endregion

        Assert.Equal(55, item.DaysPastDue);
        Assert.Equal("MXN 150.00", item.LateFee?.ToCharge.ToString());
        Assert.IsType<NextStep.Take>(assessment.Next);
        Assert.NotNull(standing);
    }

    [Fact]
    public void Portfolios()
    {
        #region Portfolios
        var asOf = new LocalDate(2026, 3, 31);
        OpenItemRow[] rows =
        [
            new(CustomerId.Of("C-1"), dueOn: new LocalDate(2026, 2, 4), Money.Of(600m, Currency.Mxn)),
            new(CustomerId.Of("C-2"), dueOn: new LocalDate(2026, 4, 15), Money.Of(99.90m, Currency.Eur)),
        ];

        var items = OpenItemSet.From(asOf, rows); // columns, checked at the door; millions of rows are fine
        var aging = items.ByCustomer(AgingBuckets.Standard).Complete(expectedRows: rows.Length);
        // aging.Rows, aging.Totals: equal to the cent to what AgingReport says
        var largest = aging.Largest(Currency.Mxn, take: 10, fromBucket: 1); // who owes most of what is past due
        #endregion

        Assert.Equal(["EUR", "MXN"], aging.Totals.Select(total => total.Currency.Code));
        Assert.Equal("MXN 600.00", aging.Totals[1].Buckets[2].ToString());
        Assert.Equal("C-1", Assert.Single(largest).Key);
    }

    [Fact]
    public void Json()
    {
        var text = PolicyJson.Write(SamplePolicy()).Replace("\"days\": 10", "\"days\": -1", StringComparison.Ordinal);

        #region Json
        var result = PolicyJson.Read(Encoding.UTF8.GetBytes(text));
        foreach (var problem in result.Problems) // all of them, not only the first
        {
            var line = $"{problem.Path}: {problem.Message}"; // $.terms.discount.policy.days: …
        }
        #endregion

        Assert.Null(result.Policy);
        Assert.Equal("$.terms.discount.policy.days", Assert.Single(result.Problems).Path);
    }

    [Fact]
    public void DependencyInjection()
    {
        var policy = SamplePolicy();

        #region DependencyInjection
        var services = new ServiceCollection();
        services.AddCobranza(options =>
        {
            options.TimeZone = "America/Mexico_City";
            options.Policies = PolicyHistory.Of(policy);
        });

        using var provider = services.BuildServiceProvider();
        var today = provider.GetRequiredService<IBusinessDate>().Today; // the only place where a clock is read
        var policies = provider.GetRequiredService<IPolicyBook>().Default;
        #endregion

        Assert.Equal(PolicyHistory.Of(policy), policies);
        Assert.True(today > new LocalDate(2026, 1, 1));
    }

    [Fact]
    public void Testing()
    {
        var owed = Money.Of(1_000m, Currency.Mxn);
        var item = new OverdueItem(ReceivableId.Of("F-1"), AsOf, owed, [new(AsOf, owed)], Money.Zero(Currency.Mxn));

        #region Testing
        // In a property test, policy is your own and FsCheck makes the receivables and the days.
        LateFeePolicy policy = LateFeePolicy.Flat(Money.Of(150m, Currency.Mxn)).AfterGraceOf(days: 5);
        var keepsTheContract = LateFeePolicyLaws.AllHold(policy, item, asOf: AsOf.PlusDays(6));
        #endregion

        Assert.True(keepsTheContract);
    }

    private static Account SampleAccount()
    {
        var invoice = new Receivable(
            ReceivableId.Of("F-1"),
            CustomerId.Of("C-1"),
            ReceivableKind.Invoice,
            Money.Of(1_000m, Currency.Mxn),
            issuedOn: new LocalDate(2026, 1, 5),
            due: DueDate.On(new LocalDate(2026, 2, 4))
        );
        return new(invoice.Customer, [invoice]);
    }

    private static PolicySet SamplePolicy() =>
        new(
            "Standard 2026",
            new LocalDate(2026, 1, 1),
            TradeTerms.TwoTenNet30,
            new LateFeeTerms(
                LateFeePolicy.Flat(Money.Of(150m, Currency.Mxn)).AfterGraceOf(days: 5),
                Rounding.HalfEven,
                Posting.Immediate
            ),
            new CreditPolicy([Money.Of(50_000m, Currency.Mxn)], holdFromDaysPastDue: 60, releaseBelowDaysPastDue: 5),
            new EscalationLadder(
                [
                    new EscalationStep(
                        "friendly-reminder",
                        EscalationCondition.DaysPastDueAtLeast(1),
                        minimumWaitDays: 0,
                        "email",
                        Tone.Friendly,
                        "Friendly reminder",
                        "Recordatorio amistoso"
                    ),
                ],
                ClimbMode.Sequential
            ),
            AgingPolicy.Standard,
            AllocationOrder.OldestDueFirst
        );
}
