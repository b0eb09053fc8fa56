using Cartera.Csv;
using Cartera.Facts;
using Cartera.Problems;
using Cobranza;
using Cobranza.LateFees;
using Cobranza.Policies;
using Cobranza.Statutory;
using NodaTime;

namespace Cartera.Running;

/// <summary>The late charges of a country's law in the place of those of the policy file.</summary>
internal static class LawFees
{
    /// <summary>The policies with the charges that a law gives between businesses, in every currency of the portfolio; and what the reader must know.</summary>
    /// <remarks>The contracts are taken to have been made on the day of the oldest document. A compensation stands in its own currency; other
    /// currencies bear interest alone.</remarks>
    /// <exception cref="UnreadableFileException">There is no such regime, or it holds no interest for these contracts.</exception>
    public static (PolicyHistory Policies, IReadOnlyList<Phrase> Notes) Of(
        string regime,
        PolicyHistory policies,
        Portfolio portfolio
    )
    {
        var law =
            StatutoryRegimes.Find(regime)
            ?? throw new UnreadableFileException(
                Usage.NoSuchRegime(regime, StatutoryRegimes.All.Select(one => one.Id))
            );
        var items = portfolio.Customers.SelectMany(customer => customer.Account.Receivables).ToList();
        var agreedOn = items.Min(item => item.IssuedOn);

        if (law.FindInterest(DebtorKind.Business, agreedOn) is not { } interest)
        {
            throw new UnreadableFileException(Usage.NoInterestByLaw(law, agreedOn));
        }

        var currencies = items.Select(item => item.Amount.Currency).Distinct().ToList();
        var fees = new PerCurrencyLateFee([
            .. currencies.Select(currency => new LateFeeInCurrency(currency, In(currency, law, agreedOn))),
        ]);
        var versions = policies.Versions.Select(version =>
            PolicyFile.With(
                version,
                new LateFeeTerms(fees, version.LateFees.Rounding, version.LateFees.Posting, law.Act)
            )
        );
        return (new([.. versions]), Notes(law, interest, agreedOn, currencies));
    }

    private static LateFeePolicy In(Currency currency, StatutoryRegime law, LocalDate agreedOn) =>
        IsCompensatedIn(currency, law, agreedOn)
            ? law.LateFeesFor(DebtorKind.Business, agreedOn)
            : law.InterestPolicyFor(DebtorKind.Business, agreedOn);

    // A share of the debt is in any currency.
    private static bool IsCompensatedIn(Currency currency, StatutoryRegime law, LocalDate agreedOn) =>
        law.FindCompensation(DebtorKind.Business, agreedOn) is { } compensation
        && (compensation.Share is not null || compensation.Bands[0].Amount.Currency == currency);

    private static List<Phrase> Notes(
        StatutoryRegime law,
        StatutoryInterest interest,
        LocalDate agreedOn,
        List<Currency> currencies
    )
    {
        var notes = new List<Phrase> { Usage.ByLaw(law, interest, agreedOn) };
        var alone = currencies.Where(currency => !IsCompensatedIn(currency, law, agreedOn)).ToList();

        if (law.FindCompensation(DebtorKind.Business, agreedOn) is not null && alone.Count > 0)
        {
            notes.Add(Usage.InterestAlone(alone));
        }

        return notes;
    }
}
