using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Commitments;

/// <summary>What is known about a contact beyond its day and channel; each of it optional.</summary>
public sealed record ContactDetails
{
    /// <summary>Longest note: 2,000 characters, our choice, because a note is a paragraph and not a letter.</summary>
    public const int MaxNoteLength = 2_000;

    /// <summary>Details; texts but the note have 1 to <see cref="AccountEvent.MaxTextLength"/> characters.</summary>
    /// <param name="direction">Who turned to whom.</param>
    /// <param name="personRole">To whom one spoke, by role: accounts payable, owner.</param>
    /// <param name="outcome">What came of it, by the host's list of codes.</param>
    /// <param name="nextActionOn">The day for which something was agreed or planned; a contact on or after it settles it.</param>
    /// <param name="noticeProof">The reference of the proof that a notice was received: certified mail, notary, registered e-mail.</param>
    /// <param name="items">The items it was about; none means the customer as a whole.</param>
    /// <param name="note">A note, on one line, at most <see cref="MaxNoteLength"/> characters.</param>
    /// <exception cref="ArgumentException">A text is blank or too long, or an id or the date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The direction is unknown.</exception>
    public ContactDetails(
        ContactDirection direction = ContactDirection.Outbound,
        string? personRole = null,
        string? outcome = null,
        LocalDate? nextActionOn = null,
        string? noticeProof = null,
        ValueList<ReceivableId>? items = null,
        string? note = null
    )
    {
        Direction = Guard.Defined(direction);
        PersonRole = personRole is null ? null : Guard.Line(personRole, AccountEvent.MaxTextLength);
        Outcome = outcome is null ? null : Guard.Line(outcome, AccountEvent.MaxTextLength);
        NextActionOn = Guard.OptionalDate(nextActionOn);
        NoticeProof = noticeProof is null ? null : Guard.Line(noticeProof, AccountEvent.MaxTextLength);
        Items = Ids.Each(items);
        Note = note is null ? null : Guard.Line(note, MaxNoteLength);
    }

    /// <summary>To the customer, about all of it, and nothing else known.</summary>
    public static ContactDetails None { get; } = new();

    /// <summary>Who turned to whom.</summary>
    public ContactDirection Direction { get; }

    /// <summary>To whom one spoke, by role, or null.</summary>
    public string? PersonRole { get; }

    /// <summary>What came of it, by the host's list of codes, or null.</summary>
    public string? Outcome { get; }

    /// <summary>The day for which something was agreed or planned, or null.</summary>
    public LocalDate? NextActionOn { get; }

    /// <summary>The reference of the proof that a notice was received, or null.</summary>
    public string? NoticeProof { get; }

    /// <summary>The items it was about; empty means the customer as a whole.</summary>
    public ValueList<ReceivableId> Items { get; }

    /// <summary>A note, or null.</summary>
    public string? Note { get; }

    /// <summary>Whether it was about an item: it names it, or names none.</summary>
    public bool IsAbout(ReceivableId item) => Items.IsEmpty || Items.Contains(item);

    /// <summary>All that is known, independent of the current culture.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            new[]
            {
                Direction.ToString(),
                PersonRole,
                Outcome,
                NextActionOn is { } day ? $"next on {Guard.Text(day)}" : null,
                NoticeProof is null ? null : $"proof {NoticeProof}",
                Items.IsEmpty ? null : string.Join(" and ", Items),
                Note,
            }.OfType<string>()
        );
}
