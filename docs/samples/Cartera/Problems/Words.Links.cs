using Cobranza;
using NodaTime;

namespace Cartera.Problems;

/// <summary>What is said about a row that does not fit the other rows.</summary>
internal static partial class Words
{
    public static Phrase NoSuchDocument(string id) =>
        new(
            $"names {Quoted(id)}, which is not in the file or was refused",
            $"nombra {Quoted(id)}, que no está en el archivo o fue rechazado"
        );

    public static Phrase Duplicate(string id, int line) =>
        new(Text($"{Quoted(id)} was already used on line {line}"), Text($"{Quoted(id)} ya se usó en la línea {line}"));

    public static Phrase OtherCurrency(Currency found, string id, Currency expected) =>
        new(
            $"is in {found.Code}, but {Quoted(id)}, which it names, is in {expected.Code}",
            $"está en {found.Code}, pero {Quoted(id)}, que nombra, está en {expected.Code}"
        );

    public static Phrase OtherCustomer(string id) =>
        new($"names {Quoted(id)}, which belongs to another customer", $"nombra {Quoted(id)}, que es de otro cliente");

    public static Phrase NotBefore(LocalDate date, LocalDate earliest) =>
        new(
            Text($"{date:uuuu-MM-dd} is before {earliest:uuuu-MM-dd}, which it must follow"),
            Text($"{date:uuuu-MM-dd} es anterior a {earliest:uuuu-MM-dd}, y debe ser posterior")
        );

    public static Phrase PartNeeded(string id) =>
        new(
            $"names several documents; say how much for each: {Quoted($"{id}=100.00")}",
            $"nombra varios documentos; diga cuánto para cada uno: {Quoted($"{id}=100.00")}"
        );

    public static Phrase PartsTooLarge(Money amount) =>
        new($"its parts exceed the amount, {amount}", $"sus partes pasan del importe, {amount}");

    public static Phrase NotTheWhole(string id, Money amount) =>
        new(
            $"{Quoted(id)}, which it undoes, is of {amount}; a row is undone whole",
            $"{Quoted(id)}, que anula, es de {amount}; una fila se anula entera"
        );

    public static Phrase DoneTwice(string id) =>
        new($"{Quoted(id)} was already undone or closed", $"{Quoted(id)} ya se anuló o cerró");

    public static Phrase LeavesNoCredit(string id) =>
        new(
            $"{Quoted(id)} is neither a payment nor a credit note",
            $"{Quoted(id)} no es un pago ni una nota de crédito"
        );

    public static Phrase CannotBeUndone(string id) =>
        new($"{Quoted(id)} is itself a reversal", $"{Quoted(id)} ya es una anulación");

    public static Phrase CustomerRefused(string customer, string message) =>
        new(
            $"all rows of customer {Quoted(customer)} refused: {Clean(message, 160)}",
            $"todas las filas del cliente {Quoted(customer)} rechazadas: {Clean(message, 160)}"
        );

    public static Phrase RefusedByLedger(string message) =>
        new($"refused: {Clean(message, 160)}", $"rechazada: {Clean(message, 160)}");
}
