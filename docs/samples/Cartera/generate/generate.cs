// Writes the invented portfolio of the sample: data/cartera.csv.
//
//     dotnet run --file docs/samples/Cartera/generate/generate.cs -- docs/samples/Cartera/data/cartera.csv
//
// The same seed writes the same bytes on every machine: own random numbers, whole minor units, no
// clock and no culture. All names are invented.
#:property PublishAot=false
#:property NoWarn=MA0047

using System.Globalization;
using System.Text;

var portfolio = new Portfolio(new Random64(seed: 20260615));
var path = args.Length > 0 ? args[0] : "docs/samples/Cartera/data/cartera.csv";
await File.WriteAllTextAsync(path, portfolio.Write(), new UTF8Encoding(false)).ConfigureAwait(false);
Console.WriteLine($"{path}: {portfolio.Rows} rows");

internal enum Habit
{
    Prompt,
    Early,
    Slow,
    Erratic,
    Stopped,
}

/// <summary>A linear congruential generator (Knuth's MMIX constants); its high bits are used.</summary>
internal sealed class Random64(ulong seed)
{
    private ulong _state = seed;

    public int Between(int low, int high)
    {
        _state = unchecked((_state * 6364136223846793005UL) + 1442695040888963407UL);
        return low + (int)((_state >> 33) % (ulong)(high - low + 1));
    }

    public bool Chance(int percent) => Between(1, 100) <= percent;
}

internal sealed record Customer(
    string Id,
    string Name,
    string Country,
    string Currency,
    Habit Habit,
    int Size,
    int NetDays
);

internal sealed class Invoice(Customer customer, string currency, long amount, DateOnly issued, DateOnly due)
{
    public string Id { get; set; } = "";
    public Customer Customer => customer;
    public string Currency => currency;
    public long Amount { get; } = amount;
    public DateOnly Issued => issued;
    public DateOnly Due => due;
    public long Open { get; set; } = amount;

    /// <summary>A plan covers it.</summary>
    public bool InPlan { get; set; }

    /// <summary>A dispute about it is open.</summary>
    public bool Contested { get; set; }
}

internal sealed record Row(
    DateOnly Date,
    string Kind,
    string Id,
    Customer Customer,
    string Currency = "",
    long? Amount = null,
    DateOnly? Due = null,
    string Against = "",
    string Reason = "",
    string Step = "",
    string Channel = "",
    int? Count = null
);

/// <summary>When a row was entered in the books: mostly on its own day; what the bank tells, and some payments, some days later.</summary>
internal sealed class Bookkeeper(Random64 random)
{
    private readonly Dictionary<string, DateOnly> _known = new(StringComparer.Ordinal);

    /// <summary>The day of entry, or null where it is that of the row itself. Nothing is entered after the last day of the books.</summary>
    public DateOnly? RecordedOn(Row row)
    {
        var days = row.Kind switch
        {
            "reversal" => random.Between(1, 6),
            "payment" when random.Chance(10) => random.Between(2, 12),
            "credit-note" => random.Between(0, 5),
            _ => 0,
        };
        var on = row.Date.AddDays(days);

        // That a payment bounced is not known before the payment is.
        on = _known.TryGetValue(row.Against, out var payment) && payment > on ? payment : on;
        on = on > Portfolio.AsOf ? Portfolio.AsOf : on;
        _known[row.Id] = on;
        return on > row.Date ? on : null;
    }
}

internal sealed class Portfolio
{
    public static readonly DateOnly AsOf = new(2026, 6, 15);

    // "1" small, "2" medium, "3" large; then the habit; then the days of terms agreed apart (0: the policy's).
    private const string Directory = """
        C001|Aceites Sierra Umbría, S.L.|ES|EUR|Prompt|2|0
        C002|Talleres Rubio Cifuentes|ES|EUR|Slow|1|0
        C003|Distribuciones Albufera Norte, S.A.|ES|EUR|Prompt|3|0
        C004|Panadería El Tomillar|ES|EUR|Slow|1|0
        C005|Clínica Dental Arce y Olmedo|ES|EUR|Early|1|0
        C006|Transportes Peñalara Sur, S.L.|ES|EUR|Stopped|2|0
        C007|Hotel Mirador de Antares|ES|EUR|Slow|3|60
        C008|Conservas Ría Quieta, S.A.|ES|EUR|Prompt|3|0
        C009|Librería La Caracola Azul|ES|EUR|Erratic|1|0
        C010|Construcciones Valdeflores, S.L.|ES|EUR|Erratic|3|0
        C011|Estudio Lumbre Arquitectos|ES|EUR|Prompt|2|0
        C012|Viveros Las Candelas|ES|EUR|Slow|1|0
        C013|Imprenta Tinta Clara, S.L.|ES|EUR|Prompt|1|0
        C014|Bodegas Cerro Hondo, S.A.|ES|EUR|Early|3|0
        C015|Electricidad Ojeda e Hijos|ES|EUR|Slow|2|0
        C016|Muebles Castañar, S.L.|ES|EUR|Erratic|2|0
        C017|Laboratorios Nívara, S.A.|ES|USD|Prompt|3|0
        C018|Cooperativa Huerta del Júcar Alto|ES|EUR|Prompt|2|0
        C019|Gimnasio Punto Fuerte|ES|EUR|Stopped|1|0
        C020|Autoescuela Tres Caminos|ES|EUR|Prompt|1|30
        C021|Pinturas Alborada, S.L.|ES|EUR|Slow|2|0
        C022|Academia Compás Abierto|ES|EUR|Prompt|1|0
        C023|Abarrotes La Jacaranda, S.A. de C.V.|MX|MXN|Prompt|2|0
        C024|Textiles Río Escondido, S.A. de C.V.|MX|MXN|Slow|3|0
        C025|Ferretería El Yunque Azul|MX|MXN|Slow|1|0
        C026|Farmacias Santa Brisa|MX|MXN|Early|3|0
        C027|Maquilas Frontera Clara, S. de R.L.|MX|USD|Slow|3|0
        C028|Refaccionaria Dos Volcanes|MX|MXN|Erratic|2|0
        C029|Tortillerías Maíz Dorado|MX|MXN|Prompt|1|0
        C030|Empaques Bajío Verde, S.A. de C.V.|MX|MXN|Prompt|3|0
        C031|Hotelera Bahía Serena, S.A. de C.V.|MX|USD|Erratic|3|45
        C032|Constructora Cantera Rosa, S.A. de C.V.|MX|MXN|Stopped|3|0
        C033|Papelería El Alebrije|MX|MXN|Slow|1|0
        C034|Lácteos Sierra Gorda Alta|MX|MXN|Prompt|2|0
        C035|Clínica Valle Luminoso|MX|MXN|Early|2|0
        C036|Transportes Quetzal del Istmo|MX|MXN|Slow|2|0
        C037|Agropecuaria Nopal Blanco|MX|MXN|Erratic|2|0
        C038|Cafés de Altura Neblina|MX|USD|Prompt|2|0
        C039|Mezcales Cuatro Vientos|MX|MXN|Slow|2|0
        C040|Joyería Plata y Luna|MX|MXN|Prompt|1|30
        """;

    private static readonly (int Days, string Step, string Channel)[] Ladder =
    [
        (1, "reminder", "email"),
        (10, "firm-notice", "email"),
        (20, "call", "phone"),
        (45, "demand-letter", "letter"),
        (90, "agency", "agency"),
    ];

    private readonly Random64 _random;
    private readonly List<Row> _rows = [];
    private readonly List<Invoice> _invoices = [];
    private readonly List<Customer> _customers = [];
    private int _payments;

    public Portfolio(Random64 random)
    {
        _random = random;

        foreach (var line in Directory.Split('\n'))
        {
            var cells = line.Trim().Split('|');
            var customer = new Customer(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                Enum.Parse<Habit>(cells[4]),
                int.Parse(cells[5], CultureInfo.InvariantCulture),
                int.Parse(cells[6], CultureInfo.InvariantCulture)
            );
            _customers.Add(customer);
            Bill(customer);
        }

        NumberInvoices();
        AgreeOnPlans();
        Dispute();
        Promise();
        WriteOff();
        Contact();
    }

    public int Rows => _rows.Count;

    public string Write()
    {
        var text = new StringBuilder(
            "kind,id,customer,name,country,date,recorded,due,currency,amount,against,reason,step,channel,count\n"
        );

        // Random numbers of its own, so that who was late in the books changes nothing else.
        var bookkeeper = new Bookkeeper(new Random64(seed: 20260616));

        foreach (var row in _rows.OrderBy(row => row.Date).ThenBy(row => row.Customer.Id, StringComparer.Ordinal))
        {
            var customer = row.Customer;
            string[] cells =
            [
                row.Kind,
                row.Id,
                customer.Id,
                customer.Name,
                customer.Country,
                Iso(row.Date),
                bookkeeper.RecordedOn(row) is { } recorded ? Iso(recorded) : "",
                row.Due is { } due ? Iso(due) : "",
                row.Currency,
                row.Amount is { } amount ? Decimal(amount) : "",
                row.Against,
                row.Reason,
                row.Step,
                row.Channel,
                row.Count?.ToString(CultureInfo.InvariantCulture) ?? "",
            ];
            text.AppendJoin(',', cells.Select(Quoted)).Append('\n');
        }

        return text.ToString();
    }

    private static string Quoted(string cell) => cell.Contains(',', StringComparison.Ordinal) ? $"\"{cell}\"" : cell;

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Decimal(long minor) =>
        string.Create(CultureInfo.InvariantCulture, $"{minor / 100}.{minor % 100:00}");

    // Net 30, then the end of that month: what the sample's policy says.
    private static DateOnly DueOf(DateOnly issued, int netDays)
    {
        var day = issued.AddDays(netDays == 0 ? 30 : netDays);
        return netDays == 0 ? new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)) : day;
    }

    private void Bill(Customer customer)
    {
        var issued = new DateOnly(2025, 1, 1).AddDays(_random.Between(1, 40));

        while (issued < AsOf)
        {
            var currency =
                customer is { Country: "MX", Currency: "USD" } && _random.Chance(30) ? "MXN" : customer.Currency;
            _invoices.Add(
                new(customer, currency, AmountFor(customer, currency), issued, DueOf(issued, customer.NetDays))
            );
            issued = issued.AddDays(_random.Between(25, 70));
        }
    }

    // Numbered by date, as a real invoicing system does.
    private void NumberInvoices()
    {
        _invoices.Sort(
            (a, b) =>
                (a.Issued, int.Parse(a.Customer.Id[1..], CultureInfo.InvariantCulture)).CompareTo(
                    (b.Issued, int.Parse(b.Customer.Id[1..], CultureInfo.InvariantCulture))
                )
        );

        foreach (var (index, invoice) in _invoices.Index())
        {
            invoice.Id = $"F{invoice.Issued.Year % 100}-{index + 1:0000}";
            Add(
                new(
                    invoice.Issued,
                    "invoice",
                    invoice.Id,
                    invoice.Customer,
                    invoice.Currency,
                    invoice.Amount,
                    invoice.Customer.NetDays == 0 ? null : invoice.Due
                )
            );
            Credit(invoice);
            Pay(invoice);
        }
    }

    private long AmountFor(Customer customer, string currency)
    {
        var whole = customer.Size switch
        {
            1 => _random.Between(120, 900),
            2 => _random.Between(700, 4_200),
            _ => _random.Between(2_500, 16_000),
        };
        var net = ((whole * 100L) + (_random.Between(0, 19) * 5)) * (currency is "MXN" ? 18 : 1);
        var tax = (currency, customer.Country) switch
        {
            ("USD", _) => 0,
            (_, "ES") => 21,
            _ => 16,
        };
        return net + (((net * tax) + 50) / 100);
    }

    private void Credit(Invoice invoice)
    {
        var on = invoice.Issued.AddDays(_random.Between(4, 9));

        if (on <= AsOf && _random.Chance(4))
        {
            var named = _random.Chance(65);
            var amount = invoice.Amount / 100 * _random.Between(5, 20);
            Add(
                new(
                    on,
                    "credit-note",
                    $"N-{_rows.Count:0000}",
                    invoice.Customer,
                    invoice.Currency,
                    amount,
                    null,
                    named ? invoice.Id : "",
                    "devolución de mercancía"
                )
            );
            invoice.Open -= named ? amount : 0;
        }
    }

    private void Pay(Invoice invoice)
    {
        var late = invoice.Customer.Habit switch
        {
            Habit.Early => 0,
            Habit.Prompt => _random.Between(-6, 2),
            Habit.Slow => _random.Between(8, 66),
            Habit.Erratic => _random.Between(-3, 85),
            _ => invoice.Due > new DateOnly(2025, 12, 1) ? 9_999 : _random.Between(5, 30),
        };

        if (invoice.Customer.Habit == Habit.Early && _random.Chance(85))
        {
            PayEarly(invoice);
            return;
        }

        Withhold(invoice, invoice.Due.AddDays(late));

        if (invoice.Customer.Habit == Habit.Erratic && _random.Chance(45))
        {
            var part = invoice.Open / 10 * _random.Between(3, 7);
            Receive(invoice, invoice.Due.AddDays(late / 3), part);
            Receive(invoice, invoice.Due.AddDays(late + _random.Between(5, 60)), invoice.Open);
            return;
        }

        Receive(invoice, invoice.Due.AddDays(late), invoice.Open);
        PostLateFee(invoice, late);
    }

    // What the sample's policy charges for one late payment in full: a flat fee after 10 days of grace and
    // simple interest after 5, together at most 12 % and an absolute cap. Posted the day after the payment.
    private void PostLateFee(Invoice invoice, int late)
    {
        var posted = invoice.Due.AddDays(late + 1);

        if (late <= 5 || invoice.Open > 0 || posted > AsOf || invoice.Customer.Habit != Habit.Slow)
        {
            return;
        }

        var (flat, rate, cap) = invoice.Currency switch
        {
            "EUR" => (1_200L, 12L, 60_000L),
            "MXN" => (25_000L, 24L, 1_200_000L),
            _ => (1_500L, 12L, 70_000L),
        };
        var (whole, rest) = Math.DivRem(invoice.Amount * rate * late, 36_500);
        var interest = whole + ((rest * 2) + (whole % 2) > 36_500 ? 1 : 0);
        var fee = Math.Min(Math.Min((late > 10 ? flat : 0) + interest, invoice.Amount * 12 / 100), cap);
        var id = $"LF-{invoice.Id[1..]}";
        Add(new(posted, "late-fee", id, invoice.Customer, invoice.Currency, fee, posted.AddDays(30), invoice.Id));

        if (posted.AddDays(25) <= AsOf)
        {
            Add(
                new(
                    posted.AddDays(25),
                    "payment",
                    $"P-{++_payments:0000}",
                    invoice.Customer,
                    invoice.Currency,
                    fee,
                    null,
                    id
                )
            );
        }
    }

    // 2 % within 10 days: the payment, and the allowance that the seller posts for it.
    private void PayEarly(Invoice invoice)
    {
        var on = invoice.Issued.AddDays(_random.Between(5, 10));

        if (on > AsOf)
        {
            return;
        }

        var discount = invoice.Open * 2 / 100;
        Receive(invoice, on, invoice.Open - discount);
        Add(
            new(
                on,
                "allowance",
                $"A-{_rows.Count:0000}",
                invoice.Customer,
                invoice.Currency,
                discount,
                null,
                invoice.Id,
                "discount"
            )
        );
        invoice.Open -= discount;
    }

    private void Withhold(Invoice invoice, DateOnly on)
    {
        if (invoice.Customer.Id is "C011" && on <= AsOf)
        {
            var amount = ((invoice.Amount * 100 / 121 * 15) + 50) / 100;
            Add(
                new(
                    on,
                    "withholding",
                    $"R-{_rows.Count:0000}",
                    invoice.Customer,
                    invoice.Currency,
                    amount,
                    null,
                    invoice.Id,
                    "IRPF 15 %"
                )
            );
            invoice.Open -= amount;
        }
    }

    private void Receive(Invoice invoice, DateOnly on, long amount)
    {
        if (on > AsOf || amount <= 0)
        {
            return;
        }

        var id = $"P-{++_payments:0000}";
        var overpaid =
            invoice.Customer.Habit == Habit.Prompt && amount == invoice.Open && _random.Chance(3) ? 5_000 : 0;
        var undesignated = invoice.Customer.Habit == Habit.Prompt && overpaid == 0 && _random.Chance(12);
        Add(
            new(
                on,
                "payment",
                id,
                invoice.Customer,
                invoice.Currency,
                amount + overpaid,
                null,
                undesignated ? "" : invoice.Id
            )
        );
        invoice.Open -= amount;

        var bounced = on.AddDays(_random.Between(2, 5));

        if (invoice.Customer.Habit is Habit.Slow or Habit.Erratic && bounced <= AsOf && _random.Chance(6))
        {
            Add(
                new(
                    bounced,
                    "reversal",
                    $"X-{_rows.Count:0000}",
                    invoice.Customer,
                    "",
                    null,
                    null,
                    id,
                    "devuelto por el banco"
                )
            );
            invoice.Open += amount;
            Receive(invoice, bounced.AddDays(_random.Between(8, 30)), amount);
        }
    }

    private void AgreeOnPlans()
    {
        foreach (
            var (customer, agreed) in new[] { ("C006", new DateOnly(2026, 3, 20)), ("C032", new DateOnly(2026, 2, 10)) }
        )
        {
            var items = OverdueOn(agreed)
                .Where(invoice => string.Equals(invoice.Customer.Id, customer, StringComparison.Ordinal))
                .Take(3)
                .ToList();
            var (first, total) = (agreed.AddDays(11), items.Sum(invoice => invoice.Open));
            var names = string.Join(' ', items.Select(invoice => invoice.Id));
            Add(
                new(
                    agreed,
                    "plan",
                    $"PL-{customer}",
                    items[0].Customer,
                    items[0].Currency,
                    total,
                    first,
                    names,
                    "acordado por teléfono",
                    Count: 6
                )
            );
            items.ForEach(invoice => invoice.InPlan = true);

            // The first keeps its plan, the second stops after one installment.
            for (var number = 0; number < (customer is "C006" ? 3 : 1); number++)
            {
                var due = first.AddMonths(number);
                PayPlan(items, due.AddDays(-1), total / 6);
            }
        }
    }

    private void PayPlan(List<Invoice> items, DateOnly on, long amount)
    {
        foreach (var invoice in items)
        {
            var part = Math.Min(amount, invoice.Open);
            Receive(invoice, on, part);
            amount -= part;
        }
    }

    private void Dispute()
    {
        string[] reasons =
        [
            "precio distinto al del pedido",
            "mercancía dañada",
            "entrega incompleta",
            "no pedido",
            "facturado dos veces",
        ];
        var count = 0;

        foreach (
            var invoice in _invoices.Where(invoice => !invoice.InPlan && _random.Chance(invoice.Open > 0 ? 22 : 2))
        )
        {
            var opened = invoice.Issued.AddDays(_random.Between(3, 12));

            if (opened > AsOf)
            {
                continue;
            }

            var id = $"D-{++count:00}";
            var part =
                invoice.Open > 0 && _random.Chance(50) ? invoice.Open : invoice.Amount / 100 * _random.Between(20, 60);
            Add(
                new(
                    opened,
                    "dispute",
                    id,
                    invoice.Customer,
                    invoice.Currency,
                    part,
                    null,
                    invoice.Id,
                    reasons[_random.Between(0, 4)]
                )
            );
            var closed = opened.AddDays(_random.Between(6, 25));

            if (closed <= AsOf && (invoice.Open == 0 || _random.Chance(20)))
            {
                Add(new(closed, "dispute-closed", id, invoice.Customer, Reason: "resuelta"));
            }
            else
            {
                invoice.Contested = true;
            }
        }
    }

    // Promised for what is open: some will be kept, some are pending, some were broken.
    private void Promise()
    {
        var count = 0;

        foreach (
            var invoice in OverdueOn(AsOf)
                .Where(invoice => invoice is { InPlan: false, Contested: false, Customer.Id: not "C019" })
        )
        {
            if (!_random.Chance(28))
            {
                continue;
            }

            var made = AsOf.AddDays(-_random.Between(3, 40));
            var made2 = made <= invoice.Due ? invoice.Due.AddDays(1) : made;
            var due = made2.AddDays(_random.Between(7, 21));
            Add(
                new(
                    made2,
                    "promise",
                    $"PR-{++count:00}",
                    invoice.Customer,
                    invoice.Currency,
                    invoice.Open,
                    due,
                    invoice.Id,
                    "por teléfono"
                )
            );
            var paid = due.AddDays(_random.Between(-4, 0));

            if (paid <= AsOf && paid >= made2 && _random.Chance(45))
            {
                var half = _random.Chance(40);
                Receive(invoice, paid, half ? invoice.Open / 2 : invoice.Open);
            }
        }
    }

    private void WriteOff()
    {
        var lost = OverdueOn(AsOf).Where(invoice => invoice.Customer.Id is "C019").Take(2).ToList();

        foreach (var invoice in lost)
        {
            Add(
                new(
                    new(2026, 5, 29),
                    "write-off",
                    $"W-{invoice.Id}",
                    invoice.Customer,
                    invoice.Currency,
                    invoice.Open,
                    null,
                    invoice.Id,
                    "incobrable"
                )
            );
            invoice.Open = 0;
        }

        Add(new(new(2026, 6, 1), "pause", "", Find("C004"), "", null, new(2026, 6, 30), "", "enfermedad del titular"));
    }

    private void Contact()
    {
        foreach (var customer in _customers)
        {
            if (
                OverdueOn(AsOf)
                    .Where(invoice => invoice.Customer == customer && IsChased(invoice))
                    .MinBy(invoice => invoice.Due)
                is not { } oldest
            )
            {
                continue;
            }

            var missed = _random.Chance(70) ? 1 : 0;
            var steps = Ladder.Where(step => oldest.Due.AddDays(step.Days) <= AsOf).ToList();

            foreach (var (days, step, channel) in steps.Take(steps.Count - missed))
            {
                Add(new(oldest.Due.AddDays(days), "contact", "", customer, Step: step, Channel: channel));
            }
        }
    }

    private IEnumerable<Invoice> OverdueOn(DateOnly on) =>
        _invoices.Where(invoice => invoice.Open > 0 && invoice.Due < on && invoice.Issued <= on);

    // Nobody reminds of what is in dispute, or of what a plan covers as long as it is kept.
    private static bool IsChased(Invoice invoice) =>
        !invoice.Contested && !(invoice.InPlan && invoice.Customer.Id is "C006");

    private Customer Find(string id) =>
        _customers.Single(customer => string.Equals(customer.Id, id, StringComparison.Ordinal));

    private void Add(Row row) => _rows.Add(row);
}
