using Cobranza.Bridges;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaMoney.Context;

namespace Cobranza.Tests;

/// <summary>What the bridge promises for every amount, currency and context.</summary>
public sealed class NodaMoneyBridgeLaws
{
    private static readonly MoneyContext[] Contexts =
    [
        MoneyContext.Create(
            new MoneyContextOptions { RoundingStrategy = new StandardRounding(MidpointRounding.ToEven) }
        ),
        MoneyContext.Create(
            new MoneyContextOptions { RoundingStrategy = new StandardRounding(MidpointRounding.AwayFromZero) }
        ),
        MoneyContext.Create(
            new MoneyContextOptions { RoundingStrategy = new StandardRounding(MidpointRounding.ToEven), MaxScale = 0 }
        ),
        MoneyContext.Create(
            new MoneyContextOptions { RoundingStrategy = new StandardRounding(MidpointRounding.ToEven), MaxScale = 1 }
        ),
        MoneyContext.Create(new MoneyContextOptions { RoundingStrategy = new NoRounding() }),
    ];

    private static readonly Gen<MoneyContext> AnyContext = Gen.Elements(Contexts);

    private static readonly Gen<Money> AnyMoney =
        from currency in Gen.Elements<Currency>([
            .. Iso4217.Active,
            Currency.Custom("EUR", 3),
            Currency.Custom("XXX", 0),
            Currency.Custom("HRK", 2),
            Currency.Custom("TOKEN", 8),
        ])
        from minorUnits in Gen.OneOf(
            ArbMap.Default.GeneratorFor<int>().Select(value => (long)value),
            ArbMap.Default.GeneratorFor<long>(),
            Gen.Elements(0L, 1L, -1L, 5L, long.MaxValue, -long.MaxValue)
        )
        where minorUnits != long.MinValue
        select Money.OfMinor(minorUnits, currency);

    private static readonly Gen<NodaMoney.Money> AnyNodaMoney =
        from code in Gen.Elements("EUR", "USD", "MXN", "JPY", "KWD", "CLF", "MRU", "XAU", "XXX", "HRK")
        from units in ArbMap.Default.GeneratorFor<int>()
        from scale in Gen.Choose(0, 6)
        from context in AnyContext
        select new NodaMoney.Money(new decimal(Math.Abs((long)units) % 1_000_000L) / Power(scale), code, context);

    [Property(MaxTest = 1000)]
    public Property There_and_back_gives_the_same_amount_or_an_error() =>
        Prop.ForAll(
            AnyMoney.ToArbitrary(),
            AnyContext.ToArbitrary(),
            (money, context) => IsIdentityOrRefused(money, value => value.ToNodaMoney(context).ToCobranza())
        );

    [Property(MaxTest = 1000)]
    public Property Back_and_there_gives_the_same_amount_or_an_error() =>
        Prop.ForAll(
            AnyNodaMoney.ToArbitrary(),
            money => IsIdentityOrRefused(money, value => value.ToCobranza().ToNodaMoney(value.Context))
        );

    [Property(MaxTest = 1000)]
    public Property A_context_never_changes_an_amount_on_the_way() =>
        Prop.ForAll(
            AnyMoney.ToArbitrary(),
            AnyContext.ToArbitrary(),
            (money, context) =>
                Accepted(() => money.ToNodaMoney(context)) is not { } there
                || (there.Amount == money.Amount && there.Currency.Code == money.Currency.Code)
        );

    [Property(MaxTest = 200)]
    public Property An_ISO_amount_always_crosses_when_nothing_rounds() =>
        Prop.ForAll(
            AnyMoney
                .Where(money => Currency.TryOf(money.Currency.Code, out var iso) && iso == money.Currency)
                .ToArbitrary(),
            money => !KnownThere(money) || money.ToNodaMoney(Contexts[^1]).ToCobranza() == money
        );

    [Fact]
    public void The_round_trip_law_catches_a_bridge_that_rounds() =>
        Assert.False(
            IsIdentityOrRefused(
                Money.Of(1.25m, Currency.Eur),
                money => new NodaMoney.Money(money.Amount, money.Currency.Code, Contexts[3]).ToCobranza()
            )
        );

    private static bool IsIdentityOrRefused<T>(T value, Func<T, T> thereAndBack)
        where T : struct, IEquatable<T> =>
        Accepted(() => thereAndBack(value)) is not { } result || result.Equals(value);

    // Null is "refused"; any exception but the documented kinds fails the law.
    private static T? Accepted<T>(Func<T> convert)
        where T : struct
    {
        try
        {
            return convert();
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (AmountOverflowException)
        {
            return null;
        }
    }

    private static bool KnownThere(Money money) =>
        NodaMoney.CurrencyInfo.GetAllCurrencies().Any(currency => currency.Code == money.Currency.Code);

    private static decimal Power(int scale) => scale == 0 ? 1m : 10m * Power(scale - 1);
}
