using NodaTime;

namespace Cobranza.Receivables;

/// <summary>What a document must have before anybody is asked to pay it: the fields of its regime, and receipt.</summary>
/// <remarks>A debtor may lawfully wait for a correct invoice; whoever duns on a defective one loses the interest and the argument.</remarks>
public sealed record ReadinessPolicy
{
    /// <summary>Most required fields: 200, our choice, more than any e-invoice regime asks for in the head of a document.</summary>
    public const int MaxFields = 200;

    /// <summary>What a document must have.</summary>
    /// <param name="regime">The name of the regime, such as <c>CFDI 4.0</c> or <c>Peppol</c>; at most <see cref="AccountEvent.MaxTextLength"/> characters.</param>
    /// <param name="requiredFields">The host's names of the fields; at most <see cref="MaxFields"/>.</param>
    /// <param name="mustBeReceived">Whether the customer must have the document in hand.</param>
    /// <exception cref="ArgumentException">The regime or a name is missing, or there are too many.</exception>
    public ReadinessPolicy(string regime, ValueList<string> requiredFields, bool mustBeReceived = true)
    {
        Regime = Guard.Line(regime, AccountEvent.MaxTextLength);
        RequiredFields = Checked(requiredFields);
        MustBeReceived = mustBeReceived;
    }

    /// <summary>The name of the regime.</summary>
    public string Regime { get; }

    /// <summary>The host's names of the fields, by name.</summary>
    public ValueList<string> RequiredFields { get; }

    /// <summary>Whether the customer must have the document in hand.</summary>
    public bool MustBeReceived { get; }

    /// <summary>Whether an item is ready to be collected at the end of a day.</summary>
    /// <param name="account">The facts.</param>
    /// <param name="item">An item of the account.</param>
    /// <param name="asOf">The day at whose end it is judged.</param>
    /// <param name="knownOn">If given, only what was recorded up to and including that day counts.</param>
    /// <exception cref="ArgumentException">A date is missing, or the account has no such item.</exception>
    public Readiness Judge(Account account, ReceivableId item, LocalDate asOf, LocalDate? knownOn = null)
    {
        Guard.Date(asOf);
        Guard.OptionalDate(knownOn);
        if (!Guard.NotNull(account).Receivables.Any(one => one.Id == item))
        {
            throw new ArgumentException($"'{item}' is no item of '{account.Customer}'", nameof(item));
        }

        var seen = account
            .Events.Where(one => one.EffectiveOn <= asOf && (knownOn is not { } known || one.RecordedOn <= known))
            .ToList();
        var given = seen.OfType<InvoiceDataGiven>()
            .Where(one => one.Item == item)
            .SelectMany(one => one.Fields)
            .ToHashSet(StringComparer.Ordinal);
        var isReceived = seen.OfType<InvoiceReceived>().Any(one => one.Item == item);
        return new(
            item,
            Regime,
            [.. RequiredFields.Where(field => !given.Contains(field))],
            MustBeReceived && !isReceived
        );
    }

    /// <summary>Regime, fields and receipt, independent of the current culture.</summary>
    public override string ToString() =>
        $"{Regime}: {string.Join(", ", RequiredFields)}{(MustBeReceived ? "; received" : "")}";

    internal static ValueList<string> Checked(ValueList<string> fields)
    {
        Guard.NotNull(fields);
        if (fields.Count > MaxFields)
        {
            throw new ArgumentException(
                Guard.Text($"must be at most {MaxFields} names; there are {fields.Count}"),
                nameof(fields)
            );
        }

        return
        [
            .. fields
                .Select(field => Guard.Line(field, AccountEvent.MaxTextLength, nameof(fields)))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
    }
}
