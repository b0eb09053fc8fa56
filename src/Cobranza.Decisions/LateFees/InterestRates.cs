using Cobranza.Rates;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A rate that stands still, one that changes on given days, or a reference with a margin: exactly one of the three.</summary>
internal readonly record struct InterestRates(Rate? Constant, RateSeries? Series, ReferenceRate? Reference)
{
    /// <summary>Whether the explanation names rate and source of each segment.</summary>
    public bool AreDated => Constant is null;

    public RateInForce On(LocalDate day, LocalDate firstDay)
    {
        if (Constant is not null)
        {
            return new(Constant, LocalDate.MaxIsoValue, day, Source: null);
        }

        return Series is not null ? Series.InForceOn(day) : Reference!.InForceOn(day, firstDay);
    }
}
