using Cobranza.Discounts;
using Cobranza.Terms;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Testing;

/// <summary>Invoices that are open in full, in part or not at all, given as one amount or as lines with credit notes.</summary>
internal static class DiscountFactsGenerator
{
    private const int AmountBits = 45;
    private const int LongestDelivery = 10;

    private static readonly string[] Tags = ["books", "wine"];

    public static Gen<DiscountFacts> In(Currency currency) =>
        from facts in Gen.OneOf(Simple(currency), Lined(currency))
        from good in Gen.Elements(true, true, false)
        select facts.WithStanding(good);

    public static IEnumerable<DiscountFacts> Shrink(DiscountFacts facts)
    {
        var standing = facts.InGoodStanding ?? true;
        if (facts.Invoice is { } invoice)
        {
            if (!invoice.Credits.IsEmpty)
            {
                var uncredited = new InvoiceAmounts(invoice.Lines);
                yield return With(facts, uncredited, uncredited.Total);
            }
            else if (invoice.Lines.Count > 1)
            {
                foreach (var line in invoice.Lines)
                {
                    yield return With(facts, new([line]), line.Gross);
                }
            }

            yield return new DiscountFacts(invoice.Total, facts.Open, facts.IssuedOn, facts.DueOn)
                .WithDates(facts.Dates)
                .WithStanding(standing);
            yield break;
        }

        foreach (var units in Numbers.Shrink(facts.Open.MinorUnits).Where(units => units >= 0))
        {
            var open = Money.OfMinor(units, facts.Open.Currency);
            yield return new DiscountFacts(open, open, facts.IssuedOn, facts.DueOn)
                .WithDates(facts.Dates)
                .WithStanding(standing);
        }
    }

    private static Gen<DiscountFacts> Simple(Currency currency) =>
        from dates in Dates
        from net in Net
        from @base in Amount(currency)
        from other in Gen.OneOf(Gen.Constant(0L), Numbers.UpToBits(AmountBits))
        let total = @base + Money.OfMinor(other, currency)
        from open in Open(total)
        select new DiscountFacts(@base, open, dates.IssuedOn, dates.IssuedOn.PlusDays(net), total).WithDates(dates);

    private static Gen<DiscountFacts> Lined(Currency currency) =>
        from dates in Dates
        from net in Net
        from count in Gen.Choose(1, 4)
        from lines in Gen.ListOf(Line(currency), count)
        from percent in Gen.Elements(0, 0, 0, 1, 33, 100)
        from tag in Gen.Elements<string?>([null, .. lines.Select(line => line.Tag)])
        let invoice = Credited(new([.. lines]), percent, tag)
        from open in Open(invoice.Total)
        select new DiscountFacts(invoice, open, dates, dates.IssuedOn.PlusDays(net));

    // The credit note never takes more than the lines that it is for.
    private static InvoiceAmounts Credited(InvoiceAmounts invoice, int percent, string? tag)
    {
        var lines = invoice.Lines.Where(line => tag is null || string.Equals(line.Tag, tag, StringComparison.Ordinal));
        var gross = lines.Aggregate(Money.Zero(invoice.Currency), (sum, line) => sum + line.Gross);
        var amount = ((ExactAmount)gross * Fraction.Of(percent, 100)).Round(Rounding.Down);
        return amount.IsPositive ? invoice.After(new(amount, tag)) : invoice;
    }

    private static Gen<TermDates> Dates { get; } =
        from issuedOn in DateGenerator.Modern()
        from delivery in Gen.Choose(-LongestDelivery, LongestDelivery)
        select new TermDates(issuedOn, deliveredOn: issuedOn.PlusDays(delivery));

    private static Gen<int> Net { get; } = Gen.OneOf(Gen.Elements(0, 10, 30, 45, 60), Gen.Choose(0, 120));

    private static Gen<InvoiceLine> Line(Currency currency) =>
        from net in Amount(currency)
        from rate in Gen.Elements(0, 0, 10, 16, 18, 21)
        from kind in Gen.Elements(LineKind.Goods, LineKind.Goods, LineKind.Services, LineKind.Freight)
        from tag in Gen.Elements<string?>([null, .. Tags])
        from levy in Gen.Elements(0L, 0L, 5L)
        let tax = (net * Percentage.Of(rate)).Round(Rounding.HalfEven)
        select new InvoiceLine(net, tax, kind, tag, Money.OfMinor(levy, currency));

    private static Gen<Money> Open(Money total) =>
        Gen.Frequency((5, Gen.Constant(100)), (1, Gen.Constant(0)), (4, Gen.Choose(1, 99)))
            .Select(percent => ((ExactAmount)total * Fraction.Of(percent, 100)).Round(Rounding.Down));

    private static Gen<Money> Amount(Currency currency) =>
        Gen.OneOf(Gen.Elements(0L, 1L, 2L, 49L, 50L, 51L, 99L, 100L, 333L, 100_000L), Numbers.UpToBits(AmountBits))
            .Select(units => Money.OfMinor(units, currency));

    private static DiscountFacts With(DiscountFacts facts, InvoiceAmounts invoice, Money open) =>
        new DiscountFacts(invoice, open, facts.Dates, facts.DueOn).WithStanding(facts.InGoodStanding ?? true);
}
