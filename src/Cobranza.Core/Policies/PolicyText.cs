namespace Cobranza.Policies;

/// <summary>Writes a whole policy as plain text in English or Spanish, from what each of its policies says about itself.</summary>
/// <remarks>The text and the behavior cannot drift apart: both come from the same policies. Commissions are left out unless asked for,
/// because the text is meant for customers.</remarks>
public static class PolicyText
{
    /// <summary>The policy as data: a heading, and beneath it one explanation for each topic.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="withCommission">Whether to include what is earned on cash collected, which customers do not see.</param>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static Explanation Explain(PolicySet policy, bool withCommission = false)
    {
        Guard.NotNull(policy);
        var trace = new Trace(PolicyRules.Set).Note("name", policy.Name).Note("from", policy.EffectiveFrom);
        Section(trace, PolicyRules.Terms, [.. policy.Terms.Describe()]);
        Section(trace, PolicyRules.LateFees, policy.LateFees.Describe());
        if (policy.Plan is { } plan)
        {
            Section(trace, PolicyRules.Plans, plan.Describe());
        }

        Section(trace, PolicyRules.Allocation, policy.Allocation.Describe());
        Section(trace, PolicyRules.Credit, [.. policy.Credit.Describe().Because]);
        Section(trace, PolicyRules.Escalation, policy.Escalation.Describe());
        Section(trace, PolicyRules.Disputes, policy.Disputes.Describe());
        Section(trace, PolicyRules.Aging, policy.Aging.Describe());
        if (withCommission && policy.Commission is { } commission)
        {
            Section(trace, PolicyRules.Commission, commission.Describe());
        }

        return trace.ToExplanation();
    }

    /// <summary>The policy as text, one line for each thing decided, those beneath a heading indented.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="language">The language of the sentences.</param>
    /// <param name="format">How numbers and dates are written; <see cref="TextFormat.Default"/> if not given.</param>
    /// <param name="withCommission">Whether to include what is earned on cash collected, which customers do not see.</param>
    /// <exception cref="ArgumentNullException">The policy is missing.</exception>
    public static string Describe(
        PolicySet policy,
        Language language,
        TextFormat? format = null,
        bool withCommission = false
    ) => Explain(policy, withCommission).ToText(language, format);

    private static void Section(Trace trace, Rule heading, params ReadOnlySpan<Explanation> parts)
    {
        var section = trace.Open(heading);
        foreach (var part in parts)
        {
            section.Include(part);
        }
    }
}
