using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Allocations;

/// <summary>How money that nobody designated is shared out over the open parts of items.</summary>
/// <remarks>
/// <para>Every order keeps the same promise, checked on each call: no share is negative or more than is open, a part it does not
/// settle on that day gets nothing, and the shares sum to the amount or, if that is less, to everything open that it may settle.</para>
/// <para>Parts reach the core sorted by item and part, so that neither their order nor chance decides; ties go to the lower id.</para>
/// <para>Most orders are made of keys, see <see cref="By"/>. For anything else derive a record of your own and implement
/// <see cref="AllocateCore"/>; it composes like the others.</para>
/// </remarks>
/// <example>100.00 over items of 80.00 (due 1 May) and 60.00 (due 1 April): oldest due first gives 40.00 and 60.00.</example>
public abstract record AllocationOrder
{
    /// <summary>The part that fell due first, then the next; among equals the item issued first.</summary>
    public static AllocationOrder OldestDueFirst { get; } = By(AllocationKey.OldestDue, AllocationKey.OldestIssued);

    /// <summary>The item issued first, then the next; among equals the part due first.</summary>
    public static AllocationOrder OldestIssuedFirst { get; } = By(AllocationKey.OldestIssued, AllocationKey.OldestDue);

    /// <summary>The item with the smallest open amount, then the next.</summary>
    public static AllocationOrder SmallestFirst { get; } = By(AllocationKey.SmallestOpen);

    /// <summary>The item with the largest open amount, then the next.</summary>
    public static AllocationOrder LargestFirst { get; } = By(AllocationKey.LargestOpen);

    /// <summary>The item with the highest interest rate, then the next; among equals the part due first.</summary>
    public static AllocationOrder HighestRateFirst { get; } =
        By(AllocationKey.HighestRate, AllocationKey.OldestDue, AllocationKey.OldestIssued);

    /// <summary>All items in proportion to what is open; cents left over go to the largest remainders, ties to the lower id.</summary>
    public static AllocationOrder ProRata { get; } = By().ProRataAmongEquals();

    /// <summary>Whether the order is a choice of the business, was agreed, or is the law's.</summary>
    public virtual AllocationBasis Basis => AllocationBasis.Policy;

    /// <summary>The clause or article that the order is taken from, or null.</summary>
    public virtual string? Source => null;

    /// <summary>The same order if it is made of keys, so that a replay need not ask for every part each time.</summary>
    internal virtual RankedOrder? Ranked => null;

    /// <summary>What the order says, in words.</summary>
    protected virtual Rule Rule => AllocationRules.OwnOrder;

    /// <summary>An order made of keys: parts are settled one after the other, and the first key that tells two apart decides.</summary>
    /// <param name="keys">The keys, the weightiest first; with none, all items are equal.</param>
    /// <exception cref="ArgumentNullException">A key is missing.</exception>
    public static RankedOrder By(params ReadOnlySpan<AllocationKey> keys) =>
        new(ValueList.Of(keys), RankedOrder.StandardWithin, sharesEquals: false, AheadOfSchedule.NextInstallment);

    /// <summary>What was agreed, or, where nothing was, the law's order.</summary>
    /// <param name="agreed">The order of the contract, or null.</param>
    /// <param name="statutory">The order that holds without one, such as one of <see cref="CivilCodeOrders"/>.</param>
    /// <exception cref="ArgumentNullException">The statutory order is missing.</exception>
    public static AllocationOrder AgreedOr(AllocationOrder? agreed, AllocationOrder statutory) =>
        Guard.NotNull(statutory) is var law && agreed is not null ? agreed : law;

    /// <summary>The same order, marked as agreed with the customer.</summary>
    /// <param name="clause">Where it was agreed; 1 to <see cref="CitedOrder.MaxSourceLength"/> characters.</param>
    /// <exception cref="ArgumentException">The clause is blank or too long.</exception>
    public CitedOrder AsAgreed(string clause) => new(this, AllocationBasis.Contract, Guard.NotNull(clause));

    /// <summary>The same order, marked as the law's.</summary>
    /// <param name="article">Where it is written; 1 to <see cref="CitedOrder.MaxSourceLength"/> characters.</param>
    /// <exception cref="ArgumentException">The article is blank or too long.</exception>
    public CitedOrder AsLaw(string article) => new(this, AllocationBasis.Statute, Guard.NotNull(article));

    /// <summary>The same order, and another one for one kind of credit.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="order">The order for it.</param>
    /// <exception cref="ArgumentNullException">The order is missing.</exception>
    /// <exception cref="ArgumentException">The kind has an order already.</exception>
    public AllocationOrder With(CreditKind kind, AllocationOrder order) =>
        this is OrderByKind byKind ? byKind.Plus(kind, order) : new OrderByKind(this, [new(kind, order)]);

    /// <summary>The order for a kind of credit: the same, unless one was given for the kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The kind is unknown.</exception>
    public AllocationOrder For(CreditKind kind) => ForCore(Guard.Defined(kind));

    /// <summary>Whether the order may settle a part on a day; what is designated or named needs no leave.</summary>
    /// <exception cref="ArgumentException">The part or the date is missing.</exception>
    public bool MaySettle(OpenPart part, LocalDate on) => MaySettleCore(Guard.NotNull(part), Guard.Date(on));

    /// <summary>Shares an amount out over open parts.</summary>
    /// <param name="amount">Zero or more.</param>
    /// <param name="parts">Parts in the currency of the amount, each once.</param>
    /// <param name="on">The value date of the money.</param>
    /// <returns>The shares, in the order of the parts.</returns>
    /// <exception cref="ArgumentException">The amount has no currency, the date is missing, or a part occurs twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    /// <exception cref="CurrencyMismatchException">A part is in another currency.</exception>
    /// <exception cref="InvalidOperationException">An order of your own broke the promise.</exception>
    public ValueList<Money> Allocate(Money amount, ValueList<OpenPart> parts, LocalDate on)
    {
        Guard.PositiveOrZero(amount);
        Guard.NotNull(parts);
        Guard.Date(on);
        var places = SortedPlaces(amount.Currency, parts);
        places.RemoveAll(place => !MaySettleCore(parts[place], on));
        ValueList<OpenPart> sorted = [.. places.Select(place => parts[place])];
        var shares = Checked(amount, sorted, AllocateCore(amount, sorted, on));

        var result = new Money[parts.Count];
        Array.Fill(result, Money.Zero(amount.Currency));
        for (var i = 0; i < places.Count; i++)
        {
            result[places[i]] = shares[i];
        }

        return [.. result];
    }

    /// <summary>The order in words, as data.</summary>
    public Explanation Describe()
    {
        var trace = new Trace(Rule);
        NoteTerms(trace);
        return trace.ToExplanation();
    }

    /// <summary>The order in plain English, independent of the current culture.</summary>
    public sealed override string ToString() => Describe().ToText(Language.English);

    internal void DescribeInside(Trace parent) => NoteTerms(parent.Open(Rule));

    internal virtual AllocationOrder ForCore(CreditKind kind) => this;

    /// <summary>The shares, in the order of the parts; called with valid amounts of one currency and parts sorted by item and part.</summary>
    protected abstract ValueList<Money> AllocateCore(Money amount, ValueList<OpenPart> parts, LocalDate on);

    /// <summary>Whether the order may settle a part on a day; every part unless overridden.</summary>
    protected virtual bool MaySettleCore(OpenPart part, LocalDate on) => true;

    /// <summary>Notes the order's own numbers, under the names that its rule's text uses.</summary>
    protected virtual void NoteTerms(Trace trace)
    {
        Guard.NotNull(trace);
        trace.Note("order", GetType().Name);
    }

    private static List<int> SortedPlaces(Currency currency, ValueList<OpenPart> parts)
    {
        var places = new List<int>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            Guard.SameCurrency(currency, Guard.NotNull(parts[i], nameof(parts)).Open);
            places.Add(i);
        }

        places.Sort((left, right) => OpenPart.ByKey(parts[left], parts[right]));
        for (var i = 1; i < places.Count; i++)
        {
            if (OpenPart.ByKey(parts[places[i - 1]], parts[places[i]]) == 0)
            {
                throw new ArgumentException(
                    $"must hold each part once; {parts[places[i]]} occurs twice",
                    nameof(parts)
                );
            }
        }

        return places;
    }

    private ValueList<Money> Checked(Money amount, ValueList<OpenPart> parts, ValueList<Money> shares)
    {
        if (shares is null || shares.Count != parts.Count)
        {
            throw Broken($"must give {parts.Count} shares");
        }

        var given = Money.Zero(amount.Currency);
        var open = given;
        for (var i = 0; i < parts.Count; i++)
        {
            if (shares[i].Currency != amount.Currency || shares[i].IsNegative || shares[i] > parts[i].Open)
            {
                throw Broken($"must give {parts[i].Item} from zero to {parts[i].Open}, but gave {shares[i]}");
            }

            given += shares[i];
            open += parts[i].Open;
        }

        var due = Money.Min(amount, open);
        return given == due ? shares : throw Broken($"must share out {due}, but shared out {given}");
    }

    private InvalidOperationException Broken(FormattableString promise) =>
        new($"The allocation order {Guard.Text(promise)}: {this}");
}
