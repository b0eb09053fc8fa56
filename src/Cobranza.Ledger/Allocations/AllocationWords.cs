using System.Diagnostics;
using Cobranza.Receivables;

namespace Cobranza.Allocations;

/// <summary>The words of allocation in both languages, as they stand inside sentences.</summary>
internal static class AllocationWords
{
    public static void Note(Trace trace, CreditKind kind)
    {
        var (english, spanish) = kind switch
        {
            CreditKind.Payment => ("payments", "pagos"),
            CreditKind.CreditNote => ("credit notes", "notas de crédito"),
            CreditKind.Allowance => ("allowances", "bonificaciones"),
            CreditKind.Withholding => ("withholdings", "retenciones"),
            CreditKind.Recovery => ("recoveries", "recuperaciones"),
            CreditKind.Transfer => ("transfers", "traspasos"),
            _ => throw new UnreachableException(),
        };
        trace.Note("kind", english, spanish);
    }

    public static void Note(Trace trace, AheadOfSchedule ahead)
    {
        var (english, spanish) = ahead switch
        {
            AheadOfSchedule.NextInstallment => ("the next installment", "la cuota siguiente"),
            AheadOfSchedule.LastInstallment => ("the last installment", "la última cuota"),
            AheadOfSchedule.Spread => ("all later installments equally", "todas las cuotas futuras por igual"),
            AheadOfSchedule.KeepUnapplied => ("nothing; it stays unapplied", "nada; queda sin aplicar"),
            _ => throw new UnreachableException(),
        };
        trace.Note("rule", english, spanish);
    }

    public static void Note(Trace trace, PaymentDate date)
    {
        var (english, spanish) = date switch
        {
            PaymentDate.Value => ("its value date", "su fecha valor"),
            PaymentDate.Settled => ("the day it settles", "el día en que se liquida"),
            PaymentDate.Initiated => ("the day it was ordered", "el día en que se ordenó"),
            _ => throw new UnreachableException(),
        };
        trace.Note("date", english, spanish);
    }
}
