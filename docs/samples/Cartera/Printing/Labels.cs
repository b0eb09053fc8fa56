using Cartera.Problems;
using Cobranza.Installments;

namespace Cartera.Printing;

/// <summary>The words of the report, in both languages.</summary>
internal static class Labels
{
    public static Phrase Title { get; } = new("Receivables", "Cartera por cobrar");

    public static Phrase AsOf { get; } = new("as of", "al");

    public static Phrase Customers { get; } = new("customers", "clientes");

    public static Phrase Documents { get; } = new("documents", "documentos");

    public static Phrase OpenDocuments { get; } = new("open", "abiertos");

    public static Phrase PolicyName { get; } = new("policy", "política");

    public static Phrase Summary { get; } = new("Summary", "Resumen");

    public static Phrase Open { get; } = new("Open", "Saldo");

    public static Phrase NotDue { get; } = new("Not due", "Por vencer");

    public static Phrase Overdue { get; } = new("Overdue", "Vencido");

    public static Phrase Disputed { get; } = new("  of which disputed", "  de ello, en disputa");

    public static Phrase Credits { get; } = new("Unapplied credit", "Saldo a favor");

    /// <summary>Short, for the head of a column.</summary>
    public static Phrase Credit { get; } = new("Credit", "A favor");

    public static Phrase Net { get; } = new("Net", "Neto");

    public static Phrase LateCharges { get; } = new("Late charges accrued", "Recargos devengados");

    public static Phrase ToCharge { get; } = new("To charge", "Por cargar");

    public static Phrase Accrued { get; } = new("Accrued", "Devengado");

    public static Phrase Discounts { get; } = new("Discounts on offer today", "Descuentos vigentes hoy");

    public static Phrase Discount { get; } = new("Discount", "Descuento");

    public static Phrase Plans { get; } = new("Installment plans on offer", "Planes de pago que se pueden ofrecer");

    public static Phrase Installments { get; } = new("Installments", "Cuotas");

    public static Phrase First { get; } = new("First", "Primera");

    public static Phrase Last { get; } = new("Last", "Última");

    public static Phrase PayNow { get; } = new("Pay now", "Pagar ahora");

    public static Phrase LastDay { get; } = new("Last day", "Último día");

    public static Phrase Holds { get; } =
        new("Credit on hold or over the limit", "Crédito en retención o sobre el límite");

    public static Phrase Exposure { get; } = new("Exposure", "Exposición");

    public static Phrase Headroom { get; } = new("Headroom", "Disponible");

    public static Phrase Aging { get; } = new("Aging by customer", "Antigüedad de saldos por cliente");

    public static Phrase Customer { get; } = new("Customer", "Cliente");

    public static Phrase Document { get; } = new("Document", "Documento");

    public static Phrase Due { get; } = new("Due", "Vence");

    public static Phrase DaysLate { get; } = new("Days late", "Días de mora");

    public static Phrase Total { get; } = new("Total", "Total");

    public static Phrase Worklist { get; } = new("Contact today", "Contactar hoy");

    public static Phrase Step { get; } = new("Step", "Paso");

    public static Phrase Why { get; } = new("Why", "Por qué");

    public static Phrase IfNothingIsPaid { get; } = new("If nothing is paid", "Si no se paga nada");

    public static Phrase Waiting { get; } = new("Overdue, not contacted today", "Con mora, no se contactan hoy");

    public static Phrase Until { get; } = new("Next", "Próximo");

    public static Phrase Commitments { get; } = new("Promises, plans and disputes", "Promesas, convenios y disputas");

    public static Phrase Kind { get; } = new("Kind", "Tipo");

    public static Phrase Amount { get; } = new("Amount", "Importe");

    public static Phrase Received { get; } = new("Received", "Recibido");

    public static Phrase State { get; } = new("State", "Estado");

    public static Phrase Refused { get; } = new("Rows refused", "Filas rechazadas");

    public static Phrase Line { get; } = new("Line", "Línea");

    public static Phrase Column { get; } = new("Column", "Columna");

    public static Phrase Reason { get; } = new("Reason", "Motivo");

    public static Phrase None { get; } = new("none", "ninguno");

    public static Phrase Nobody { get; } = new("Nobody.", "Nadie.");

    public static Phrase WorstCustomers { get; } = new("Most overdue customers", "Clientes con más mora");

    public static Phrase History { get; } = new("Aging over the last 12 months", "Antigüedad en los últimos 12 meses");

    public static Phrase AgingNow { get; } = new("Aging today", "Antigüedad hoy");

    public static Phrase Late(int days) =>
        new(
            Words.Text($"{days} {(days == 1 ? "day" : "days")} late"),
            Words.Text($"{days} {(days == 1 ? "día" : "días")} de mora")
        );

    public static Phrase More(int count) => new(Words.Text($"and {count:N0} more"), Words.Text($"y {count:N0} más"));

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

    /// <summary>Equal installments, the last of which may differ by what rounding leaves.</summary>
    public static Phrase Parts(InstallmentPlan plan)
    {
        var text = Words.Text($"{plan.Installments.Count} × {Layout.Number(plan.Installments[0].Amount)}");
        return new(text, text);
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
