namespace Cobranza.Portfolios;

/// <summary>The columns of a set, owned by it once built.</summary>
internal sealed record OpenItemColumns(
    int[] DueDays,
    long[] Open,
    HeldColumn[] Held,
    int[] Line,
    AgingLine[] Lines,
    Int128[] Credits,
    int CreditCount
);
