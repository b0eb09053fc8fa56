using Cobranza.DayCounts;
using Cobranza.LateFees;
using Cobranza.Rates;
using NodaTime;

namespace Cobranza.Statutory;

/// <summary>How a law sets its rate of interest: as a figure, or as a margin on a published reference. A closed family.</summary>
public abstract record StatutoryRate
{
    private protected StatutoryRate() { }

    /// <summary>The first day of interest for which the rate is known; <see langword="null"/> if it always was.</summary>
    public abstract LocalDate? KnownFrom { get; }

    /// <summary>The last day of interest for which the rate is known; <see langword="null"/> if it holds until further notice.</summary>
    public abstract LocalDate? KnownThrough { get; }

    /// <summary>Whether the rate of the first day of interest holds for the debt's life, so that only that day must be known.</summary>
    public abstract bool HoldsForLife { get; }

    /// <summary>The rate in words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the named ones.</exception>
    public abstract string ToText(Language language);

    /// <summary>The rate in English words, the same in every culture.</summary>
    public sealed override string ToString() => ToText(Language.English);

    /// <summary>The rate of one day of interest; <see langword="null"/> where it is not known.</summary>
    /// <param name="date">The day that bears interest.</param>
    /// <param name="startedOn">The first day of interest: the day after the due date.</param>
    /// <exception cref="ArgumentException">A date is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first day of interest.</exception>
    public Rate? FindOn(LocalDate date, LocalDate startedOn)
    {
        Guard.NotBefore(Guard.Date(startedOn), date);
        return FindCore(HoldsForLife ? startedOn : date);
    }

    internal abstract LateFeePolicy Interest(DayCount dayCount);

    internal abstract string LastBefore(LocalDate date);

    // The second lock: outsiders could still derive through the copy constructor, but cannot implement this member.
    private protected abstract Rate? FindCore(LocalDate date);

    /// <summary>A figure that the act itself names.</summary>
    public sealed record Fixed : StatutoryRate
    {
        /// <summary>A figure that the act itself names.</summary>
        /// <param name="rate">A simple rate.</param>
        /// <exception cref="ArgumentNullException">The rate is missing.</exception>
        /// <exception cref="ArgumentException">The rate compounds.</exception>
        public Fixed(Rate rate) =>
            Rate = !Guard.NotNull(rate).Compounds
                ? rate
                : throw new ArgumentException($"must be simple; it is {rate}", nameof(rate));

        /// <summary>The rate.</summary>
        public Rate Rate { get; }

        /// <inheritdoc/>
        public override LocalDate? KnownFrom => null;

        /// <inheritdoc/>
        public override LocalDate? KnownThrough => null;

        /// <inheritdoc/>
        public override bool HoldsForLife => false;

        /// <inheritdoc/>
        public override string ToText(Language language) => Rate.ToText(Guard.Defined(language), TextFormat.Default);

        internal override LateFeePolicy Interest(DayCount dayCount) => LateFeePolicy.SimpleInterest(Rate, dayCount);

        internal override string LastBefore(LocalDate date) => $"it is always {Rate}";

        private protected override Rate? FindCore(LocalDate date) => Rate;
    }

    /// <summary>A margin on a published reference of each half-year.</summary>
    public sealed record OverReference : StatutoryRate
    {
        /// <summary>Most margins: 100, our choice, because a law changes its margin once in a decade.</summary>
        public const int MaxMargins = 100;

        private readonly ValueList<RateStep> _steps;

        /// <summary>A margin on a published reference.</summary>
        /// <param name="reference">The reference as it counts for each day: where the law observes it on the day before a half-year, that value from the half-year's first day on.</param>
        /// <param name="margins">1 to <see cref="MaxMargins"/>, by the day of interest, no two of one day.</param>
        /// <param name="holdsForLife">Whether the rate of the half-year in which interest starts holds for the debt's life; then there is one margin.</param>
        /// <exception cref="ArgumentNullException">The reference, the margins or one of them are missing.</exception>
        /// <exception cref="ArgumentException">There is no margin or too many, two are of one day, there are several for life, or no day has both reference and margin.</exception>
        /// <exception cref="ArgumentOutOfRangeException">Reference and margin come to less than 0 % or more than <see cref="Rates.Rate.MaxAnnual"/>.</exception>
        public OverReference(PublishedRates reference, ValueList<MarginStep> margins, bool holdsForLife = false)
        {
            Reference = Guard.NotNull(reference);
            Margins = Ordered(Guard.NotNull(margins), holdsForLife);
            HoldsForLife = holdsForLife;
            _steps = HalfYearSteps.Of(reference, Margins);
        }

        /// <summary>The reference.</summary>
        public PublishedRates Reference { get; }

        /// <summary>The margins in order of day.</summary>
        public ValueList<MarginStep> Margins { get; }

        /// <inheritdoc/>
        public override LocalDate? KnownFrom => _steps[0].From;

        /// <inheritdoc/>
        public override LocalDate? KnownThrough => Reference.KnownThrough;

        /// <inheritdoc/>
        public override bool HoldsForLife { get; }

        /// <summary>The same rate with one published value more.</summary>
        /// <inheritdoc cref="PublishedRates.With"/>
        public OverReference With(PublishedRate row) => new(Reference.With(row), Margins, HoldsForLife);

        /// <inheritdoc/>
        public override string ToText(Language language)
        {
            var spanish = Guard.Defined(language) == Language.Spanish;
            var margins = string.Join(
                spanish ? ", después " : ", then ",
                Margins.Select(step => step.Points.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))
            );
            var held = (HoldsForLife, spanish) switch
            {
                (true, true) => ", la del semestre en que empieza la mora, hasta el pago",
                (true, false) => ", that of the half-year in which interest starts, until paid",
                (false, true) => ", la de cada semestre",
                _ => ", that of each half-year",
            };
            return spanish
                ? $"{Reference.Name} más {margins} puntos porcentuales{held}"
                : $"{Reference.Name} plus {margins} percentage points{held}";
        }

        internal override LateFeePolicy Interest(DayCount dayCount) =>
            HoldsForLife
                ? LateFeePolicy.SimpleInterest(
                    new ReferenceRate(
                        ReferenceSeries.Of(
                            _steps.Select(step => new ReferenceStep(
                                step.From,
                                Percentage.Of(step.Rate.Value.Value - Margins[0].Points.Value),
                                step.Source
                            )),
                            KnownThrough
                        ),
                        Margins[0].Points,
                        RateFixing.ForLife(FixingPeriod.Day, FixingDay.FirstDay)
                    ),
                    dayCount
                )
                : LateFeePolicy.SimpleInterest(RateSeries.Of(_steps, KnownThrough), dayCount);

        internal override string LastBefore(LocalDate date) => Reference.LastBefore(date);

        private protected override Rate? FindCore(LocalDate date)
        {
            var margin = Margins.LastOrDefault(step => step.From <= date);
            return margin is not null && Reference.Find(date) is { } row
                ? Rate.Annual(Percentage.Of(row.Value.Value + margin.Points.Value))
                : null;
        }

        private static ValueList<MarginStep> Ordered(ValueList<MarginStep> margins, bool holdsForLife)
        {
            var ordered = ValueList.From(
                margins.Select(step => Guard.NotNull(step, nameof(margins))).OrderBy(step => step.From)
            );
            var days = ordered.Select(step => step.From).Distinct().Count();
            return days == ordered.Count && days > 0 && days <= (holdsForLife ? 1 : MaxMargins)
                ? ordered
                : throw new ArgumentException(
                    $"must be one for life, else 1 to {MaxMargins} and no two of one day: [{string.Join(", ", ordered)}]",
                    nameof(margins)
                );
        }
    }
}
