using NodaTime;

namespace Cobranza.Balances;

/// <summary>Balances at the end of the days on which they changed, while they are still changing.</summary>
internal sealed class StepList
{
    private readonly List<BalanceStep> _steps = new(2);

    public StepList(LocalDate from, Money balance) => _steps.Add(new(from, balance));

    /// <summary>Remembers what is open as the balance at the end of a day.</summary>
    public void Set(Money open, LocalDate on)
    {
        var last = _steps[^1];
        if (last.From != on)
        {
            if (last.Balance != open)
            {
                _steps.Add(new(on, open));
            }

            return;
        }

        _steps[^1] = new(on, open);
        if (_steps.Count > 1 && _steps[^2].Balance == open)
        {
            _steps.RemoveAt(_steps.Count - 1);
        }
    }

    public ValueList<BalanceStep> ToList() => ValueList.From(_steps);
}
