using System.Reflection;
using Cobranza.Assessments;
using Cobranza.Json;
using Cobranza.Policies;
using Cobranza.Receivables;
using NodaTime;

namespace Cobranza.Tests.Examples;

/// <summary>The twenty lines on the front page.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_twenty_lines_on_the_front_page_say_what_they_print()
    {
        var path = Path.Combine(Root, "docs", "samples", "Cartera", "data", "policy.json");

        // The page writes to the console; here it is read.
        using var Console = new StringWriter();

        #region Readme
        // A policy is code or a file; this one: docs/samples/Cartera/data/policy.json
        var policy = PolicyJson.Read(File.ReadAllBytes(path)).Policy!;

        var (customer, issued) = (CustomerId.Of("C-1"), new LocalDate(2026, 1, 5));
        var due = policy.Terms.Payment.DueOn(issued); // 30 days, then the end of the month: 28 February
        var total = Money.Of(10_000m, Currency.Mxn);
        var invoice = new Receivable(ReceivableId.Of("F-1"), customer, ReceivableKind.Invoice, total, issued, due);
        var payment = new Payment(EntryId.Of("P-1"), Money.Of(4_000m, Currency.Mxn), new LocalDate(2026, 3, 10));
        var account = new Account(customer, [invoice], [payment]);

        var picture = AccountAssessment.Of(account, PolicyHistory.Of(policy), asOf: new LocalDate(2026, 3, 31));

        var item = picture.Items[0];
        Console.WriteLine($"{item.Open}, {item.DaysPastDue} days past due"); // MXN 6000.00, 31 days past due
        Console.WriteLine(item.LateFee!.ToCharge); // MXN 398.60: 250.00, 10 days on 10,000 and 21 on 6,000
        Console.WriteLine(item.LateFee.Why.ToText(Language.Spanish)); // every period, rate and rounding, in words
        Console.WriteLine(picture.Next); // Today: Friendly reminder, by email … and why
        #endregion

        var lines = Console.ToString().ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("MXN 6000.00, 31 days past due", lines[0]);
        Assert.Equal("MXN 398.60", lines[1]);
        Assert.Contains("10 días", Console.ToString(), StringComparison.Ordinal);
        Assert.Contains("21 días", Console.ToString(), StringComparison.Ordinal);
        Assert.Contains("Today: Friendly reminder, by email", Console.ToString(), StringComparison.Ordinal);
    }

    private static string Root =>
        typeof(ReadmeTests)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "RepositoryRoot")
            .Value!;
}
