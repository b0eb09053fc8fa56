using NodaTime;

namespace Cobranza.Portfolios;

/// <summary>One change of unapplied credit as a bulk source has it: cash that settles no item yet adds, its application takes.</summary>
public sealed record CreditPostingRow
{
    /// <summary>A row.</summary>
    /// <param name="postedOn">The day from whose end on it counts.</param>
    /// <param name="change">What it adds to the unapplied credit; below zero what it takes.</param>
    /// <exception cref="ArgumentException">The date or the currency is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is of another calendar than ISO, or before the year 1.</exception>
    public CreditPostingRow(LocalDate postedOn, Money change)
    {
        PostedOn = Guard.Date(postedOn);
        Change = Guard.HasCurrency(change);
    }

    /// <summary>The day from whose end on it counts.</summary>
    public LocalDate PostedOn { get; }

    /// <summary>What it adds to the unapplied credit; below zero what it takes.</summary>
    public Money Change { get; }

    /// <summary>Amount and day, independent of the current culture.</summary>
    public override string ToString() => $"credit of {Change} posted on {Guard.Text(PostedOn)}";
}
