using NodaTime;

namespace Cobranza.Discounts;

/// <summary>Holds a payment against what the terms asked for, and looks for the one change that would have made it enough.</summary>
internal sealed class DiscountAudit
{
    private readonly DiscountTerms _terms;
    private readonly DiscountFacts _facts;
    private readonly DiscountClaim _claim;
    private readonly Money _settles;

    public DiscountAudit(DiscountTerms terms, DiscountFacts facts, DiscountClaim claim)
    {
        (_terms, _facts, _claim) = (terms, facts, claim);
        Guard.SameCurrency(facts.Open.Currency, claim.Paid);
        _settles = claim.Settles ?? facts.Open;
        if (_settles > facts.Open)
        {
            throw new ArgumentException($"is to settle {_settles}, but only {facts.Open} is open", nameof(claim));
        }
    }

    public UnearnedDiscount? Finding()
    {
        var required = Required(_terms, _facts, _claim.On);
        if (_claim.Paid >= required)
        {
            return null;
        }

        var reason = Reason();
        var trace = new Trace(DiscountRules.Unearned(reason))
            .Note("paid", _claim.Paid)
            .Note("on", _claim.On)
            .Note("settles", _settles)
            .Note("required", required)
            .Note("short", required - _claim.Paid);
        if (reason == UnearnedReason.Late && LastDayInTime() is { } lastDay)
        {
            trace.Open(DiscountRules.WasInTimeUntil).Note("last-day", lastDay);
        }

        if (_terms.OfferOn(_facts, _claim.On) is { } offer)
        {
            trace.Include(offer.Why);
        }

        return new(reason, _claim.Paid, required, new(trace.ToExplanation()));
    }

    private UnearnedReason Reason()
    {
        var early = _facts.IssuedOn;
        if (Enough(_terms, _facts, early))
        {
            return UnearnedReason.Late;
        }

        if (_facts.InGoodStanding == false && Enough(_terms, _facts.WithStanding(nothingOverdue: true), _claim.On))
        {
            return UnearnedReason.NotInGoodStanding;
        }

        // On the whole, the tax is neither told apart nor corrected: the mistake is a share of the invoice's total.
        var onWhole = new DiscountTerms(
            _terms.Policy,
            _terms.Rounding,
            DiscountBase.Whole,
            TaxTreatment.FullAmount,
            _terms.PartPayments
        );
        var whole = _facts.OnTheWhole();
        if (Enough(onWhole, whole, _claim.On))
        {
            return UnearnedReason.WrongBase;
        }

        return Enough(onWhole, whole, early) ? UnearnedReason.Late : UnearnedReason.TooLittle;
    }

    private bool Enough(DiscountTerms terms, DiscountFacts facts, LocalDate on) =>
        _claim.Paid >= Required(terms, facts, on);

    private Money Required(DiscountTerms terms, DiscountFacts facts, LocalDate on)
    {
        // What had been paid by then counts as paid on the earlier day too, when only the day is the question.
        var earlier = on < _claim.On ? facts.PaidBy(on) : facts;
        if (terms.OfferOn(earlier, on) is not { } offer)
        {
            return _settles;
        }

        // What the offer asks settles everything, and so whatever less was claimed.
        var part =
            _settles < facts.Open && terms.PartPayments == PartPayments.EarnInProportion
                ? Settling.LeastFor(
                    _settles,
                    facts.Open,
                    new DiscountReckoning(terms, earlier, on).Exact(on, trace: null),
                    offer.Discount
                )
                : _settles;
        return Money.Min(part, offer.PayNow);
    }

    private LocalDate? LastDayInTime()
    {
        var (good, bad) = (0, Period.DaysBetween(_facts.IssuedOn, _claim.On));
        if (!Enough(_terms, _facts, _facts.IssuedOn))
        {
            return null;
        }

        // Paying earlier never earns less, so the days on which it was enough come first.
        while (bad - good > 1)
        {
            var middle = good + ((bad - good) / 2);
            (good, bad) = Enough(_terms, _facts, _facts.IssuedOn.PlusDays(middle)) ? (middle, bad) : (good, middle);
        }

        return _facts.IssuedOn.PlusDays(good);
    }
}
