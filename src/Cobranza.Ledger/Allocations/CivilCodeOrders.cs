using Cobranza.Receivables;

namespace Cobranza.Allocations;

/// <summary>The orders that civil codes give where neither the debtor nor a contract said what a payment is for.</summary>
/// <remarks>
/// <para>What weighs most on the debtor (<em>la más onerosa</em>) is read as the highest interest rate of <see cref="DebtBurden"/>; what is least
/// secured as its mark of security. Where a code names interest and principal alone, costs and fees go before interest and tax before principal, our choice.</para>
/// <para>Not covered: the creditor's own choice where the debtor is silent, the consent that some codes ask for before a debtor may
/// designate principal first, and special law (consumers, public debt).</para>
/// </remarks>
public static class CivilCodeOrders
{
    /// <summary>Spain, Código Civil, articles 1172 to 1174: among what is due the most onerous, equals in proportion; interest before principal.</summary>
    public static CitedOrder Spain { get; } =
        AllocationOrder
            .By(AllocationKey.DueBeforeNotDue, AllocationKey.HighestRate)
            .Within(CostsInterestPrincipal, AllocationKey.OldestDue)
            .ProRataAmongEquals()
            .AsLaw("Código Civil (España), arts. 1173 y 1174");

    /// <summary>Mexico, Código Civil Federal, articles 2092 to 2094: among what is due the most onerous, then the oldest, then in
    /// proportion; interest before principal.</summary>
    public static CitedOrder Mexico { get; } =
        AllocationOrder
            .By(AllocationKey.DueBeforeNotDue, AllocationKey.HighestRate, AllocationKey.OldestIssued)
            .Within(CostsInterestPrincipal, AllocationKey.OldestDue)
            .ProRataAmongEquals()
            .AsLaw("Código Civil Federal (México), arts. 2093 y 2094");

    /// <summary>Germany, BGB, sections 366 and 367: what is due, less secured, more onerous, older, in proportion; costs, interest, principal.</summary>
    public static CitedOrder Germany { get; } =
        AllocationOrder
            .By(
                AllocationKey.DueBeforeNotDue,
                AllocationKey.LeastSecured,
                AllocationKey.HighestRate,
                AllocationKey.OldestIssued
            )
            .Within(CostsInterestPrincipal, AllocationKey.OldestDue)
            .ProRataAmongEquals()
            .AsLaw("Bürgerliches Gesetzbuch, §§ 366 Abs. 2, 367 Abs. 1");

    /// <summary>France, Code civil, articles 1342-10 and 1343-1: what is due, what the debtor has most interest to discharge, the oldest,
    /// in proportion; interest before principal.</summary>
    public static CitedOrder France { get; } =
        AllocationOrder
            .By(AllocationKey.DueBeforeNotDue, AllocationKey.HighestRate, AllocationKey.OldestIssued)
            .Within(CostsInterestPrincipal, AllocationKey.OldestDue)
            .ProRataAmongEquals()
            .AsLaw("Code civil, art. 1342-10 et 1343-1");

    /// <summary>Italy, Codice civile, articles 1193 and 1194: what is due, less secured, more onerous, the oldest, in proportion; costs and interest before principal.</summary>
    public static CitedOrder Italy { get; } =
        AllocationOrder
            .By(
                AllocationKey.DueBeforeNotDue,
                AllocationKey.LeastSecured,
                AllocationKey.HighestRate,
                AllocationKey.OldestIssued
            )
            .Within(CostsInterestPrincipal, AllocationKey.OldestDue)
            .ProRataAmongEquals()
            .AsLaw("Codice civile, artt. 1193 e 1194");

    /// <summary>Colombia, Código Civil, articles 1653 to 1655: interest before principal, what is due before what is not; the debtor
    /// chooses among the rest, and where he does not, the part due first, our choice.</summary>
    public static CitedOrder Colombia { get; } = DueThenOldest("Código Civil (Colombia), arts. 1653 a 1655");

    /// <summary>Chile, Código Civil, articles 1595 to 1597: as in Colombia.</summary>
    public static CitedOrder Chile { get; } = DueThenOldest("Código Civil (Chile), arts. 1595 a 1597");

    /// <summary>Argentina, Código Civil y Comercial, articles 900 to 903: the most onerous of what is due, equals in proportion; interest before principal.</summary>
    public static CitedOrder Argentina { get; } =
        AllocationOrder
            .By(AllocationKey.DueBeforeNotDue, AllocationKey.HighestRate)
            .Within(CostsInterestPrincipal, AllocationKey.OldestDue)
            .ProRataAmongEquals()
            .AsLaw("Código Civil y Comercial (Argentina), arts. 902 y 903");

    /// <summary>Peru, Código Civil, articles 1256 to 1259: less secured, more onerous, the oldest, in proportion; interest before costs, costs before principal.</summary>
    public static CitedOrder Peru { get; } =
        AllocationOrder
            .By(AllocationKey.LeastSecured, AllocationKey.HighestRate, AllocationKey.OldestIssued)
            .Within(
                AllocationKey.Components(
                    Component.Interest,
                    Component.Costs,
                    Component.Fees,
                    Component.Tax,
                    Component.Principal
                ),
                AllocationKey.OldestDue
            )
            .ProRataAmongEquals()
            .AsLaw("Código Civil (Perú), arts. 1257 y 1259");

    /// <summary>Brazil, Código Civil, articles 352 to 355: what fell due first; if all fell due together, the most onerous; interest before principal.</summary>
    public static CitedOrder Brazil { get; } =
        AllocationOrder
            .By(AllocationKey.DueBeforeNotDue, AllocationKey.OldestDue, AllocationKey.HighestRate)
            .Within(CostsInterestPrincipal)
            .AsLaw("Código Civil (Brasil), arts. 354 e 355");

    private static AllocationKey CostsInterestPrincipal =>
        AllocationKey.Components(
            Component.Costs,
            Component.Fees,
            Component.Interest,
            Component.Tax,
            Component.Principal
        );

    private static CitedOrder DueThenOldest(string article) =>
        AllocationOrder
            .By(AllocationKey.DueBeforeNotDue, AllocationKey.OldestDue, AllocationKey.OldestIssued)
            .Within(CostsInterestPrincipal)
            .AsLaw(article);
}
