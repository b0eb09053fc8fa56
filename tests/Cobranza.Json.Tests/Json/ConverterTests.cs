using System.Text.Json;
using System.Text.Json.Serialization;
using Cobranza.Json;
using NodaTime;

namespace Cobranza.Tests;

public sealed partial class ConverterTests
{
    private static readonly Row Sent = new(
        CustomerId.Of("C-1"),
        ReceivableId.Of("F-1"),
        EntryId.Of("P-1"),
        RiskClass.Of("B"),
        Money.Of(1234.56m, Currency.Mxn),
        Currency.Mxn,
        Percentage.Of(1.5m),
        new LocalDate(2026, 2, 28)
    );

    [Fact]
    public void Values_are_texts_and_read_back_the_same()
    {
        var json = JsonSerializer.Serialize(Sent, Generated.WithConverters.Row);

        Assert.Equal(
            """{"Customer":"C-1","Item":"F-1","Entry":"P-1","Risk":"B","Amount":"MXN 1234.56","Currency":"MXN","Share":"1.5%","On":"2026-02-28"}""",
            json
        );
        Assert.Equal(Sent, JsonSerializer.Deserialize(json, Generated.WithConverters.Row));
    }

    [Theory]
    [InlineData("Amount", "1234.56")]
    [InlineData("Amount", "\"1234.56\"")]
    [InlineData("Amount", "\"MXN 1234.567\"")]
    [InlineData("Amount", "null")]
    [InlineData("Currency", "\"XXX\"")]
    [InlineData("Share", "\"1.5\"")]
    [InlineData("On", "\"2026-02-29\"")]
    [InlineData("On", "\"0001-01-01\"")]
    [InlineData("Customer", "\"\"")]
    public void A_bad_value_is_refused_with_its_path(string member, string value)
    {
        var error = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize($"{{\"{member}\":{value}}}", Generated.WithConverters.Row)
        );

        Assert.Equal($"$.{member}", error.Path);
    }

    [Fact]
    public void An_amount_that_would_not_read_back_is_not_written() =>
        Assert.Throws<JsonException>(() =>
            JsonSerializer.Serialize(
                Sent with
                {
                    Amount = Money.Of(1m, Currency.Custom("POINTS", 0)),
                },
                Generated.WithConverters.Row
            )
        );

    [Fact]
    public void Ids_can_be_the_names_of_members()
    {
        var json = JsonSerializer.Serialize(
            new Dictionary<CustomerId, Money> { [CustomerId.Of("C-1")] = Money.Of(5m, Currency.Jpy) },
            Generated.WithConverters.DictionaryCustomerIdMoney
        );

        Assert.Equal("""{"C-1":"JPY 5"}""", json);
        Assert.Equal(
            Money.Of(5m, Currency.Jpy),
            JsonSerializer.Deserialize(json, Generated.WithConverters.DictionaryCustomerIdMoney)![CustomerId.Of("C-1")]
        );
    }

    public sealed record Row(
        CustomerId Customer,
        ReceivableId Item,
        EntryId Entry,
        RiskClass Risk,
        Money Amount,
        Currency Currency,
        Percentage Share,
        LocalDate On
    );

    [JsonSerializable(typeof(Row))]
    [JsonSerializable(typeof(Dictionary<CustomerId, Money>))]
    internal sealed partial class Generated : JsonSerializerContext
    {
        public static Generated WithConverters { get; } = new(CobranzaConverters.AddTo(new JsonSerializerOptions()));
    }
}
