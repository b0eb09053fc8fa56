using Cartera.Csv;

namespace Cobranza.Tests.SampleApplication;

public sealed class CsvReaderTests
{
    [Fact]
    public void Quoted_fields_may_hold_delimiters_quotes_and_line_ends()
    {
        var rows = Read("a,\"b,1\",\"say \"\"hi\"\"\"\r\n\"two\nlines\",,z");

        Assert.Equal(["a", "b,1", "say \"hi\""], rows[0].Fields);
        Assert.Equal(["two\nlines", "", "z"], rows[1].Fields);
        Assert.All(rows, row => Assert.Null(row.Malformed));
    }

    [Fact]
    public void Rows_know_the_line_on_which_they_begin()
    {
        var rows = Read("a\n\"x\ny\"\nb\r\nc\rd");

        Assert.Equal([1, 2, 4, 5, 6], rows.Select(row => row.Line));
    }

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_first_name() =>
        Assert.Equal("id", Read("\uFEFFid,amount")[0].Fields[0]);

    [Theory]
    [InlineData("a,b\"c,d")]
    [InlineData("a,\"b\"c,d")]
    [InlineData("a,\"never closed")]
    public void A_misplaced_quote_spoils_its_row_alone(string row)
    {
        var rows = Read("head\n" + row + "\n");

        Assert.Null(rows[0].Malformed);
        Assert.NotNull(rows[1].Malformed);
    }

    [Fact]
    public void A_row_after_a_misplaced_quote_is_read_again() =>
        Assert.Equal(["x", "y"], Read("a\"b,c\nx,y")[1].Fields);

    [Theory]
    [InlineData("id\0,amount\n")]
    [InlineData("id,\u001b[31mamount\n")]
    public void A_control_character_means_that_it_is_no_csv_file(string text) =>
        Assert.Throws<UnreadableFileException>(() => Read(text));

    [Fact]
    public void An_endless_row_is_given_up_after_a_bounded_length()
    {
        using var endless = new EndlessText('x');
        var reader = new CsvReader(endless, ',');

        Assert.Throws<UnreadableFileException>(() => reader.Read());
        Assert.InRange(endless.Given, CsvLimits.RecordLength, CsvLimits.RecordLength * 2);
    }

    private static List<CsvRow> Read(string text)
    {
        using var source = new StringReader(text);
        var reader = new CsvReader(source, ',');
        var rows = new List<CsvRow>();

        while (reader.Read() is { } row)
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>One character for ever: what no memory could hold.</summary>
    private sealed class EndlessText(char character) : TextReader
    {
        public long Given { get; private set; }

        public override int Read(char[] buffer, int index, int count)
        {
            buffer.AsSpan(index, count).Fill(character);
            Given += count;
            return count;
        }
    }
}
