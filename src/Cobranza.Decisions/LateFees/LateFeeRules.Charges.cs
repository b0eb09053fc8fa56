namespace Cobranza.LateFees;

internal static partial class LateFeeRules
{
    public static Rule OnePeriod { get; } =
        Of("one-period", "Period {period}: {share} of {balance}", "Periodo {period}: {share} de {balance}");

    public static Rule PeriodsCounted { get; } =
        Of("periods-counted", "{count} periods at {fee} each", "{count} periodos a {fee} cada uno");

    public static Rule AveragePart { get; } =
        Of(
            "average-part",
            "Period {period}: {balance} on {days} of its {of} days at {share}, {amount-of-part}",
            "Periodo {period}: {balance} durante {days} de sus {of} días al {share}, {amount-of-part}"
        );

    public static Rule TierReached { get; } =
        Of(
            "tier-reached",
            "The tier from day {from-day} past due is reached",
            "Se alcanza el escalón a partir del día {from-day} de mora"
        );

    public static Rule NoTierReached { get; } =
        Of(
            "no-tier-reached",
            "The first tier begins on day {from-day} past due",
            "El primer escalón empieza el día {from-day} de mora"
        );

    public static Rule Banded { get; } =
        Of(
            "by-amount",
            "According to the overdue amount: one of these, from {amounts} on",
            "Según el importe vencido: uno de los siguientes, a partir de {amounts}"
        );

    public static Rule BandOf { get; } =
        Of(
            "band-of",
            "{balance} overdue belongs to the band from {from-amount}",
            "El importe vencido de {balance} pertenece al tramo a partir de {from-amount}"
        );

    public static Rule BelowBands { get; } =
        Of(
            "below-bands",
            "{balance} overdue is below the first band, from {from-amount}",
            "El importe vencido de {balance} no llega al primer tramo, a partir de {from-amount}"
        );

    public static Rule Sliced { get; } =
        Of(
            "by-slice",
            "Once, of the overdue amount, each part at its own share: {slices}",
            "Una sola vez, del importe vencido, cada tramo con su porcentaje: {slices}"
        );

    public static Rule ShareOfSlice { get; } =
        Of("share-of-slice", "{share} of a slice of {slice}", "{share} de un tramo de {slice}");

    public static Rule PerNotice { get; } =
        Of("per-notice", "{fee} for each notice sent while overdue", "{fee} por cada aviso enviado durante la mora");

    public static Rule PerNoticeAtMost { get; } =
        Of(
            "per-notice-at-most",
            "{fee} for each notice sent while overdue, at most {count}",
            "{fee} por cada aviso enviado durante la mora, {count} como máximo"
        );

    public static Rule NoticeOf { get; } = Of("notice-of", "Notice of {date}: {fee}", "Aviso del {date}: {fee}");

    private static Rule StartedPeriod { get; } =
        Of(
            "percent-per-started-period",
            "{share} of the overdue balance for each {period} begun since the due date",
            "{share} del saldo vencido por cada {period} iniciado desde el vencimiento"
        );

    private static Rule CompletedPeriod { get; } =
        Of(
            "percent-per-completed-period",
            "{share} of the balance still overdue at the end of each {period} since the due date",
            "{share} del saldo aún vencido al cabo de cada {period} desde el vencimiento"
        );

    private static Rule StartedFlat { get; } =
        Of(
            "flat-per-started-period",
            "{fee} for each {period} begun since the due date",
            "{fee} por cada {period} iniciado desde el vencimiento"
        );

    private static Rule CompletedFlat { get; } =
        Of(
            "flat-per-completed-period",
            "{fee} for each {period} since the due date that has passed unpaid",
            "{fee} por cada {period} transcurrido sin pago desde el vencimiento"
        );

    private static Rule StartedAverage { get; } =
        Of(
            "average-balance",
            "{share} for each {period} since the due date of the average daily overdue balance, a part of it in proportion",
            "{share} por cada {period} desde el vencimiento del saldo vencido promedio diario, o su parte proporcional"
        );

    private static Rule CompletedAverage { get; } =
        Of(
            "average-balance-completed",
            "{share} of the average daily overdue balance for each {period} since the due date, once it has passed",
            "{share} del saldo vencido promedio diario por cada {period} transcurrido desde el vencimiento"
        );

    private static Rule TierOnly { get; } =
        Of(
            "tier-reached-only",
            "According to the days past due: only the last one reached of these, from day {days} on",
            "Según los días de mora: solo el último alcanzado de los siguientes, a partir del día {days}"
        );

    private static Rule TiersTogether { get; } =
        Of(
            "tiers-accumulated",
            "According to the days past due: all that are reached of these together, from day {days} on",
            "Según los días de mora: la suma de todos los alcanzados de los siguientes, a partir del día {days}"
        );

    /// <summary>A share for each period.</summary>
    public static Rule Periodic(PeriodCounting counting) =>
        counting == PeriodCounting.Completed ? CompletedPeriod : StartedPeriod;

    /// <summary>An amount for each period.</summary>
    public static Rule PeriodicFlat(PeriodCounting counting) =>
        counting == PeriodCounting.Completed ? CompletedFlat : StartedFlat;

    /// <summary>A share of an average.</summary>
    public static Rule AverageBalance(PeriodCounting counting) =>
        counting == PeriodCounting.Completed ? CompletedAverage : StartedAverage;

    /// <summary>What becomes of lower tiers.</summary>
    public static Rule Tiered(TierMode mode) => mode == TierMode.Accumulated ? TiersTogether : TierOnly;
}
