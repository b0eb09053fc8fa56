namespace Cobranza.Statutory;

/// <summary>What statutory regimes say, in English and Spanish.</summary>
internal static class StatutoryRules
{
    public static Rule LateFee { get; } =
        Of(
            "late-fee",
            "Under {act}, {article} (checked on {checked})",
            "Según {act}, {article} (consultado el {checked})"
        );

    public static Rule TermTooLong { get; } =
        Of(
            "term-too-long",
            "The agreed term of {days} days is longer than the {allowed} days from {base} of {source}",
            "El plazo pactado de {days} días supera los {allowed} días desde {base} de {source}"
        );

    public static Rule TermNeedsReason { get; } =
        Of(
            "term-needs-reason",
            "The agreed term of {days} days is longer than the {allowed} days from {base} of {source}, which allows it only under conditions to be checked",
            "El plazo pactado de {days} días supera los {allowed} días desde {base} de {source}, que solo lo admite en condiciones que hay que comprobar"
        );

    public static Rule GraceTooLong { get; } =
        Of(
            "grace-too-long",
            "The agreed term of {days} days and {grace} days of grace together are longer than the {allowed} days from {base} of {source}",
            "El plazo pactado de {days} días y los {grace} días de gracia suman más que los {allowed} días desde {base} de {source}"
        );

    public static Rule RateTooHigh { get; } =
        Of(
            "rate-too-high",
            "The agreed rate of {rate} a year is above the {limit} that {source} allows on {as-of}",
            "La tasa pactada de {rate} anual supera el {limit} que permite {source} el {as-of}"
        );

    public static Rule RateTooLow { get; } =
        Of(
            "rate-too-low",
            "The agreed rate of {rate} a year is below the {limit} that {source} requires on {as-of}",
            "La tasa pactada de {rate} anual es inferior al {limit} que exige {source} el {as-of}"
        );

    public static Rule RateBelowLaw { get; } =
        Of(
            "rate-below-law",
            "The agreed rate of {rate} a year is below the {limit} that {source} gives on {as-of} where nothing is agreed; whether that is fair is to be checked",
            "La tasa pactada de {rate} anual es inferior al {limit} que da {source} el {as-of} a falta de pacto; hay que comprobar si no es abusiva"
        );

    public static Rule FineTooHigh { get; } =
        Of(
            "fine-too-high",
            "The agreed fine of {rate} is above the {limit} that {source} allows on {as-of}",
            "La multa pactada de {rate} supera el {limit} que permite {source} el {as-of}"
        );

    public static Rule CompensationWaived { get; } =
        Of(
            "compensation-waived",
            "The contract excludes the compensation of {source}; whether that is fair is to be checked",
            "El contrato excluye la indemnización de {source}; hay que comprobar si no es abusivo"
        );

    public static Rule NotCompared { get; } =
        Of(
            "not-compared",
            "{what} could not be compared with the law on {as-of}: {why}",
            "{what}: no se pudo comparar con la ley el {as-of}; {why}"
        );

    private static Rule Of(string id, string english, string spanish) => new($"statutory.{id}", english, spanish);
}
