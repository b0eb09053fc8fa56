using Cobranza.Json.Reading;
using Cobranza.Json.Writing;
using Cobranza.Receivables;

namespace Cobranza.Json;

/// <summary>Reads and writes the facts of one customer's account.</summary>
/// <remarks>Reading enforces what the constructors enforce, and gives every problem with its path instead of an exception.</remarks>
public static class FactsJson
{
    /// <summary>Largest file: 16 MiB (our choice: some 50,000 entries, more than one customer has in ten years).</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>Deepest nesting of objects and arrays: 32, as for policies.</summary>
    public const int MaxDepth = PolicyJson.MaxDepth;

    /// <summary>Longest array: 100,000 elements (our choice, because a file of the largest size holds no more).</summary>
    public const int MaxArrayLength = 100_000;

    /// <summary>Longest text: 4,096 characters, as for policies.</summary>
    public const int MaxStringLength = PolicyJson.MaxStringLength;

    /// <summary>Most values, objects and arrays included: 1,000,000 (our choice: it bounds the memory of one reading).</summary>
    public const int MaxValues = 1_000_000;

    private static readonly Limits Limits = new(MaxBytes, MaxDepth, MaxArrayLength, MaxStringLength, MaxValues);

    /// <summary>Reads an account; gives the account or all problems, and never throws for any bytes.</summary>
    /// <param name="utf8">The file, as it lies on disk.</param>
    public static FactsReadResult Read(ReadOnlySpan<byte> utf8)
    {
        var (account, problems) = JsonFile.Read(utf8, Limits, FactsReader.Account);
        return new(
            account,
            ValueList.From(problems.Select(problem => new FactsProblem(problem.Code, problem.Path, problem.Message)))
        );
    }

    /// <summary>Writes an account in canonical form; reading it back gives an equal account.</summary>
    /// <exception cref="ArgumentException">
    /// The account is missing, holds two currencies of one code with different minor digits, or is larger than a file may be.
    /// </exception>
    public static string Write(Account account)
    {
        Guard.NotNull(account);
        return JsonOut.Text(
            Limits,
            json =>
            {
                json.Number("format", JsonFile.Format);
                FactsWriter.Account(json, account);
            }
        );
    }
}
