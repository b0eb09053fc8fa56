using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Laws;

/// <summary>What the contact log and the placements of an account promise.</summary>
public sealed class ContactLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_next_action_is_the_latest_planned_one_unless_a_later_contact_settled_it(AccountCase one)
    {
        var contacts = one.Commitments.Contacts.ToList();
        var planned = contacts.FindLastIndex(contact => contact.Details.NextActionOn is not null);
        var isSettled =
            planned < 0
            || contacts
                .Skip(planned + 1)
                .Any(later => later.EffectiveOn >= contacts[planned].Details.NextActionOn!.Value);
        return one.Commitments.NextAction == (isSettled ? null : contacts[planned]);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_contact_on_the_planned_day_settles_it_and_one_the_day_before_does_not(AccountCase one, byte days)
    {
        var planned = one.AsOf.PlusDays(-1);
        var plan = new ContactMade(null, planned.PlusDays(-days - 1), "phone", details: new(nextActionOn: planned));
        bool StandsAfterCallOn(LocalDate day)
        {
            var account = new Account(
                one.Account.Customer,
                one.Account.Receivables,
                one.Account.Entries,
                [plan, new ContactMade(null, day, "visit")]
            );
            return (one with { Account = account }).Commitments.NextAction == plan;
        }

        return !StandsAfterCallOn(planned) && StandsAfterCallOn(planned.PlusDays(-1));
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool No_contact_is_later_than_the_last_one_and_each_proven_notice_is_a_contact(AccountCase one)
    {
        var commitments = one.Commitments;
        return commitments.Contacts.All(contact => contact.EffectiveOn <= commitments.LastContact!.EffectiveOn)
            && commitments.LastContact is null == commitments.Contacts.IsEmpty
            && commitments.ProvenNotices.All(notice =>
                commitments.Contacts.Contains(notice) && notice.Details.NoticeProof is not null
            )
            && commitments.Contacts.Count(contact => contact.Details.NoticeProof is not null)
                == commitments.ProvenNotices.Count;
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool An_item_is_with_one_party_at_a_time_by_one_right(AccountCase one) =>
        one
            .Commitments.Placed.GroupBy(placed => (placed.Item, placed.Kind))
            .All(group => group.Count() == 1 && group.Single().HoldsOn(one.AsOf));

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_recalled_item_is_not_with_whom_it_was_taken_from(AccountCase one) =>
        one
            .Account.Events.OfType<ItemRecalled>()
            .Where(recall => recall.EffectiveOn <= one.AsOf)
            .All(recall =>
                !one.Commitments.Placed.Any(placed =>
                    placed.Item == recall.Item
                    && placed.Kind == recall.Kind
                    && placed.To == recall.From
                    && placed.EffectiveOn < recall.EffectiveOn
                )
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Placing_an_item_again_while_it_is_placed_is_refused(AccountCase one) =>
        one.Commitments.Placed.All(placed =>
        {
            // One that is recalled later counts here as well: on the as-of date it is still there.
            var again = new ItemAssigned(one.AsOf, placed.Item, placed.Kind, "somebody else", one.AsOf);
            return Refused(() => With(one.Account, again));
        });

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_recall_of_what_was_not_placed_is_refused(AccountCase one) =>
        one.Account.Receivables.All(item =>
            Refused(() => With(one.Account, new ItemRecalled(one.AsOf, item.Id, AssignmentKind.Sale, "nobody")))
        );

    private static Account With(Account account, AccountEvent happening) =>
        new(account.Customer, account.Receivables, account.Entries, [.. account.Events, happening]);

    private static bool Refused(Func<Account> make)
    {
        try
        {
            make();
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
