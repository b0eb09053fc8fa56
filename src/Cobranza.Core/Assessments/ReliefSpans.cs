using Cobranza.Commitments;
using NodaTime;

namespace Cobranza.Assessments;

/// <summary>All that spares the customer something, past days included.</summary>
internal static class ReliefSpans
{
    public static List<ReliefSpan> Of(CommitmentStatus commitments)
    {
        var spans = new List<ReliefSpan>();
        foreach (var one in commitments.Standstills)
        {
            if (one.During is { } during)
            {
                spans.Add(new(during, one.Standstill.Relief, one.Standstill.Items, Why(one.Standstill)));
            }
        }

        foreach (var one in commitments.Hardships)
        {
            if (one.During is { } during)
            {
                spans.Add(new(during, one.Hardship.Relief, one.Hardship.Items, Why(one.Hardship)));
            }
        }

        return spans;
    }

    private static Explanation Why(StandstillStarted standstill)
    {
        var (english, spanish) = standstill.Cause switch
        {
            StandstillCause.LegalStay => ("legal stay", "suspensión judicial"),
            StandstillCause.Moratorium => ("moratorium", "moratoria"),
            StandstillCause.Insolvency => ("insolvency proceedings", "concurso"),
            StandstillCause.Agreement => ("agreed standstill", "suspensión acordada"),
            _ => ("standstill", "suspensión"),
        };
        return new Trace(AssessmentRules.Standstill)
            .Note("cause", english, spanish)
            .Note("from", standstill.EffectiveOn)
            .Note("reason", standstill.Reason)
            .ToExplanation();
    }

    private static Explanation Why(HardshipGranted hardship) =>
        new Trace(AssessmentRules.Hardship)
            .Note("from", hardship.EffectiveOn)
            .Note("reason", hardship.Reason)
            .ToExplanation();
}
