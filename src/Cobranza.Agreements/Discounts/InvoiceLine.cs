namespace Cobranza.Discounts;

/// <summary>One line of an invoice, or several lines summed up that are treated alike.</summary>
public sealed record InvoiceLine
{
    /// <summary>Longest tag: 100 characters (our choice).</summary>
    public const int MaxTagLength = 100;

    /// <summary>A line.</summary>
    /// <param name="net">The amount before tax; zero or more. A rebate on the invoice itself is taken off the line that it reduces.</param>
    /// <param name="tax">The tax that is reckoned as a share of the net amount, as invoiced; zero or more.</param>
    /// <param name="kind">What the line is for.</param>
    /// <param name="tag">The caller's own mark, by which terms and credit notes can name the line; <see langword="null"/> for none.</param>
    /// <param name="fixedTax">Tax of a fixed amount, such as a levy for each piece; no discount ever reduces it. None if not given.</param>
    /// <exception cref="ArgumentException">An amount has no currency, or the tag is blank or too long.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative, or the kind is unknown.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in two currencies.</exception>
    public InvoiceLine(Money net, Money tax, LineKind kind = LineKind.Goods, string? tag = null, Money? fixedTax = null)
    {
        Net = Guard.PositiveOrZero(net);
        Tax = Guard.PositiveOrZero(tax);
        FixedTax = Guard.PositiveOrZero(fixedTax ?? Money.Zero(net.Currency), nameof(fixedTax));
        Guard.SameCurrency(net.Currency, tax);
        Guard.SameCurrency(net.Currency, FixedTax);
        Kind = Guard.Defined(kind);
        Tag = tag is null ? null : Guard.Line(tag, MaxTagLength);
    }

    /// <summary>The amount before tax.</summary>
    public Money Net { get; }

    /// <summary>The tax reckoned as a share of the net amount.</summary>
    public Money Tax { get; }

    /// <summary>Tax of a fixed amount, which no discount reduces.</summary>
    public Money FixedTax { get; }

    /// <summary>What the line is for.</summary>
    public LineKind Kind { get; }

    /// <summary>The caller's own mark.</summary>
    public string? Tag { get; }

    /// <summary>All that is owed for the line.</summary>
    public Money Gross => Net + Tax + FixedTax;
}
