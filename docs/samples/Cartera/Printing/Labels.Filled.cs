using Cartera.Problems;
using Cartera.Reports;
using Cobranza;
using Cobranza.Installments;

namespace Cartera.Printing;

/// <summary>The words of the report that hold numbers or names.</summary>
internal static partial class Labels
{
    public static Phrase Late(int days) =>
        new(
            Words.Text($"{days} {(days == 1 ? "day" : "days")} late"),
            Words.Text($"{days} {(days == 1 ? "día" : "días")} de mora")
        );

    /// <summary>How the reasons of a charge are asked for.</summary>
    public static Phrase WhyOneOfThem(string document)
    {
        var name = Words.Clean(document, 200);
        var value = name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name;
        return new($"Why one of them: --why {value}", $"Por qué uno de ellos: --why {value}");
    }

    public static Phrase NoLateCharge(string document, ViewDay day) =>
        new(
            $"{Words.Clean(document, 200)} has no late charge as of {day.In(Language.English)}.",
            $"{Words.Clean(document, 200)} no tiene recargo al {day.In(Language.Spanish)}."
        );

    public static Phrase More(int count) => new(Words.Text($"and {count:N0} more"), Words.Text($"y {count:N0} más"));

    /// <summary>How late a document is, or that a plan keeps it from being late.</summary>
    public static Phrase DaysLateOf(ItemLine line)
    {
        var days = Words.Text($"{line.DaysPastDue}");
        return line.IsInPlan ? InPlan : new(days, days);
    }

    /// <summary>How a channel of the policy is called; an unknown one by its own word.</summary>
    public static Phrase Channel(string channel) =>
        channel switch
        {
            "email" => new("by email", "por correo"),
            "phone" => new("by phone", "por teléfono"),
            "letter" => new("by letter", "por carta"),
            "agency" => new("through the agency", "mediante la agencia"),
            _ => new(channel, channel),
        };

    /// <summary>What stands where the rest of a list is only counted.</summary>
    public static Phrase More(int count, Phrase of) =>
        new(Words.Text($"and {count:N0} more {of.English}"), Words.Text($"y {count:N0} {of.Spanish} más"));

    public static Phrase HoldCount(int held, int over) =>
        new(
            Words.Text($"{held:N0} on hold, {over:N0} over the limit"),
            Words.Text($"{held:N0} en retención, {over:N0} sobre el límite")
        );

    public static Phrase PaidLate(int count) =>
        new(
            Words.Text($"{count:N0} documents paid late, settled now"),
            Words.Text($"{count:N0} documentos pagados tarde, ya saldados")
        );

    /// <summary>Equal installments, and the last by itself where it differs by what rounding leaves.</summary>
    public static string Parts(InstallmentPlan plan)
    {
        var (count, each, last) = (plan.Installments.Count, plan.Installments[0].Amount, plan.Installments[^1].Amount);
        return each == last
            ? Words.Text($"{count} × {Layout.Number(each)}")
            : Words.Text($"{count - 1} × {Layout.Number(each)} + {Layout.Number(last)}");
    }

    public static Phrase RefusedRows(int refused, int rows) =>
        new(
            Words.Text($"{refused:N0} of {rows:N0} rows were refused and are in no figure"),
            Words.Text($"{refused:N0} de {rows:N0} filas se rechazaron y no están en ninguna cifra")
        );

    public static Phrase StoppedAfter(int limit) =>
        new(
            Words.Text(
                $"reading stopped after {limit:N0} refused rows: the map is probably wrong, so no report was made"
            ),
            Words.Text(
                $"la lectura paró tras {limit:N0} filas rechazadas: el mapa probablemente está mal, así que no se hizo informe"
            )
        );
}
