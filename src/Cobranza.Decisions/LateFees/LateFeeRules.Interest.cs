using Cobranza.Rates;

namespace Cobranza.LateFees;

internal static partial class LateFeeRules
{
    public static Rule CompoundInterest { get; } =
        Of(
            "compound-interest",
            "Interest of {rate} {per} ({day-count}) on the overdue balance and on the interest before it",
            "Interés moratorio de {rate} {per} ({day-count}) sobre el saldo vencido y sobre los intereses anteriores"
        );

    public static Rule CapitalizedInterest { get; } =
        Of(
            "capitalized-interest",
            "Interest of {rate} {per} ({day-count}) on the overdue balance, added to the debt after each {period} and bearing interest from then on",
            "Interés moratorio de {rate} {per} ({day-count}) sobre el saldo vencido, que se capitaliza al cabo de cada {period} y desde entonces devenga intereses"
        );

    public static Rule CompoundPart { get; } =
        Of(
            "compound-part",
            "{balance} and {before} of interest from {from} to {to}: {days} days, {interest}",
            "{balance} más {before} de intereses del {from} al {to}: {days} días, {interest}"
        );

    private static Rule SimpleDayAfterDue { get; } =
        Of(
            "simple-interest",
            "Interest of {rate} {per} ({day-count}) on the overdue balance, for each day after the due date",
            "Interés moratorio de {rate} {per} ({day-count}) sobre el saldo vencido, por cada día después del vencimiento"
        );

    private static Rule SimpleFromDueDate { get; } =
        Of(
            "simple-interest-from-due",
            "Interest of {rate} {per} ({day-count}) on the overdue balance, from the due date up to the day before payment",
            "Interés moratorio de {rate} {per} ({day-count}) sobre el saldo vencido, desde el vencimiento hasta la víspera del pago"
        );

    private static Rule SeriesDayAfterDue { get; } =
        Of(
            "series-interest",
            "Interest ({day-count}) on the overdue balance at the rate in force on each day after the due date: {rates}",
            "Interés moratorio ({day-count}) sobre el saldo vencido, a la tasa vigente en cada día después del vencimiento: {rates}"
        );

    private static Rule SeriesFromDueDate { get; } =
        Of(
            "series-interest-from-due",
            "Interest ({day-count}) on the overdue balance at the rate in force on each day, from the due date up to the day before payment: {rates}",
            "Interés moratorio ({day-count}) sobre el saldo vencido, a la tasa vigente en cada día, desde el vencimiento hasta la víspera del pago: {rates}"
        );

    private static Rule ReferenceDayAfterDue { get; } =
        Of(
            "reference-interest",
            "Interest ({day-count}) on the overdue balance for each day after the due date: {rate}",
            "Interés moratorio ({day-count}) sobre el saldo vencido, por cada día después del vencimiento: {rate}"
        );

    private static Rule ReferenceFromDueDate { get; } =
        Of(
            "reference-interest-from-due",
            "Interest ({day-count}) on the overdue balance, from the due date up to the day before payment: {rate}",
            "Interés moratorio ({day-count}) sobre el saldo vencido, desde el vencimiento hasta la víspera del pago: {rate}"
        );

    private static Rule InterestMonths { get; } =
        Of(
            "interest-months",
            "{balance} from {from} to {to}: {days} days, {months} months, {interest}",
            "{balance} del {from} al {to}: {days} días, {months} meses, {interest}"
        );

    private static Rule InterestDays { get; } =
        Of(
            "interest-days",
            "{balance} from {from} to {to}: {days} days, {interest}",
            "{balance} del {from} al {to}: {days} días, {interest}"
        );

    private static Rule InterestPeriod { get; } =
        Of(
            "interest-period",
            "{balance} from {from} to {to}: {days} days, {years} of a year, {interest}",
            "{balance} del {from} al {to}: {days} días, {years} de año, {interest}"
        );

    private static Rule DatedMonths { get; } =
        Of(
            "dated-months",
            "{balance} from {from} to {to} at {rate} {per} ({source}): {days} days, {months} months, {interest}",
            "{balance} del {from} al {to} al {rate} {per} ({source}): {days} días, {months} meses, {interest}"
        );

    private static Rule DatedDays { get; } =
        Of(
            "dated-days",
            "{balance} from {from} to {to} at {rate} {per} ({source}): {days} days, {interest}",
            "{balance} del {from} al {to} al {rate} {per} ({source}): {days} días, {interest}"
        );

    private static Rule DatedPeriod { get; } =
        Of(
            "dated-period",
            "{balance} from {from} to {to} at {rate} {per} ({source}): {days} days, {years} of a year, {interest}",
            "{balance} del {from} al {to} al {rate} {per} ({source}): {days} días, {years} de año, {interest}"
        );

    /// <summary>Interest at a rate that stands still.</summary>
    public static Rule SimpleInterest(AccrualWindow window) =>
        window == AccrualWindow.FromDueDate ? SimpleFromDueDate : SimpleDayAfterDue;

    /// <summary>Interest at rates that change.</summary>
    public static Rule SeriesInterest(AccrualWindow window) =>
        window == AccrualWindow.FromDueDate ? SeriesFromDueDate : SeriesDayAfterDue;

    /// <summary>Interest at a reference and a margin.</summary>
    public static Rule ReferenceInterest(AccrualWindow window) =>
        window == AccrualWindow.FromDueDate ? ReferenceFromDueDate : ReferenceDayAfterDue;

    /// <summary>The days of one balance, with the time that the rate counts in.</summary>
    public static Rule Interest(RatePeriod per) =>
        per switch
        {
            RatePeriod.Month => InterestMonths,
            RatePeriod.Day => InterestDays,
            _ => InterestPeriod,
        };

    /// <summary>The days of one balance and one rate, with the rate and its source.</summary>
    public static Rule DatedInterest(RatePeriod per) =>
        per switch
        {
            RatePeriod.Month => DatedMonths,
            RatePeriod.Day => DatedDays,
            _ => DatedPeriod,
        };
}
