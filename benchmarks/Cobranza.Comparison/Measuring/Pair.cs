namespace Cobranza.Comparison;

/// <summary>Two threads: the caller's, and one that waits for the other half of the work.</summary>
internal sealed class Pair : IDisposable
{
    private readonly ManualResetEventSlim _begin = new(initialState: false, spinCount: 200);
    private readonly ManualResetEventSlim _end = new(initialState: false, spinCount: 2_000);
    private readonly Thread _other;
    private Action<int>? _work;
    private Exception? _failure;

    public Pair()
    {
        _other = new(Wait) { IsBackground = true };
        _other.Start();
    }

    /// <summary>Runs an even number of parts, half of them on each thread.</summary>
    public void Run(int parts, Action<int> part)
    {
        _failure = null;
        _end.Reset();
        _work = number => Stretch(part, (number * parts) / 2, ((number + 1) * parts) / 2);
        _begin.Set();
        _work(0);
        _end.Wait();
        ThrowIfFailed();
    }

    public void Dispose()
    {
        _work = null;
        _begin.Set();
        _other.Join();
        _begin.Dispose();
        _end.Dispose();
    }

    private void ThrowIfFailed()
    {
        if (_failure is not null)
        {
            throw new InvalidOperationException("The other thread failed.", _failure);
        }
    }

    private static void Stretch(Action<int> part, int from, int to)
    {
        for (var number = from; number < to; number++)
        {
            part(number);
        }
    }

    private void Wait()
    {
        while (true)
        {
            _begin.Wait();
            _begin.Reset();
            if (_work is not { } work)
            {
                return;
            }

            try
            {
                work(1);
            }
            catch (Exception failure)
            {
                _failure = failure;
            }

            _end.Set();
        }
    }
}
