using Cobranza.Terms;

namespace Cobranza.Laws.Terms;

/// <summary>What payment terms promise about the amounts of their portions.</summary>
public sealed class PortionLaws
{
    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-9")]
    [Trait("Law", "AL-1")]
    public bool Portions_make_exactly_the_amount(TermCase some) =>
        some.Rows.Count == some.Terms.Portions.Count
        && Money.Sum(some.Rows.Select(row => row.Amount), some.Amount.Currency) == some.Amount;

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-9")]
    [Trait("Law", "AL-9")]
    public bool Every_portion_keeps_the_sign_of_the_amount_or_is_zero(TermCase some) =>
        some.Amounts.All(part => part.IsZero || part.Sign == some.Amount.Sign);

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-9")]
    [Trait("Law", "AL-5")]
    public bool A_credit_note_is_split_as_the_mirror_of_the_invoice(TermCase some) =>
        some.Terms.Amounts(-some.Amount, -some.Net).SequenceEqual(some.Amounts.Select(part => -part));

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-9")]
    [Trait("Law", "AL-6")]
    public bool Shares_alone_are_split_by_largest_remainder(SharesCase some)
    {
        var (terms, amount) = (some.Case.Terms, some.Case.Amount);
        long[] weights = [.. terms.Portions.Select(one => (long)(((TermPart.Percent)one.Part).Share.Value * 10_000))];
        return terms.Amounts(amount).SequenceEqual(amount.Allocate(weights));
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-9")]
    [Trait("Law", "AL-2")]
    public bool A_share_without_rounding_lies_less_than_one_minor_unit_from_its_exact_value(SharesCase some)
    {
        var (terms, amount) = (some.Case.Terms, some.Case.Amount);
        var unit = ExactAmount.Of(Money.OfMinor(1, amount.Currency));
        return terms
            .Amounts(amount)
            .Zip(terms.Portions)
            .All(pair => Distance(pair.First, amount * ((TermPart.Percent)pair.Second.Part).Share) < unit);
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "AL-12")]
    public bool Equal_parts_differ_by_one_minor_unit_at_most_and_the_earlier_ones_carry_it(Money amount, byte count)
    {
        var parts = PaymentTerms.EqualParts(1 + (count % 24), DateStep.PlusDays(30)).Amounts(amount);
        return parts == amount.Split(parts.Count);
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool Equal_parts_of_a_remainder_are_equal_to_one_minor_unit(TermCase some)
    {
        var equal = some
            .Amounts.Zip(some.Terms.Portions)
            .Where(pair => pair.Second is { Part: TermPart.Remainder, Rounding: null })
            .Select(pair => pair.First.MinorUnits)
            .ToArray();
        return some.Terms.Residual != ResidualPlace.LargestRemainder
            || equal.Length == 0
            || equal.Max() - equal.Min() <= 1;
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool A_fixed_portion_is_exactly_its_amount(TermCase some) =>
        some
            .Amounts.Zip(some.Terms.Portions)
            .All(pair => pair.Second.Part is not TermPart.Fixed own || pair.First.Abs() == own.Amount);

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-13")]
    public bool A_rounded_portion_is_a_multiple_of_its_step_and_never_more_than_there_is(TermCase some) =>
        some
            .Amounts.Zip(some.Terms.Portions)
            .All(pair =>
                pair.Second.Rounding?.Increment is not { } step
                || (pair.First.Amount % step == 0 && pair.First.Abs() <= some.Amount.Abs())
            );

    [Law(Arbitrary = [typeof(TermCases)])]
    [Trait("Law", "PT-13")]
    [Trait("Law", "RO-10")]
    public bool Cash_rounded_portions_of_a_cash_rounded_total_are_all_multiples_and_make_the_total(CashCase some)
    {
        var parts = some.Case.Terms.Amounts(some.Case.Amount);
        return parts.All(part => part.MinorUnits % some.Step == 0)
            && Money.Sum(parts, some.Case.Amount.Currency) == some.Case.Amount;
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool A_zero_amount_gives_every_portion_a_zero_row(TermCase some)
    {
        if (some.Terms.Portions.Any(one => one.Part is TermPart.Fixed))
        {
            return true;
        }

        var zero = Money.Zero(some.Amount.Currency);
        var rows = some.Terms.Schedule(zero, some.Dates, zero);
        return rows.Count == some.Terms.Portions.Count && rows.All(row => row.Amount == zero);
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool With_a_residual_place_every_other_share_is_rounded_on_its_own_while_there_is_enough(
        SharesCase some,
        byte place
    )
    {
        var (portions, amount) = (some.Case.Terms.Portions, some.Case.Amount);
        var taker = place % portions.Count;
        var found = some.Case.Terms.WithResidual(ResidualPlace.Portion(taker + 1)).Amounts(amount);
        var left = amount.Abs();
        for (var i = 0; i < portions.Count; i++)
        {
            if (i != taker)
            {
                var exact = amount.Abs() * ((TermPart.Percent)portions[i].Part).Share;
                var expected = Money.Min(exact.Round(Rounding.HalfAwayFromZero), left);
                if (found[i].Abs() != expected)
                {
                    return false;
                }

                left -= expected;
            }
        }

        return found[taker].Abs() == left;
    }

    [Law(Arbitrary = [typeof(TermCases)])]
    public bool Fixed_amounts_beyond_the_amount_are_refused_by_name(Money amount, byte more)
    {
        var terms = PaymentTerms.Split(
            TermPortion.Fixed(
                Money.OfMinor(Math.Abs(amount.MinorUnits / 2) + 1 + more, amount.Currency),
                DueRule.FromIssue()
            ),
            TermPortion.Fixed(
                Money.OfMinor(Math.Abs(amount.MinorUnits / 2) + 1 + more, amount.Currency),
                DueRule.FromIssue()
            ),
            TermPortion.Remainder()
        );
        try
        {
            terms.Amounts(amount);
            return false;
        }
        catch (ArgumentOutOfRangeException error)
        {
            return error.ActualValue is Money named && named == amount;
        }
        catch (AmountOverflowException)
        {
            return amount.Abs().MinorUnits > long.MaxValue - 600;
        }
    }

    private static ExactAmount Distance(Money part, ExactAmount exact) => ExactAmount.Max(part - exact, exact - part);
}
