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
    /// <param name="parent">The customer to which this one belongs, or null; not itself.</param>
    /// <param name="payer">The customer who pays for this one, or null; not itself.</param>
    /// <exception cref="ArgumentException">An id occurs twice, something named does not exist, or an item or transfer belongs to another customer, or the customer is its own parent
    /// or payer.</exception>
    /// <exception cref="CurrencyMismatchException">An entry or event is in another currency than what it names; the text names both ids.</exception>
    public Account(
        CustomerId customer,
        ValueList<Receivable> receivables,
        ValueList<Entry>? entries = null,
        ValueList<AccountEvent>? events = null,
        CustomerId? parent = null,
        CustomerId? payer = null
    )
    {
        Customer = Ids.Given(customer);
        Receivables = Guard.NotNull(receivables);
        Entries = entries ?? [];
        Events = events ?? [];
        Parent = Other(parent, nameof(parent));
        Payer = Other(payer, nameof(payer));
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

    /// <summary>The customer to which this one belongs, or null.</summary>
    public CustomerId? Parent { get; }

    /// <summary>The customer who pays for this one, or null where it pays itself.</summary>
    public CustomerId? Payer { get; }

    /// <summary>The customer and how many facts there are, independent of the current culture.</summary>
    public override string ToString() =>
        Guard.Text(
            $"Account {Customer}: {Receivables.Count} receivables, {Entries.Count} entries, {Events.Count} events"
        );

    private CustomerId? Other(CustomerId? other, string name) =>
        other is not { } given ? null
        : Ids.Given(given, name) == Customer ? throw new ArgumentException($"'{Customer}' cannot be its own", name)
        : given;
}
