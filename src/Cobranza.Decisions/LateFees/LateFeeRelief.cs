using NodaTime;

namespace Cobranza.LateFees;

/// <summary>A fact in the history of a charge: on a day it was given up, or owed again, in whole or in part.</summary>
public sealed record LateFeeRelief
{
    private LateFeeRelief(LocalDate on, ReliefKind kind, Money? amount)
    {
        On = Guard.Date(on);
        Kind = kind;
        Amount = amount is { } some ? Guard.Positive(some, nameof(amount)) : null;
    }

    /// <summary>The day from whose end on it counts.</summary>
    public LocalDate On { get; }

    /// <summary>Given up, or owed again.</summary>
    public ReliefKind Kind { get; }

    /// <summary>How much; <see langword="null"/> for all of it as of that day.</summary>
    public Money? Amount { get; }

    /// <summary>A waiver: an amount, or all that had accrued by that day and was not given up before.</summary>
    /// <param name="on">The day of the waiver.</param>
    /// <param name="amount">Greater than zero; <see langword="null"/> for all.</param>
    /// <exception cref="ArgumentException">The date or the currency is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not greater than zero.</exception>
    public static LateFeeRelief Waived(LocalDate on, Money? amount = null) => new(on, ReliefKind.Waived, amount);

    /// <summary>A reinstatement: an amount, or all that had been given up by that day; never more than that.</summary>
    /// <inheritdoc cref="Waived"/>
    /// <param name="on">The day from which it is owed again.</param>
    /// <param name="amount">Greater than zero; <see langword="null"/> for all.</param>
    public static LateFeeRelief Reinstated(LocalDate on, Money? amount = null) =>
        new(on, ReliefKind.Reinstated, amount);

    /// <summary>Day, kind and amount, independent of the current culture.</summary>
    public override string ToString() =>
        Amount is { } amount ? $"{Guard.Text(On)} {Kind} {amount}" : $"{Guard.Text(On)} {Kind}, all";
}
