namespace Cobranza.Terms;

/// <summary>The score lies within bounds, both included.</summary>
public sealed record ScoreCondition : StandingCondition
{
    /// <inheritdoc cref="StandingCondition.Score"/>
    public ScoreCondition(int atLeast, int? atMost)
    {
        AtLeast = atLeast;
        AtMost =
            atMost is null || atMost >= atLeast
                ? atMost
                : throw new ArgumentOutOfRangeException(
                    nameof(atMost),
                    atMost,
                    Guard.Text($"must not be below the lower bound, {atLeast}")
                );
    }

    /// <summary>The lower bound, included.</summary>
    public int AtLeast { get; }

    /// <summary>The upper bound, included; none if <see langword="null"/>.</summary>
    public int? AtMost { get; }

    /// <inheritdoc/>
    protected override Rule Rule => AtMost is null ? StandingTexts.ScoreAtLeast : StandingTexts.ScoreBetween;

    /// <inheritdoc/>
    protected override bool HoldsCore(StandingFacts facts, Trace? trace)
    {
        Guard.NotNull(facts);
        if (facts.Score is not { } score)
        {
            trace?.Open(StandingTexts.NotKnown);
            return false;
        }

        trace?.Open(StandingTexts.Is).Note("found", score);
        return score >= AtLeast && (AtMost is not { } most || score <= most);
    }

    /// <inheritdoc/>
    protected override void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("least", AtLeast);
        if (AtMost is { } most)
        {
            trace.Note("most", most);
        }
    }
}
