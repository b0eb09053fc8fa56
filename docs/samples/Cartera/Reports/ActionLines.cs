using Cartera.Problems;
using Cobranza;
using Cobranza.Escalations;
using NodaTime;

namespace Cartera.Reports;

/// <summary>Whom to contact today, and whom to leave alone.</summary>
internal sealed class ActionLines(LocalDate asOf)
{
    /// <summary>Steps told ahead. Our choice: the next one, and where it leads.</summary>
    public const int StepsAhead = 2;

    public IReadOnlyList<WorkLine> Work(IEnumerable<Person> people) =>
        [
            .. people
                .Select(WorkOf)
                .OfType<WorkLine>()
                .OrderByDescending(line => line.OldestDaysPastDue)
                .ThenBy(line => line.Customer.Code, StringComparer.Ordinal),
        ];

    public IReadOnlyList<WaitLine> Waiting(IEnumerable<Person> people) =>
        [
            .. people
                .Where(person => DaysPastDue(person) > 0)
                .Select(WaitOf)
                .OfType<WaitLine>()
                .OrderBy(line => line.Next?.On ?? LocalDate.MaxIsoValue)
                .ThenByDescending(line => line.OldestDaysPastDue)
                .ThenBy(line => line.Customer.Code, StringComparer.Ordinal),
        ];

    private static Phrase NameOf(EscalationStep step) => new(step.EnglishName, step.SpanishName);

    private WorkLine? WorkOf(Person person) =>
        person.Next is NextStep.Take take
            ? new(
                person.Who,
                Chased(person),
                DaysPastDue(person),
                NameOf(take.Step),
                take.Step.Channel,
                take.Why,
                [.. person.Ahead.Select(planned => new NextLine(planned.On, NameOf(planned.Step)))]
            )
            : null;

    private WaitLine? WaitOf(Person person) =>
        person.Next switch
        {
            NextStep.Wait wait => new(
                person.Who,
                Chased(person),
                DaysPastDue(person),
                new(wait.Until, NameOf(wait.ForStep)),
                wait.Why
            ),
            NextStep.NoStep none => new(person.Who, Chased(person), DaysPastDue(person), null, none.Why),
            _ => null,
        };

    private int DaysPastDue(Person person) => Math.Max(0, person.Chased.DaysPastDue(asOf) ?? 0);

    /// <summary>What is overdue; before anything is, what is open.</summary>
    private Money[] Chased(Person person)
    {
        var facts = person.Chased;
        var currencies = person.Balance.Currencies;
        var overdue = currencies
            .Select(currency => facts.OverdueIn(currency, asOf))
            .Where(amount => amount.IsPositive)
            .ToArray();
        return overdue.Length > 0 ? overdue : [.. currencies.Select(facts.OpenIn).Where(amount => amount.IsPositive)];
    }
}
