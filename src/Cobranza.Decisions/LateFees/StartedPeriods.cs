using NodaTime;

namespace Cobranza.LateFees;

/// <summary>The periods that one due portion has begun, each with the greatest balance that its late days bear, without allocating.</summary>
internal ref struct StartedPeriods
{
    private readonly LateFeePeriod _period;
    private readonly LocalDate _dueOn;
    private BearingRuns _runs;
    private LocalDate _before;
    private int _number;
    private Money _greatest;
    private bool _ended;

    private StartedPeriods(DuePortion portion, LocalDate asOf, LateFeePeriod period)
    {
        (_period, _dueOn, _greatest) = (period, portion.DueOn, Money.Zero(portion.Currency));
        _runs = portion.Runs(asOf);
        Advance();
    }

    public ChargedPeriod Current { get; private set; }

    public static StartedPeriods Of(DuePortion portion, LocalDate asOf, LateFeePeriod period) =>
        new(portion, asOf, period);

    public readonly StartedPeriods GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_ended)
        {
            return false;
        }

        // A period may take in several runs, and a run several periods.
        _number = _period.NumberOf(_dueOn, _before.PlusDays(1));
        _greatest = _runs.Current.Balance;
        while (!_ended && _period.NumberOf(_dueOn, _before.PlusDays(1)) == _number)
        {
            _greatest = Money.Max(_greatest, _runs.Current.Balance);
            if (_period.EndOf(_dueOn, _number) is { } end && end < _runs.Current.Last)
            {
                _before = end;
            }
            else
            {
                Advance();
            }
        }

        Current = new(_number, _greatest);
        return true;
    }

    private void Advance()
    {
        _ended = !_runs.MoveNext();
        _before = _ended ? _before : _runs.Current.Before;
    }
}
