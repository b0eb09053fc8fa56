using System.Diagnostics;

namespace Cobranza.Rates;

/// <summary>A rule of fixing in words, as they follow the name of a reference.</summary>
internal static class FixingText
{
    public static string Of(RateFixing fixing, Language language) =>
        language == Language.Spanish ? Spanish(fixing) : English(fixing);

    private static string English(RateFixing fixing)
    {
        var period = fixing.Period switch
        {
            FixingPeriod.Day => "day",
            FixingPeriod.Month => "month",
            FixingPeriod.Quarter => "quarter",
            FixingPeriod.HalfYear => "half-year",
            FixingPeriod.Year => "year",
            _ => throw new UnreachableException(),
        };
        var ofFirst = fixing.Period == FixingPeriod.Day ? "in force on" : "in force on the first day of";
        var observed = fixing.Observed == FixingDay.FirstDay ? ofFirst : "in force on the day before";
        return fixing switch
        {
            { IsForLife: false } => $"{observed} each {period}",
            { Period: FixingPeriod.Day } => $"{observed} the first day of interest, for the life of the debt",
            _ => $"{observed} the {period} in which interest starts to run, for the life of the debt",
        };
    }

    private static string Spanish(RateFixing fixing)
    {
        var period = fixing.Period switch
        {
            FixingPeriod.Day => "día",
            FixingPeriod.Month => "mes",
            FixingPeriod.Quarter => "trimestre",
            FixingPeriod.HalfYear => "semestre",
            FixingPeriod.Year => "año",
            _ => throw new UnreachableException(),
        };
        var (before, first) = (fixing.Observed == FixingDay.DayBefore, fixing.Period == FixingPeriod.Day);
        return fixing switch
        {
            { IsForLife: true } when first =>
                $"vigente el día {(before ? "anterior a aquel " : string.Empty)}en que empiezan a correr los intereses, durante toda la vida de la deuda",
            { IsForLife: true } =>
                $"vigente {(before ? "el día anterior al" : "el primer día del")} {period} en que empiezan a correr los intereses, durante toda la vida de la deuda",
            _ when before => $"vigente el día anterior a cada {period}",
            _ => first ? "vigente cada día" : $"vigente el primer día de cada {period}",
        };
    }
}
