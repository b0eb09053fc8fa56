using System.Globalization;
using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests.Aging;

/// <summary>One block of agings.csv: documents and payments of some parties, and what must come out.</summary>
internal sealed class PublishedAging
{
    private readonly List<string[]> _rows = [];
    private readonly string[] _head;

    private PublishedAging(string[] head) => _head = head;

    public static IReadOnlyDictionary<string, PublishedAging> All { get; } = Read();

    public AgingPolicy Policy =>
        new(
            AgingBuckets.Of([.. _head[3].Split(' ').Select(bound => int.Parse(bound, CultureInfo.InvariantCulture))]),
            Enum.Parse<AgingBasis>(_head[2])
        );

    public ExchangeRates Rates =>
        ExchangeRates.Of(
            Rows("rate")
                .Select(row => ExchangeRate.Of(Currency.Of(row[1]), Currency.Of(row[2]), Number(row[3]), Date(row[4])))
        );

    /// <summary>What must come out.</summary>
    public IEnumerable<string[]> Outcomes =>
        _rows.Where(row => row[0] is not ("item" or "part" or "paid" or "note" or "rate"));

    private IEnumerable<string[]> Rows(string kind) => _rows.Where(row => row[0] == kind);

    /// <summary>The accounts of all parties on a day.</summary>
    public IEnumerable<(AccountBalance Balance, CommitmentStatus Commitments)> On(LocalDate asOf) =>
        _rows
            .Where(row => row[0] is "item" or "paid" or "note")
            .Select(row => row[1])
            .Distinct()
            .Select(party =>
            {
                var account = AccountOf(party);
                var balance = account.BalanceOn(asOf);
                return (balance, CommitmentStatus.Of(account, balance));
            });

    public AgingReport Age(string asOf) => AgingReport.Of(On(Date(asOf)), Policy);

    public (ItemBalance Item, CommitmentStatus Commitments) Find(string item, string asOf)
    {
        var (balance, commitments) = On(Date(asOf))
            .Single(one => one.Balance.Items.Any(found => found.Item.Id.Value == item));
        return (balance.Item(item), commitments);
    }

    public static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Money Amount(string text) => text.Contains(' ') ? Money.Parse(text) : Books.Mxn(Number(text));

    private Account AccountOf(string party)
    {
        var customer = CustomerId.Of(party);
        return new(
            customer,
            [.. Rows("item").Where(row => row[1] == party).Select(row => Item(customer, row))],
            [
                .. Rows("paid")
                    .Where(row => row[1] == party)
                    .Select(row => new Payment(EntryId.Of(row[2]), Amount(row[4]), Date(row[3]))),
                .. Rows("note").Where(row => row[1] == party).Select(Note),
            ]
        );
    }

    private Receivable Item(CustomerId customer, string[] row)
    {
        ValueList<ReceivablePart> parts =
        [
            .. Rows("part")
                .Where(part => part[1] == row[2])
                .Select(part => new ReceivablePart(
                    int.Parse(part[2], CultureInfo.InvariantCulture),
                    Component.Principal,
                    Amount(part[4]),
                    DueDate.On(Date(part[3]))
                )),
        ];
        return new(
            ReceivableId.Of(row[2]),
            customer,
            ReceivableKind.Invoice,
            Amount(row[5]),
            Date(row[3]),
            row[4].Length == 0 ? null : DueDate.On(Date(row[4])),
            parts: parts.IsEmpty ? null : parts
        );
    }

    private static CreditNote Note(string[] row) =>
        new(EntryId.Of(row[2]), Amount(row[4]), Date(row[3]), row[5].Length == 0 ? null : ReceivableId.Of(row[5]));

    private static Dictionary<string, PublishedAging> Read()
    {
        using var stream = typeof(PublishedAging).Assembly.GetManifestResourceStream("agings.csv")!;
        using var reader = new StreamReader(stream);
        var all = new Dictionary<string, PublishedAging>(StringComparer.Ordinal);
        PublishedAging? last = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = line.Split(';');
            if (row[0] == "case")
            {
                all.Add(row[1], last = new(row));
            }
            else
            {
                last!._rows.Add(row);
            }
        }

        return all;
    }
}
