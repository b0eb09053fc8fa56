namespace Cobranza.Discounts;

/// <summary>A discount window in words: plain days in one phrase, others step by step.</summary>
internal static class WindowText
{
    public static Explanation Of(DiscountWindow window)
    {
        var trace = new Trace(DiscountRules.WindowLastDay);
        DescribeInto(trace, window);
        return trace.ToExplanation();
    }

    /// <summary>What a discount's own sentence does not say about its window.</summary>
    public static void DescribeInto(Trace trace, DiscountWindow window)
    {
        if (window.Days is { } days)
        {
            trace.Note("days", days);
        }
        else
        {
            window.Until.DescribeInside(trace);
        }

        if (window.Rolls)
        {
            trace.Open(DiscountRules.RolledBy(window.Adjustment));
        }

        if (window.Tolerance > 0)
        {
            trace.Open(DiscountRules.Tolerance).Note("days", window.Tolerance);
        }
    }
}
