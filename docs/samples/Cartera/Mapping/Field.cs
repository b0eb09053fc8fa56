namespace Cartera.Mapping;

/// <summary>What a column can mean.</summary>
internal enum Field
{
    /// <summary>What the row says happened; without this column every row is an invoice.</summary>
    Kind,

    /// <summary>The number of the document, promise, plan or dispute.</summary>
    Id,

    /// <summary>The customer's code.</summary>
    Customer,

    /// <summary>The customer's name, for people.</summary>
    Name,

    /// <summary>The customer's country, for people.</summary>
    Country,

    /// <summary>The segment of the receivable.</summary>
    Segment,

    /// <summary>ISO 4217 code; without this column the map names one currency for all rows.</summary>
    Currency,

    /// <summary>The amount, in major units.</summary>
    Amount,

    /// <summary>The day it was issued, paid, said or done.</summary>
    Date,

    /// <summary>The day it was entered in the books; the same day when empty.</summary>
    Recorded,

    /// <summary>Last day on which payment is on time; when empty, the policy's terms say.</summary>
    Due,

    /// <summary>The documents it is about, separated by spaces.</summary>
    Against,

    /// <summary>The day on which the invoice was paid in full; empty while it is open.</summary>
    Settled,

    /// <summary>Whether the invoice is in dispute from its issue until it is settled.</summary>
    Disputed,

    /// <summary>Why, in the company's own words.</summary>
    Reason,

    /// <summary>The step of the escalation ladder that was taken.</summary>
    Step,

    /// <summary>By which channel the customer was contacted.</summary>
    Channel,

    /// <summary>How many installments a plan has.</summary>
    Count,
}
