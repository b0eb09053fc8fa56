using Cobranza.Json.Reading;
using Cobranza.Json.Writing;
using Cobranza.Policies;

namespace Cobranza.Json;

/// <summary>Reads and writes policies: strict on reading, one canonical form on writing.</summary>
/// <remarks>
/// <para>A file holds one version, or <c>"versions"</c>: a list of them. Amounts, percentages and dates are texts
/// (<c>"MXN 1234.56"</c>, <c>"24%"</c>, <c>"2026-01-01"</c>), so that no reader of JSON can round them.</para>
/// <para>Unknown, doubled, missing and null members are refused, and so is everything that a constructor would refuse.
/// All problems are told at once, each with a code and its path; no bytes make reading throw.</para>
/// </remarks>
public static class PolicyJson
{
    /// <summary>Largest file: 1 MiB (our choice: a hundred times the longest policy we know).</summary>
    public const int MaxBytes = 1024 * 1024;

    /// <summary>Deepest nesting of objects and arrays: 32 (our choice: a policy needs about ten).</summary>
    public const int MaxDepth = 32;

    /// <summary>Longest array, and most members of an object: 10,000 (our choice: three centuries of holidays).</summary>
    public const int MaxArrayLength = 10_000;

    /// <summary>Longest text: 4,096 characters (our choice: no text of a policy is longer than a few lines).</summary>
    public const int MaxStringLength = 4_096;

    /// <summary>Most values, objects and arrays included: 65,536 (our choice: it bounds the memory of one reading).</summary>
    public const int MaxValues = 65_536;

    /// <summary>Most problems that are listed: 100 (our choice: nobody mends more in one sitting).</summary>
    public const int MaxProblems = Limits.Problems;

    /// <summary>The format number that this version reads and writes.</summary>
    public const int Format = JsonFile.Format;

    /// <summary>The address that canonical files name as their <c>$schema</c>.</summary>
    public const string SchemaId =
        "https://raw.githubusercontent.com/cobranza-core/cobranza-core/main/docs/schema/policy.schema.json";

    private const string SchemaResource = "Cobranza.Json.policy.schema.json";

    private static readonly Limits Limits = new(MaxBytes, MaxDepth, MaxArrayLength, MaxStringLength, MaxValues);

    /// <summary>The JSON schema of policy files, as published beside the documentation.</summary>
    public static string Schema
    {
        get
        {
            using var stream = typeof(PolicyJson).Assembly.GetManifestResourceStream(SchemaResource)!;
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }
    }

    /// <summary>Reads one version; gives the version or all problems.</summary>
    /// <param name="utf8">The file, as it lies on disk.</param>
    public static PolicyReadResult Read(ReadOnlySpan<byte> utf8)
    {
        var (policy, problems) = JsonFile.Read(utf8, Limits, PolicyReader.Version);
        return new(policy, Told(problems));
    }

    /// <summary>Reads one version or a list of versions; gives their history or all problems.</summary>
    /// <param name="utf8">The file, as it lies on disk.</param>
    public static PolicyHistoryReadResult ReadHistory(ReadOnlySpan<byte> utf8)
    {
        var (history, problems) = JsonFile.Read(utf8, Limits, PolicyReader.History);
        return new(history, Told(problems));
    }

    /// <summary>Writes one version in canonical form; reading it back gives an equal version.</summary>
    /// <exception cref="ArgumentException">
    /// The policy is missing, holds a policy of the caller's own (the format has no word for it), holds two currencies of one
    /// code with different minor digits, or is larger than a file may be.
    /// </exception>
    public static string Write(PolicySet policy)
    {
        Guard.NotNull(policy);
        return JsonOut.Text(
            Limits,
            json =>
            {
                Head(json);
                PolicyWriter.Version(json, policy);
            }
        );
    }

    /// <summary>Writes a history in canonical form, as a list of versions; reading it back gives an equal history.</summary>
    /// <exception cref="ArgumentException">As for one version.</exception>
    public static string Write(PolicyHistory history)
    {
        Guard.NotNull(history);
        return JsonOut.Text(
            Limits,
            json =>
            {
                Head(json);
                json.Array("versions", history.Versions, version => PolicyWriter.Version(json, version));
            }
        );
    }

    private static void Head(JsonOut json)
    {
        json.Text("$schema", SchemaId);
        json.Number("format", Format);
    }

    private static ValueList<PolicyProblem> Told(IReadOnlyList<Problem> problems) =>
        ValueList.From(problems.Select(problem => new PolicyProblem(problem.Code, problem.Path, problem.Message)));
}
