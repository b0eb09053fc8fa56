using System.Reflection;
using System.Runtime.Loader;

namespace Cobranza.Laws;

/// <summary>The very first calls, made by many threads at once, in copies of the library that nobody has used before.</summary>
public sealed class ColdStartLaws
{
    private const int Threads = 64;
    private const int Copies = 12;

    [Fact]
    [Trait("Law", "CO-6")]
    public void Museum_NodaMoney_79_and_nmoneys_30_the_first_calls_ever_give_the_same_answers_on_every_thread()
    {
        var expected = Answers(typeof(Money).Assembly);
        for (var copy = 0; copy < Copies; copy++)
        {
            var context = new AssemblyLoadContext($"cold {copy}", isCollectible: true);
            var fresh = context.LoadFromAssemblyPath(typeof(Money).Assembly.Location);
            Assert.NotSame(typeof(Money), fresh.GetType(typeof(Money).FullName!));
            Assert.All(AllAtOnce(() => Answers(fresh)), answers => Assert.Equal(expected, answers));
            context.Unload();
        }
    }

    private static string[][] AllAtOnce(Func<string[]> question)
    {
        using var start = new Barrier(Threads);
        var answers = new string[Threads][];
        var threads = Enumerable
            .Range(0, Threads)
            .Select(index => new Thread(() =>
            {
                start.SignalAndWait();
                answers[index] = question();
            }))
            .ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        return answers;
    }

    // By reflection, because each copy has types of its own.
    private static string[] Answers(Assembly library)
    {
        var money = library.GetType(typeof(Money).FullName!)!;
        var currency = library.GetType(typeof(Currency).FullName!)!;
        var parse = money.GetMethod(nameof(Money.Parse), [typeof(string)])!;
        var list = library.GetType(typeof(Iso4217).FullName!)!.GetProperty(nameof(Iso4217.Active))!;
        var rounding = library.GetType(typeof(Rounding).FullName!)!.GetProperty(nameof(Rounding.HalfEven))!;
        return
        [
            parse.Invoke(null, ["MXN 1234.56"])!.ToString()!,
            currency.GetMethod(nameof(Currency.Of))!.Invoke(null, ["KWD"])!.ToString()!,
            currency.GetProperty(nameof(Currency.Eur))!.GetValue(null)!.ToString()!,
            list.GetValue(null)!.ToString()!,
            rounding.GetValue(null)!.ToString()!,
        ];
    }
}
