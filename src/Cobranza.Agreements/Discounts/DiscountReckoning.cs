using NodaTime;

namespace Cobranza.Discounts;

/// <summary>From an invoice to the discount in money: the base that the terms choose, the policy, the tax, one rounding.</summary>
internal readonly struct DiscountReckoning
{
    private readonly DiscountTerms _terms;
    private readonly DiscountFacts _facts;
    private readonly ExactAmount _net;
    private readonly ExactAmount _tax;

    public DiscountReckoning(DiscountTerms terms, DiscountFacts facts, LocalDate asOf)
    {
        _terms = terms;
        _facts = facts;
        if (facts.Invoice is { } invoice)
        {
            _net = invoice.NetIn(terms.Base);
            _tax = invoice.TaxIn(terms.Base);
        }
        else if (terms.Tax == TaxTreatment.CorrectedIfTaken)
        {
            throw new ArgumentException(
                "give the base as one amount, but these terms correct the tax and must know it: give the invoice's lines",
                nameof(facts)
            );
        }
        else
        {
            _net = facts.Base;
            _tax = ExactAmount.Zero(facts.Open.Currency);
        }

        var @base = terms.Base.IncludesTax ? _net + _tax : _net;
        Policy = facts.Reckoned(@base, facts.Open + PaidInTheWindow(terms, facts, asOf));
    }

    /// <summary>The facts as the policy sees them.</summary>
    public DiscountFacts Policy { get; }

    private bool CorrectsTax => _terms.Tax == TaxTreatment.CorrectedIfTaken;

    // A discount that was reckoned before tax brings the tax on it along.
    private Fraction WithTax =>
        CorrectsTax && !_terms.Base.IncludesTax && _net.Sign > 0 ? (_net + _tax).Amount / _net.Amount : Fraction.One;

    /// <summary>The exact discount on a day: never more than is open.</summary>
    public ExactAmount Exact(LocalDate asOf, Trace? trace)
    {
        if (trace is not null)
        {
            NoteBase(trace);
        }

        var discount = trace is null
            ? _terms.Policy.Available(Policy, asOf)
            : DiscountPolicy.RunInside(_terms.Policy, Policy, asOf, trace);
        if (WithTax is var withTax && withTax > Fraction.One && discount.Sign > 0)
        {
            discount *= withTax;
            trace?.Open(DiscountRules.WithItsTax).Note("amount", discount);
        }

        if (discount > _facts.Open)
        {
            trace?.Open(DiscountRules.LimitedToOpen).Note("open", _facts.Open);
            return _facts.Open;
        }

        return discount;
    }

    /// <summary>The discount in money; where rounding would pass the base or what is open, it rounds down instead.</summary>
    public Money Rounded(ExactAmount exact, Trace? trace)
    {
        var limit = ExactAmount.Min(Policy.Discountable * WithTax, _facts.Open);
        var rounded = exact.Round(_terms.Rounding);
        var down = rounded > limit;
        if (down)
        {
            rounded = exact.Round(_terms.Rounding.WithMode(RoundingMode.Down));
        }

        trace
            ?.Open(down ? DiscountRules.RoundedDown : DiscountRules.Rounded)
            .Note("rounding", _terms.Rounding)
            .Note("discount", rounded);
        return rounded;
    }

    /// <summary>How a discount in money divides into net amount and tax: the net part is rounded, the tax is the rest.</summary>
    public DiscountParts Split(Money discount, Trace? trace)
    {
        if (!CorrectsTax || _tax.IsZero)
        {
            return new(discount, Money.Zero(discount.Currency));
        }

        // To the minor unit: a cash step applies to what is paid, and a part could otherwise pass its whole.
        var net = ((ExactAmount)discount * (_net.Amount / (_net + _tax).Amount)).Round(
            new Rounding(_terms.Rounding.Mode)
        );
        var parts = new DiscountParts(net, discount - net);
        trace?.Open(DiscountRules.Parts).Note("net", parts.Net).Note("tax", parts.Tax);
        return parts;
    }

    private static Money PaidInTheWindow(DiscountTerms terms, DiscountFacts facts, LocalDate asOf)
    {
        var paid = Money.Zero(facts.Open.Currency);
        if (terms.PartPayments != PartPayments.EarnAllOnceComplete)
        {
            return paid;
        }

        foreach (var payment in facts.Payments)
        {
            paid +=
                payment.On <= LocalDate.Max(asOf, facts.IssuedOn)
                    ? payment.Amount
                    : throw new ArgumentException(
                        $"hold a payment of {Guard.Text(payment.On)}, after the day asked for, {Guard.Text(asOf)}",
                        nameof(facts)
                    );
        }

        return paid;
    }

    private void NoteBase(Trace trace)
    {
        if (_facts.Invoice is not null)
        {
            trace.Open(DiscountRules.BaseOfInvoice).Note("base", Policy.Base).Note("net", _net).Note("tax", _tax);
        }

        if (Policy.Open != _facts.Open)
        {
            trace.Open(DiscountRules.PaidSoFar).Note("paid", Policy.Open - _facts.Open);
        }
    }
}
