namespace Cobranza.Statutory.Acts;

/// <summary>The United States: between businesses the contract decides, within ceilings of each state.</summary>
internal static class UnitedStates
{
    public static StatutoryRegime Regime { get; } =
        new StatutoryRegime("us", "US", "Contract and state law", Law.CheckedOn).WithAbsent(
            Law.Absent(
                StatutoryMember.Interest,
                "there is no federal rate between businesses; contracts usually say 1 % to 2 % a month: take a late-fee policy of your own",
                "no hay tasa federal entre empresas; los contratos suelen decir del 1 % al 2 % mensual: use una política de recargos propia"
            ),
            Law.Absent(
                StatutoryMember.Compensation,
                "there is no federal compensation between businesses",
                "no hay indemnización federal entre empresas"
            ),
            Law.Absent(
                StatutoryMember.Term,
                "there is no federal longest term between businesses",
                "no hay plazo máximo federal entre empresas"
            ),
            Law.Absent(
                StatutoryMember.Limit,
                "ceilings are those of each state; supply the one that applies as a limit of your own",
                "los topes son de cada estado; añada el aplicable como límite propio"
            ),
            Law.Absent(
                StatutoryMember.AllocationOrder,
                "there is no order by federal statute; supply the one of the contract with WithAllocationOrder",
                "no hay imputación por ley federal; añada la del contrato con WithAllocationOrder"
            )
        );
}
