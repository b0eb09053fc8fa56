using System.Globalization;
using Cobranza.Terms;

namespace Cobranza.Tests.Terms;

/// <summary>Amounts of portions that other systems publish for the same terms, each with its source in the table.</summary>
public sealed class PublishedSplitTests
{
    public static TheoryData<string, string, string, string, string> Splits() =>
        new(Facts.Rows("split-terms.csv").Select(row => (row[0], row[1], row[2], row[3], row[4])));

    [Theory]
    [MemberData(nameof(Splits))]
    public void Portions_are_the_published_amounts(
        string id,
        string amount,
        string net,
        string portions,
        string amounts
    )
    {
        var whole = Money.Parse(amount);
        var parts = portions.Split(';').Select(text => Portion(text, whole.Currency)).ToArray();
        if (string.Equals(amounts, "refused", StringComparison.Ordinal))
        {
            var error = Assert.ThrowsAny<ArgumentException>(() => PaymentTerms.Split(parts).Amounts(whole));
            Assert.Contains("leave nothing", error.Message, StringComparison.Ordinal);
            return;
        }

        Money? before = net.Length == 0 ? null : Money.Parse(net);
        var found = PaymentTerms.Split(parts).Amounts(whole, before);
        Assert.Equal(
            (id, amounts),
            (
                id,
                string.Join(
                    ';',
                    found.Select(part =>
                        part.Amount.ToString($"F{whole.Currency.MinorDigits}", CultureInfo.InvariantCulture)
                    )
                )
            )
        );
    }

    /// <summary>Source: github odoo/odoo addons/account/tests/test_payment_term.py: binary fractions make 99.99999… of it.</summary>
    [Fact]
    public void Twenty_two_shares_that_total_one_hundred_percent_are_accepted()
    {
        decimal[] shares = [50m, .. Enumerable.Repeat(1.66m, 20), 16.8m];
        var terms = PaymentTerms.Split([.. shares.Select(share => TermPortion.Of(Percentage.Of(share)))]);
        Assert.Equal(22, terms.Portions.Count);
    }

    /// <summary>Source: github odoo/odoo addons/account/tests/test_payment_term.py: a term with a single line of 50 %.</summary>
    [Fact]
    public void A_single_share_of_50_percent_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => PaymentTerms.Split(TermPortion.Of(Percentage.Of(50))));
        Assert.Contains("must total 100%, but total 50%", error.Message, StringComparison.Ordinal);
    }

    /// <summary>
    /// Source: github tryton/tryton modules/account_invoice/tests/test_module.py#test_payment_term_with_invalid_ratio_divisor: a ratio and a divisor that
    /// contradict each other. Here a part is either a percentage or one of so many equal parts, so that they cannot.
    /// </summary>
    [Fact]
    public void One_of_two_parts_is_exactly_half()
    {
        var terms = PaymentTerms.Split(
            TermPortion.OneOf(2, DueRule.FromIssue()),
            TermPortion.Of(Percentage.Of(50), DueRule.FromIssue())
        );
        Assert.Equal([2L, 1L], terms.Amounts(Money.Of(0.03m, Currency.Eur)).Select(part => part.MinorUnits));
        Assert.Throws<ArgumentException>(() =>
            PaymentTerms.Split(TermPortion.OneOf(2, DueRule.FromIssue()), TermPortion.Of(Percentage.Of(40)))
        );
    }

    private static TermPortion Portion(string text, Currency currency)
    {
        var words = text.Split(' ');
        var due = DueRule.FromIssue();
        var portion = words[0] switch
        {
            "share" => TermPortion.Of(Percentage.Parse(words[1] + "%"), due),
            "net" => TermPortion.OfNet(Percentage.Parse(words[1] + "%"), due),
            "ofRemainder" => TermPortion.OfRemainder(Percentage.Parse(words[1] + "%"), due),
            "fixed" => TermPortion.Fixed(Money.Parse(words[1], currency), due),
            _ => TermPortion.Remainder(due),
        };
        return words is [.., "~", var step]
            ? portion.RoundedTo(
                Rounding.HalfAwayFromZero.ToMultipleOf(decimal.Parse(step, CultureInfo.InvariantCulture))
            )
            : portion;
    }
}
