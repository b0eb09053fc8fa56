using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>Creditor and customer were in contact: a step of the ladder that the host has taken, or any other call, letter or visit.</summary>
/// <remarks>One outside the ladder that the creditor made counts for the waits between contacts; one that the customer made does not.</remarks>
public sealed record ContactMade : AccountEvent
{
    /// <summary>A contact.</summary>
    /// <param name="stepId">The step of the ladder; null for a contact outside it.</param>
    /// <param name="effectiveOn">The day of the contact.</param>
    /// <param name="channel">How: e-mail, call, letter.</param>
    /// <param name="recordedOn">When it became known; the day itself if not given.</param>
    /// <param name="details">Direction, person, outcome and more; <see cref="ContactDetails.None"/> if not given.</param>
    /// <exception cref="ArgumentException">A text is blank or too long, a date is missing, or the next action lies before the contact.</exception>
    public ContactMade(
        string? stepId,
        LocalDate effectiveOn,
        string channel,
        LocalDate? recordedOn = null,
        ContactDetails? details = null
    )
        : base(effectiveOn, recordedOn)
    {
        StepId = stepId is null ? null : Guard.Line(stepId, MaxTextLength);
        Channel = Guard.Line(channel, MaxTextLength);
        Details = details ?? ContactDetails.None;
        if (Details.NextActionOn < effectiveOn)
        {
            throw new ArgumentException(
                $"must not plan the next action, of {Guard.Text(Details.NextActionOn.GetValueOrDefault())}, before the contact on {Guard.Text(effectiveOn)}",
                nameof(details)
            );
        }
    }

    /// <summary>The step of the ladder, or null for a contact outside it.</summary>
    public string? StepId { get; }

    /// <summary>How they were in contact.</summary>
    public string Channel { get; }

    /// <summary>Direction, person, outcome and more.</summary>
    public ContactDetails Details { get; }

    internal override string Text() =>
        (StepId is null ? $"Contact by {Channel}" : $"Contact {StepId} by {Channel}")
        + (Details == ContactDetails.None ? "" : $" ({Details})");

    internal override void Check(AccountIndex index)
    {
        foreach (var item in Details.Items)
        {
            index.CheckItem(this, item);
        }
    }
}
