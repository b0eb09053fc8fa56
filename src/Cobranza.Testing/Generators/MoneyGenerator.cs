using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Testing;

/// <summary>Amounts that are awkward to count: around powers of ten and two, just below the limit, and zero.</summary>
internal static class MoneyGenerator
{
    // Small enough that the sum of three, or four times one, still fits into 64 bits.
    private const int ComfortableBits = 60;

    private static readonly long[] Awkward =
    [
        0,
        1,
        2,
        3,
        5,
        9,
        10,
        11,
        49,
        50,
        51,
        99,
        100,
        101,
        333,
        9_999,
        999_999_999_999,
        1_000_000_000_001,
        999_999_999_999_999_999,
        1_000_000_000_000_000_001,
        int.MaxValue - 1L,
        int.MaxValue,
        int.MaxValue + 1L,
        (1L << 53) - 1,
        1L << 53,
        (1L << 53) + 1,
    ];

    private static readonly long[] Limits = [long.MaxValue, long.MaxValue - 1];

    /// <summary>Minor units that may sit on the limit of what an amount can hold.</summary>
    public static Gen<long> MinorUnits { get; } =
        Gen.Frequency(
                (10, Gen.Elements(Awkward)),
                (2, Gen.Elements(Limits)),
                (1, Gen.Constant(0L)),
                (12, Numbers.LogUniform)
            )
            .Signed();

    /// <summary>Minor units far enough from the limit that a few of them can be added.</summary>
    public static Gen<long> ComfortableUnits { get; } =
        Gen.Frequency(
                (10, Gen.Elements(Awkward.Where(units => units < 1L << ComfortableBits).ToArray())),
                (10, Numbers.UpToBits(ComfortableBits))
            )
            .Signed();

    public static Arbitrary<Money> Arbitrary { get; } =
        Arb.From(
            from currency in CurrencyGenerator.Generator
            from units in MinorUnits
            select Money.OfMinor(units, currency),
            money => Numbers.Shrink(money.MinorUnits).Select(units => Money.OfMinor(units, money.Currency))
        );

    public static Arbitrary<MoneyPair> Pairs { get; } =
        Arb.From(
            from currency in CurrencyGenerator.Generator
            from first in MinorUnits
            from other in MinorUnits
            from same in Gen.Choose(0, 5)
            select new MoneyPair(Money.OfMinor(first, currency), Money.OfMinor(same == 0 ? first : other, currency)),
            Shrink
        );

    public static Arbitrary<MoneyTriple> Triples { get; } =
        Arb.From(
            from currency in CurrencyGenerator.Generator
            from first in ComfortableUnits
            from second in ComfortableUnits
            from third in ComfortableUnits
            select new MoneyTriple(
                Money.OfMinor(first, currency),
                Money.OfMinor(second, currency),
                Money.OfMinor(third, currency)
            ),
            Shrink
        );

    public static IEnumerable<Money> Shrink(Money money) => Arbitrary.Shrinker(money);

    private static IEnumerable<MoneyPair> Shrink(MoneyPair pair) =>
        [
            .. Shrink(pair.First).Select(first => new MoneyPair(first, pair.Second)),
            .. Shrink(pair.Second).Select(second => new MoneyPair(pair.First, second)),
        ];

    private static IEnumerable<MoneyTriple> Shrink(MoneyTriple triple) =>
        [
            .. Shrink(triple.First).Select(first => new MoneyTriple(first, triple.Second, triple.Third)),
            .. Shrink(triple.Second).Select(second => new MoneyTriple(triple.First, second, triple.Third)),
            .. Shrink(triple.Third).Select(third => new MoneyTriple(triple.First, triple.Second, third)),
        ];
}
