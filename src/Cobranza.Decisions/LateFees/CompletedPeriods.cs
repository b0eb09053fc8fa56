using NodaTime;

namespace Cobranza.LateFees;

/// <summary>The periods that one due portion has completed, each with the balance that its last day bears, without allocating.</summary>
internal ref struct CompletedPeriods
{
    private readonly LateFeePeriod _period;
    private readonly LocalDate _dueOn;
    private BearingRuns _runs;
    private int _next;
    private bool _ended;

    private CompletedPeriods(DuePortion portion, LocalDate asOf, LateFeePeriod period)
    {
        (_period, _dueOn) = (period, portion.DueOn);
        _runs = portion.Runs(asOf);
        Advance();
    }

    public ChargedPeriod Current { get; private set; }

    public static CompletedPeriods Of(DuePortion portion, LocalDate asOf, LateFeePeriod period) =>
        new(portion, asOf, period);

    public readonly CompletedPeriods GetEnumerator() => this;

    public bool MoveNext()
    {
        while (!_ended)
        {
            // The end of the period is its last day; the run bears it if it reaches so far.
            if (_period.EndOf(_dueOn, _next) is { } end && end <= _runs.Current.Last)
            {
                Current = new(_next, _runs.Current.Balance);
                _next++;
                return true;
            }

            Advance();
        }

        return false;
    }

    private void Advance()
    {
        _ended = !_runs.MoveNext();
        _next = _ended ? _next : _period.NumberOf(_dueOn, _runs.Current.First);
    }
}
