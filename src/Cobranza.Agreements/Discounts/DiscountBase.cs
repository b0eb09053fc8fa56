namespace Cobranza.Discounts;

/// <summary>What a discount is reckoned on: all of an invoice, or without tax, without freight, or of chosen lines only.</summary>
/// <remarks>
/// <para>Taxes of a fixed amount are in no base. Whether the tax itself changes when the discount is taken is a question of its own:
/// <see cref="TaxTreatment"/>.</para>
/// <para>Facts that give their base as one amount have made this choice already.</para>
/// </remarks>
public sealed record DiscountBase
{
    /// <summary>Most tags: 100 (our choice).</summary>
    public const int MaxTags = 100;

    private DiscountBase(bool tax, bool freight, ValueList<string> tags) =>
        (IncludesTax, IncludesFreight, Tags) = (tax, freight, tags);

    /// <summary>All lines, with the tax on them.</summary>
    public static DiscountBase Whole { get; } = new(tax: true, freight: true, tags: []);

    /// <summary>All lines, without tax.</summary>
    public static DiscountBase Net { get; } = new(tax: false, freight: true, tags: []);

    /// <summary>Whether the tax on the lines belongs to the base.</summary>
    public bool IncludesTax { get; }

    /// <summary>Whether lines for freight belong to the base.</summary>
    public bool IncludesFreight { get; }

    /// <summary>The tags of the lines that belong to the base, in order; all lines if there are none.</summary>
    public ValueList<string> Tags { get; }

    /// <summary>The same base without tax.</summary>
    public DiscountBase WithoutTax() => new(tax: false, IncludesFreight, Tags);

    /// <summary>The same base without lines for freight.</summary>
    public DiscountBase WithoutFreight() => new(IncludesTax, freight: false, Tags);

    /// <summary>The same base of lines with one of these tags only; an earlier choice of tags is replaced.</summary>
    /// <param name="tags">1 to <see cref="MaxTags"/> of the caller's marks.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no tags or too many.</exception>
    /// <exception cref="ArgumentException">A tag is blank or too long.</exception>
    public DiscountBase OnlyTagged(params ReadOnlySpan<string> tags)
    {
        Guard.InRange(tags.Length, 1, MaxTags, nameof(tags));
        var chosen = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var tag in tags)
        {
            chosen.Add(Guard.Line(tag, InvoiceLine.MaxTagLength, nameof(tags)));
        }

        return new(IncludesTax, IncludesFreight, ValueList.From(chosen));
    }

    /// <summary>Whether a line belongs to the base.</summary>
    /// <exception cref="ArgumentNullException">The line is missing.</exception>
    public bool Contains(InvoiceLine line) =>
        (Guard.NotNull(line).Kind != LineKind.Freight || IncludesFreight)
        && (
            Tags.IsEmpty
            || (line.Tag is { } tag && Tags.Any(chosen => string.Equals(chosen, tag, StringComparison.Ordinal)))
        );

    /// <summary>The base in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(IncludesTax ? DiscountRules.BaseWithTax : DiscountRules.BaseWithoutTax);
        if (!IncludesFreight)
        {
            trace.Open(DiscountRules.BaseWithoutFreight);
        }

        if (!Tags.IsEmpty)
        {
            trace.Open(DiscountRules.BaseOfTags).Note("tags", string.Join(", ", Tags));
        }

        return trace.ToExplanation();
    }

    /// <summary>The base in plain English, independent of the current culture.</summary>
    public override string ToString() => Describe().ToText(Language.English);
}
