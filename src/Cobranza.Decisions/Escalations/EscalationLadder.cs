using Cobranza.Calendars;
using NodaTime;

namespace Cobranza.Escalations;

/// <summary>The ladder from a friendly reminder to legal action, climbed by one customer at a time.</summary>
/// <remarks>
/// <para>At most one contact a day. A step is taken once in a delinquency, and steps go strictly up. A step belongs to the present
/// delinquency if the oldest debt now open had already reached that step's day when it was taken; an older one belongs to a debt since
/// paid, and the ladder starts anew (our choice, because no customer should meet the last step of an old debt first).</para>
/// <para>Thresholds are "at least": a missed run loses no step and never fires a burst. The minimum wait is that of the step about to be
/// taken, counted from the last contact of any kind. A step that falls on a day without business moves later, never earlier.</para>
/// <para>The same facts and date give the same answer, and after the step is recorded nothing more that day.</para>
/// </remarks>
public sealed record EscalationLadder
{
    /// <summary>Most steps: 100, our choice, because a ladder anyone can follow has a tenth of that.</summary>
    public const int MaxSteps = 100;

    /// <summary>How far ahead a step is looked for: 1,098 days, our choice, because what lies more than three years off needs no date.</summary>
    public const int HorizonDays = 1_098;

    /// <summary>A ladder.</summary>
    /// <param name="steps">The steps from the lowest to the highest; without steps nobody is ever contacted.</param>
    /// <param name="climb">How it is climbed when several steps are due.</param>
    /// <param name="calendar">The days on which steps are taken; every day if not given.</param>
    /// <exception cref="ArgumentException">Two steps have one id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are more than <see cref="MaxSteps"/> steps, or the mode is unknown.</exception>
    public EscalationLadder(ValueList<EscalationStep> steps, ClimbMode climb, BusinessCalendar? calendar = null)
    {
        Guard.InRange(Guard.NotNull(steps).Count, 0, MaxSteps, nameof(steps));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            if (!ids.Add(Guard.NotNull(step, nameof(steps)).Id))
            {
                throw new ArgumentException($"must have one id each; '{step.Id}' occurs twice", nameof(steps));
            }
        }

        Steps = steps;
        Climb = Guard.Defined(climb);
        Calendar = calendar ?? BusinessCalendar.EveryDay;
    }

    /// <summary>The steps from the lowest to the highest.</summary>
    public ValueList<EscalationStep> Steps { get; }

    /// <summary>How it is climbed when several steps are due.</summary>
    public ClimbMode Climb { get; }

    /// <summary>The days on which steps are taken.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>The step to take on a day, or when the next one follows, or why none does.</summary>
    /// <param name="facts">What is owed and what was done; contacts after the as-of date are ignored.</param>
    /// <param name="asOf">The day.</param>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    public NextStep Next(EscalationFacts facts, LocalDate asOf) => new LadderReview(this, facts, asOf).Next();

    /// <summary>The steps that follow from a day on if nothing is paid and each is taken on its day.</summary>
    /// <param name="facts">What is owed and what was done; contacts after the as-of date are ignored.</param>
    /// <param name="asOf">The first day looked at, itself included.</param>
    /// <param name="days">How many days ahead, from 0 up to and including <see cref="HorizonDays"/>.</param>
    /// <returns>Dates in order, at most one step a day; empty if nothing follows.</returns>
    /// <exception cref="ArgumentException">The date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The days are out of range.</exception>
    public ValueList<PlannedStep> Forecast(EscalationFacts facts, LocalDate asOf, int days = HorizonDays) =>
        new LadderReview(this, facts, asOf).Forecast(Guard.InRange(days, 0, HorizonDays));

    /// <summary>What makes taking a step unmistakable: customer, start of the delinquency and step; the same in every process.</summary>
    /// <remarks>A host that keeps the keys of what it has sent sends nothing twice. Texts are preceded by their length, so that two
    /// different steps never share a key.</remarks>
    /// <param name="facts">The facts on which the step was proposed.</param>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentException">Nothing is owed.</exception>
    public static string KeyOf(EscalationFacts facts, EscalationStep step)
    {
        Guard.NotNull(facts);
        Guard.NotNull(step);
        var start =
            facts.OldestDueOn
            ?? throw new ArgumentException("owes nothing, so that no step can be taken", nameof(facts));
        var customer = facts.Customer.Value;
        return Guard.Text($"{customer.Length}:{customer}/{Guard.Text(start)}/{step.Id.Length}:{step.Id}");
    }

    /// <summary>The ladder in words, as data.</summary>
    public Explanation Describe()
    {
        var rule =
            Steps.IsEmpty ? EscalationRules.NoSteps
            : Climb == ClimbMode.Sequential ? EscalationRules.SequentialLadder
            : EscalationRules.HighestLadder;
        var trace = new Trace(rule);
        for (var index = 0; index < Steps.Count; index++)
        {
            DescribeStep(trace, index + 1, Steps[index]);
        }

        if (Calendar != BusinessCalendar.EveryDay)
        {
            trace
                .Open(EscalationRules.OnBusinessDays)
                .Note("weekend", Calendar.Weekend.Count)
                .Note("holidays", Calendar.Holidays.Count);
        }

        return trace.ToExplanation();
    }

    /// <summary>The ladder in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);

    private static void DescribeStep(Trace trace, int number, EscalationStep step)
    {
        var line = trace
            .Open(EscalationRules.Step)
            .Note("number", number)
            .Note("step", step.EnglishName, step.SpanishName)
            .Note("channel", step.Channel)
            .Note(
                "tone",
                EscalationRules.ToneIn(step.Tone, Language.English),
                EscalationRules.ToneIn(step.Tone, Language.Spanish)
            );
        line.Include(step.When.Describe());
        if (step.MinimumWaitDays > 0)
        {
            line.Open(EscalationRules.StepWait).Note("wait", step.MinimumWaitDays);
        }

        if (step.LapsesAfterDaysPastDue is { } lapse)
        {
            var rule =
                lapse == 0 ? EscalationRules.StepLapsesDue
                : lapse < 0 ? EscalationRules.StepLapsesBefore
                : EscalationRules.StepLapses;
            line.Open(rule).Note("days", Math.Abs(lapse));
        }
    }
}
