using System.Globalization;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Json.Reading;

/// <summary>The words of Primitives, each read from a JSON text.</summary>
internal static class Values
{
    private static readonly WordTable<RoundingMode> RoundingModes = Words.All<RoundingMode>();

    public static Money? Money(Node? node) =>
        node?.Parsed<Money>(text => node.Session.Money(text), "an amount such as MXN 1234.56");

    public static Currency? Currency(Node? node) =>
        node?.Parsed(node.Session.Find, "an ISO 4217 code such as MXN, or one declared in 'currencies'");

    public static Percentage? Percentage(Node? node) =>
        node?.Parsed<Percentage>(text => Cobranza.Percentage.Parse(text), "a percentage such as 24%");

    public static LocalDate? Date(Node? node) =>
        node?.Parsed<LocalDate>(text => IsoDate.Parse(text), "a date such as 2026-02-28");

    public static CustomerId? Customer(Node? node) =>
        node?.Parsed<CustomerId>(text => CustomerId.Of(text), "a customer's id");

    public static ReceivableId? Receivable(Node? node) =>
        node?.Parsed<ReceivableId>(text => ReceivableId.Of(text), "a receivable's id");

    public static EntryId? Entry(Node? node) => node?.Parsed<EntryId>(text => EntryId.Of(text), "an entry's id");

    public static Component? Component(Node? node) =>
        node?.Parsed<Component>(text => Receivables.Component.Of(text), "a component such as principal or interest");

    public static Rounding? Rounding(Node? node)
    {
        if (node?.Object() is not { } members)
        {
            return null;
        }

        var mode = members.Required("mode")?.Word(RoundingModes);
        var increment = members.Optional("increment");
        var step = increment?.Parsed<decimal>(text => Step(text), "a step such as 0.05");
        members.RefuseOthers();
        return mode is { } named
            ? members.Build(() =>
            {
                var rounding = new Rounding(named);
                return step is { } found ? rounding.ToMultipleOf(increment: found) : rounding;
            })
            : null;
    }

    // Digits and a point, every digit kept; decimal drops none below its 28.
    private static decimal Step(string text) =>
        text.Length <= Limits.NumberLength - 4
        && text.All(character => char.IsAsciiDigit(character) || character == '.')
        && decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var step)
            ? step
            : throw new FormatException("a step is written in digits, such as 0.05");
}
