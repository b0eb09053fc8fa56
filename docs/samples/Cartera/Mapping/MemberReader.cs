using System.Text.Json;
using Cartera.Problems;
using Cobranza;
using NodaTime;
using NodaTime.Text;

namespace Cartera.Mapping;

/// <summary>Reads members of a column map, noting what is wrong with each.</summary>
internal sealed class MemberReader(List<Phrase> problems)
{
    public HashSet<string> Texts(JsonProperty member)
    {
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        if (member.Value.ValueKind == JsonValueKind.Array)
        {
            texts.UnionWith(
                member
                    .Value.EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.String)
                    .Select(item => item.GetString() ?? "")
            );
        }

        if (texts.Count == 0)
        {
            problems.Add(Words.MemberMustBe(member.Name, "[\"Yes\"]"));
        }

        return texts;
    }

    public IEnumerable<JsonProperty> Entries(JsonProperty member)
    {
        if (member.Value.ValueKind == JsonValueKind.Object)
        {
            return member.Value.EnumerateObject();
        }

        problems.Add(Words.MemberMustBe(member.Name, "{ … }"));
        return [];
    }

    public string? Text(JsonProperty member)
    {
        if (member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() is { Length: > 0 } text)
        {
            return text;
        }

        problems.Add(Words.MemberMustBe(member.Name, "\"…\""));
        return null;
    }

    public string? OneOf(JsonProperty member, params string[] allowed)
    {
        var text = Text(member);

        if (text is null || allowed.Contains(text, StringComparer.Ordinal))
        {
            return text;
        }

        problems.Add(Words.MemberMustBe(member.Name, string.Join(", ", allowed)));
        return null;
    }

    public char? Character(JsonProperty member, string allowed) =>
        OneOf(member, [.. allowed.Select(character => $"{character}")]) is [var character] ? character : null;

    public string DateFormat(JsonProperty member)
    {
        var format = Text(member) ?? "yyyy-MM-dd";

        try
        {
            _ = LocalDatePattern.CreateWithInvariantCulture(format);
        }
        catch (InvalidPatternException)
        {
            problems.Add(Words.MemberMustBe(member.Name, "yyyy-MM-dd, dd/MM/yyyy, M/d/yyyy"));
        }

        return format;
    }

    public Currency? CurrencyOf(JsonProperty member)
    {
        var text = Text(member);

        if (text is null || Currency.TryOf(text, out var currency))
        {
            return text is null ? null : Currency.Of(text);
        }

        problems.Add(Words.UnknownCurrency(text));
        return null;
    }

    public LocalDate? IsoDate(JsonProperty member)
    {
        if (Text(member) is not { } text)
        {
            return null;
        }

        var result = LocalDatePattern.Iso.Parse(text);

        if (!result.Success)
        {
            problems.Add(Words.MemberMustBe(member.Name, "2026-06-30"));
        }

        return result.Success ? result.Value : null;
    }
}
