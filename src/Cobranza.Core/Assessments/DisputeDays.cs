using Cobranza.Commitments;
using NodaTime;

namespace Cobranza.Assessments;

/// <summary>On how many days anything of an item was disputed.</summary>
internal static class DisputeDays
{
    /// <summary>The days after the issue date and up to and including the as-of date, each counted once.</summary>
    public static int Of(CommitmentStatus commitments, ReceivableId item, LocalDate issuedOn)
    {
        var (count, counted) = (0, issuedOn);
        foreach (var dispute in commitments.AllDisputes)
        {
            if (dispute.Dispute.Item != item)
            {
                continue;
            }

            // The day on which it ends is free again; opened first comes first, so what is counted never lies ahead.
            var last = dispute.Closed is { } closed ? closed.EffectiveOn.PlusDays(-1) : commitments.AsOf;
            var before = LocalDate.Max(counted, dispute.Dispute.EffectiveOn.PlusDays(-1));
            if (last > before)
            {
                count += Period.DaysBetween(before, last);
                counted = last;
            }
        }

        return count;
    }
}
