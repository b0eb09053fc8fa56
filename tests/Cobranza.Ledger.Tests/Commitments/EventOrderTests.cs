using Cobranza.Allocations;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Tests;

public sealed class EventOrderTests
{
    [Fact]
    public void Events_of_one_day_that_differ_only_in_words_or_in_when_they_became_known_come_in_one_order()
    {
        LocalDate day = new(2026, 3, 1);
        AccountEvent[] events =
        [
            new PausedUntil(day, day.PlusDays(9), "vacation"),
            new PausedUntil(day, day.PlusDays(9), "illness"),
            new ContactMade("call", day, "phone", day.PlusDays(2)),
            new ContactMade("call", day, "phone", day.PlusDays(1)),
        ];

        Assert.Equal(StatusOf([.. events], day), StatusOf([.. Enumerable.Reverse(events)], day));
    }

    private static CommitmentStatus StatusOf(ValueList<AccountEvent> events, LocalDate asOf)
    {
        var account = new Account(CustomerId.Of("C1"), [], [], events);
        var orders = DatedAllocationOrders.Always(AllocationOrder.OldestDueFirst);
        return CommitmentStatus.Of(account, AccountBalance.Of(account, asOf, orders));
    }
}
