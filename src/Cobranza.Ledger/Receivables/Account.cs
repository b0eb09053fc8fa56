namespace Cobranza.Receivables;

/// <summary>One customer's receivables, entries and events, in all its currencies.</summary>
/// <remarks>
/// <para>Facts only, append-only by habit: add by making a new account. The order in the lists never matters.</para>
/// <para>The constructor checks that ids are distinct, that what is named exists, and that currencies agree; so every
/// later calculation can rely on it.</para>
/// </remarks>
public sealed record Account
{
    /// <summary>A customer's facts, checked against each other.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="receivables">The items raised, all of this customer.</param>
    /// <param name="entries">What happened to them.</param>
    /// <param name="events">Promises, disputes, plans, contacts and pauses.</param>
    /// <exception cref="ArgumentException">An id occurs twice, something named does not exist, or an item belongs to another customer.</exception>
    /// <exception cref="CurrencyMismatchException">An entry or event is in another currency than what it names; the text names both ids.</exception>
    public Account(
        CustomerId customer,
        ValueList<Receivable> receivables,
        ValueList<Entry>? entries = null,
        ValueList<AccountEvent>? events = null
    )
    {
        Customer = Ids.Given(customer);
        Receivables = Guard.NotNull(receivables);
        Entries = entries ?? [];
        Events = events ?? [];
        AccountIndex.Check(this);
    }

    /// <summary>The customer.</summary>
    public CustomerId Customer { get; }

    /// <summary>The items raised.</summary>
    public ValueList<Receivable> Receivables { get; }

    /// <summary>What happened to them.</summary>
    public ValueList<Entry> Entries { get; }

    /// <summary>Promises, disputes, plans, contacts and pauses.</summary>
    public ValueList<AccountEvent> Events { get; }

    /// <summary>The customer and how many facts there are, independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text(
            $"Account {Customer}: {Receivables.Count} receivables, {Entries.Count} entries, {Events.Count} events"
        );
}
