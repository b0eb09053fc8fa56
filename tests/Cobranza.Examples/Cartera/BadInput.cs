using Cobranza.Terms;
using NodaTime;

namespace Cobranza.Tests.SampleApplication;

/// <summary>What the tests of bad input share.</summary>
internal static class BadInput
{
    public static Func<LocalDate, DueDate> DueAtOnce { get; } = DueDate.On;
}
