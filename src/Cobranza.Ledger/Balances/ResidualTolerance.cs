using Cobranza.Receivables;

namespace Cobranza.Balances;

/// <summary>Up to which residual a paid item may be closed, and as what.</summary>
/// <remarks>It looks at what is left after something was settled, never at the original amount: an unpaid small invoice is no small difference.</remarks>
public sealed record ResidualTolerance
{
    /// <summary>A tolerance for one currency.</summary>
    /// <param name="upTo">The largest residual, itself included; greater than zero.</param>
    /// <param name="treatment">As what it is given up.</param>
    /// <param name="reason">The written reason; 1 to <see cref="WriteOff.MaxReasonLength"/> characters.</param>
    /// <exception cref="ArgumentException">The amount has no currency, or the reason is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative, or the treatment is unknown.</exception>
    public ResidualTolerance(Money upTo, ResidualTreatment treatment, string reason)
    {
        UpTo = Guard.Positive(upTo);
        Treatment = Guard.Defined(treatment);
        Reason = Guard.Line(reason, WriteOff.MaxReasonLength);
    }

    /// <summary>The largest residual, itself included.</summary>
    public Money UpTo { get; }

    /// <summary>As what it is given up.</summary>
    public ResidualTreatment Treatment { get; }

    /// <summary>The written reason.</summary>
    public string Reason { get; }

    /// <summary>The small differences of an account, by the order of its items; each entry dated on the day after the as-of date.</summary>
    /// <remarks>
    /// <para>On the as-of date itself an allowance would come before the payments of that day and push them elsewhere.</para>
    /// <para>The numbers of the entries follow from item and as-of date, so that proposing twice proposes the same.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The balance is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no day after the as-of date.</exception>
    public ValueList<SmallDifference> Propose(AccountBalance balance) =>
        [
            .. Guard
                .NotNull(balance)
                .Items.Where(item =>
                    item.Open.Currency == UpTo.Currency
                    && item.Open.IsPositive
                    && item.Open <= UpTo
                    && item.Settled.IsPositive
                )
                .Select(item => Propose(balance, item)),
        ];

    /// <summary>Amount, treatment and reason, independent of the current culture.</summary>
    public override string ToString() => $"{Treatment} of up to {UpTo}: {Reason}";

    private SmallDifference Propose(AccountBalance balance, ItemBalance item)
    {
        var id = ProposedIds.Entry("small-difference", item.Item.Id.Value, Guard.Text(balance.AsOf));
        var on = Guard.PlusDays(balance.AsOf, 1, nameof(balance));
        Entry entry =
            Treatment == ResidualTreatment.Allowance
                ? new Allowance(id, item.Open, on, item.Item.Id, AllowanceReason.SmallDifference)
                : new WriteOff(id, item.Open, on, item.Item.Id, reason: Reason);
        var trace = new Trace(BalanceRules.SmallDifference);
        trace.Note("residual", item.Open);
        trace.Note("item", item.Item.Id.Value);
        trace.Note("settled", item.Settled);
        trace.Note("tolerance", UpTo);
        trace.Note("reason", Reason);
        return new(item.Item.Id, item.Open, entry, trace.ToExplanation());
    }
}
