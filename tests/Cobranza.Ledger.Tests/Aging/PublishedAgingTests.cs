using System.Globalization;
using Cobranza.Aging;
using NodaTime;
using static Cobranza.Tests.Aging.PublishedAging;

namespace Cobranza.Tests.Aging;

/// <summary>Agings of other programs and of the literature; agings.csv names the source of each, and where its convention differs.</summary>
public sealed class PublishedAgingTests
{
    public static TheoryData<string> Ids => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_published_comes_out(string id)
    {
        var outcomes = 0;
        foreach (var row in All[id].Outcomes)
        {
            outcomes++;
            switch (row[0])
            {
                case "aged":
                    Buckets(All[id], row);
                    break;
                case "open":
                    var parts = All[id].Find(row[2], row[1]).Item.Parts;
                    Assert.Equal(row[3].Split(' ').Select(Number), parts.Select(part => part.Open.Amount));
                    break;
                case "age":
                    var (item, commitments) = All[id].Find(row[2], row[1]);
                    Assert.Equal(Number(row[3]), All[id].Policy.AgeOf(item, commitments, Date(row[1])));
                    Assert.Equal(Number(row[3]), All[id].Policy.AgeOf(item, item.Parts[0], commitments, Date(row[1])));
                    break;
                case "bucket":
                    Bucket(All[id].Policy.Buckets, row);
                    break;
                case "sum":
                    Assert.Equal(Number(row[2]), All[id].Age(row[1]).Totals.Sum(total => total.Total.Amount));
                    break;
                case "in":
                    Converted(All[id], row);
                    break;
                default:
                    Assert.Fail($"Nobody checks '{row[0]}'.");
                    break;
            }
        }

        Assert.NotEqual(0, outcomes);
    }

    [Fact]
    public void All_cases_are_there() => Assert.Equal(31, All.Count);

    private static void Buckets(PublishedAging one, string[] row)
    {
        var line = one.Age(row[1]).Rows.Single(line => line.Key == row[2]);
        Assert.Equal(row[3].Split(' ').Select(Number), line.Buckets.Select(bucket => bucket.Amount));
        Assert.Equal((Number(row[4]), Number(row[5])), (line.Credits.Amount, line.Total.Amount));
    }

    private static void Bucket(AgingBuckets buckets, string[] row)
    {
        var (days, day) = (int.Parse(row[1], CultureInfo.InvariantCulture), new LocalDate(2024, 6, 30));
        Assert.Equal(Number(row[2]), buckets.IndexOf(days));
        Assert.Equal(Number(row[2]), buckets.IndexOf(day.PlusDays(-days), day));
        Assert.Equal(row[3], buckets.NameOf(buckets.IndexOf(days), Language.English));
    }

    private static void Converted(PublishedAging one, string[] row)
    {
        var view = one.Age(row[1]).ConvertTo(Currency.Of(row[2]), one.Rates, Rounding.HalfEven);
        Assert.Equal(Number(row[3]), view.Total.Total.Amount);
        Assert.True(view.RoundingDifference.IsZero);
    }
}
