using Cartera.Mapping;
using Cobranza;

namespace Cartera.Problems;

/// <summary>What is said about one row by itself.</summary>
internal static partial class Words
{
    public static Phrase Missing { get; } = new("empty, and it is needed", "está vacío y hace falta");

    public static Phrase Zero { get; } = new("the amount is zero", "el importe es cero");

    public static Phrase WrongFieldCount(int found, int expected) =>
        new(
            Text($"{found} fields where the header has {expected}"),
            Text($"{found} campos donde el encabezado tiene {expected}")
        );

    public static Phrase TooLong(string text, int limit) =>
        new(
            Text($"{Quoted(text)} is longer than {limit} characters"),
            Text($"{Quoted(text)} pasa de {limit} caracteres")
        );

    public static Phrase NotOneOf(string text, IEnumerable<string> allowed)
    {
        var list = string.Join(", ", allowed.Take(30).Select(name => Clean(name)));
        return new($"{Quoted(text)} is none of {list}", $"{Quoted(text)} no es ninguno de {list}");
    }

    public static Phrase NotADate(string text, string format) =>
        new(
            Text($"{Quoted(text)} is not a date of the form {format} in the years {Years.First} to {Years.Last}"),
            Text($"{Quoted(text)} no es una fecha de la forma {format} de los años {Years.First} a {Years.Last}")
        );

    public static Phrase NotACount(string text) =>
        new(
            $"{Quoted(text)} is not a whole number from 1 to 1200",
            $"{Quoted(text)} no es un número entero de 1 a 1200"
        );

    public static Phrase NotAnAmount(string text, char decimalSeparator) =>
        new(
            $"{Quoted(text)} is not an amount with decimal sign {Quoted($"{decimalSeparator}")}",
            $"{Quoted(text)} no es un importe con signo decimal {Quoted($"{decimalSeparator}")}"
        );

    public static Phrase Negative(string text) =>
        new(
            $"{Quoted(text)} is negative; if such rows are credit notes, say \"negativeAmounts\": \"credit-note\" in the map",
            $"{Quoted(text)} es negativo; si esas filas son notas de crédito, ponga \"negativeAmounts\": \"credit-note\" en el mapa"
        );

    public static Phrase TooManyDecimals(string text, Currency currency) =>
        new(
            Text($"{Quoted(text)} has more decimals than {currency.Code} has ({currency.MinorDigits})"),
            Text($"{Quoted(text)} tiene más decimales que {currency.Code} ({currency.MinorDigits})")
        );

    public static Phrase TooLarge(string text) =>
        new($"{Quoted(text)} is too large", $"{Quoted(text)} es demasiado grande");
}
