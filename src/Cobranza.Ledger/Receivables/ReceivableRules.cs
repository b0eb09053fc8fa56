namespace Cobranza.Receivables;

/// <summary>The rules about receivables, with their texts.</summary>
public static class ReceivableRules
{
    /// <summary>A document has all it needs.</summary>
    public static Rule Ready { get; } =
        new(
            "receivables.ready",
            "{item} has what {regime} asks for and can be collected",
            "{item} cumple con lo que exige {regime} y puede cobrarse"
        );

    /// <summary>A document lacks something.</summary>
    public static Rule NotReady { get; } =
        new(
            "receivables.not-ready",
            "{item} is not to be dunned yet ({regime})",
            "{item} todavía no debe reclamarse ({regime})"
        );

    /// <summary>A required field is missing.</summary>
    public static Rule FieldMissing { get; } =
        new("receivables.field-missing", "The field {field} is missing", "Falta el dato {field}");

    /// <summary>The customer has not received it.</summary>
    public static Rule NotReceived { get; } =
        new("receivables.not-received", "The customer has not received it", "El cliente todavía no lo ha recibido");
}
