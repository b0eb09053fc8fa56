namespace Cobranza.Statutory;

/// <summary>The regimes that come with the library, as they were known on their <see cref="StatutoryRegime.CheckedOn"/>. Not legal advice.</summary>
public static class StatutoryRegimes
{
    /// <summary>The European directive, for debts under a law that is not here: what member states give at least.</summary>
    public static StatutoryRegime EuropeanUnion => Acts.EuropeanUnion.Regime;

    /// <summary>Spain, Ley 3/2004.</summary>
    public static StatutoryRegime Spain => Acts.Spain.Regime;

    /// <summary>Germany, BGB §§ 286 to 288.</summary>
    public static StatutoryRegime Germany => Acts.Germany.Regime;

    /// <summary>France, Code de commerce, article L441-10.</summary>
    public static StatutoryRegime France => Acts.France.Regime;

    /// <summary>Italy, D.Lgs. 231/2002.</summary>
    public static StatutoryRegime Italy => Acts.Italy.Regime;

    /// <summary>The Netherlands, Burgerlijk Wetboek, article 6:119a.</summary>
    public static StatutoryRegime Netherlands => Acts.Netherlands.Regime;

    /// <summary>Portugal, Decreto-Lei 62/2013.</summary>
    public static StatutoryRegime Portugal => Acts.Portugal.Regime;

    /// <summary>The United Kingdom, Late Payment of Commercial Debts (Interest) Act 1998.</summary>
    public static StatutoryRegime UnitedKingdom => Acts.UnitedKingdom.Regime;

    /// <summary>Mexico, Código de Comercio, article 362.</summary>
    public static StatutoryRegime Mexico => Acts.Mexico.Regime;

    /// <summary>Brazil: the cap of consumers' fines and the order of payments.</summary>
    public static StatutoryRegime Brazil => Acts.Brazil.Regime;

    /// <summary>Colombia: longest terms and the order of payments.</summary>
    public static StatutoryRegime Colombia => Acts.Colombia.Regime;

    /// <summary>Chile: terms, the fixed commission and the order of payments.</summary>
    public static StatutoryRegime Chile => Acts.Chile.Regime;

    /// <summary>Argentina: the order of payments.</summary>
    public static StatutoryRegime Argentina => Acts.Argentina.Regime;

    /// <summary>Peru: the order of payments.</summary>
    public static StatutoryRegime Peru => Acts.Peru.Regime;

    /// <summary>The United States: what the contract says.</summary>
    public static StatutoryRegime UnitedStates => Acts.UnitedStates.Regime;

    /// <summary>India, MSMED Act 2006: terms towards micro and small suppliers.</summary>
    public static StatutoryRegime India => Acts.India.Regime;

    /// <summary>All of them.</summary>
    public static ValueList<StatutoryRegime> All { get; } =
    [
        EuropeanUnion,
        Spain,
        Germany,
        France,
        Italy,
        Netherlands,
        Portugal,
        UnitedKingdom,
        Mexico,
        Brazil,
        Colombia,
        Chile,
        Argentina,
        Peru,
        UnitedStates,
        India,
    ];

    /// <summary>The regime of an id: <c>es</c>, <c>uk</c>.</summary>
    /// <exception cref="ArgumentNullException">The id is missing.</exception>
    /// <exception cref="ArgumentException">There is no regime of that id; the message lists those there are.</exception>
    public static StatutoryRegime Get(string id) =>
        Find(id)
        ?? throw new ArgumentException(
            $"'{id}' is no regime that is known here; there are {string.Join(", ", All.Select(regime => regime.Id))}. Build one of your own as a {nameof(StatutoryRegime)}",
            nameof(id)
        );

    /// <summary>The regime of an id; <see langword="null"/> if there is none.</summary>
    /// <exception cref="ArgumentNullException">The id is missing.</exception>
    public static StatutoryRegime? Find(string id)
    {
        Guard.NotNull(id);
        return All.FirstOrDefault(regime => regime.Id == id);
    }
}
