using NodaTime;

namespace Cobranza.Calendars.National;

/// <summary>Weekends and holidays that several countries keep on the same day under the same name.</summary>
internal static class SharedHolidays
{
    public static ValueList<IsoDayOfWeek> Weekend => [IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday];

    public static HolidayRule NewYear => HolidayRule.Fixed(1, 1).Named("New Year's Day", "Año Nuevo");

    public static HolidayRule Epiphany => HolidayRule.Fixed(1, 6).Named("Epiphany", "Epifanía del Señor");

    public static HolidayRule CarnivalMonday => HolidayRule.Easter(-48).Named("Carnival Monday", "Lunes de Carnaval");

    public static HolidayRule CarnivalTuesday =>
        HolidayRule.Easter(-47).Named("Carnival Tuesday", "Martes de Carnaval");

    public static HolidayRule MaundyThursday => HolidayRule.Easter(-3).Named("Maundy Thursday", "Jueves Santo");

    public static HolidayRule GoodFriday => HolidayRule.Easter(-2).Named("Good Friday", "Viernes Santo");

    public static HolidayRule EasterMonday => HolidayRule.Easter(1).Named("Easter Monday", "Lunes de Pascua");

    public static HolidayRule CorpusChristi => HolidayRule.Easter(60).Named("Corpus Christi", "Corpus Christi");

    public static HolidayRule LaborDay => HolidayRule.Fixed(5, 1).Named("Labor Day", "Día del Trabajo");

    public static HolidayRule PeterAndPaul =>
        HolidayRule.Fixed(6, 29).Named("Saints Peter and Paul", "San Pedro y San Pablo");

    public static HolidayRule Assumption =>
        HolidayRule.Fixed(8, 15).Named("Assumption of Mary", "Asunción de la Virgen");

    public static HolidayRule AllSaints => HolidayRule.Fixed(11, 1).Named("All Saints' Day", "Día de Todos los Santos");

    public static HolidayRule ImmaculateConception =>
        HolidayRule.Fixed(12, 8).Named("Immaculate Conception", "Inmaculada Concepción");

    public static HolidayRule Christmas => HolidayRule.Fixed(12, 25).Named("Christmas Day", "Navidad");

    public static HolidayRule DayAfterChristmas =>
        HolidayRule.Fixed(12, 26).Named("Day after Christmas", "Segundo día de Navidad");
}
