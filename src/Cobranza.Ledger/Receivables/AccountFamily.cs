namespace Cobranza.Receivables;

/// <summary>Several accounts with who belongs to whom and who pays for whom, checked against each other.</summary>
/// <remarks>A parent or payer outside the family is allowed; it ends the chain.</remarks>
public sealed record AccountFamily
{
    private const string Argument = "accounts";

    private readonly Dictionary<CustomerId, Account> _byCustomer = [];

    /// <summary>A family of accounts.</summary>
    /// <param name="accounts">The accounts, one for each customer.</param>
    /// <exception cref="ArgumentException">A customer occurs twice, parents or payers go in a circle, or a transfer between two of the accounts does
    /// not stand in both alike.</exception>
    public AccountFamily(ValueList<Account> accounts)
    {
        Accounts = Guard.NotNull(accounts);
        foreach (var account in accounts)
        {
            if (!_byCustomer.TryAdd(Guard.NotNull(account, nameof(accounts)).Customer, account))
            {
                throw new ArgumentException(
                    $"must hold each customer once; '{account.Customer}' occurs twice",
                    nameof(accounts)
                );
            }
        }

        CheckCircles("parents", account => account.Parent);
        CheckCircles("payers", account => account.Payer);
        foreach (var account in accounts)
        {
            CheckTransfers(account);
        }
    }

    /// <summary>The accounts.</summary>
    public ValueList<Account> Accounts { get; }

    /// <summary>The account of a customer, or null.</summary>
    public Account? Find(CustomerId customer) => _byCustomer.GetValueOrDefault(customer);

    /// <summary>The customers directly below one, by id.</summary>
    public ValueList<CustomerId> ChildrenOf(CustomerId customer) =>
        [.. Accounts.Where(account => account.Parent == customer).Select(account => account.Customer).Order()];

    /// <summary>The topmost parent of a customer; the customer itself where it has none.</summary>
    /// <exception cref="ArgumentException">The customer is missing.</exception>
    public CustomerId RootOf(CustomerId customer) => LastOf(Ids.Given(customer), account => account.Parent);

    /// <summary>Who pays for a customer in the end; the customer itself where nobody else does.</summary>
    /// <exception cref="ArgumentException">The customer is missing.</exception>
    public CustomerId PayerOf(CustomerId customer) => LastOf(Ids.Given(customer), account => account.Payer);

    /// <summary>Whether both hold the same accounts in the same order.</summary>
    public bool Equals(AccountFamily? other) => other is not null && Accounts == other.Accounts;

    /// <inheritdoc/>
    public override int GetHashCode() => Accounts.GetHashCode();

    /// <summary>The customers, independent of the current culture.</summary>
    public override string ToString() => $"Family of {string.Join(", ", Accounts.Select(account => account.Customer))}";

    private CustomerId LastOf(CustomerId customer, Func<Account, CustomerId?> next)
    {
        while (Find(customer) is { } account && next(account) is { } above)
        {
            customer = above;
        }

        return customer;
    }

    private void CheckCircles(string what, Func<Account, CustomerId?> next)
    {
        var ends = new HashSet<CustomerId>();
        foreach (var start in Accounts)
        {
            var path = new List<CustomerId>();
            var onPath = new HashSet<CustomerId>();
            for (
                var at = start;
                at is not null && !ends.Contains(at.Customer);
                at = next(at) is { } up ? Find(up) : null
            )
            {
                path.Add(at.Customer);
                if (!onPath.Add(at.Customer))
                {
                    throw AccountIndex.Wrong($"must have no circle of {what}: {string.Join(" -> ", path)}", Argument);
                }
            }

            ends.UnionWith(path);
        }
    }

    private void CheckTransfers(Account account)
    {
        foreach (var transfer in account.Entries.OfType<Transfer>())
        {
            var otherSide = transfer.From == account.Customer ? transfer.To : transfer.From;
            if (Find(otherSide) is { } other && !other.Entries.Contains(transfer))
            {
                throw AccountIndex.Wrong(
                    $"must hold each transfer in both its accounts; '{otherSide}' lacks '{transfer.Id}' as it stands in '{account.Customer}'",
                    Argument
                );
            }
        }
    }
}
