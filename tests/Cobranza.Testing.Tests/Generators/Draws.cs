using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Tests;

/// <summary>Values drawn with a fixed seed, so that a generator that has gone soft fails every time and not now and then.</summary>
internal static class Draws
{
    public const int Count = 4_000;

    private const int Size = 50;

    public static IReadOnlyList<T> Of<T>(Arbitrary<T> arbitrary) =>
        [.. arbitrary.Generator.Sample(Count, new Rnd(20_240_229, 47), Size)];

    /// <summary>How many percent of the draws have a property.</summary>
    public static double Share<T>(Arbitrary<T> arbitrary, Func<T, bool> property) =>
        100.0 * Of(arbitrary).Count(property) / Count;

    /// <summary>Every drawn value is valid; so is every value it shrinks to, and none of them leads back.</summary>
    public static void AreValid<T>(Arbitrary<T> arbitrary, Func<T, bool> isValid)
        where T : notnull
    {
        foreach (var value in Of(arbitrary).Take(400))
        {
            Assert.True(isValid(value), $"drew {value}");
            foreach (var smaller in arbitrary.Shrinker(value).Take(50))
            {
                Assert.True(isValid(smaller), $"{value} shrinks to {smaller}");
                Assert.False(smaller.Equals(value), $"{value} shrinks to itself");
                Assert.DoesNotContain(value, arbitrary.Shrinker(smaller).Take(50));
            }
        }
    }
}
