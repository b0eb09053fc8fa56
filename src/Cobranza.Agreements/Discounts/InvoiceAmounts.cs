namespace Cobranza.Discounts;

/// <summary>What an invoice consists of: its lines, and the credit notes that have reduced it.</summary>
/// <remarks>
/// A credit note that names a tag reduces the lines with that tag, any other all lines; each in proportion to what the line comes to with
/// tax, and net amount and tax of a line alike: our choice, because a credit note without lines of its own says no more. Those that name a
/// tag go first, so that their order never matters.
/// </remarks>
public sealed record InvoiceAmounts
{
    /// <summary>Most lines of one invoice: 10,000, our choice, because electronic invoices stop there or well before.</summary>
    public const int MaxLines = 10_000;

    private readonly ValueList<Fraction> _left;

    /// <summary>An invoice.</summary>
    /// <param name="lines">1 to <see cref="MaxLines"/> lines of one currency.</param>
    /// <param name="credits">The credit notes so far; none if not given.</param>
    /// <exception cref="ArgumentNullException">The list, or one of its members, is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There are no lines or too many.</exception>
    /// <exception cref="ArgumentException">A credit note names a tag that no line has, or takes off more than there is.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in two currencies.</exception>
    public InvoiceAmounts(ValueList<InvoiceLine> lines, ValueList<InvoiceCredit>? credits = null)
    {
        Guard.InRange(Guard.NotNull(lines).Count, 1, MaxLines, nameof(lines));
        Lines = lines;
        Credits = credits ?? [];
        foreach (var line in lines)
        {
            Guard.SameCurrency(Currency, Guard.NotNull(line).Net);
        }

        foreach (var credit in Credits)
        {
            Guard.SameCurrency(Currency, Guard.NotNull(credit).Amount);
        }

        _left = CreditedLines.Left(Lines, Credits);
        Total = Sum(Lines.Select(line => line.Gross)) - Sum(Credits.Select(credit => credit.Amount));
    }

    /// <summary>The lines as invoiced.</summary>
    public ValueList<InvoiceLine> Lines { get; }

    /// <summary>The credit notes so far.</summary>
    public ValueList<InvoiceCredit> Credits { get; }

    /// <summary>The invoice's amount with all taxes, less the credit notes.</summary>
    public Money Total { get; }

    /// <summary>The currency of all amounts.</summary>
    public Currency Currency => Lines[0].Net.Currency;

    /// <summary>An invoice of which only the sums are known.</summary>
    /// <param name="net">The amount before tax; zero or more.</param>
    /// <param name="tax">The tax on it; zero or more.</param>
    /// <param name="fixedTax">Taxes of a fixed amount; none if not given.</param>
    /// <exception cref="ArgumentException">An amount has no currency.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    /// <exception cref="CurrencyMismatchException">The amounts are in two currencies.</exception>
    public static InvoiceAmounts Of(Money net, Money tax, Money? fixedTax = null) =>
        new([new InvoiceLine(net, tax, fixedTax: fixedTax)]);

    /// <summary>The invoice after one more credit note.</summary>
    /// <exception cref="ArgumentException">It names a tag that no line has, or takes off more than there is.</exception>
    /// <exception cref="CurrencyMismatchException">It is in another currency.</exception>
    public InvoiceAmounts After(InvoiceCredit credit) => new(Lines, Credits.Add(Guard.NotNull(credit)));

    /// <summary>What is left before tax of the lines that a base takes in, exact.</summary>
    /// <exception cref="ArgumentNullException">The base is missing.</exception>
    public ExactAmount NetIn(DiscountBase @base) => Left(Guard.NotNull(@base), line => line.Net);

    /// <summary>What is left of the tax on the lines that a base takes in, exact; taxes of a fixed amount are never part of it.</summary>
    /// <exception cref="ArgumentNullException">The base is missing.</exception>
    public ExactAmount TaxIn(DiscountBase @base) => Left(Guard.NotNull(@base), line => line.Tax);

    private ExactAmount Left(DiscountBase @base, Func<InvoiceLine, Money> part)
    {
        var sum = ExactAmount.Zero(Currency);
        for (var i = 0; i < Lines.Count; i++)
        {
            if (@base.Contains(Lines[i]))
            {
                sum += (ExactAmount)part(Lines[i]) * _left[i];
            }
        }

        return sum;
    }

    private Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(Currency), (sum, next) => sum + next);
}
