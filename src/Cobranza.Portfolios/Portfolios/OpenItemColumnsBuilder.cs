using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;
using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>Gathers rows into columns and puts the lines into the order of a report.</summary>
internal sealed class OpenItemColumnsBuilder
{
    private readonly List<int> _dueDays = [];
    private readonly List<long> _open = [];
    private readonly HeldColumn[] _held = [.. AgingCells.HeldStatuses.Select(_ => new HeldColumn())];
    private readonly List<int> _line = [];
    private readonly List<Int128> _credits = [];
    private readonly List<AgingLine> _lines = [];
    private readonly Dictionary<AgingLine, int> _places = [];
    private int _creditCount;

    /// <summary>Whether the rows or lines so far are more than a set may hold.</summary>
    public bool IsTooLarge => _open.Count > OpenItemSet.MaxRows || _lines.Count > OpenItemSet.MaxLines;

    public void Add(OpenItemRow row) => Add(row.Customer, row.DueOn, row.Open, row.Disputed, row.InPlan, row.Promised);

    public void Add(OpenCreditRow row)
    {
        _credits[PlaceOf(new(row.Customer, row.Amount.Currency))] += row.Amount.MinorUnits;
        _creditCount++;
    }

    public void Add(AccountBalance balance, CommitmentStatus commitments, AgingPolicy policy)
    {
        var account = AgedAccount.Of(balance, commitments, policy);
        foreach (var part in account.Parts)
        {
            Add(account.Customer, part.CountedFrom, part.Open, part.Disputed, part.InPlan, part.Promised);
        }

        foreach (var credit in account.Credits)
        {
            Add(new OpenCreditRow(account.Customer, credit.Amount));
        }
    }

    public OpenItemColumns Build()
    {
        var lines = _lines.ToArray();
        var order = Enumerable.Range(0, lines.Length).ToArray();
        Array.Sort(lines, order, Comparer<AgingLine>.Create(AgingLine.Compare));
        var newPlace = new int[order.Length];
        var credits = new Int128[order.Length];
        for (var place = 0; place < order.Length; place++)
        {
            newPlace[order[place]] = place;
            credits[place] = _credits[order[place]];
        }

        var line = _line.ToArray();
        for (var row = 0; row < line.Length; row++)
        {
            line[row] = newPlace[line[row]];
        }

        return new([.. _dueDays], [.. _open], _held, line, lines, credits, _creditCount);
    }

    /// <summary>Days since the first day of our calendar.</summary>
    public static int DayNumber(LocalDate date) => date.ToDateOnly().DayNumber;

    // Held: what of it has each status, in their order.
    private void Add(CustomerId customer, LocalDate dueOn, Money open, params ReadOnlySpan<Money> held)
    {
        for (var status = 0; status < held.Length; status++)
        {
            _held[status].Add(_open.Count, held[status]);
        }

        _dueDays.Add(DayNumber(dueOn));
        _open.Add(open.MinorUnits);
        _line.Add(PlaceOf(new(customer, open.Currency)));
    }

    private int PlaceOf(AgingLine line)
    {
        if (!_places.TryGetValue(line, out var place))
        {
            place = _lines.Count;
            _places.Add(line, place);
            _lines.Add(line);
            _credits.Add(0);
        }

        return place;
    }
}
