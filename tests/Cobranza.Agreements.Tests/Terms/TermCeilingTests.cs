using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.Terms;

public sealed class TermCeilingTests
{
    /// <summary>Source: Directive 2011/7/EU, art. 3(5): 60 calendar days unless agreed otherwise; its start is the receipt of the invoice in most cases.</summary>
    private static readonly TermCeiling Directive = new(60, BaseDate.Receipt, "Directive 2011/7/EU, art. 3(5)");

    [Fact]
    public void The_last_allowed_day_is_no_finding_and_the_day_after_is_one()
    {
        var dates = new TermDates(issuedOn: new(2026, 1, 1), receivedOn: new LocalDate(2026, 1, 3));
        Assert.Null(Directive.Check(PaymentTerms.Net(62), dates));
        var finding = Directive.Check(PaymentTerms.Net(64), dates);
        Assert.Equal("terms.ceiling-passed", finding!.Code);
        Assert.Equal(
            "Due 2026-03-06, 2 days more than the 60 days from the receipt of the invoice, 2026-01-03, that are allowed (Directive 2011/7/EU, art. 3(5))",
            finding.ToString()
        );
        var oneDay = Directive.Check(PaymentTerms.Net(63), dates)!;
        Assert.Equal(finding.Code, oneDay.Code);
        Assert.StartsWith("Due 2026-03-05, 1 day more than", oneDay.ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() =>
            Directive.Check(PaymentTerms.Net(60), new TermDates(new LocalDate(2026, 1, 1)))
        );
    }

    [Fact]
    public void End_of_month_terms_are_judged_by_their_worst_issue_date()
    {
        // 45 days, then end of month: from 14 January it is 28 February itself, from 15 January it is 1 March and so 31 March, 75 days later.
        var terms = PaymentTerms.DaysThenEndOfMonth(45);
        var worst = Directive.CheckEveryIssueDate(terms, 2026, 2026)!;
        var issued = ((NoteValue.OfDate)worst.Why["issued"]!).Value;
        Assert.Equal("terms.ceiling-can-be-passed", worst.Code);
        Assert.Equal(new NoteValue.OfNumber(15), worst.Why["over"]);
        Assert.Null(Directive.Check(terms, TermDates.AllOn(new LocalDate(2026, 1, 14))));
        Assert.NotNull(Directive.Check(terms, TermDates.AllOn(issued)));
        Assert.Null(Directive.CheckEveryIssueDate(PaymentTerms.Net(60), 2020, 2040));
        Assert.DoesNotContain('{', worst.Why.ToText(Language.Spanish));
    }

    [Fact]
    public void A_ceiling_names_its_source_and_counts_from_a_date_of_the_invoice()
    {
        Assert.Equal(
            "Como máximo 60 días desde la recepción de la factura (Directive 2011/7/EU, art. 3(5))",
            Directive.Describe().ToText(Language.Spanish)
        );
        Assert.Throws<ArgumentException>(() => new TermCeiling(60, BaseDate.Receipt, " "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TermCeiling(60, BaseDate.PreviousPortion, "an act"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TermCeiling(-1, BaseDate.Issue, "an act"));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Directive.CheckEveryIssueDate(PaymentTerms.OnReceipt, 2026, 2025)
        );
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Directive.CheckEveryIssueDate(PaymentTerms.OnReceipt, 2000, 2050)
        );
    }
}
