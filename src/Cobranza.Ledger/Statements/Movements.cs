using Cobranza.Balances;
using NodaTime;

namespace Cobranza.Statements;

/// <summary>Lists what leads from one balance to a later one.</summary>
internal static class Movements
{
    public static ValueList<BalanceForwardSection> Between(
        NetHistory before,
        NetHistory after,
        LocalDate from,
        MovementDetail detail
    )
    {
        var carried = before.Effects.ToDictionary(Key, StringComparer.Ordinal);
        var late = Late(after.Effects.Where(effect => effect.On < from), carried, detail).ToArray();
        var own = after.Effects.Where(effect => effect.On >= from && IsListed(effect, detail)).ToArray();
        return
        [
            .. Currencies(before, after)
                .Select(currency => Section(currency, before.Balance, after.Balance, late, own))
                .Where(section => !section.IsEmpty),
        ];
    }

    private static BalanceForwardSection Section(
        Currency currency,
        AccountBalance before,
        AccountBalance after,
        IEnumerable<(NetEffect Effect, LateReason Why)> late,
        IEnumerable<NetEffect> own
    )
    {
        var opening = before.Net(currency);
        var balance = opening;
        StatementLine Line(NetEffect effect, LateReason? why)
        {
            balance += effect.Amount;
            var kind = StatementWords.KindOf(effect, after.Customer);
            return new(effect.On, kind, effect.Item, effect.Entry, effect.Amount, effect.Lapsed, balance, why);
        }

        StatementLine[] lateLines =
        [
            .. late.Where(one => one.Effect.Amount.Currency == currency).Select(one => Line(one.Effect, one.Why)),
        ];
        StatementLine[] lines =
        [
            .. own.Where(effect => effect.Amount.Currency == currency).Select(effect => Line(effect, why: null)),
        ];

        // Kept on two paths: as movements, and as what is open and unapplied.
        return balance == after.Net(currency)
            ? new(
                currency,
                opening,
                [.. lateLines],
                [.. lines],
                balance,
                [.. after.Pending.Where(payment => payment.Amount.Currency == currency)]
            )
            : throw new InvalidOperationException(
                $"The statement of {after.Customer} lost money: its lines lead to {balance}, not to {after.Net(currency)}."
            );
    }

    /// <summary>What facts of earlier days do otherwise than when the period before was closed.</summary>
    private static IEnumerable<(NetEffect Effect, LateReason Why)> Late(
        IEnumerable<NetEffect> earlier,
        Dictionary<string, NetEffect> carried,
        MovementDetail detail
    )
    {
        foreach (var effect in earlier)
        {
            if (!carried.TryGetValue(Key(effect), out var then))
            {
                if (IsListed(effect, detail))
                {
                    yield return (effect, LateReason.NewlyKnown);
                }
            }
            else if (effect.Amount != then.Amount)
            {
                yield return (effect with { Amount = effect.Amount - then.Amount }, LateReason.Restated);
            }
        }
    }

    private static bool IsListed(NetEffect effect, MovementDetail detail) =>
        detail == MovementDetail.All
        || !effect.Amount.IsZero
        || !effect.Lapsed.IsZero
        || effect.Entry is Receivables.Recovery;

    // An entry that lapsed whole is in no balance.
    private static IEnumerable<Currency> Currencies(NetHistory before, NetHistory after) =>
        before
            .Effects.Concat(after.Effects)
            .Select(effect => effect.Amount.Currency)
            .Concat(after.Balance.Pending.Select(payment => payment.Amount.Currency))
            .Distinct()
            .OrderBy(currency => currency.Code, StringComparer.Ordinal)
            .ThenBy(currency => currency.MinorDigits);

    // A document and an entry may have the same number.
    private static string Key(NetEffect effect) =>
        effect.Item is { } item ? $"item {item.Id}" : $"entry {effect.Entry!.Id}";
}
