namespace Cobranza.Terms.Notation;

/// <summary>Portions as they are read, refused at the one that cannot be.</summary>
internal sealed class PortionsDraft(TermsReader reader)
{
    private readonly List<TermPortion> _portions = [];
    private Fraction _shares = Fraction.Zero;
    private Token _last;

    /// <summary>Adds a portion; reported and false where it is one too many.</summary>
    public bool Add(Token start, TermPortion portion)
    {
        if (_portions.Count == PaymentTerms.MaxPortions)
        {
            reader.Report(NotationRules.TooMany, start, Label.Parts(PaymentTerms.MaxPortions));
            return false;
        }

        _portions.Add(portion);
        _shares += portion.Part.ShareOfWhole ?? Fraction.Zero;
        _last = start;
        if (_shares <= Fraction.One)
        {
            return true;
        }

        reader.Report(NotationRules.Total, start, new("at most 100%", "100% como máximo"), _shares);
        return false;
    }

    /// <summary>The terms; reported and <see langword="null"/> where the portions do not make up every amount.</summary>
    public PaymentTerms? Build()
    {
        if (!_portions.Exists(portion => portion.Part is TermPart.Remainder))
        {
            if (_portions.Exists(portion => portion.Part.ShareOfWhole is null))
            {
                reader.Report(
                    NotationRules.Unexpected,
                    reader.Current,
                    new("\"+ rest\", to take what the parts leave", "\"+ resto\", que tome lo que dejan las partes")
                );
                return null;
            }

            if (_shares < Fraction.One)
            {
                reader.Report(
                    NotationRules.Total,
                    reader.Current,
                    new("\"+\" and more parts up to 100%", "\"+\" y más partes hasta 100%"),
                    _shares
                );
                return null;
            }
        }

        try
        {
            return PaymentTerms.Split([.. _portions]);
        }
        catch (ArgumentException)
        {
            // The rare rest of what the terms refuse: the last part is the one that cannot follow the others.
            reader.Report(
                NotationRules.Parts,
                _last,
                new(
                    "parts that leave something for each, shares of the whole before shares of a rest",
                    "partes que dejen algo para cada una, con los porcentajes del total antes que los del resto"
                )
            );
            return null;
        }
    }
}
