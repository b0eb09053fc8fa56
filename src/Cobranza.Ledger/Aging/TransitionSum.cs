using Cobranza.Balances;

namespace Cobranza.Aging;

/// <summary>One transition matrix while it is added up.</summary>
internal sealed class TransitionSum
{
    private readonly Currency _currency;
    private readonly Money[][] _moved;
    private readonly TransitionExit[] _exits;
    private readonly Money[] _new;
    private readonly Money[] _raised;

    public TransitionSum(Currency currency, int buckets)
    {
        _currency = currency;
        var zero = Money.Zero(currency);
        _moved = [.. Enumerable.Range(0, buckets).Select(_ => Zeros(buckets))];
        _exits = [.. Enumerable.Repeat(new TransitionExit(zero, zero, zero, zero), buckets)];
        (_new, _raised) = (Zeros(buckets), Zeros(buckets));
    }

    /// <summary>A part that was open on the first day.</summary>
    public void Move(int from, int to, PartBalance then, PartBalance now, Money collected)
    {
        _moved[from][to] += Money.Min(then.Open, now.Open);
        if (now.Open > then.Open)
        {
            _raised[to] += now.Open - then.Open;
            return;
        }

        var exit = _exits[from];
        _exits[from] = new(
            exit.Collected + collected,
            exit.Credited + (now.Settled - then.Settled - collected),
            exit.WrittenOff + (now.WrittenOff - then.WrittenOff),
            exit.Adjusted + (then.Adjusted - now.Adjusted)
        );
    }

    /// <summary>A part that was not open on the first day.</summary>
    public void Appear(int bucket, Money open, bool isNew) => (isNew ? _new : _raised)[bucket] += open;

    public TransitionMatrix ToMatrix() =>
        new(
            _currency,
            [
                .. _moved.Zip(
                    _exits,
                    (moved, exit) =>
                        new TransitionRow([.. moved], exit.Collected, exit.Credited, exit.WrittenOff, exit.Adjusted)
                ),
            ],
            [.. _new],
            [.. _raised]
        );

    private Money[] Zeros(int count)
    {
        var zeros = new Money[count];
        Array.Fill(zeros, Money.Zero(_currency));
        return zeros;
    }
}
