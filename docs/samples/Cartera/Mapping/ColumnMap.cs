using Cobranza;
using NodaTime;
using NodaTime.Text;

namespace Cartera.Mapping;

/// <summary>How the columns of a CSV file are to be read.</summary>
internal sealed record ColumnMap
{
    /// <summary>The map of a file whose columns already have our names, with ISO dates.</summary>
    public static ColumnMap Ours { get; } =
        new() { Columns = Enum.GetValues<Field>().ToDictionary(field => field, NameOf) };

    /// <summary>What no file of invoices can do without.</summary>
    public static IReadOnlyList<Field> Needed { get; } = [Field.Id, Field.Customer, Field.Amount, Field.Date];

    public char Delimiter { get; init; } = ',';

    public bool Latin1 { get; init; }

    public string DateFormat { get; init; } = "yyyy-MM-dd";

    public char DecimalSeparator { get; init; } = '.';

    /// <summary>The currency of every row, when no column says it.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The as-of date the data set was made for, when it states one.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>An invoice with a negative amount is a credit note; otherwise it is refused.</summary>
    public bool NegativeIsCreditNote { get; init; }

    /// <summary>The column of each meaning, as the file's header names it.</summary>
    public IReadOnlyDictionary<Field, string> Columns { get; init; } = new Dictionary<Field, string>();

    /// <summary>What the file writes in the kind column, and what it means.</summary>
    public IReadOnlyDictionary<string, RowKind> Kinds { get; init; } =
        Enum.GetValues<RowKind>().ToDictionary(NameOf, kind => kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>What the file writes for yes.</summary>
    public IReadOnlySet<string> Yes { get; init; } =
        new HashSet<string>(["yes", "true", "1", "y", "sí", "si", "s"], StringComparer.OrdinalIgnoreCase);

    public LocalDatePattern DatePattern => LocalDatePattern.CreateWithInvariantCulture(DateFormat);

    /// <summary>The name our own files use: <c>disputeClosed</c> is written dispute-closed.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum =>
        string.Concat(
            value
                .ToString()
                .Select(
                    (letter, index) =>
                        index > 0 && char.IsUpper(letter)
                            ? $"-{char.ToLowerInvariant(letter)}"
                            : $"{char.ToLowerInvariant(letter)}"
                )
        );
}
