using System.Text.Json;
using Cartera.Problems;

namespace Cartera.Mapping;

/// <summary>Reads a column map; every problem is reported with the member it is in.</summary>
internal sealed class ColumnMapReader
{
    /// <summary>Largest map, in bytes. Our choice, because a real one has a few hundred.</summary>
    public const int MaxBytes = 64 * 1024;

    private readonly List<Phrase> _problems = [];
    private readonly MemberReader _members;

    private ColumnMapReader() => _members = new(_problems);

    public static (ColumnMap? Map, IReadOnlyList<Phrase> Problems) Read(ReadOnlyMemory<byte> utf8)
    {
        var reader = new ColumnMapReader();

        try
        {
            using var document = JsonDocument.Parse(
                utf8,
                new()
                {
                    CommentHandling = JsonCommentHandling.Skip,
                    AllowDuplicateProperties = false,
                    MaxDepth = 8,
                }
            );
            var map = reader.ReadMap(document.RootElement);
            return (reader._problems.Count == 0 ? map : null, reader._problems);
        }
        catch (JsonException exception)
        {
            return (null, [Words.NotJson(exception.Message)]);
        }
    }

    private ColumnMap ReadMap(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            _problems.Add(Words.MapIsNotAnObject);
            return new();
        }

        var map = new ColumnMap();

        foreach (var member in root.EnumerateObject())
        {
            map = ReadMember(map, member);
        }

        return Checked(map);
    }

    private ColumnMap ReadMember(ColumnMap map, JsonProperty member) =>
        member.Name switch
        {
            "about" => map,
            "delimiter" => map with { Delimiter = _members.Character(member, ",;\t|") ?? ',' },
            "encoding" => map with { Latin1 = _members.OneOf(member, "utf-8", "latin-1") is "latin-1" },
            "dateFormat" => map with { DateFormat = _members.DateFormat(member) },
            "decimalSeparator" => map with { DecimalSeparator = _members.Character(member, ".,") ?? '.' },
            "currency" => map with { Currency = _members.CurrencyOf(member) },
            "asOf" => map with { AsOf = _members.IsoDate(member) },
            "negativeAmounts" => map with
            {
                NegativeIsCreditNote = _members.OneOf(member, "refuse", "credit-note") is "credit-note",
            },
            "columns" => map with { Columns = Columns(member) },
            "kinds" => map with { Kinds = Kinds(member) },
            "yes" => map with { Yes = _members.Texts(member) },
            _ => Refuse(map, Words.UnknownMember(member.Name)),
        };

    private ColumnMap Refuse(ColumnMap map, Phrase problem)
    {
        _problems.Add(problem);
        return map;
    }

    private ColumnMap Checked(ColumnMap map)
    {
        _problems.AddRange(
            ColumnMap
                .Needed.Where(field => !map.Columns.ContainsKey(field))
                .Select(field => Words.ColumnNotMapped(ColumnMap.NameOf(field)))
        );

        if (!map.Columns.ContainsKey(Field.Currency) && map.Currency is null)
        {
            _problems.Add(Words.NoCurrency);
        }

        if (map.Columns.ContainsKey(Field.Currency) && map.Currency is not null)
        {
            _problems.Add(Words.TwoCurrencies);
        }

        return map;
    }

    private Dictionary<Field, string> Columns(JsonProperty member)
    {
        var names = Enum.GetValues<Field>().ToDictionary(ColumnMap.NameOf, field => field, StringComparer.Ordinal);
        return _members
            .Entries(member)
            .Where(entry => names.ContainsKey(entry.Name) || Unknown($"columns.{entry.Name}"))
            .ToDictionary(entry => names[entry.Name], entry => _members.Text(entry) ?? "");
    }

    private Dictionary<string, RowKind> Kinds(JsonProperty member)
    {
        var names = Enum.GetValues<RowKind>().ToDictionary(ColumnMap.NameOf, kind => kind, StringComparer.Ordinal);
        var kinds = new Dictionary<string, RowKind>(StringComparer.OrdinalIgnoreCase);

        foreach (var entry in _members.Entries(member))
        {
            if (_members.OneOf(entry, [.. names.Keys]) is { } name)
            {
                kinds[entry.Name] = names[name];
            }
        }

        return kinds;
    }

    private bool Unknown(string path)
    {
        _problems.Add(Words.UnknownMember(path));
        return false;
    }
}
