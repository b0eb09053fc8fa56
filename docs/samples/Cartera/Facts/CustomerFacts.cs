using Cobranza;
using Cobranza.Receivables;

namespace Cartera.Facts;

/// <summary>What is gathered of one customer while the rows are read.</summary>
internal sealed class CustomerFacts(CustomerId id, int line)
{
    public CustomerId Id => id;

    /// <summary>The first line that speaks of the customer.</summary>
    public int Line => line;

    public string Name { get; set; } = "";

    public string Country { get; set; } = "";

    public List<Receivable> Receivables { get; } = [];

    public List<Entry> Entries { get; } = [];

    public List<AccountEvent> Events { get; } = [];

    public CustomerFile ToFile() =>
        new(
            new Account(id, ValueList.From(Receivables), ValueList.From(Entries), ValueList.From(Events)),
            Name.Length > 0 ? Name : id.Value,
            Country
        );
}
