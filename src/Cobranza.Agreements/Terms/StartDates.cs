using NodaTime;

namespace Cobranza.Terms;

/// <summary>The dates that steps may start from while terms are resolved: a value, so that resolving a due date allocates nothing.</summary>
internal readonly struct StartDates
{
    private readonly TermDates? _dates;
    private readonly LocalDate? _previous;

    public StartDates(LocalDate issuedOn)
    {
        IssuedOn = issuedOn;
    }

    public StartDates(TermDates dates)
    {
        IssuedOn = dates.IssuedOn;
        _dates = dates;
    }

    private StartDates(StartDates others, LocalDate previous)
    {
        IssuedOn = others.IssuedOn;
        _dates = others._dates;
        _previous = previous;
    }

    public LocalDate IssuedOn { get; }

    public LocalDate? this[BaseDate start] =>
        start switch
        {
            BaseDate.Issue => IssuedOn,
            BaseDate.MonthClosed => TermMath.EndOfMonth(IssuedOn),
            BaseDate.PreviousPortion => _previous,
            _ => _dates?[start],
        };

    public StartDates After(LocalDate previous) => new(this, previous);
}
