using Cobranza.Discounts;
using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Examples;

/// <summary>A discount of a user's own: a share for money that is there before the goods are.</summary>
/// <example>3 % for payment before delivery: MXN 1,000.00 delivered on 20 January costs MXN 970.00 up to and including 19 January.</example>
public sealed record PrepaymentDiscount : DiscountPolicy
{
    private static readonly Rule Prepaid = new(
        "own.prepayment",
        "{share} discount for payment before delivery",
        "{share} de descuento por pago antes de la entrega"
    );

    private static readonly Rule Reason = new(
        "own.prepayment-reason",
        "Paid on {as-of}, delivered on {delivered-on}",
        "Pago el {as-of}, entrega el {delivered-on}"
    );

    public PrepaymentDiscount(Percentage share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(share, Percentage.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(share, Percentage.OneHundred);
        Share = share;
    }

    public Percentage Share { get; }

    protected override Rule Rule => Prepaid;

    protected override ValueList<BaseDate> OwnNeeds => [BaseDate.Delivery];

    protected override ExactAmount AvailableCore(DiscountFacts facts, LocalDate asOf, Trace? trace)
    {
        ArgumentNullException.ThrowIfNull(facts);

        // What nobody has delivered yet is paid before delivery.
        if (facts.Dates.DeliveredOn is { } delivered)
        {
            trace?.Open(Reason).Note("as-of", asOf).Note("delivered-on", delivered);
            if (asOf >= delivered)
            {
                return ExactAmount.Zero(facts.Open.Currency);
            }
        }

        return facts.Discountable * Share;
    }

    protected override void NoteTerms(Trace trace)
    {
        ArgumentNullException.ThrowIfNull(trace);
        trace.Note("share", Share);
    }
}
