using Cartera.Csv;
using Cartera.Problems;

namespace Cartera.Mapping;

/// <summary>Where each mapped column stands in this file.</summary>
internal sealed class Header
{
    private readonly Dictionary<Field, int> _index = [];
    private readonly ColumnMap _map;

    /// <exception cref="UnreadableFileException">A mapped column is missing or stands there twice.</exception>
    public Header(ColumnMap map, CsvRow row)
    {
        if (row.Malformed is { } malformed)
        {
            throw new UnreadableFileException(malformed);
        }

        if (row.Fields.Count > CsvLimits.Columns)
        {
            throw new UnreadableFileException(Words.TooManyColumns(CsvLimits.Columns));
        }

        (_map, Count) = (map, row.Fields.Count);

        foreach (var (field, column) in map.Columns)
        {
            Locate(field, column, [.. row.Fields.Select(name => name.Trim())]);
        }
    }

    /// <summary>How many fields every row must have.</summary>
    public int Count { get; }

    public bool Lacks(Field field) => !_index.ContainsKey(field);

    public string NameOf(Field field) => _map.Columns.GetValueOrDefault(field) ?? ColumnMap.NameOf(field);

    public string Text(CsvRow row, Field field) =>
        _index.TryGetValue(field, out var index) ? row.Fields[index].Trim() : "";

    private void Locate(Field field, string column, List<string> names)
    {
        var index = names.FindIndex(name => string.Equals(name, column, StringComparison.OrdinalIgnoreCase));

        if (index >= 0)
        {
            _index[field] = index;

            if (names.FindLastIndex(name => string.Equals(name, column, StringComparison.OrdinalIgnoreCase)) != index)
            {
                throw new UnreadableFileException(Words.ColumnTwice(column));
            }
        }
        // Our own names are all optional but four: a file that uses them leaves out what it does not need.
        else if (!ReferenceEquals(_map, ColumnMap.Ours) || ColumnMap.Needed.Contains(field))
        {
            throw new UnreadableFileException(Words.ColumnMissing(column, names));
        }
    }
}
