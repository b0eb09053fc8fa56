using Cartera.Problems;

namespace Cartera.Printing;

/// <summary>The words of the report, in both languages.</summary>
internal static partial class Labels
{
    public static Phrase Title { get; } = new("Receivables", "Cartera por cobrar");

    public static Phrase AsOf { get; } = new("as of", "al");

    public static Phrase Customers { get; } = new("customers", "clientes");

    public static Phrase Documents { get; } = new("documents", "documentos");

    public static Phrase NoDocuments { get; } = new("No documents by then.", "Todavía no había documentos.");

    public static Phrase OpenDocuments { get; } = new("open", "abiertos");

    public static Phrase PolicyName { get; } = new("policy", "política");

    public static Phrase Summary { get; } = new("Summary", "Resumen");

    public static Phrase Open { get; } = new("Open", "Saldo");

    public static Phrase NotDue { get; } = new("Not due", "Por vencer");

    public static Phrase Overdue { get; } = new("Overdue", "Vencido");

    public static Phrase Disputed { get; } = new("  of which disputed", "  de ello, en disputa");

    public static Phrase OpenDisputed { get; } = new("Open, disputed", "Saldo, en disputa");

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

    /// <summary>What is asked for: overdue less disputes and unapplied credit.</summary>
    public static Phrase ToCollect { get; } = new("To collect", "Por reclamar");

    /// <summary>Above a customer's name with the amount to collect below it.</summary>
    public static Phrase CustomerToCollect { get; } = new("Customer, to collect", "Cliente, por reclamar");

    public static Phrase Document { get; } = new("Document", "Documento");

    public static Phrase Due { get; } = new("Due", "Vence");

    public static Phrase DaysLate { get; } = new("Days late", "Días de mora");

    /// <summary>In place of the days late: the charge accrued before the plan was agreed.</summary>
    public static Phrase InPlan { get; } = new("in plan", "en convenio");

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

    public static Phrase History { get; } = new("Aging over the last 24 months", "Antigüedad en los últimos 24 meses");

    public static Phrase MonthEnds { get; } = new("Aging at the ends of months", "Antigüedad al cierre de cada mes");

    public static Phrase AgingNow { get; } = new("Aging today", "Antigüedad hoy");

    public static Phrase MoreByTop { get; } = new(" (--top N shows more)", " (--top N muestra más)");
}
