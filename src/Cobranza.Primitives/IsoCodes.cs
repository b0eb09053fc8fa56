namespace Cobranza;

/// <summary>The codes behind <see cref="Iso4217"/>, by digits of the minor unit; constants only, nothing to initialize.</summary>
internal static class IsoCodes
{
    // The codes of one number of digits stand in one text, each on a multiple of four: constant data, nothing to build.
    public const string NoDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ";

    public const string TwoDigits =
        "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP "
        + "BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB "
        + "EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES "
        + "KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR "
        + "MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD "
        + "RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP "
        + "TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG ";

    public const string ThreeDigits = "BHD IQD JOD KWD LYD OMR TND ";

    public const string FourDigits = "CLF UYW ";

    public static int? MinorDigitsOf(string code) =>
        Holds(TwoDigits, code) ? 2
        : Holds(NoDigits, code) ? 0
        : Holds(ThreeDigits, code) ? 3
        : Holds(FourDigits, code) ? 4
        : null;

    private static bool Holds(string codes, string code)
    {
        for (var at = 0; at < codes.Length; at += 4)
        {
            if (codes.AsSpan(at, 3).SequenceEqual(code))
            {
                return true;
            }
        }

        return false;
    }
}
