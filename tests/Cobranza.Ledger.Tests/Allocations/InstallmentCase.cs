using System.Globalization;
using Cobranza.Allocations;
using Cobranza.Receivables;
using Cobranza.Terms;
using NodaTime;
using NodaTime.Text;

namespace Cobranza.Tests.Allocations;

/// <summary>One block of installments.csv: an item in parts, what was paid on it, and where each amount went.</summary>
internal sealed class InstallmentCase
{
    private readonly List<string[]> _rows = [];

    private InstallmentCase(string[] head) => Head = head;

    public string[] Head { get; }

    public static IReadOnlyDictionary<string, InstallmentCase> All { get; } = Read();

    public AllocationOrder Order
    {
        get
        {
            ValueList<Component> due = [.. Head[3].Split(' ').SelectMany(Components)];
            ValueList<Component> ahead = [.. Head[4].Split(' ').SelectMany(Components)];
            var byDueness = AllocationKey.ComponentsByDueness(due, due, ahead);
            AllocationOrder Of(string kind)
            {
                // Last: from the last installment to the first of what lies ahead, by due dates, which rise with the numbers.
                var rule = Rows("rule")
                    .Where(row => row[1] == kind)
                    .Select(row => Enum.Parse<AheadOfSchedule>(row[2]))
                    .SingleOrDefault();
                var order =
                    Head[5] == "vertical"
                        ? AllocationOrder.By(byDueness, AllocationKey.OldestDue)
                        : AllocationOrder
                            .By(AllocationKey.DueBeforeNotDue)
                            .Within(
                                rule == AheadOfSchedule.LastInstallment
                                    ? [AllocationKey.DueBeforeNotDue, AllocationKey.OldestDue, byDueness]
                                    : [AllocationKey.LowestPortion, byDueness]
                            );
                return order.WithAhead(rule);
            }

            return Of("payment").With(CreditKind.CreditNote, Of("goodwill")).With(CreditKind.Withholding, Of("refund"));
        }
    }

    public Receivable Item
    {
        get
        {
            ValueList<ReceivablePart> parts =
            [
                .. Rows("part")
                    .Select(row => new ReceivablePart(
                        int.Parse(row[1], CultureInfo.InvariantCulture),
                        Component.Of(row[2]),
                        Usd(row[4]),
                        DueDate.On(Day(row[3]))
                    )),
            ];
            return new(
                ReceivableId.Of("LOAN"),
                Books.Customer,
                ReceivableKind.Installment,
                Money.Sum(parts.Select(part => part.Amount), Currency.Usd),
                new LocalDate(2022, 12, 31),
                parts: parts
            );
        }
    }

    public IEnumerable<string[]> Rows(string kind) => _rows.Where(row => row[0] == kind);

    public IEnumerable<Entry> Entries()
    {
        var number = 0;
        foreach (var row in Rows("credit"))
        {
            yield return Credit(EntryId.Of($"P{number++:00}"), row[1], Day(row[2]), Usd(row[3]));
        }

        foreach (var row in Rows("undone"))
        {
            var payment = new Payment(EntryId.Of($"U{number++:00}"), Usd(row[3]), Day(row[1]));
            yield return payment;
            yield return new Reversal(
                EntryId.Of($"R{number++:00}"),
                payment.Amount,
                Day(row[2]),
                payment.Id,
                reason: ReversalReason.Mistake
            );
        }
    }

    public static Money Usd(string amount) =>
        Money.Of(decimal.Parse(amount, CultureInfo.InvariantCulture), Currency.Usd);

    // A goodwill credit and a merchant's refund name the loan; each kind has its rule for money ahead of schedule.
    private Entry Credit(EntryId id, string kind, LocalDate on, Money amount) =>
        kind switch
        {
            "payment" => new Payment(id, amount, on),
            "goodwill" => new CreditNote(id, amount, on, Item.Id),
            "refund" => new Withholding(id, amount, on, Item.Id),
            _ => throw new FormatException(kind),
        };

    private static IEnumerable<Component> Components(string name) =>
        name == "penalties" ? [Component.Of("penalties"), Component.Of("penalties-2")] : [Component.Of(name)];

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static Dictionary<string, InstallmentCase> Read()
    {
        using var stream = typeof(InstallmentCase).Assembly.GetManifestResourceStream("installments.csv")!;
        using var reader = new StreamReader(stream);
        var cases = new Dictionary<string, InstallmentCase>(StringComparer.Ordinal);
        InstallmentCase? open = null;
        while (reader.ReadLine() is { } line)
        {
            var row = line.Split(';');
            if (row[0] == "case")
            {
                cases.Add(row[1], open = new(row));
            }
            else if (!line.StartsWith('#'))
            {
                open!._rows.Add(row);
            }
        }

        return cases;
    }
}
