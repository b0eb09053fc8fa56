namespace Cobranza.Calendars;

/// <summary>All the days of several rules.</summary>
internal sealed record HolidayGroup : DerivedRule
{
    public HolidayGroup(HolidayRule[] rules)
        : base(rules)
    {
        if (rules.Length == 0)
        {
            throw new ArgumentException("must hold at least one rule", nameof(rules));
        }

        Part(this, nameof(rules));
    }

    protected override Rule Rule => HolidayRules.Together;

    internal override IEnumerable<Holiday> HolidaysCore(int year) => Inner.SelectMany(rule => rule.HolidaysIn(year));
}
