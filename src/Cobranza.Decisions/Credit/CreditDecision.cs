namespace Cobranza.Credit;

/// <summary>What is answered to a request for credit, with every reason and the headroom. A closed family.</summary>
/// <remarks>From best to worst: <see cref="Approved"/>, <see cref="Referred"/>, <see cref="Refused"/>, <see cref="OnHold"/>. Where rules
/// disagree the worst answer stands, and all failing rules are listed.</remarks>
public abstract record CreditDecision
{
    private protected CreditDecision(Money requested, Money? headroom, ValueList<Explanation> reasons)
    {
        Requested = Guard.HasCurrency(requested);
        Headroom = headroom;
        Reasons = Guard.NotNull(reasons);
    }

    /// <summary>What was asked for.</summary>
    public Money Requested { get; }

    /// <summary>Limit less exposure, before the request; <see langword="null"/> where no limit applies.</summary>
    public Money? Headroom { get; }

    /// <summary>All failing rules in the order hold, limit, currency without limit, broken promises; of an approval, why it stands.</summary>
    public ValueList<Explanation> Reasons { get; }

    /// <summary>The reasons in English, one to a line.</summary>
    public sealed override string ToString() => string.Join('\n', Reasons);

    // The second lock: outsiders could still derive through the copy constructor, but cannot implement this member.
    private protected abstract void Seal();

    /// <summary>Credit is given.</summary>
    public sealed record Approved : CreditDecision
    {
        /// <summary>An approval.</summary>
        public Approved(Money requested, Money? headroom, ValueList<Explanation> reasons)
            : base(requested, headroom, reasons) { }

        private protected override void Seal() { }
    }

    /// <summary>A person decides.</summary>
    public sealed record Referred : CreditDecision
    {
        /// <summary>A referral.</summary>
        public Referred(Money requested, Money? headroom, ValueList<Explanation> reasons)
            : base(requested, headroom, reasons) { }

        private protected override void Seal() { }
    }

    /// <summary>This request is refused; a smaller one may not be.</summary>
    public sealed record Refused : CreditDecision
    {
        /// <summary>A refusal.</summary>
        public Refused(Money requested, Money? headroom, ValueList<Explanation> reasons)
            : base(requested, headroom, reasons) { }

        private protected override void Seal() { }
    }

    /// <summary>No new credit of any amount until the customer is cured.</summary>
    public sealed record OnHold : CreditDecision
    {
        /// <summary>A credit hold.</summary>
        public OnHold(Money requested, Money? headroom, ValueList<Explanation> reasons)
            : base(requested, headroom, reasons) { }

        private protected override void Seal() { }
    }
}
