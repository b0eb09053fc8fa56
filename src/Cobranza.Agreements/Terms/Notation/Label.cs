namespace Cobranza.Terms.Notation;

/// <summary>What could stand at a place, for people.</summary>
internal readonly record struct Label(string English, string Spanish)
{
    public static Label EndOfText { get; } = new("the end of the text", "el final del texto");

    public static Label DueDay { get; } =
        new(
            "a due date such as 30d, EOM, 15th prox, next Friday or on receipt",
            "un vencimiento como 30 días, fin de mes, día 15 del mes siguiente, próximo viernes o contado"
        );

    public static Label Step { get; } =
        new(
            "a step such as 30d, EOM, next Friday or on 5 and 20",
            "un paso como 30 días, fin de mes, próximo viernes o los 5 y 20"
        );

    public static Label Part { get; } =
        new("a part such as 50%, rest or EUR 500.00", "una parte como 50%, resto o EUR 500.00");

    public static Label Terms { get; } =
        new("terms such as net 30 or 50% 0d + 50% 60d", "condiciones como neto 30 días o 50% 0 días + 50% 60 días");

    public static Label Unit { get; } =
        new("a unit such as days, months or business days", "una unidad como días, meses o días hábiles");

    public static Label DayOfMonth { get; } = new("a day of the month", "un día del mes");

    public static Label Month { get; } = new("the name of a month", "el nombre de un mes");

    public static Label Weekday { get; } = new("a day of the week", "un día de la semana");

    public static Label Moving { get; } = new("an adjustment that moves a day", "un ajuste que mueva el día");

    public static Label DateOrder { get; } =
        new("a first date not after the last one", "una primera fecha no posterior a la última");

    public static Label Once { get; } = new("another one, each once", "otro distinto, cada uno una vez");

    public static Label OpenPayday { get; } =
        new("closed periods that leave a payday open", "periodos de cierre que dejen abierto algún día de pago");

    public static Label LaterDate { get; } =
        new("a later date, for a day not postponed before", "una fecha posterior, de un día no aplazado antes");

    public static Label Date { get; } = new("a date such as 2026-01-31", "una fecha como 2026-01-31");

    public static Label Payday { get; } =
        new("paydays such as 5 and 20, next Friday or EOM", "días de pago como 5 y 20, próximo viernes o fin de mes");

    public static Label Adjustment { get; } =
        new(
            "following, modified following, preceding, modified preceding, nearest or none",
            "siguiente, siguiente modificado, anterior, anterior modificado, más cercano o ninguno"
        );

    public static Label BaseDate { get; } =
        new(
            "a base date: issue, delivery, acceptance, receipt, month close or, after the first part, previous portion",
            "una fecha base: emisión, entrega, aceptación, recepción, cierre de mes o, tras la primera parte, parte anterior"
        );

    public static Label Number { get; } = new("a number", "un número");

    public static Label Digit { get; } = new("a digit right after the point", "una cifra justo después del punto");

    public static Label Share { get; } =
        new(
            "a share of more than 0% and at most 100%, with at most 10 decimals",
            "un porcentaje mayor que 0% y de 100% como máximo, con 10 decimales como máximo"
        );

    public static Label DiscountShare { get; } = new("a discount of less than 100%", "un descuento menor que 100%");

    public static Label Amount { get; } =
        new(
            "an amount of more than zero, with a decimal point and no thousands separators",
            "un importe mayor que cero, con punto decimal y sin separador de miles"
        );

    public static Label Decimals(Currency currency) =>
        new(
            Guard.Text($"{currency.MinorDigits} decimals, those of {currency}"),
            Guard.Text($"{currency.MinorDigits} decimales, los de {currency}")
        );

    public static Label Parts(int most) => new(Guard.Text($"{most} parts"), Guard.Text($"{most} partes"));

    public static Label Of(Phrase phrase) => new($"\"{phrase.English}\"", $"\"{phrase.Spanish}\"");

    public static Label Of(char mark) => new($"\"{mark}\"", $"\"{mark}\"");

    public static Label Range(int min, int max) =>
        new(Guard.Text($"a whole number from {min} to {max}"), Guard.Text($"un número entero de {min} a {max}"));

    /// <summary>Several of them with "or" before the last.</summary>
    public static Label AnyOf(IReadOnlyList<Label> labels) =>
        new(
            Joined([.. labels.Select(label => label.English).Distinct(StringComparer.Ordinal)], " or "),
            Joined([.. labels.Select(label => label.Spanish).Distinct(StringComparer.Ordinal)], " o ")
        );

    private static string Joined(string[] words, string last) =>
        words.Length == 1 ? words[0] : string.Join(", ", words[..^1]) + last + words[^1];
}
