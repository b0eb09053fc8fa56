namespace Cobranza.Terms.Notation;

/// <summary>What is wrong with a text, in English and Spanish.</summary>
internal static class NotationRules
{
    public static Rule Unexpected { get; } =
        new(
            "terms-text.unexpected",
            "Position {position}: found {found}, expected {expected}",
            "Posición {position}: se encontró {found}, se esperaba {expected}"
        );

    public static Rule Stranger { get; } =
        new(
            "terms-text.stranger",
            "Position {position}: the character {found} is not used in payment terms, expected {expected}",
            "Posición {position}: el carácter {found} no se usa en condiciones de pago, se esperaba {expected}"
        );

    public static Rule OutOfRange { get; } =
        new(
            "terms-text.out-of-range",
            "Position {position}: {found} is not allowed here, expected {expected}",
            "Posición {position}: {found} no se permite aquí, se esperaba {expected}"
        );

    public static Rule TooLong { get; } =
        new(
            "terms-text.too-long",
            "Position {position}: the text is too long, expected {expected}",
            "Posición {position}: el texto es demasiado largo, se esperaba {expected}"
        );

    public static Rule TooMany { get; } =
        new(
            "terms-text.too-many",
            "Position {position}: one too many begins with {found}, expected at most {expected}",
            "Posición {position}: con {found} empieza uno de más, se esperaba un máximo de {expected}"
        );

    public static Rule Total { get; } =
        new(
            "terms-text.total",
            "Position {position}: the parts come to {total}, expected {expected}",
            "Posición {position}: las partes suman {total}, se esperaba {expected}"
        );

    public static Rule Parts { get; } =
        new(
            "terms-text.parts",
            "Position {position}: this part cannot follow the others, expected {expected}",
            "Posición {position}: esta parte no puede seguir a las demás, se esperaba {expected}"
        );

    public static Rule LateDiscount { get; } =
        new(
            "terms-text.late-discount",
            "Position {position}: this discount can end after the due date, expected {expected}",
            "Posición {position}: este descuento puede terminar después del vencimiento, se esperaba {expected}"
        );
}
