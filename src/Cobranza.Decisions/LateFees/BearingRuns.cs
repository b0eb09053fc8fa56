using Cobranza.Balances;
using NodaTime;

namespace Cobranza.LateFees;

/// <summary>Goes through the late days of one due portion in runs of one balance, around its free days, without allocating.</summary>
/// <remarks>A structure that enumerates itself, because late fees are reckoned for whole portfolios.</remarks>
internal ref struct BearingRuns
{
    private readonly ReadOnlySpan<BalanceStep> _steps;
    private readonly ReadOnlySpan<DateRange> _free;
    private readonly LocalDate _accruesAfter;
    private readonly LocalDate _asOf;
    private int _step;
    private int _hole;
    private LocalDate _before;
    private LocalDate _last;

    public BearingRuns(DuePortion portion, LocalDate accruesAfter, LocalDate asOf)
    {
        _steps = portion.Balances.AsSpan();
        _free = portion.FreeDays.AsSpan();
        (_accruesAfter, _asOf, _step) = (accruesAfter, asOf, -1);
    }

    public BearingRun Current { get; private set; }

    public readonly BearingRuns GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_before < _last || NextStep())
        {
            if (_before < _last && Cut())
            {
                return true;
            }
        }

        return false;
    }

    // A balance at the end of a day is borne by the next day, so a run ends on the day of the next change.
    private bool NextStep()
    {
        _step++;
        if (_step >= _steps.Length || _steps[_step].From >= _asOf)
        {
            return false;
        }

        _last = _step + 1 < _steps.Length ? LocalDate.Min(_steps[_step + 1].From, _asOf) : _asOf;
        _before = _steps[_step].Balance.IsPositive ? LocalDate.Max(_steps[_step].From, _accruesAfter) : _last;
        return true;
    }

    // The days up to the next free one; nothing where the next day is free itself, which is then passed.
    private bool Cut()
    {
        while (_hole < _free.Length && _free[_hole].End is { } end && end <= _before)
        {
            _hole++;
        }

        if (_hole == _free.Length || _free[_hole].Start > _last)
        {
            Current = new(_before, _last, _steps[_step].Balance);
            _before = _last;
            return true;
        }

        var hole = _free[_hole];
        var cut = LocalDate.Max(_before, hole.Start.PlusDays(-1));
        var found = _before < cut;
        Current = found ? new(_before, cut, _steps[_step].Balance) : Current;
        _before = hole.End is { } last ? LocalDate.Min(last, _last) : _last;
        return found;
    }
}
