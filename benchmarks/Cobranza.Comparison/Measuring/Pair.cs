using System.Diagnostics;

namespace Cobranza.Comparison;

/// <summary>Two threads: the caller's, and one that waits for the other half of the work.</summary>
/// <remarks>Between questions that follow one another it waits awake: a thread that has to be woken is often put on the processor of the one that
/// wakes it, and begins when that one has ended.</remarks>
internal sealed class Pair : IDisposable
{
    // Longer than anything between two questions, and too short to be in the way of what is asked next.
    private static readonly TimeSpan _awake = TimeSpan.FromMilliseconds(20);

    private readonly ManualResetEventSlim _begin = new();
    private readonly ManualResetEventSlim _end = new();
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
        WaitFor(_end);
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

    private static void WaitFor(ManualResetEventSlim signal)
    {
        var start = Stopwatch.GetTimestamp();
        while (!signal.IsSet && Stopwatch.GetElapsedTime(start) < _awake)
        {
            Thread.SpinWait(10);
        }

        signal.Wait();
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
            WaitFor(_begin);
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
