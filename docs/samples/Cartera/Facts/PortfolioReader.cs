using System.Text;
using Cartera.Csv;
using Cartera.Mapping;
using Cartera.Problems;
using Cobranza.Terms;
using NodaTime;

namespace Cartera.Facts;

/// <summary>Reads a CSV file into the accounts of its customers.</summary>
internal static class PortfolioReader
{
    /// <param name="file">The bytes of the file; read once, from where it stands.</param>
    /// <param name="map">How the columns are read.</param>
    /// <param name="dueByPolicy">The due date of a document issued on a day, when the file gives none.</param>
    /// <exception cref="UnreadableFileException">The file as a whole cannot be read.</exception>
    public static Portfolio Read(Stream file, ColumnMap map, Func<LocalDate, DueDate> dueByPolicy)
    {
        using var text = new StreamReader(file, EncodingOf(map), detectEncodingFromByteOrderMarks: false);
        var csv = new CsvReader(text, map.Delimiter);
        var header = new Header(map, csv.Read() ?? throw new UnreadableFileException(Words.EmptyFile));
        var problems = new ProblemList();
        var (rows, count) = Rows(csv, new RowParser(map, header, problems), problems);
        var customers = new FactBuilder(header, map, problems, dueByPolicy).Build(rows);
        return new(customers, count, problems);
    }

    private static (List<FactRow> Rows, int Count) Rows(CsvReader csv, RowParser parser, ProblemList problems)
    {
        var (rows, count, blank) = (new List<FactRow>(), 0, 0);

        while (!problems.IsFull && csv.Read() is { } row)
        {
            if (count + blank == CsvLimits.Rows)
            {
                throw new UnreadableFileException(Words.TooManyRows(CsvLimits.Rows));
            }

            if (row.IsBlank)
            {
                blank++;
                continue;
            }

            count++;

            if (parser.Parse(row) is { } parsed)
            {
                rows.Add(parsed);
            }
        }

        return (rows, count);
    }

    private static Encoding EncodingOf(ColumnMap map) =>
        map.Latin1
            ? Encoding.Latin1
            : new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
