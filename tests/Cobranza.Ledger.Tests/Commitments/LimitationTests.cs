using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;
using static Cobranza.Tests.Books;

namespace Cobranza.Tests.Commitments;

/// <summary>Worked by hand from the articles that the presets name: 5 years in Spain and Chile, 10 in Mexico, counted from the due date.</summary>
public sealed class LimitationTests
{
    private static readonly Receivable A = Invoice("A", 90, new(2019, 12, 31), new LocalDate(2020, 1, 31));

    [Fact]
    public void Five_years_in_Spain_and_Chile_and_ten_in_Mexico_run_from_the_due_date()
    {
        Assert.Equal(new(2025, 1, 31), Advise(LimitationPeriods.SpainPersonalActions).BarredAfter);
        Assert.Equal(new(2025, 1, 31), Advise(LimitationPeriods.ChileOrdinary).BarredAfter);
        Assert.Equal(new(2030, 1, 31), Advise(LimitationPeriods.MexicoCommercial).BarredAfter);
    }

    public static TheoryData<AccountEvent, bool, bool> Acts =>
        new()
        {
            { new DebtAcknowledged("K", new(2022, 3, 10), [A.Id]), true, true },
            { new ClaimFiled("J", new(2022, 3, 10), [A.Id], "court 3, 12/2022"), true, true },
            { new ContactMade(null, new(2022, 3, 10), "burofax", details: new(noticeProof: "BF-1")), true, false },
            { new ContactMade(null, new(2022, 3, 10), "email"), false, false },
        };

    [Theory]
    [MemberData(nameof(Acts))]
    public void An_act_starts_the_time_anew_where_the_code_says_so(AccountEvent act, bool inSpain, bool inMexico)
    {
        Assert.Equal(
            inSpain ? new LocalDate(2027, 3, 10) : new(2025, 1, 31),
            Advise(LimitationPeriods.SpainPersonalActions, [act]).BarredAfter
        );
        Assert.Equal(
            inMexico ? new LocalDate(2032, 3, 10) : new(2030, 1, 31),
            Advise(LimitationPeriods.MexicoCommercial, [act]).BarredAfter
        );
    }

    [Fact]
    public void A_part_payment_interrupts_and_one_that_bounced_does_not()
    {
        var paid = Paid("P", 30, new(2021, 6, 15));
        var bounced = new Reversal(EntryId.Of("R"), Mxn(30), new(2021, 6, 18), paid.Id);
        Assert.Equal(new(2026, 6, 15), Advise(LimitationPeriods.SpainPersonalActions, [], paid).BarredAfter);
        Assert.Equal(new(2025, 1, 31), Advise(LimitationPeriods.SpainPersonalActions, [], paid, bounced).BarredAfter);
    }

    [Theory]
    [InlineData(2025, 1, 31, 2030, 1, 31)]
    [InlineData(2025, 2, 1, 2025, 1, 31)]
    public void An_acknowledgement_on_the_last_day_is_in_time(
        int year,
        int month,
        int day,
        int barredYear,
        int barredMonth,
        int barredDay
    ) =>
        Assert.Equal(
            new LocalDate(barredYear, barredMonth, barredDay),
            Advise(
                LimitationPeriods.SpainPersonalActions,
                [new DebtAcknowledged("K", new(year, month, day), [A.Id])]
            ).BarredAfter
        );

    [Fact]
    public void The_advice_says_from_when_and_why()
    {
        var advice = Advise(
            LimitationPeriods.SpainPersonalActions,
            [new DebtAcknowledged("K", new(2022, 3, 10), [A.Id])]
        );
        Assert.Equal(
            """
            A can be claimed through 2027-03-10, by this reckoning; advice, not law
              5 years from the due date 2020-01-31 (Código Civil (España), arts. 1964.2 y 1973)
              anew from 2022-03-10, when the debt was acknowledged
            """,
            advice.Why.ToText(Language.English).TrimEnd()
        );
        Assert.Equal(
            """
            A puede reclamarse hasta el 2027-03-10 inclusive, según este cálculo; es orientación, no asesoría legal
              5 años desde el vencimiento, 2020-01-31 (Código Civil (España), arts. 1964.2 y 1973)
              de nuevo desde el 2022-03-10, por reconocimiento de la deuda
            """,
            advice.Why.ToText(Language.Spanish).TrimEnd()
        );
    }

    [Fact]
    public void A_moratorium_of_ninety_days_moves_the_last_day_where_the_period_says_so()
    {
        var moratorium = new StandstillStarted(
            "M",
            new(2020, 4, 1),
            StandstillCause.Moratorium,
            Relief.SuspendsFees,
            "decree",
            new LocalDate(2020, 6, 29)
        );
        var period = new LimitationPeriod(
            5,
            0,
            0,
            LimitationStart.DueDate,
            Interruptions.None,
            "own rule",
            [StandstillCause.Moratorium]
        );
        Assert.Equal(new LocalDate(2025, 1, 31).PlusDays(90), Advise(period, [moratorium]).BarredAfter);
    }

    [Fact]
    public void A_period_of_nothing_and_an_acknowledgement_of_nothing_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            new LimitationPeriod(0, 0, 0, LimitationStart.DueDate, Interruptions.None, "none")
        );
        Assert.Throws<ArgumentException>(() => new DebtAcknowledged("K", new(2022, 3, 10), []));
        Assert.Throws<CurrencyMismatchException>(() =>
            Advise(
                LimitationPeriods.ChileOrdinary,
                [new DebtAcknowledged("K", new(2022, 3, 10), [A.Id], Money.Of(9, Currency.Usd))]
            )
        );
    }

    private static LimitationAdvice Advise(
        LimitationPeriod period,
        ValueList<AccountEvent>? events = null,
        params Entry[] entries
    )
    {
        var account = new Account(Customer, [A], [.. entries], events);
        var balance = account.BalanceOn(new(2026, 11, 27));
        return period.Advise(account, balance, CommitmentStatus.Of(account, balance)).Single();
    }
}
