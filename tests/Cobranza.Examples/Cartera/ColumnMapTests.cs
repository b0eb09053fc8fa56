using System.Text;
using Cartera.Mapping;

namespace Cobranza.Tests.SampleApplication;

public sealed class ColumnMapTests
{
    private const string Columns = "\"columns\":{\"id\":\"N\",\"customer\":\"C\",\"date\":\"D\",\"amount\":\"A\"}";

    [Fact]
    public void The_shipped_maps_are_read_without_a_problem()
    {
        foreach (var path in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.json", SearchOption.AllDirectories))
        {
            if (path.Contains("maps", StringComparison.Ordinal) || path.EndsWith("map.json", StringComparison.Ordinal))
            {
                var (map, problems) = ColumnMapReader.Read(File.ReadAllBytes(path));
                Assert.Empty(problems);
                Assert.NotNull(map);
            }
        }
    }

    [Fact]
    public void A_map_says_how_dates_numbers_and_kinds_are_written()
    {
        var (map, _) = Read(
            $$"""{"delimiter":";","dateFormat":"d/M/yyyy","decimalSeparator":",","currency":"EUR","kinds":{"Factura":"invoice","Abono":"credit-note"},"negativeAmounts":"credit-note",{{Columns}}}"""
        );

        Assert.NotNull(map);
        Assert.Equal((';', ',', true), (map.Delimiter, map.DecimalSeparator, map.NegativeIsCreditNote));
        Assert.Equal(RowKind.CreditNote, map.Kinds["abono"]);
    }

    [Theory]
    [InlineData("", "not valid JSON")]
    [InlineData("[]", "must be a JSON object")]
    [InlineData("{\"currency\":\"EUR\",\"colums\":{}}", "colums: unknown member")]
    [InlineData("{\"currency\":\"EUR\",\"columns\":{\"id\":\"N\"}}", "columns.amount: missing")]
    [InlineData("{" + Columns + "}", "name one currency")]
    [InlineData("{\"currency\":\"XYZ\"," + Columns + "}", "unknown currency \"XYZ\"")]
    [InlineData("{\"currency\":\"EUR\",\"dateFormat\":\"QQQ\"," + Columns + "}", "dateFormat: must be")]
    [InlineData("{\"currency\":\"EUR\",\"delimiter\":\"ab\"," + Columns + "}", "delimiter: must be")]
    [InlineData("{\"currency\":\"EUR\",\"kinds\":{\"X\":\"bill\"}," + Columns + "}", "X: must be")]
    [InlineData("{\"currency\":\"EUR\",\"currency\":\"USD\"," + Columns + "}", "not valid JSON")]
    public void A_wrong_map_is_answered_with_the_member_at_fault(string json, string expected)
    {
        var (map, problems) = Read(json);

        Assert.Null(map);
        Assert.Contains(problems, problem => problem.English.Contains(expected, StringComparison.Ordinal));
    }

    private static (ColumnMap? Map, IReadOnlyList<Cartera.Problems.Phrase> Problems) Read(string json) =>
        ColumnMapReader.Read(Encoding.UTF8.GetBytes(json));
}
