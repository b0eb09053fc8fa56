using Cartera.Problems;
using Cobranza.Assessments;
using NodaTime;
using Spectre.Console;

namespace Cartera.Printing;

/// <summary>Why the late charge of one document is what it is.</summary>
internal static class WhySection
{
    /// <summary>Longest line of a reason shown. Our choice, beyond any sentence of the library.</summary>
    private const int LineLength = 1_000;

    public static void Print(ReceivableAssessment item, LocalDate asOf, Layout layout)
    {
        if (item.LateFee is not { } fee || (fee.Accrued.IsZero && fee.ToCharge.IsZero))
        {
            layout.Line(layout.Say(Labels.NoLateCharge(item.Item.Id.Value, asOf)));
        }

        foreach (var line in item.LateFee?.Why.ToText(layout.Language).Split('\n') ?? [])
        {
            var text = line.Trim();
            var indent = new Padding(line.Length - line.TrimStart().Length, 0, 0, 0);
            layout.Write(new Padder(new Text(Words.Clean(text, LineLength)), indent));
        }
    }
}
