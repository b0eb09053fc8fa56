namespace Cobranza.Discounts;

/// <summary>What payments, short payments and settlement offers say.</summary>
internal static partial class DiscountRules
{
    public static Rule SettledAll { get; } =
        new(
            "discounts.settled-all",
            "{payment} paid on {on} settles {settles}, all that was open, with a discount of {discount}",
            "El pago de {payment} del {on} liquida {settles}, todo el saldo abierto, con un descuento de {discount}"
        );

    public static Rule SettledInFull { get; } =
        new(
            "discounts.settled-in-full",
            "{payment} paid on {on} settles {settles}, all that was open",
            "El pago de {payment} del {on} liquida {settles}, todo el saldo abierto"
        );

    public static Rule SettledAsPaid { get; } =
        new(
            "discounts.settled-as-paid",
            "{payment} paid on {on} settles {settles}: no discount is on offer",
            "El pago de {payment} del {on} liquida {settles}: no hay descuento vigente"
        );

    public static Rule PartEarnsNothing { get; } =
        new(
            "discounts.part-earns-nothing",
            "{payment} paid on {on} settles {settles}: a part payment earns nothing",
            "El pago de {payment} del {on} liquida {settles}: un pago parcial no obtiene descuento"
        );

    public static Rule PartEarnsNothingYet { get; } =
        new(
            "discounts.part-earns-nothing-yet",
            "{payment} paid on {on} settles {settles}: nothing is earned until the whole has arrived in time",
            "El pago de {payment} del {on} liquida {settles}: no hay descuento hasta que llegue el total a tiempo"
        );

    public static Rule PartEarnsItsPart { get; } =
        new(
            "discounts.part-earns-its-part",
            "{payment} paid on {on} settles {settles}, its part of a discount of {discount} included",
            "El pago de {payment} del {on} liquida {settles}, incluida su parte del descuento, {discount}"
        );

    public static Rule LeftOver { get; } = new("discounts.left-over", "{amount} is left over", "Sobran {amount}");

    public static Rule WasInTimeUntil { get; } =
        new(
            "discounts.was-in-time-until",
            "Until {last-day} it would have been enough",
            "Hasta el {last-day} habría sido suficiente"
        );

    public static Rule SettlementOffer { get; } =
        new(
            "discounts.settlement-offer",
            "{pay} paid from {made-on} through {deadline} settle {debt} overdue; otherwise the offer lapses and all is owed",
            "Con {pay} pagados del {made-on} al {deadline} se liquidan {debt} vencidos; de lo contrario, la quita caduca y se debe todo"
        );

    public static Rule Unearned(UnearnedReason reason) =>
        reason switch
        {
            UnearnedReason.Late => Unearned(
                "late",
                "it came too late for the discount",
                "llegó tarde para el descuento"
            ),
            UnearnedReason.NotInGoodStanding => Unearned(
                "not-in-standing",
                "the discount is not for customers with something overdue",
                "el descuento no es para clientes con adeudos vencidos"
            ),
            UnearnedReason.WrongBase => Unearned(
                "wrong-base",
                "the discount was taken on more than its base",
                "el descuento se tomó sobre más que su base"
            ),
            UnearnedReason.TooLittle => Unearned(
                "too-little",
                "less was paid than was asked",
                "se pagó menos de lo debido"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "must be one of the reasons"),
        };

    public static Rule Settlement(SettlementStatus status) =>
        status switch
        {
            SettlementStatus.NotYetMade => new(
                "discounts.settlement-not-yet-made",
                "On {as-of} the offer of {made-on} is not made yet: {owed} are owed",
                "El {as-of} aún no existe la quita del {made-on}: se deben {owed}"
            ),
            SettlementStatus.Open => new(
                "discounts.settlement-open",
                "On {as-of} {paid} of {pay} are paid: {to-complete} more by {deadline} settle {debt}",
                "El {as-of} se han pagado {paid} de {pay}: con {to-complete} más hasta el {deadline} se liquidan {debt}"
            ),
            SettlementStatus.Completed => new(
                "discounts.settlement-completed",
                "{pay} were paid by {deadline}: {waived} of {debt} are waived",
                "Se pagaron {pay} hasta el {deadline}: se condonan {waived} de {debt}"
            ),
            SettlementStatus.Lapsed => new(
                "discounts.settlement-lapsed",
                "{pay} were not paid by {deadline}: the offer lapsed, and after {paid} paid {owed} are owed",
                "No se pagaron {pay} hasta el {deadline}: la quita caducó y, con {paid} pagados, se deben {owed}"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(status), status, "must be one of the states"),
        };

    private static Rule Unearned(string id, string english, string spanish) =>
        new(
            $"discounts.unearned-{id}",
            $"{{paid}} paid on {{on}} to settle {{settles}} is {{short}} short of {{required}}: {english}",
            $"El pago de {{paid}} del {{on}} para liquidar {{settles}} queda corto en {{short}} respecto de {{required}}: {spanish}"
        );
}
