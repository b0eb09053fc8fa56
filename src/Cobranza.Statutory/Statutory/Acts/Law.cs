using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Statutory.Acts;

/// <summary>What the regimes here say alike, in few words.</summary>
internal static class Law
{
    /// <summary>The day on which all regimes here were last compared with their sources.</summary>
    public static LocalDate CheckedOn { get; } = new(2026, 11, 27);

    /// <summary>The first day of contracts that the European directive is about.</summary>
    public static LocalDate Directive { get; } = new(2013, 3, 16);

    public static StatutoryScope Business { get; } = new([DebtorKind.Business]);

    public static StatutoryScope Consumer { get; } = new([DebtorKind.Consumer]);

    public static StatutoryScope PublicBody { get; } = new([DebtorKind.PublicBody]);

    public static Citation Cited(string act, string article) => new(act, article, SourceConfidence.Cited, CheckedOn);

    public static Citation Seen(string act, string article) => new(act, article, SourceConfidence.Seen, CheckedOn);

    public static StatutoryRate Over(PublishedRates reference, decimal points, LocalDate from) =>
        new StatutoryRate.OverReference(reference, [new MarginStep(from, Percentage.Of(points))]);

    /// <summary>Forty euros for each late invoice.</summary>
    public static StatutoryCompensation FortyEuros(StatutoryScope scope, Citation source) =>
        new(scope, source, [new CompensationBand(Money.Zero(Currency.Eur), Money.Of(40, Currency.Eur))]);

    /// <summary>30 days from receipt where nothing was agreed; 60 at most, more only if agreed and not grossly unfair. The pattern of the directive.</summary>
    public static StatutoryTerm BetweenBusinesses(Citation source, LocalDate from) =>
        new(Business.From(from), source, BaseDate.Receipt, whenNotAgreed: 30, atMost: 60, mayBeLonger: true);

    /// <summary>30 days from receipt, up to 60 only where the nature of the contract calls for it.</summary>
    public static StatutoryTerm OfPublicBodies(Citation source, LocalDate from) =>
        new(PublicBody.From(from), source, BaseDate.Receipt, whenNotAgreed: 30, atMost: 30, mayBeLonger: true);

    public static AbsentFact Absent(StatutoryMember member, string english, string spanish) =>
        new(member, english, spanish);
}
