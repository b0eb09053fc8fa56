using Cartera.Problems;
using Cartera.Reports;
using Cobranza;
using Cobranza.Assessments;
using Spectre.Console;

namespace Cartera.Printing;

/// <summary>Why the late charge of one document is what it is.</summary>
internal static class WhySection
{
    /// <summary>Longest line of a reason shown. Our choice, beyond any sentence of the library.</summary>
    private const int LineLength = 1_000;

    public static void Print(ReceivableAssessment item, ViewDay day, Layout layout)
    {
        if (item.LateFee is not { } fee || (fee.Accrued.IsZero && fee.ToCharge.IsZero))
        {
            layout.Line(layout.Say(Labels.NoLateCharge(item.Item.Id.Value, day)));
        }

        if (item.LateFee is { } charge)
        {
            Print(charge.Why, layout);
        }
    }

    /// <summary>A reason with those beneath it, each a line.</summary>
    public static void Print(Explanation why, Layout layout)
    {
        foreach (var line in why.ToText(layout.Language).Split('\n'))
        {
            var text = line.Trim();
            var indent = new Padding(line.Length - line.TrimStart().Length, 0, 0, 0);
            layout.Write(new Padder(new Text(Words.Clean(text, LineLength)), indent));
        }
    }
}
