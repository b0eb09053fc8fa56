using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace Cobranza.Laws;

/// <summary>A recipe for an explanation: building it twice must give the same.</summary>
/// <param name="Note">Text from outside that the rule quotes.</param>
/// <param name="Amount">An exact amount that the rule names.</param>
/// <param name="Because">The reasons beneath.</param>
public sealed record ExplanationTree(string Note, ExactAmount Amount, ValueList<ExplanationTree> Because)
{
    private static readonly Rule Quoting = new(
        "tests.quoting",
        "The note is <{note}> and the amount {amount}; {missing} stays.",
        "La nota es <{note}> y el importe {amount}; {missing} queda."
    );

    /// <summary>How many reasons there are, this one included.</summary>
    public int Size => 1 + Because.Sum(reason => reason.Size);

    /// <summary>Builds the explanation.</summary>
    public Explanation Build()
    {
        var trace = new Trace(Quoting);
        Fill(trace);
        return trace.ToExplanation();
    }

    private void Fill(Trace trace)
    {
        trace.Note("note", Note).Note("amount", Amount);
        foreach (var reason in Because)
        {
            reason.Fill(trace.Open(Quoting));
        }
    }
}

/// <summary>Explanations up to four levels deep, with notes that are meant to break what writes them.</summary>
public static class ExplanationTreeArbitrary
{
    public static Arbitrary<ExplanationTree> Trees() => Arb.From(Tree(levels: 3), Shrink);

    private static Gen<ExplanationTree> Tree(int levels) =>
        from text in CobranzaArbitraries.AwkwardTexts().Generator
        from amount in CobranzaArbitraries.ExactAmounts().Generator
        from count in Gen.Choose(0, levels)
        from reasons in Gen.ArrayOf(levels == 0 ? Gen.Constant<ExplanationTree?>(null)! : Tree(levels - 1), count)
        select new ExplanationTree(text.Value[..Math.Min(text.Value.Length, 50)], amount, ValueList.From(reasons));

    private static IEnumerable<ExplanationTree> Shrink(ExplanationTree tree) =>
        tree.Because.Concat(tree.Because.IsEmpty ? [] : [tree with { Because = [] }]);
}
