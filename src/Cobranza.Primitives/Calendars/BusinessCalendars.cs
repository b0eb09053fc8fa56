using System.Diagnostics.CodeAnalysis;
using Cobranza.Calendars.National;

namespace Cobranza.Calendars;

/// <summary>Business calendars of countries and payment systems, each right within the years it names and refusing all others.</summary>
/// <remarks>
/// <para>Monday to Friday without the holidays of the country as a whole; those of regions and towns are yours to add. The acts behind
/// each rule, what is left out and where sources differ stand in <c>docs/national-calendars.md</c>. Checked on 27 November 2026: what is
/// enacted or proclaimed after that day is not in them.</para>
/// <para>Each is built when it is first used. Each has an id for files of policies, which never changes.</para>
/// </remarks>
public static class BusinessCalendars
{
    private static readonly (string Id, Func<BusinessCalendar> Calendar)[] Catalog =
    [
        ("argentina", () => Argentina),
        ("brazil", () => Brazil),
        ("brazil-banking", () => BrazilBanking),
        ("chile", () => Chile),
        ("colombia", () => Colombia),
        ("mexico", () => Mexico),
        ("peru", () => Peru),
        ("spain", () => Spain),
        ("t2", () => T2),
        ("united-kingdom-england-wales", () => UnitedKingdom),
        ("united-states-federal", () => UnitedStates),
        ("united-states-federal-reserve", () => FederalReserve),
    ];

    /// <summary>All of them, by id.</summary>
    public static ValueList<BusinessCalendar> All => ValueList.From(Catalog.Select(entry => entry.Calendar()));

    /// <summary>The ids of all of them, in alphabetical order.</summary>
    public static ValueList<string> Ids { get; } = ValueList.From(Catalog.Select(entry => entry.Id));

    /// <summary><c>argentina</c>: national holidays, general non-working days and decreed days for tourism, 2017 to 2026, the last year
    /// whose days for tourism are decreed. Ley 27.399.</summary>
    public static BusinessCalendar Argentina => ArgentinaHolidays.Calendar;

    /// <summary><c>brazil</c>: national holidays with Good Friday, 2003 to 2030; without Carnival and Corpus Christi, for which see
    /// <see cref="BrazilBanking"/>. Lei 662/1949 and later.</summary>
    public static BusinessCalendar Brazil => BrazilHolidays.National;

    /// <summary><c>brazil-banking</c>: the days on which Brazilian banks work, those that BUS/252 counts, 2001 to 2030. Resolução CMN
    /// 4.880/2020.</summary>
    public static BusinessCalendar BrazilBanking => BrazilHolidays.Banking;

    /// <summary><c>chile</c>: legal holidays of the whole country, 2007 to 2030; without 31 December, which closes banks alone.</summary>
    public static BusinessCalendar Chile => ChileHolidays.Calendar;

    /// <summary><c>colombia</c>: paid days of rest, 1984 to 2030. Ley 51 de 1983, Ley 2578 de 2026.</summary>
    public static BusinessCalendar Colombia => ColombiaHolidays.Calendar;

    /// <summary><c>united-states-federal-reserve</c>: as <see cref="UnitedStates"/>, but open on the Friday before a holiday on a
    /// Saturday, 2000 to 2030. The days on which Fedwire and ACH settle.</summary>
    public static BusinessCalendar FederalReserve => UnitedStatesHolidays.FederalReserve;

    /// <summary><c>mexico</c>: mandatory days of rest, 2007 to 2030. Ley Federal del Trabajo, article 74. Banks close on more days, which
    /// their commission publishes each year.</summary>
    public static BusinessCalendar Mexico => MexicoHolidays.Calendar;

    /// <summary><c>peru</c>: national holidays, 2000 to 2030. Decreto Legislativo 713 and later.</summary>
    public static BusinessCalendar Peru => PeruHolidays.Calendar;

    /// <summary><c>spain</c>: days that are holidays in the whole of Spain, 2008 to 2030; without those that some community replaces.
    /// Real Decreto 2001/1983, article 45.</summary>
    public static BusinessCalendar Spain => SpainHolidays.Calendar;

    /// <summary><c>t2</c>: the euro payment system T2, formerly TARGET2 and TARGET, 1999 to 2030. European Central Bank.</summary>
    public static BusinessCalendar T2 => T2Holidays.Calendar;

    /// <summary><c>united-kingdom-england-wales</c>: bank and public holidays of England and Wales, 1978 to 2028; Scotland and Northern
    /// Ireland have others. Banking and Financial Dealings Act 1971 and royal proclamations.</summary>
    public static BusinessCalendar UnitedKingdom => EnglandAndWalesHolidays.Calendar;

    /// <summary><c>united-states-federal</c>: legal public holidays as federal offices keep them, 1971 to 2030. 5 U.S.C. 6103.</summary>
    public static BusinessCalendar UnitedStates => UnitedStatesHolidays.Federal;

    /// <summary>The calendar with an id, in lower case as written above.</summary>
    /// <exception cref="ArgumentNullException">The id is <see langword="null"/>.</exception>
    public static bool TryFind(string id, [NotNullWhen(true)] out BusinessCalendar? calendar)
    {
        Guard.NotNull(id);
        calendar = Array.Find(Catalog, entry => entry.Id == id).Calendar?.Invoke();
        return calendar is not null;
    }

    /// <summary>The id of a calendar that equals one of these; <see langword="null"/> if none does.</summary>
    /// <exception cref="ArgumentNullException">The calendar is <see langword="null"/>.</exception>
    public static string? IdOf(BusinessCalendar calendar)
    {
        Guard.NotNull(calendar);
        return Array.Find(Catalog, entry => entry.Calendar() == calendar).Id;
    }
}
