namespace Cobranza.Receivables;

/// <summary>The order in which entries of one day are taken; the ranks below those of <see cref="ReceivableKind"/> come first.</summary>
internal enum EntryRank
{
    CreditNote = 5,
    Allowance = 6,
    Withholding = 7,
    Payment = 8,
    Application = 9,
    Unapplication = 10,
    Refund = 11,
    Transfer = 12,
    Adjustment = 13,
    WriteOff = 14,
    Recovery = 15,
    Reversal = 16,
}
