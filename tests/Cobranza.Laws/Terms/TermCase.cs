using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Laws.Terms;

/// <summary>Payment terms with the invoice that they are applied to.</summary>
/// <param name="Terms">The terms, rolled or not.</param>
/// <param name="Amount">The invoice's amount; fixed portions fit into it.</param>
/// <param name="Dates">Its dates, all known; some of the generated holidays lie near the due dates.</param>
public sealed record TermCase(PaymentTerms Terms, Money Amount, TermDates Dates)
{
    /// <summary>The issue date.</summary>
    public LocalDate IssuedOn => Dates.IssuedOn;

    /// <summary>The amount before tax of about a sixth.</summary>
    public Money Net => Money.OfMinor(Amount.MinorUnits / 7 * 6, Amount.Currency);

    public ValueList<Money> Amounts => Terms.Amounts(Amount, Net);

    public ValueList<DuePortion> Rows => Terms.Schedule(Amount, Dates, Net);
}

/// <summary>A case whose terms keep the order of invoices: of ours, all but those that postpone single days.</summary>
public sealed record OrderedTermCase(TermCase Case);

/// <summary>A case whose portions are shares of the whole alone, without a rounding of their own.</summary>
public sealed record SharesCase(TermCase Case);

/// <summary>A case in which every portion but the one that takes the residual is rounded to the same step, and so is the amount.</summary>
public sealed record CashCase(TermCase Case, long Step);
