namespace Cobranza.Portfolios.Postings;

/// <summary>Gathers postings into the columns of their currency.</summary>
internal sealed class PostingColumns
{
    private readonly Dictionary<Currency, Columns> _byCurrency = [];

    public void Add(int postedOn, int countedFrom, Money change)
    {
        var columns = Of(change.Currency);
        columns.PostedOn.Add(postedOn);
        columns.CountedFrom.Add(countedFrom);
        columns.Units.Add(change.MinorUnits);
        Bound(columns.Units);
    }

    public void AddCredit(int postedOn, Money change)
    {
        var columns = Of(change.Currency);
        columns.CreditsPostedOn.Add(postedOn);
        columns.CreditUnits.Add(change.MinorUnits);
        Bound(columns.CreditUnits);
    }

    public PostingBlock[] ToBlocks() =>
        [
            .. _byCurrency.Select(one => new PostingBlock(
                one.Key,
                one.Value.PostedOn.ToArray(),
                one.Value.CountedFrom.ToArray(),
                one.Value.Units.ToArray(),
                one.Value.CreditsPostedOn.ToArray(),
                one.Value.CreditUnits.ToArray()
            )),
        ];

    private static void Bound(List<long> rows)
    {
        if (rows.Count > PostingSet.MaxRows)
        {
            throw new ArgumentException(
                Guard.Text(
                    $"must hold at most {PostingSet.MaxRows} rows of one currency; count larger ledgers in parts"
                ),
                nameof(rows)
            );
        }
    }

    private Columns Of(Currency currency)
    {
        if (!_byCurrency.TryGetValue(currency, out var columns))
        {
            columns = new();
            _byCurrency.Add(currency, columns);
        }

        return columns;
    }

    private sealed class Columns
    {
        public List<int> PostedOn { get; } = [];

        public List<int> CountedFrom { get; } = [];

        public List<long> Units { get; } = [];

        public List<int> CreditsPostedOn { get; } = [];

        public List<long> CreditUnits { get; } = [];
    }
}
