using Cobranza;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Extensions;

#pragma warning disable IDE0130 // The namespace of the host: AddCobranza appears where services are registered.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers policies, and a clock at the edge.</summary>
public static class CobranzaServiceCollectionExtensions
{
    /// <summary>Registers the host's policies, its time zone and <see cref="IBusinessDate"/>.</summary>
    /// <remarks>
    /// <para>Everything is a stateless singleton. The options are checked when the host starts; an error names the field.</para>
    /// <para>The clock is the registered <see cref="IClock"/>, else the registered <see cref="TimeProvider"/>, else the
    /// system's.</para>
    /// <para>Registering twice is registering once; a later <paramref name="configure"/> is applied after an earlier one.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    public static IServiceCollection AddCobranza(this IServiceCollection services, Action<CobranzaOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        AddServices(services);
        services.AddOptions<CobranzaOptions>().Configure(configure).ValidateOnStart();
        return services;
    }

    /// <summary>Registers further policies under a name, for <see cref="IPolicyBook.Named"/>.</summary>
    /// <remarks>Policies of different names do not see each other.</remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="name">The name, not empty; letter case counts.</param>
    /// <param name="configure">Sets <see cref="CobranzaOptions.Policies"/>.</param>
    /// <exception cref="ArgumentException">An argument is missing or the name is empty.</exception>
    public static IServiceCollection AddCobranza(
        this IServiceCollection services,
        string name,
        Action<CobranzaOptions> configure
    )
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configure);
        AddServices(services);
        if (!services.Any(service => service.ImplementationInstance is PolicyName known && known.Value == name))
        {
            services.AddSingleton(new PolicyName(name));
        }

        services.AddOptions<CobranzaOptions>(name).Configure(configure).ValidateOnStart();
        return services;
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddOptions();
        services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<CobranzaOptions>, CobranzaOptionsValidator>(
                _ => new CobranzaOptionsValidator()
            )
        );
#pragma warning disable RS0030 // The edge of the host: the one place where the libraries name a clock.
        services.TryAddSingleton<IClock>(provider =>
            provider.GetService<TimeProvider>()?.ToClock() ?? SystemClock.Instance
        );
#pragma warning restore RS0030
        services.TryAddSingleton<IBusinessDate>(provider => new BusinessDate(
            provider.GetRequiredService<IClock>(),
            DateTimeZoneProviders.Tzdb[
                provider.GetRequiredService<IOptionsMonitor<CobranzaOptions>>().CurrentValue.TimeZone!
            ]
        ));
        services.TryAddSingleton<IPolicyBook>(provider => new PolicyBook(
            provider.GetRequiredService<IOptionsMonitor<CobranzaOptions>>(),
            provider.GetServices<PolicyName>()
        ));
    }
}
