namespace Cobranza.Commitments;

/// <summary>How a dispute was decided. A closed family: rejected, accepted wholly or in part, or withdrawn by the customer.</summary>
public abstract record DisputeOutcome
{
    private protected DisputeOutcome() { }

    /// <summary>What was accepted of a contested amount: all, a part, or zero.</summary>
    /// <exception cref="ArgumentException">The amount has no currency.</exception>
    public abstract Money AcceptedOf(Money contested);

    // The second lock: outsiders could still derive through the copy constructor, but cannot implement this member.
    private protected abstract void Seal();

    /// <summary>The debt stands as it was.</summary>
    public sealed record Rejected : DisputeOutcome
    {
        /// <inheritdoc/>
        public override Money AcceptedOf(Money contested) => Money.Zero(Guard.HasCurrency(contested).Currency);

        /// <summary>The word, independent of the current culture.</summary>
        public override string ToString() => nameof(Rejected);

        private protected override void Seal() { }
    }

    /// <summary>The customer is right: all that was contested is to be credited.</summary>
    public sealed record AcceptedWholly : DisputeOutcome
    {
        /// <inheritdoc/>
        public override Money AcceptedOf(Money contested) => Guard.HasCurrency(contested);

        /// <summary>The word, independent of the current culture.</summary>
        public override string ToString() => nameof(AcceptedWholly);

        private protected override void Seal() { }
    }

    /// <summary>The customer is right in part; the rest of the debt stands.</summary>
    public sealed record AcceptedInPart : DisputeOutcome
    {
        /// <summary>A part accepted.</summary>
        /// <param name="amount">What is to be credited, greater than zero; an account holds it against the dispute, which must be of more.</param>
        /// <exception cref="ArgumentException">The amount has no currency.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The amount is zero or negative.</exception>
        public AcceptedInPart(Money amount) => Amount = Guard.Positive(amount);

        /// <summary>What is to be credited.</summary>
        public Money Amount { get; }

        /// <inheritdoc/>
        public override Money AcceptedOf(Money contested) => Money.Min(Amount, contested);

        /// <summary>Word and amount, independent of the current culture.</summary>
        public override string ToString() => $"{nameof(AcceptedInPart)} {Amount}";

        private protected override void Seal() { }
    }

    /// <summary>The customer does not contest it any more.</summary>
    public sealed record Withdrawn : DisputeOutcome
    {
        /// <inheritdoc/>
        public override Money AcceptedOf(Money contested) => Money.Zero(Guard.HasCurrency(contested).Currency);

        /// <summary>The word, independent of the current culture.</summary>
        public override string ToString() => nameof(Withdrawn);

        private protected override void Seal() { }
    }
}
