using Cobranza.Assessments;
using Cobranza.Commitments;
using Cobranza.Policies;
using Cobranza.Receivables;
using Cobranza.Terms;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>An account of any history, with contacts, pauses and late fees charged, under policies that change.</summary>
public sealed record AssessmentCase(Account Account, PolicyHistory Policies, LocalDate AsOf)
{
    public AccountAssessment Assessment => Of(Account);

    public AccountAssessment Of(Account account) => AccountAssessment.Of(account, Policies, AsOf);

    public AccountAssessment On(LocalDate day) => AccountAssessment.Of(Account, Policies, day);

    public override string ToString() => new AccountCase(Account, AsOf, Policies.AllocationOrders()).ToString();
}

public static class AssessmentCases
{
    public static Arbitrary<AssessmentCase> Cases() =>
        Arb.From(
            from seed in Gen.Choose(0, int.MaxValue)
            from size in Gen.Choose(0, 16)
            from day in Gen.Choose(0, AccountBuilder.Days + 60)
            from policies in PolicyCases.Histories().Generator
            select new AssessmentCase(
                Lived(new AccountBuilder(seed, size).Build(), seed),
                policies.With(DisputeEffects.Standard),
                AccountBuilder.Start.PlusDays(day)
            ),
            one => Shrink(one.Account).Select(less => one with { Account = less })
        );

    private static IEnumerable<Account> Shrink(Account account) =>
        account
            .Receivables.Select(item => AccountShrinker.WithoutItem(WithoutFees(account, item.Id), item.Id))
            .Concat(account.Entries.Select(entry => AccountShrinker.WithoutEntry(account, entry.Id)))
            .Concat(account.Events.Select(happening => AccountShrinker.WithoutEvent(account, happening)));

    private static Account WithoutFees(Account account, ReceivableId about) =>
        new(
            account.Customer,
            [.. account.Receivables.Where(item => item.About != about)],
            account.Entries,
            account.Events
        );

    private static Account Lived(Account account, int seed)
    {
        var random = new Random(seed);
        LocalDate Day() => AccountBuilder.Start.PlusDays(random.Next(AccountBuilder.Days));
        var charged = account
            .Receivables.Where(item => item.Kind != ReceivableKind.LateFee && random.Next(4) == 0)
            .Select(item =>
            {
                var on = Day();
                return new Receivable(
                    ReceivableId.Of($"F-{item.Id}"),
                    account.Customer,
                    ReceivableKind.LateFee,
                    Money.OfMinor(random.Next(1, 20), item.Amount.Currency),
                    on,
                    DueDate.On(on),
                    about: item.Id
                );
            });
        var contacts = Enumerable
            .Range(0, random.Next(3))
            .Select(_ => new ContactMade($"S{random.Next(6)}", Day(), "email"));
        var pauses = Enumerable
            .Range(0, random.Next(2))
            .Select(_ => Day())
            .Select(on => new PausedUntil(on, on.PlusDays(9), "holiday"));
        return new(
            account.Customer,
            [.. account.Receivables, .. charged],
            account.Entries,
            [.. account.Events, .. contacts, .. pauses]
        );
    }
}
