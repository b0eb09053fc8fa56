namespace Cobranza.Allocations;

/// <summary>All items in proportion to what is open on each.</summary>
internal sealed record ProRataOrder : AllocationOrder
{
    protected override Rule Rule => AllocationRules.ProRata;

    protected override ValueList<Money> AllocateCore(Money amount, ValueList<OpenItem> items)
    {
        var open = Money.Sum(items.Select(item => item.Open), amount.Currency);
        if (open <= amount)
        {
            return [.. items.Select(item => item.Open)];
        }

        // Less than everything: each exact share is at most what is open, so its next whole unit is too.
        return amount.Allocate([.. items.Select(item => item.Open.MinorUnits)]);
    }

    protected override void NoteTerms(Trace trace)
    {
        // The rule says it all.
    }
}
