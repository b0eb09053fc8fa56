namespace Cobranza.Escalations;

/// <summary>One rung of the ladder: when it may be taken, by which channel and in which tone.</summary>
public sealed record EscalationStep
{
    /// <summary>Longest id, channel or name: 256 characters, our choice, because they are labels and not letters.</summary>
    public const int MaxTextLength = 256;

    /// <summary>Longest minimum wait: 3,660 days, our choice, because ten years is as good as never.</summary>
    public const int MaxWaitDays = 3_660;

    /// <summary>A step.</summary>
    /// <param name="id">Its stable name, unique in its ladder.</param>
    /// <param name="when">What must hold.</param>
    /// <param name="minimumWaitDays">Calendar days since the last contact of any kind, from 0; taken when at least that many have passed.</param>
    /// <param name="channel">How: email, call, letter; the host's own word.</param>
    /// <param name="tone">How it speaks.</param>
    /// <param name="englishName">Its name for people, in English.</param>
    /// <param name="spanishName">Its name for people, in Spanish.</param>
    /// <param name="lapsesAfterDaysPastDue">The step is passed over once more than this many days past due; 0 for a reminder that makes no
    /// sense after the due date. <see langword="null"/>: it never lapses.</param>
    /// <exception cref="ArgumentException">A text is blank or too long.</exception>
    /// <exception cref="ArgumentNullException">The condition is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range, or the tone is unknown.</exception>
    public EscalationStep(
        string id,
        EscalationCondition when,
        int minimumWaitDays,
        string channel,
        Tone tone,
        string englishName,
        string spanishName,
        int? lapsesAfterDaysPastDue = null
    )
    {
        Id = Guard.Line(id, MaxTextLength);
        When = Guard.NotNull(when);
        MinimumWaitDays = Guard.InRange(minimumWaitDays, 0, MaxWaitDays);
        Channel = Guard.Line(channel, MaxTextLength);
        Tone = Guard.Defined(tone);
        EnglishName = Guard.Line(englishName, MaxTextLength);
        SpanishName = Guard.Line(spanishName, MaxTextLength);
        LapsesAfterDaysPastDue = lapsesAfterDaysPastDue is { } lapse
            ? Guard.InRange(
                lapse,
                -EscalationCondition.MaxDays,
                EscalationCondition.MaxDays,
                nameof(lapsesAfterDaysPastDue)
            )
            : null;
    }

    /// <summary>Its stable name, unique in its ladder.</summary>
    public string Id { get; }

    /// <summary>What must hold.</summary>
    public EscalationCondition When { get; }

    /// <summary>Calendar days since the last contact of any kind.</summary>
    public int MinimumWaitDays { get; }

    /// <summary>How the customer is contacted.</summary>
    public string Channel { get; }

    /// <summary>How it speaks.</summary>
    public Tone Tone { get; }

    /// <summary>Its name for people, in English.</summary>
    public string EnglishName { get; }

    /// <summary>Its name for people, in Spanish.</summary>
    public string SpanishName { get; }

    /// <summary>The step is passed over once more than this many days past due; never if missing.</summary>
    public int? LapsesAfterDaysPastDue { get; }

    /// <summary>The first day on which the step can be taken, counted from the due date; negative before it.</summary>
    /// <remarks>That of its condition; a condition that names no day is for debt past due and counts as 1.</remarks>
    public int FromDaysPastDue => When.DaysPastDueThreshold ?? 1;

    /// <summary>Its name for people.</summary>
    public string NameIn(Language language) => Guard.Defined(language) == Language.Spanish ? SpanishName : EnglishName;

    /// <summary>Id and condition, independent of the current culture.</summary>
    public override string ToString() => $"{Id}: {When}";
}
