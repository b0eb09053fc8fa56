using Cobranza.Aging;
using Cobranza.Portfolios.Answers;
using Cobranza.Portfolios.Blocks;

namespace Cobranza.Portfolios;

public sealed partial class OpenItemSet
{
    /// <summary>The set with its credits deducted from what the same customers have open in the same currency, the oldest due first.</summary>
    /// <remarks>
    /// <para>For credits that were given as rows; those of accounts are netted where the policy of <see cref="Of"/> says so, inside each account and
    /// before it gives statuses: see <see cref="CreditTreatment.NettedOldestFirst"/>; ages come out the same. Rows that are deducted whole are not there any more, and what no row takes stays a credit.
    /// Of a row, what has no status is deducted first, then what is promised, in a plan and disputed.</para>
    /// <para>The rows are laid out anew, under the numbers they had. Net a book before it is split: the credits go with one of its parts. The agings of
    /// a set that was netted and of one that was not do not merge.</para>
    /// </remarks>
    public OpenItemSet NetCredits() =>
        AgingQuestion.IsNetted(_counted)
            ? this
            : new(
                AsOf,
                AgingQuestion.Netted(_counted),
                Customers,
                [.. _blocks.Select(block => CreditNetting.Of(block, Customers.Count))]
            );
}
