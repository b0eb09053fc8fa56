using Cobranza;
using NodaTime;

namespace Cartera.Problems;

/// <summary>What is said about a file, a map or a row that cannot be used.</summary>
internal static partial class Words
{
    public static Phrase NotCsv { get; } = new("this is not a CSV file", "esto no es un archivo CSV");

    public static Phrase StrayQuote { get; } =
        new(
            "a quote stands inside a field that does not begin with one",
            "hay una comilla dentro de un campo que no empieza con comilla"
        );

    public static Phrase TextAfterQuote { get; } =
        new("text follows a closing quote", "hay texto después de la comilla de cierre");

    public static Phrase UnclosedQuote { get; } = new("a quote is never closed", "una comilla nunca se cierra");

    public static Phrase EmptyFile { get; } =
        new("the file is empty: it has no header line", "el archivo está vacío: no tiene encabezado");

    public static Phrase NoRows { get; } =
        new("no row of the file could be used", "no se pudo usar ninguna fila del archivo");

    public static Phrase MapIsNotAnObject { get; } =
        new("the map must be a JSON object", "el mapa debe ser un objeto JSON");

    public static Phrase NoCurrency { get; } =
        new(
            "currency: name one currency, or map a column in columns.currency",
            "currency: indique una moneda, o una columna en columns.currency"
        );

    public static Phrase TwoCurrencies { get; } =
        new(
            "currency: give either one currency or columns.currency, not both",
            "currency: indique una moneda o columns.currency, no ambas"
        );

    public static Phrase ControlCharacter(int line, int code) =>
        new(
            Text($"line {line} has the control character U+{code:X4}: this is not a CSV file"),
            Text($"la línea {line} tiene el carácter de control U+{code:X4}: esto no es un archivo CSV")
        );

    public static Phrase RecordTooLong(int line, int limit) =>
        new(
            Text(
                $"the row that begins on line {line} is longer than {limit:N0} characters: not a CSV file, or a quote is never closed"
            ),
            Text(
                $"la fila que empieza en la línea {line} pasa de {limit:N0} caracteres: no es un archivo CSV, o una comilla nunca se cierra"
            )
        );

    public static Phrase NotThisEncoding(int line) =>
        new(
            Text(
                $"near line {line} the text is not UTF-8; if it is Windows or ISO Latin text, say \"encoding\": \"latin-1\" in the map"
            ),
            Text(
                $"cerca de la línea {line} el texto no es UTF-8; si es texto de Windows o Latin-1, ponga \"encoding\": \"latin-1\" en el mapa"
            )
        );

    public static Phrase TooManyColumns(int limit) =>
        new(
            Text($"the header has more than {limit} columns: this is not a CSV file of invoices"),
            Text($"el encabezado tiene más de {limit} columnas: esto no es un CSV de facturas")
        );

    public static Phrase TooManyRows(int limit) =>
        new(
            Text($"the file has more than {limit:N0} rows, the most this sample holds in memory"),
            Text($"el archivo tiene más de {limit:N0} filas, el máximo que este ejemplo guarda en memoria")
        );

    public static Phrase ColumnMissing(string column, IEnumerable<string> header)
    {
        var found = string.Join(", ", header.Take(20).Select(name => Quoted(name)));
        return new(
            $"the header has no column {Quoted(column)}; it has {found}",
            $"el encabezado no tiene la columna {Quoted(column)}; tiene {found}"
        );
    }

    public static Phrase ColumnTwice(string column) =>
        new($"the header has two columns {Quoted(column)}", $"el encabezado tiene dos columnas {Quoted(column)}");

    public static Phrase NotJson(string detail) =>
        new($"not valid JSON: {Clean(detail, 300)}", $"no es JSON válido: {Clean(detail, 300)}");

    public static Phrase UnknownMember(string path) =>
        new($"{Clean(path)}: unknown member", $"{Clean(path)}: miembro desconocido");

    public static Phrase MemberMustBe(string path, string allowed) =>
        new($"{Clean(path)}: must be {allowed}", $"{Clean(path)}: debe ser {allowed}");

    public static Phrase ColumnNotMapped(string field) => new($"columns.{field}: missing", $"columns.{field}: falta");

    public static Phrase UnknownCurrency(string code) =>
        new($"unknown currency {Quoted(code)}", $"moneda desconocida {Quoted(code)}");

    /// <summary>A text that exists in one language only.</summary>
    public static Phrase Verbatim(string text) => new(Clean(text, 400), Clean(text, 400));

    public static Phrase NoLateFee(Currency currency) =>
        new(
            $"the policy has no late fee for {currency.Code}: none was computed",
            $"la política no tiene recargo para {currency.Code}: no se calculó ninguno"
        );

    public static Phrase NoPolicyYet(LocalDate asOf, LocalDate first) =>
        new(
            Text($"no policy is in force on {asOf:uuuu-MM-dd}: the first one starts on {first:uuuu-MM-dd}"),
            Text($"no hay política vigente el {asOf:uuuu-MM-dd}: la primera empieza el {first:uuuu-MM-dd}")
        );

    public static Phrase PolicyDoesNotFit(string message) =>
        new(
            $"the policy does not fit this file: {Clean(message, 300)}",
            $"la política no sirve para este archivo: {Clean(message, 300)}"
        );

    public static Phrase OpenDispute(string document, string reason) =>
        new($"{Clean(document)}: {Clean(reason, 60)}", $"{Clean(document)}: {Clean(reason, 60)}");

    /// <summary>Several problems of one file, one to a line.</summary>
    public static Phrase InFile(string path, IReadOnlyList<Phrase> problems)
    {
        var name = Clean(path, 200);
        return new(
            string.Join('\n', problems.Select(problem => $"{name}: {problem.English}")),
            string.Join('\n', problems.Select(problem => $"{name}: {problem.Spanish}"))
        );
    }
}
