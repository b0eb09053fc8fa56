using Cobranza.Balances;
using Cobranza.Receivables;

namespace Cobranza.Aging;

/// <summary>What the lines of an aging are: customers, their parents, segments, or anything else; each line besides in one currency.</summary>
/// <remarks>Whatever the grouping, the lines sum to the same totals. Two groupings are equal if they are one and the same.</remarks>
public sealed record AgingGrouping
{
    /// <summary>Between the keys of a line that is grouped by several; a slash inside such a key is doubled.</summary>
    public const string Separator = " / ";

    private readonly ValueList<(
        Func<CustomerId, ItemBalance, string> Item,
        Func<CustomerId, UnappliedCredit, string> Credit
    )> _keys;

    private AgingGrouping(
        string name,
        Func<CustomerId, ItemBalance, string> item,
        Func<CustomerId, UnappliedCredit, string> credit
    )
        : this(name, [(item, credit)]) { }

    private AgingGrouping(
        string name,
        ValueList<(Func<CustomerId, ItemBalance, string> Item, Func<CustomerId, UnappliedCredit, string> Credit)> keys
    ) => (Name, _keys) = (name, keys);

    /// <summary>A line for each customer, by id.</summary>
    public static AgingGrouping ByCustomer { get; } =
        new("customer", (customer, _) => customer.Value, (customer, _) => customer.Value);

    /// <summary>A line for each currency, by code.</summary>
    public static AgingGrouping ByCurrency { get; } =
        new("currency", (_, item) => item.Open.Currency.Code, (_, credit) => credit.Amount.Currency.Code);

    /// <summary>A line for each segment of the items; what has none, and credits, under <see cref="AgingReport.NoKey"/>.</summary>
    public static AgingGrouping BySegment { get; } =
        new("segment", (_, item) => item.Item.Segment ?? AgingReport.NoKey, (_, _) => AgingReport.NoKey);

    /// <summary>A line for each kind of document; credits under <see cref="AgingReport.NoKey"/>.</summary>
    public static AgingGrouping ByKind { get; } =
        new("kind", (_, item) => item.Item.Kind.ToString(), (_, _) => AgingReport.NoKey);

    /// <summary>What the lines are.</summary>
    public string Name { get; }

    /// <summary>A line for each topmost parent: a customer's own where it has none.</summary>
    /// <param name="family">Who belongs to whom; a customer outside it stands for itself.</param>
    /// <exception cref="ArgumentNullException">The family is missing.</exception>
    public static AgingGrouping ByParent(AccountFamily family)
    {
        Guard.NotNull(family);
        return new(
            "parent",
            (customer, _) => family.RootOf(customer).Value,
            (customer, _) => family.RootOf(customer).Value
        );
    }

    /// <summary>A line for each customer who pays in the end: a customer's own where nobody else does.</summary>
    /// <param name="family">Who pays for whom; a customer outside it stands for itself.</param>
    /// <exception cref="ArgumentNullException">The family is missing.</exception>
    public static AgingGrouping ByPayer(AccountFamily family)
    {
        Guard.NotNull(family);
        return new(
            "payer",
            (customer, _) => family.PayerOf(customer).Value,
            (customer, _) => family.PayerOf(customer).Value
        );
    }

    /// <summary>Lines by a key of one's own: salesperson, region, branch.</summary>
    /// <param name="name">What the lines are.</param>
    /// <param name="key">The key of an item of a customer, any text; the same for the same item.</param>
    /// <param name="creditKey">The key of an unapplied credit of a customer; <see cref="AgingReport.NoKey"/> if not given.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentNullException">The key is missing.</exception>
    public static AgingGrouping By(
        string name,
        Func<CustomerId, ItemBalance, string> key,
        Func<CustomerId, UnappliedCredit, string>? creditKey = null
    ) =>
        new(
            Guard.Line(name, AccountEvent.MaxTextLength),
            Guard.NotNull(key),
            creditKey ?? ((_, _) => AgingReport.NoKey)
        );

    /// <summary>Lines by several keys: this one and then another; the key of a line is both with the <see cref="Separator"/> between.</summary>
    /// <exception cref="ArgumentNullException">The other grouping is missing.</exception>
    public AgingGrouping Then(AgingGrouping next) =>
        new($"{Name}{Separator}{Guard.NotNull(next).Name}", [.. _keys, .. next._keys]);

    /// <summary>The key of the line of an item.</summary>
    /// <exception cref="ArgumentException">The customer or the item is missing.</exception>
    /// <exception cref="InvalidOperationException">A key of your own is missing (null).</exception>
    public string KeyOf(CustomerId customer, ItemBalance item)
    {
        Guard.NotNull(item);
        return Joined(key => key.Item(customer, item));
    }

    /// <summary>The key of the line of an unapplied credit.</summary>
    /// <exception cref="ArgumentException">The customer or the credit is missing.</exception>
    /// <exception cref="InvalidOperationException">A key of your own is missing (null).</exception>
    public string KeyOf(CustomerId customer, UnappliedCredit credit)
    {
        Guard.NotNull(credit);
        return Joined(key => key.Credit(customer, credit));
    }

    /// <summary>What the lines are, independent of the current culture.</summary>
    public override string ToString() => $"by {Name}";

    private string Joined(
        Func<
            (Func<CustomerId, ItemBalance, string> Item, Func<CustomerId, UnappliedCredit, string> Credit),
            string
        > keyOf
    ) =>
        _keys.Count == 1
            ? Given(keyOf(_keys[0]))
            : string.Join(
                Separator,
                _keys.Select(key => Given(keyOf(key)).Replace("/", "//", StringComparison.Ordinal))
            );

    private static string Given(string key) =>
        key ?? throw new InvalidOperationException("The key of an aging line must not be missing (null).");
}
