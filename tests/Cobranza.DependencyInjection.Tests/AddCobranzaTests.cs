using Cobranza.Aging;
using Cobranza.Allocations;
using Cobranza.Credit;
using Cobranza.Discounts;
using Cobranza.Escalations;
using Cobranza.LateFees;
using Cobranza.Policies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Testing;

namespace Cobranza.Tests;

public sealed class AddCobranzaTests
{
    private const string MexicoCity = "America/Mexico_City";

    private static readonly Instant HalfPastFour = Instant.FromUtc(2026, 3, 1, 4, 30);

    [Fact]
    public void Today_is_the_day_of_the_business_and_not_that_of_greenwich()
    {
        using var provider = Build(services => services.AddCobranza(Configured));

        Assert.Equal(new LocalDate(2026, 2, 28), provider.GetRequiredService<IBusinessDate>().Today);
    }

    [Fact]
    public void Today_moves_with_the_clock()
    {
        var clock = new FakeClock(HalfPastFour);
        var date = new BusinessDate(clock, DateTimeZoneProviders.Tzdb[MexicoCity]);

        clock.AdvanceHours(2);

        Assert.Equal(new LocalDate(2026, 3, 1), date.Today);
    }

    [Fact]
    public void A_clock_that_the_host_registered_is_kept()
    {
        var own = new FakeClock(HalfPastFour);
        using var provider = new ServiceCollection()
            .AddSingleton<IClock>(own)
            .AddCobranza(Configured)
            .BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<IClock>());
    }

    [Fact]
    public void Without_a_clock_the_time_provider_of_the_host_is_asked()
    {
        using var provider = new ServiceCollection()
            .AddSingleton<TimeProvider>(new StoppedTime(HalfPastFour.ToDateTimeOffset()))
            .AddCobranza(Configured)
            .BuildServiceProvider();

        Assert.Equal(new LocalDate(2026, 2, 28), provider.GetRequiredService<IBusinessDate>().Today);
    }

    [Theory]
    [InlineData(null, "TimeZone: is missing")]
    [InlineData("", "TimeZone: is missing")]
    [InlineData("Mexico", "TimeZone: 'Mexico'")]
    public void Wrong_options_fail_at_start_up_and_name_the_field(string? zone, string message)
    {
        using var provider = Build(services => services.AddCobranza(options => options.TimeZone = zone));

        var error = Assert.Throws<OptionsValidationException>(() =>
            provider.GetRequiredService<IStartupValidator>().Validate()
        );

        Assert.StartsWith(message, Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void Named_options_fail_at_start_up_with_every_field_that_is_wrong()
    {
        using var provider = Build(services =>
            services.AddCobranza(Configured).AddCobranza("retail", options => options.TimeZone = MexicoCity)
        );

        var error = Assert.Throws<OptionsValidationException>(() =>
            provider.GetRequiredService<IStartupValidator>().Validate()
        );

        Assert.Equal("retail", error.OptionsName);
        Assert.Equal(["Policies", "TimeZone"], error.Failures.Select(failure => failure.Split(':')[0]));
    }

    [Fact]
    public void Good_options_pass_at_start_up()
    {
        using var provider = Build(services => services.AddCobranza(Configured).AddCobranza("retail", Retail));

        provider.GetRequiredService<IStartupValidator>().Validate();

        Assert.Equal("Wholesale", provider.GetRequiredService<IPolicyBook>().Default.Versions[0].Name);
    }

    [Fact]
    public void Services_are_singletons_and_the_container_validates()
    {
        var services = new ServiceCollection().AddCobranza(Configured).AddCobranza("retail", Retail);
        using var provider = services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }
        );
        using var scope = provider.CreateScope();

        Assert.All(
            services.Where(service => service.ServiceType.Namespace == "Cobranza"),
            service => Assert.Equal(ServiceLifetime.Singleton, service.Lifetime)
        );
        Assert.Same(
            provider.GetRequiredService<IPolicyBook>(),
            scope.ServiceProvider.GetRequiredService<IPolicyBook>()
        );
    }

    [Fact]
    public void Policies_of_different_names_do_not_see_each_other()
    {
        using var provider = Build(services =>
            services
                .AddCobranza(Configured)
                .AddCobranza("retail", Retail)
                .AddCobranza("Retail", options => options.Policies = History("Other"))
        );
        var book = provider.GetRequiredService<IPolicyBook>();

        Assert.Equal("Wholesale", book.Default.Versions[0].Name);
        Assert.Equal("Retail", book.Named("retail").Versions[0].Name);
        Assert.Equal("Other", book.Named("Retail").Versions[0].Name);
    }

    [Fact]
    public void An_unknown_name_is_refused_with_the_known_ones()
    {
        using var provider = Build(services => services.AddCobranza(Configured).AddCobranza("retail", Retail));

        var error = Assert.Throws<ArgumentException>(() => provider.GetRequiredService<IPolicyBook>().Named("gold"));

        Assert.Contains("'gold'", error.Message, StringComparison.Ordinal);
        Assert.Contains("retail", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_host_without_policies_of_its_own_is_told_so_when_it_asks()
    {
        using var provider = Build(services => services.AddCobranza(options => options.TimeZone = MexicoCity));

        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<IPolicyBook>().Default);
    }

    [Fact]
    public void Registering_twice_is_registering_once()
    {
        var once = new ServiceCollection().AddCobranza(Configured).AddCobranza("retail", Retail);
        var twice = new ServiceCollection()
            .AddCobranza(Configured)
            .AddCobranza(Configured)
            .AddCobranza("retail", Retail)
            .AddCobranza("retail", Retail);

        Assert.Equal(Own(once), Own(twice));
        using var provider = twice.BuildServiceProvider();
        Assert.Equal("Retail", provider.GetRequiredService<IPolicyBook>().Named("retail").Versions[0].Name);
    }

    [Fact]
    public void Missing_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddCobranza(Configured));
        Assert.Throws<ArgumentNullException>(() => new ServiceCollection().AddCobranza(null!));
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddCobranza("", Retail));
        Assert.Throws<ArgumentNullException>(() => new BusinessDate(null!, DateTimeZone.Utc));
    }

    private static List<Type> Own(IServiceCollection services) =>
        [
            .. services
                .Select(service => service.ServiceType)
                .Where(type => type.Namespace == "Cobranza" || type == typeof(IClock)),
        ];

    private static ServiceProvider Build(Action<IServiceCollection> register)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IClock>(new FakeClock(HalfPastFour));
        register(services);
        return services.BuildServiceProvider();
    }

    private static void Configured(CobranzaOptions options)
    {
        options.TimeZone = MexicoCity;
        options.Policies = History("Wholesale");
    }

    private static void Retail(CobranzaOptions options) => options.Policies = History("Retail");

    private static PolicyHistory History(string name) =>
        PolicyHistory.Of(
            new PolicySet(
                name,
                new LocalDate(2026, 1, 1),
                TradeTerms.TwoTenNet30,
                new LateFeeTerms(LateFeePolicy.None, Rounding.HalfEven, Posting.Immediate),
                new CreditPolicy([]),
                new EscalationLadder([], ClimbMode.Sequential),
                AgingPolicy.Standard,
                AllocationOrder.OldestDueFirst
            )
        );

    private sealed class StoppedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
