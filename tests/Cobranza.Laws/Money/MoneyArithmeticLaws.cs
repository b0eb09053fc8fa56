using System.Numerics;
using Cobranza.Testing;

namespace Cobranza.Laws;

/// <summary>What adding, subtracting, comparing and counting amounts promise.</summary>
public sealed class MoneyArithmeticLaws
{
    [Law]
    [Trait("Law", "MO-1")]
    public bool Amounts_add_up_the_same_in_any_order_and_grouping(MoneyTriple amounts)
    {
        var (a, b, c) = (amounts.First, amounts.Second, amounts.Third);
        return a + b == b + a && (a + b) + c == a + (b + c);
    }

    [Law]
    [Trait("Law", "MO-1")]
    public bool Adding_nothing_changes_nothing_and_an_amount_and_its_opposite_cancel(Money amount)
    {
        var zero = Money.Zero(amount.Currency);
        return amount + zero == amount && zero + amount == amount && (amount + -amount) == zero && -(-amount) == amount;
    }

    [Law]
    [Trait("Law", "MO-2")]
    public bool Subtracting_is_adding_the_opposite_also_from_zero(Money amount, MoneyTriple others)
    {
        var zero = Money.Zero(amount.Currency);
        var (a, b) = (others.First, others.Second);
        var compound = a;
        compound -= b;
        return zero - amount == -amount && amount - zero == amount && a - b == a + -b && compound == a - b;
    }

    [Law]
    [Trait("Law", "MO-2")]
    public bool Every_way_to_add_gives_the_same_sum(MoneyTriple amounts)
    {
        var (a, b, c) = (amounts.First, amounts.Second, amounts.Third);
        var compound = a;
        compound += b;
        compound += c;
        var exact = ((ExactAmount)a + b + c).ToMoney();
        return compound == a + b + c && Money.Sum([a, b, c], a.Currency) == compound && exact == compound;
    }

    [Law]
    [Trait("Law", "MO-3")]
    public bool Two_currencies_never_mix_not_even_at_zero(Money amount, Currency other)
    {
        var (stranger, nothing) = (other.Units(amount.MinorUnits), Money.Zero(other));
        return amount.Currency == other
            || Outcome.AllThrow<CurrencyMismatchException>(
                () => _ = amount + stranger,
                () => _ = amount - nothing,
                () => _ = Money.Zero(amount.Currency) + nothing,
                () => _ = amount < stranger,
                () => _ = amount <= stranger,
                () => _ = amount > nothing,
                () => _ = amount >= nothing,
                () => _ = amount.CompareTo(stranger),
                () => _ = Money.Max(amount, nothing),
                () => _ = Money.Min(amount, nothing),
                () => _ = amount.ShareOf(stranger),
                () => _ = Money.Sum([amount, stranger], amount.Currency),
                () => _ = Money.Sum([amount], other),
                () => _ = (ExactAmount)amount + stranger,
                () => _ = (ExactAmount)amount - nothing,
                () => _ = (ExactAmount)amount < stranger,
                () => _ = ExactAmount.Max(amount, nothing)
            );
    }

    [Law]
    [Trait("Law", "MO-4")]
    public bool Amounts_are_equal_exactly_when_currency_and_size_are(Money left, Money right)
    {
        var equal = left.MinorUnits == right.MinorUnits && left.Currency == right.Currency;
        var twin = left.Currency.Units(left.MinorUnits);
        return left == right == equal
            && left != right != equal
            && left.Equals(right) == equal
            && left.Equals((object)right) == equal
            && twin == left
            && twin.GetHashCode() == left.GetHashCode()
            && !left.Equals(null);
    }

    [Law]
    [Trait("Law", "MO-5")]
    public bool Within_a_currency_the_order_is_that_of_the_numbers(MoneyPair pair)
    {
        var (a, b) = (pair.First, pair.Second);
        var order = a.MinorUnits.CompareTo(b.MinorUnits);
        return Math.Sign(a.CompareTo(b)) == order
            && a < b == order < 0
            && a <= b == order <= 0
            && a > b == order > 0
            && a >= b == order >= 0
            && a == b == (order == 0)
            && Money.Max(a, b) == (order >= 0 ? a : b)
            && Money.Min(a, b) == (order <= 0 ? a : b);
    }

    [Law]
    [Trait("Law", "MO-10")]
    public bool A_sum_or_difference_is_exact_or_refused_as_too_large(MoneyPair pair)
    {
        var (a, b) = ((BigInteger)pair.First.MinorUnits, (BigInteger)pair.Second.MinorUnits);
        return Outcome.IsExactOrOverflow(() => pair.First + pair.Second, a + b)
            && Outcome.IsExactOrOverflow(() => pair.First - pair.Second, a - b)
            && Outcome.IsExactOrOverflow(() => Money.Sum([pair.First, pair.Second], pair.First.Currency), a + b);
    }

    [Law]
    [Trait("Law", "MO-10")]
    public bool A_multiple_is_exact_or_refused_as_too_large(Money amount, long times) =>
        Outcome.IsExactOrOverflow(() => amount * times, (BigInteger)amount.MinorUnits * times)
        && Outcome.IsExactOrOverflow(() => times * amount, (BigInteger)amount.MinorUnits * times);

    [Law]
    [Trait("Law", "MO-12")]
    public bool There_is_no_negative_zero(Money amount)
    {
        var zero = Money.Zero(amount.Currency);
        Money[] zeros = [-zero, amount - amount, amount * 0, zero * -1, (amount * Fraction.Zero).ToMoney(), zero.Abs()];
        return zeros.All(other =>
            other == zero
            && other.ToString() == zero.ToString()
            && other.GetHashCode() == zero.GetHashCode()
            && decimal.GetBits(other.Amount).SequenceEqual(decimal.GetBits(zero.Amount))
        );
    }

    [Law]
    [Trait("Law", "MO-13")]
    public bool A_sum_does_not_depend_on_the_order_of_its_terms(long[] units, Currency currency)
    {
        var terms = units.Select(unit => currency.Units(unit % 1_000_000_000_000)).ToArray();
        var sum = Money.Sum(terms, currency);
        return sum == Money.Sum(Enumerable.Reverse(terms), currency)
            && sum == Money.Sum(terms.OrderBy(term => term.MinorUnits), currency)
            && Money.Sum([], currency) == Money.Zero(currency);
    }

    [Law]
    [Trait("Law", "MO-17")]
    public bool Size_and_sign_make_up_an_amount(Money amount) =>
        (-amount).Abs() == amount.Abs()
        && amount.Abs() * amount.Sign == amount
        && amount.Sign == Math.Sign(amount.MinorUnits)
        && amount.IsNegative == amount.Sign < 0
        && amount.IsPositive == amount.Sign > 0
        && amount.IsZero == (amount.Sign == 0);

    [Fact]
    public void The_law_of_cancelling_catches_a_shortcut_that_forgets_the_sign()
    {
        static long Difference(long a, long b) => a == 0 ? b : a - b;
        Assert.NotEqual(-5, Difference(0, 5));
    }
}
