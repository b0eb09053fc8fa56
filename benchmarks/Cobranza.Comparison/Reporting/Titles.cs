namespace Cobranza.Comparison;

/// <summary>The questions as headings.</summary>
internal static class Titles
{
    public static string Of(Question question) =>
        question switch
        {
            Question.Memory => "Reading memory",
            Question.Totals => "Totals by currency and bucket",
            Question.Customers => "Customer × currency × bucket",
            Question.Charges => "A late charge for every item, stored",
            Question.ChargeSums => "The sums of the late charges alone",
            Question.Snapshots => "365 daily agings of today's balances",
            Question.History => "365 daily agings as they were, payments included",
            Question.Loading => "Loading and preparing",
            _ => question.ToString(),
        };
}
