using Cobranza.LateCharges;
using Cobranza.LateFees;
using Cobranza.Portfolios;
using NodaTime;

namespace Cobranza.Laws.LateCharges;

/// <summary>What the late charges of a book promise, however the work is cut.</summary>
public sealed class PortfolioLateChargeLaws
{
    [Law(Arbitrary = [typeof(LateChargeArbitraries)])]
    public bool The_late_charges_of_a_book_are_those_of_its_rows_however_the_work_is_shared(ChargeCase some, byte parts)
    {
        var (expected, refused) = ChargeReference.Of(some);
        if (refused is not null)
        {
            return true;
        }

        var set = ToSet(some);
        var workers = Workers.Of(1 + (parts % 5), Backwards);
        var (charges, shared) = (new long[set.Count], new long[set.Count]);
        var sum = PortfolioLateCharges.Fill(set, some.Terms, some.Currency, charges);
        var whole = PortfolioLateCharges.Of(set, some.Terms);
        return charges.Order().SequenceEqual(expected!.Order())
            && PortfolioLateCharges.Fill(set, some.Terms, some.Currency, shared, workers) == sum
            && shared.SequenceEqual(charges)
            && whole.Sums == [sum]
            && whole.Equals(PortfolioLateCharges.Of(set, some.Terms, workers));
    }

    [Law(Arbitrary = [typeof(LateChargeArbitraries)])]
    public bool Merging_late_charges_is_the_same_in_any_order_and_grouping(ChargeCase some, byte parts)
    {
        if (ChargeReference.Of(some).Refused is not null)
        {
            return true;
        }

        var set = ToSet(some);
        var nothing = PortfolioLateCharges.Nothing(some.Terms, some.AsOf);
        var cut = set.Split(Math.Clamp(1 + (parts % 4), 1, set.Count))
            .Select(part => PortfolioLateCharges.Of(part, some.Terms))
            .ToArray();
        var whole = PortfolioLateCharges.Of(set, some.Terms);
        return cut.Aggregate(nothing, (sum, part) => sum.Merge(part)).Equals(whole)
            && Enumerable.Reverse(cut).Aggregate(nothing, (sum, part) => part.Merge(sum)).Equals(whole);
    }

    [Law(Arbitrary = [typeof(RowRunArbitraries)])]
    public bool Late_charges_of_several_currencies_merge_currency_by_currency(RowRuns runs, byte parts, byte turn)
    {
        var set = runs.Near.Book.ToSet();
        var terms = RowRuns.Terms;
        var cut = set.Split(1 + (parts % 6)).Select(part => PortfolioLateCharges.Of(part, terms)).ToArray();
        var turned = cut.Skip(turn % cut.Length).Concat(cut.Take(turn % cut.Length)).ToArray();
        var whole = turned.Aggregate(PortfolioLateCharges.Nothing(terms, set.AsOf), (sum, part) => part.Merge(sum));
        return whole
            .Complete(set.Count)
            .SequenceEqual(
                set.Currencies.Select(currency =>
                {
                    var charges = new long[set.Items(currency: currency).Count()];
                    PortfolioLateCharges.Fill(set, terms, currency, charges);
                    return currency.Units(charges.Sum());
                })
            );
    }

    [Law(Arbitrary = [typeof(LateChargeArbitraries)])]
    public bool Late_charges_made_of_the_sums_of_others_are_the_same_and_merge_the_same(ChargeCase some)
    {
        if (ChargeReference.Of(some).Refused is not null)
        {
            return true;
        }

        var whole = PortfolioLateCharges.Of(ToSet(some), some.Terms);
        var arrived = PortfolioLateCharges.OfSums(some.Terms, some.AsOf, whole.Sums);
        return arrived.Equals(whole)
            && arrived.Merge(whole).Equals(whole.Merge(whole))
            && Outcome.Throws<ArgumentException>(() =>
                PortfolioLateCharges.OfSums(some.Terms, some.AsOf, [.. whole.Sums, .. whole.Sums])
            );
    }

    [Law(Arbitrary = [typeof(LateChargeArbitraries)])]
    public bool Late_charges_with_rows_missing_or_counted_twice_are_refused(ChargeCase some)
    {
        if (ChargeReference.Of(some).Refused is not null)
        {
            return true;
        }

        var whole = PortfolioLateCharges.Of(ToSet(some), some.Terms);
        return Outcome.AllThrow<InvalidOperationException>(
            () => whole.Complete(some.Rows.Count + 1),
            () => whole.Merge(whole).Complete(some.Rows.Count)
        );
    }

    private static OpenItemSet ToSet(ChargeCase some) =>
        OpenItemSet.From(
            some.AsOf,
            some.Rows.Select(
                (row, at) =>
                    new OpenItemRow(
                        CustomerId.Of($"C-{at % 3}"),
                        DayNumber.ToDate(row.DueDay),
                        some.Currency.Units(row.MinorUnits)
                    )
            )
        );

    private static void Backwards(int count, Action<int> run)
    {
        for (var part = count - 1; part >= 0; part--)
        {
            run(part);
        }
    }
}
