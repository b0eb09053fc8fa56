namespace Cobranza.Laws;

/// <summary>What an explanation promises: the same data and text for the same inputs, bounded, and never fooled by what it quotes.</summary>
public sealed class ExplanationLaws
{
    private static readonly Rule Total = new("tests.total", "The total is {total}.", "El total es {total}.");
    private static readonly Rule Part = new("tests.part", "A part of {part}.", "Una parte de {part}.");

    [Law]
    [Trait("Law", "EX-2")]
    public bool The_noted_parts_sum_to_the_noted_total(ExactAmount[] amounts)
    {
        var sum = ExactAmount.Zero(Currency.Eur);
        var trace = new Trace(Total);
        foreach (var amount in amounts)
        {
            var part = ExactAmount.Of(amount.Amount, Currency.Eur);
            sum += part;
            trace.Open(Part).Note("part", part);
        }

        var why = trace.Note("total", sum).ToExplanation();
        var again = why.Because.Aggregate(
            ExactAmount.Zero(Currency.Eur),
            (total, reason) => total + ((NoteValue.OfExactAmount)reason["part"]!).Value
        );
        return why["total"] == new NoteValue.OfExactAmount(again) && why.Because.Count == amounts.Length;
    }

    [Law(Arbitrary = [typeof(ExplanationTreeArbitrary)])]
    [Trait("Law", "EX-4")]
    public bool The_same_reasons_give_equal_data_and_the_same_text_under_every_culture(ExplanationTree tree)
    {
        var (first, second) = (tree.Build(), tree.Build());
        var (english, spanish) = (first.ToText(Language.English), first.ToText(Language.Spanish));
        return first == second
            && first.GetHashCode() == second.GetHashCode()
            && first.ToString() == english
            && Cultures.HoldsUnderAll(() =>
                second.ToText(Language.English) == english && second.ToText(Language.Spanish) == spanish
            );
    }

    [Law(Arbitrary = [typeof(ExplanationTreeArbitrary)])]
    [Trait("Law", "EX-6")]
    public bool There_is_one_line_for_each_reason_whatever_the_notes_hold(ExplanationTree tree) =>
        tree.Build().ToText(Language.English).Split('\n').Length == tree.Size
        && !tree.Build().ToText(Language.Spanish).Contains('\r', StringComparison.Ordinal);

    [Law]
    [Trait("Law", "EX-6")]
    public bool Numbers_are_written_within_forty_digits(ExactAmount amount, Fraction factor, byte power)
    {
        var product = amount;
        for (var times = 0; times < power % 16; times++)
        {
            product = product * Fraction.Of(101, 100) + (amount * factor);
        }

        var text = Explanation(product).ToText(Language.English);
        return text.Count(char.IsAsciiDigit) <= 40;
    }

    [Law(Arbitrary = [typeof(ExplanationTreeArbitrary)])]
    [Trait("Law", "EX-8")]
    public bool Text_from_outside_is_quoted_and_never_read_as_a_field(ExplanationTree tree)
    {
        var note = $"{tree.Note}{{amount}}{{note}}";
        var sentence = (tree with { Note = note, Because = [] }).Build().ToText(Language.English);
        return sentence.Contains("{amount}{note}>", StringComparison.Ordinal)
            && sentence.EndsWith("{missing} stays.", StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Law", "EX-6")]
    public void A_tree_without_end_is_cut_and_says_how_much_was_left_out()
    {
        var wide = new Trace(Total);
        for (var reason = 0; reason < Trace.MaxReasons + 10; reason++)
        {
            wide.Open(Part).Note("part", reason);
        }

        var deep = new Trace(Total);
        for (var (inner, level) = (deep, 0); level < Trace.MaxDepth + 10; level++)
        {
            inner = inner.Open(Part).Note("part", level);
        }

        Assert.Equal(Trace.MaxReasons, wide.ToExplanation().Because.Count);
        Assert.EndsWith(
            "11 more reasons are left out here.",
            wide.ToExplanation().ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(Trace.MaxDepth + 1, deep.ToExplanation().ToString().Split('\n').Length);
    }

    [Fact]
    public void The_law_of_quoting_catches_a_text_that_is_filled_twice()
    {
        var once = "The note is {note}.".Replace("{note}", "{amount}", StringComparison.Ordinal);
        Assert.DoesNotContain(
            "{amount}",
            once.Replace("{amount}", "EUR 1.00", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    private static Explanation Explanation(ExactAmount total) => new Trace(Total).Note("total", total).ToExplanation();
}
