using NodaTime;

namespace Cobranza.Escalations;

/// <summary>What the ladder proposes for a day: take a step, wait for one, or nothing. A closed family.</summary>
public abstract record NextStep
{
    private protected NextStep(Explanation why) => Why = Guard.NotNull(why);

    /// <summary>The reasons; there always are some, also when nothing is done.</summary>
    public Explanation Why { get; }

    /// <summary>The reasons in English, independent of the current culture.</summary>
    public sealed override string ToString() => Why.ToText(Language.English);

    // The second lock: outsiders could still derive through the copy constructor, but cannot implement this member.
    private protected abstract void Seal();

    /// <summary>No step follows: nothing is owed, every step was taken, or none can be foreseen.</summary>
    public sealed record NoStep : NextStep
    {
        /// <summary>Nothing to do, and why.</summary>
        public NoStep(Explanation why)
            : base(why) { }

        private protected override void Seal() { }
    }

    /// <summary>A step follows on a later day if nothing is paid and nothing else happens.</summary>
    public sealed record Wait : NextStep
    {
        /// <summary>A day to wait for, and why.</summary>
        /// <exception cref="ArgumentException">The date is missing.</exception>
        public Wait(LocalDate until, EscalationStep forStep, Explanation why)
            : base(why)
        {
            Until = Guard.Date(until);
            ForStep = Guard.NotNull(forStep);
        }

        /// <summary>The exact day on which the step follows; after a pause not before the day after its last one.</summary>
        public LocalDate Until { get; }

        /// <summary>The step that follows then.</summary>
        public EscalationStep ForStep { get; }

        private protected override void Seal() { }
    }

    /// <summary>A step is due today.</summary>
    public sealed record Take : NextStep
    {
        /// <summary>A step to take, and why.</summary>
        /// <exception cref="ArgumentException">The key is blank.</exception>
        public Take(EscalationStep step, string key, Explanation why)
            : base(why)
        {
            Step = Guard.NotNull(step);
            Key = Guard.Line(key, MaxKeyLength);
        }

        /// <summary>Longest key: 512 characters, our choice, because it holds two texts of at most 256.</summary>
        public const int MaxKeyLength = 512;

        /// <summary>The step.</summary>
        public EscalationStep Step { get; }

        /// <summary>The idempotency key: customer, start of the delinquency and step.</summary>
        public string Key { get; }

        private protected override void Seal() { }
    }
}
