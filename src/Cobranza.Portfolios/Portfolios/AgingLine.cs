namespace Cobranza.Portfolios;

/// <summary>One customer in one currency: what a line of an aging is about.</summary>
internal readonly record struct AgingLine(CustomerId Customer, Currency Currency)
{
    /// <summary>By customer, code and digits: the order of the lines of a report.</summary>
    public static int Compare(AgingLine left, AgingLine right)
    {
        var byCustomer = left.Customer.CompareTo(right.Customer);
        if (byCustomer != 0)
        {
            return byCustomer;
        }

        var byCode = string.CompareOrdinal(left.Currency.Code, right.Currency.Code);
        return byCode != 0 ? byCode : left.Currency.MinorDigits.CompareTo(right.Currency.MinorDigits);
    }
}
