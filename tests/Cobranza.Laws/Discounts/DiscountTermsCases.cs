using Cobranza.Discounts;
using Cobranza.Testing;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Cobranza.Laws.Discounts;

/// <summary>Discount terms with an invoice, a day, and parts in which it may be paid.</summary>
/// <param name="Terms">A policy with any base, tax treatment and part payments that the invoice allows.</param>
/// <param name="Facts">The invoice.</param>
/// <param name="AsOf">The day of payment.</param>
/// <param name="Payments">One to five payments; together less than, as much as, or more than is open.</param>
public sealed record DiscountTermsCase(
    DiscountTerms Terms,
    DiscountFacts Facts,
    LocalDate AsOf,
    ValueList<Money> Payments
);

/// <summary>Generates discount terms.</summary>
public static class DiscountTermsCases
{
    private static readonly DiscountBase[] Bases =
    [
        DiscountBase.Whole,
        DiscountBase.Net,
        DiscountBase.Whole.WithoutFreight(),
        DiscountBase.Net.WithoutFreight(),
        DiscountBase.Net.OnlyTagged("wine"),
        DiscountBase.Whole.OnlyTagged("wine", "books"),
    ];

    public static Arbitrary<DiscountTermsCase> Cases() =>
        Arb.From(
            from some in DiscountPolicyArbitrary.Cases().Generator
            from @base in Gen.Elements(Bases)
            from tax in Gen.Elements(Enum.GetValues<TaxTreatment>())
            from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
            from parts in Gen.Elements(Enum.GetValues<PartPayments>())
            from document in Gen.Elements(Enum.GetValues<DiscountDocument>())
            from payments in Payments(some.Facts.Open)
            select new DiscountTermsCase(
                new(
                    some.Policy,
                    new Rounding(mode),
                    tax == TaxTreatment.DiscountedAmount ? @base.WithoutTax() : @base,
                    some.Facts.Invoice is null && tax == TaxTreatment.CorrectedIfTaken ? TaxTreatment.FullAmount : tax,
                    parts,
                    document
                ),
                some.Facts,
                some.AsOf,
                payments
            ),
            Shrink
        );

    private static Gen<ValueList<Money>> Payments(Money open) =>
        from count in Gen.Choose(1, 5)
        from shares in Gen.ListOf(Gen.OneOf(Gen.Choose(1, 40), Gen.Choose(1, 100)), count)
        select ValueList.From(
            shares
                .Select(share => ((ExactAmount)open * Fraction.Of(share, 100)).Round(Rounding.HalfEven))
                .Where(payment => payment.IsPositive)
        );

    private static IEnumerable<DiscountTermsCase> Shrink(DiscountTermsCase some) =>
        [
            .. Enumerable
                .Range(0, some.Payments.Count)
                .Select(left => some with { Payments = [.. some.Payments.Where((_, i) => i != left)] }),
            .. DiscountPolicyArbitrary
                .Cases()
                .Shrinker(new(some.Terms.Policy, some.Facts, some.AsOf))
                .Where(simpler => simpler.Facts.Invoice is not null || some.Terms.Tax != TaxTreatment.CorrectedIfTaken)
                .Select(simpler => some with { Terms = With(some.Terms, simpler.Policy), Facts = simpler.Facts }),
        ];

    private static DiscountTerms With(DiscountTerms terms, DiscountPolicy policy) =>
        new(policy, terms.Rounding, terms.Base, terms.Tax, terms.PartPayments, terms.Document);
}
