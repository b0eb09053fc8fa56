using Cobranza.Aging;
using Cobranza.Balances;
using Cobranza.Commitments;
using Cobranza.Statements;

namespace Cobranza.Laws;

/// <summary>What a statement of open items promises, for any history and every way of aging.</summary>
public sealed class OpenItemLaws
{
    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool The_total_of_a_statement_is_the_total_of_the_aging_line(AccountCase one, AgingPolicy policy)
    {
        var (balance, statement) = (one.Balance, Of(one, policy));
        var aging = AgingReport.Of([(balance, one.Commitments)], policy);
        return balance.Currencies.All(currency =>
                statement.In(currency).Total == balance.Net(currency)
                && statement.In(currency).Total == statement.In(currency).Aging.Total
            ) && aging.Rows.All(row => statement.Sections.Any(section => section.Aging == row));
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries), typeof(AgingArbitraries)])]
    public bool A_statement_lists_every_open_document_and_every_credit_once_and_nothing_else(
        AccountCase one,
        AgingPolicy policy
    )
    {
        var (balance, statement) = (one.Balance, Of(one, policy));
        return statement
                .Sections.SelectMany(section => section.Items)
                .Select(line => line.Item.Item.Id)
                .Order()
                .SequenceEqual(balance.Items.Where(item => item.Open.IsPositive).Select(item => item.Item.Id).Order())
            && statement.Sections.Sum(section => section.Credits.Count) == balance.Unapplied.Count
            && statement.Sections.Sum(section => section.Pending.Count) == balance.Pending.Count
            && statement.Sections.All(section =>
                section.Items.All(line => line.Open.Currency == section.Currency)
                && section.Credits.All(credit => credit.Amount.Currency == section.Currency)
            );
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool Every_open_document_is_what_was_charged_and_adjusted_less_what_was_settled_and_given_up(
        AccountCase one
    ) =>
        Of(one, AgingPolicy.Standard)
            .Sections.SelectMany(section => section.Items)
            .All(line =>
                line.Amount + line.Item.Adjusted - line.Item.Settled - line.Item.WrittenOff == line.Open
                && line.Disputed <= line.Open
                && !line.Disputed.IsNegative
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_document_is_past_due_in_the_statement_as_in_the_aging(AccountCase one) =>
        Of(one, new(AgingBuckets.Standard, scope: AgingScope.Item))
            .Sections.All(section =>
                Enumerable
                    .Range(0, AgingBuckets.Standard.Count)
                    .All(bucket =>
                        section.Aging.Buckets[bucket]
                        == Money.Sum(
                            section
                                .Items.Where(line => AgingBuckets.Standard.IndexOf(line.DaysPastDue) == bucket)
                                .Select(line => line.Open),
                            section.Currency
                        )
                    )
            );

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool The_closing_balance_carried_forward_is_the_total_of_the_open_items(
        AccountCase one,
        byte days,
        byte known
    )
    {
        var day = one.AsOf.PlusDays(known - 60);
        var balance = AccountBalance.Of(one.Account, one.AsOf, one.Orders, day);
        var items = OpenItemStatement.Of(balance, CommitmentStatus.Of(one.Account, balance), AgingPolicy.Standard);
        return BalanceForwardStatement
            .Of(one.Account, one.AsOf.PlusDays(-days), one.AsOf, one.Orders, day)
            .Sections.All(section => section.Closing == items.In(section.Currency).Total);
    }

    [Law(Arbitrary = [typeof(LedgerArbitraries)])]
    public bool A_statement_of_open_items_is_told_in_both_languages(AccountCase one)
    {
        var statement = Of(one, AgingPolicy.Standard);
        return statement.Sections.All(section =>
            new[] { Language.English, Language.Spanish }
                .Select(language => statement.Explain(section.Currency).ToText(language))
                .All(text =>
                    section.Items.All(line => text.Contains(line.Item.Item.Id.Value, StringComparison.Ordinal))
                    && !text.Contains('{', StringComparison.Ordinal)
                )
        );
    }

    private static OpenItemStatement Of(AccountCase one, AgingPolicy policy) =>
        OpenItemStatement.Of(one.Balance, one.Commitments, policy);
}
