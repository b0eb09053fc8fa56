using Cobranza.Balances;
using Cobranza.Commitments;
using NodaTime;

namespace Cobranza.Aging;

/// <summary>Gives every open minor unit of an account its age and its one status.</summary>
internal sealed class AgedParts
{
    private readonly AccountBalance _balance;
    private readonly CommitmentStatus _commitments;
    private readonly AgingPolicy _policy;
    private readonly List<AgingPart> _parts;
    private List<AgingPart>? _oldestFirst;

    private AgedParts(AccountBalance balance, CommitmentStatus commitments, AgingPolicy policy)
    {
        (_balance, _commitments, _policy) = (balance, commitments, policy);
        _parts = new(balance.Items.Count);
        Credits = balance.Unapplied;
    }

    public ValueList<UnappliedCredit> Credits { get; private set; }

    // Sorted once, and only where something is to be given to the oldest.
    private List<AgingPart> OldestFirst
    {
        get
        {
            if (_oldestFirst is null)
            {
                _oldestFirst = [.. _parts];
                _oldestFirst.Sort(AgingPart.OldestFirst);
            }

            return _oldestFirst;
        }
    }

    public static AgedParts Of(AccountBalance balance, CommitmentStatus commitments, AgingPolicy policy)
    {
        var parts = new AgedParts(balance, commitments, policy);
        parts.Gather();
        parts.Net();

        // In the order of the statuses: what one has taken is not there for the next.
        parts.Dispute();
        parts.PutInPlans();
        parts.Promise();
        return parts;
    }

    public ValueList<AgedPart> ToList()
    {
        var list = new List<AgedPart>(_parts.Count);
        foreach (var part in _parts)
        {
            if (part.Open.IsPositive)
            {
                list.Add(part.ToAged(_policy.Buckets.IndexOf(part.CountedFrom, _balance.AsOf)));
            }
        }

        return ValueList.From(list);
    }

    private void Gather()
    {
        foreach (var item in _balance.Items)
        {
            if (item.Open.IsPositive)
            {
                foreach (var part in item.Parts)
                {
                    if (part.Open.IsPositive)
                    {
                        _parts.Add(new(item, part, _policy.CountedFrom(item, part, _commitments)));
                    }
                }
            }
        }
    }

    /// <summary>Deducts credits from parts, currency by currency and the oldest first, and keeps what is left of the credits.</summary>
    private void Net()
    {
        if (_policy.Credits != CreditTreatment.NettedOldestFirst || Credits.IsEmpty)
        {
            return;
        }

        var left = new List<UnappliedCredit>();
        foreach (var ofCurrency in Credits.GroupBy(credit => credit.Amount.Currency))
        {
            var available = Money.Sum(ofCurrency.Select(credit => credit.Amount), ofCurrency.Key);
            var rest = Give(
                Money.Max(available, Money.Zero(ofCurrency.Key)),
                _ => true,
                (part, sum) => part.Deduct(sum)
            );
            var deducted = Money.Max(available, Money.Zero(ofCurrency.Key)) - rest;
            foreach (var credit in ofCurrency)
            {
                // The deducted part comes off the positive credits, the oldest first.
                var used = Money.Max(Money.Min(credit.Amount, deducted), Money.Zero(ofCurrency.Key));
                deducted -= used;
                if (credit.Amount != used)
                {
                    left.Add(credit with { Amount = credit.Amount - used });
                }
            }
        }

        Credits = ValueList.From(left);
    }

    private void Dispute()
    {
        if (_commitments.Disputes.IsEmpty)
        {
            return;
        }

        foreach (var item in _balance.Items)
        {
            var disputed = _commitments.DisputedOn(item);
            if (disputed.IsPositive)
            {
                Give(disputed, part => part.Item.Item.Id == item.Item.Id, (part, sum) => part.Dispute(sum));
            }
        }
    }

    private void PutInPlans()
    {
        foreach (var part in _parts)
        {
            if (RunningPlans.Cover(_commitments, part.Item))
            {
                part.PutInPlan();
            }
        }
    }

    private void Promise()
    {
        foreach (var promise in _commitments.Promises)
        {
            if (promise.State == PromiseState.Pending)
            {
                var items = promise.Promise.Items;
                Give(
                    promise.Promise.Amount - promise.Received,
                    part => items.IsEmpty || items.Contains(part.Item.Item.Id),
                    (part, sum) => part.Promise(sum)
                );
            }
        }
    }

    /// <summary>Gives an amount to parts of its currency, the oldest first, until nothing is left; gives what is.</summary>
    private Money Give(Money amount, Func<AgingPart, bool> isFor, Func<AgingPart, Money, Money> take)
    {
        foreach (var part in OldestFirst)
        {
            if (!amount.IsPositive)
            {
                break;
            }

            amount = part.Open.Currency == amount.Currency && isFor(part) ? take(part, amount) : amount;
        }

        return amount;
    }
}
