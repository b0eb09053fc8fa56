using NodaTime;

namespace Cobranza.Terms.Notation;

/// <summary>The words of the notation: the form written in English, the one written in Spanish, and others that are understood.</summary>
internal static class Words
{
    public static Phrase Net { get; } = new("net", "neto", "n");

    public static Phrase Due { get; } = new("due", "vence", "vencimiento", "pago a", "a", "payment in", "payable in");

    public static Phrase Days { get; } =
        new("days", "días", "d", "day", "día", "calendar days", "días naturales", "día natural");

    public static Phrase Weeks { get; } = new("weeks", "semanas", "w", "week", "semana");

    public static Phrase Months { get; } = new("months", "meses", "m", "month", "mes");

    public static Phrase BusinessDays { get; } =
        new("bd", "días hábiles", "business days", "business day", "working days", "working day", "día hábil", "dh");

    public static Phrase EndOfMonth { get; } = new("EOM", "EOM", "end of month", "end of the month");

    /// <summary>The same day in words that, right after a number of days, take the days first.</summary>
    public static Phrase FinDeMes { get; } = new("fin de mes", "fin de mes", "final de mes", "f.d.m.");

    public static Phrase Mfi { get; } = new("MFI", "MFI", "month following invoice");

    public static Phrase Prox { get; } =
        new("prox", "del mes siguiente", "mes siguiente", "of next month", "of the next month", "del próximo mes");

    public static Phrase OfMonth { get; } = new("of month", "del mes");

    public static Phrase CutOff { get; } = new("cut-off", "corte", "cutoff", "cut off", "con corte");

    public static Phrase LastBusinessDay { get; } =
        new(
            "last business day",
            "último día hábil",
            "last business day of month",
            "last business day of the month",
            "último día hábil del mes"
        );

    public static Phrase Next { get; } = new("next", "próximo", "siguiente");

    public static Phrase On { get; } = new("on", "los", "el", "on the");

    public static Phrase Day { get; } = new("day", "día", "days", "días");

    public static Phrase And { get; } = new("and", "y");

    public static Phrase Of { get; } = new("of", "de");

    public static Phrase Ordinal { get; } = new("th", "th", "st", "nd", "rd");

    public static Phrase Then { get; } = new("then", "y luego", "luego", "and then", "después", "y después");

    public static Phrase In { get; } = new("in", "en");

    public static Phrase Rolled { get; } = new("rolled", "ajuste", "rolled to", "ajuste al", "ajustado", "ajustado al");

    public static Phrase Paid { get; } =
        new("paid", "pago", "paydays", "payday", "pagos", "días de pago", "día de pago");

    public static Phrase AnyDay { get; } = new("any day", "cualquier día");

    public static Phrase Closed { get; } = new("closed", "cerrado");

    public static Phrase Postponed { get; } = new("postponed", "aplazado");

    public static Phrase Moved { get; } =
        new("moved", "traslado", "moved to", "traslado al", "trasladado", "trasladado al");

    public static Phrase Between { get; } = new("from", "del", "in", "en", "de");

    public static Phrase To { get; } = new("to", "a", "al");

    public static Phrase LaterOf { get; } =
        new("later of", "lo último de", "latest of", "the later of", "the latest of", "el último de");

    public static Phrase EarlierOf { get; } =
        new("earlier of", "lo primero de", "earliest of", "the earlier of", "the earliest of", "el primero de");

    public static Phrase Rest { get; } =
        new("rest", "resto", "the rest", "el resto", "balance", "the balance", "remainder", "saldo", "el saldo");

    public static Phrase Deposit { get; } = new("deposit", "anticipo", "de anticipo", "down");

    public static Phrase OfNet { get; } =
        new("of net amount", "del importe neto", "of net", "of the net amount", "del neto");

    public static Phrase OfRest { get; } =
        new("of rest", "del resto", "of the rest", "of the remainder", "of the balance", "del saldo");

    public static Phrase Times { get; } = new("x", "x");

    private static readonly Phrase[] Weekdays =
    [
        new("Monday", "lunes"),
        new("Tuesday", "martes"),
        new("Wednesday", "miércoles"),
        new("Thursday", "jueves"),
        new("Friday", "viernes"),
        new("Saturday", "sábado"),
        new("Sunday", "domingo"),
    ];

    private static readonly Phrase[] MonthNames =
    [
        new("January", "enero", "Jan", "ene"),
        new("February", "febrero", "Feb"),
        new("March", "marzo", "Mar"),
        new("April", "abril", "Apr", "abr"),
        new("May", "mayo"),
        new("June", "junio", "Jun"),
        new("July", "julio", "Jul"),
        new("August", "agosto", "Aug", "ago"),
        new("September", "septiembre", "Sep", "Sept", "setiembre"),
        new("October", "octubre", "Oct"),
        new("November", "noviembre", "Nov"),
        new("December", "diciembre", "Dec", "dic"),
    ];

    public static Phrase OfWeek(IsoDayOfWeek day) => Weekdays[(int)day - 1];

    /// <summary>A month, 1 to 12.</summary>
    public static Phrase OfYear(int month) => MonthNames[month - 1];
}
