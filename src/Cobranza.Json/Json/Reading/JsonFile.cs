using System.Text.Json;

namespace Cobranza.Json.Reading;

/// <summary>From bytes to a value and all problems: limits and grammar first, then the members.</summary>
internal static class JsonFile
{
    /// <summary>The format number that this version reads and writes.</summary>
    public const int Format = 1;

    public static (T? Value, IReadOnlyList<Problem> Problems) Read<T>(
        ReadOnlySpan<byte> utf8,
        Limits limits,
        Func<ObjectNode, T?> read
    )
        where T : class
    {
        if (Scan.Check(utf8, limits) is { } problem)
        {
            return (null, [problem]);
        }

        using var document = JsonDocument.Parse(
            utf8.ToArray(),
            new JsonDocumentOptions
            {
                MaxDepth = limits.Depth,
                CommentHandling = JsonCommentHandling.Disallow,
                AllowTrailingCommas = false,
            }
        );
        var session = new Session();
        var root = new Node(document.RootElement, JsonPath.Root, session);
        var value = root.Object() is { } members && IsOurs(members) ? read(members) : null;
        return session.Problems.IsEmpty ? (value, []) : (null, session.Problems.All);
    }

    // A file of another format may mean other things by the same names: nothing else is read from it.
    private static bool IsOurs(ObjectNode members)
    {
        var format = members.Required("format");
        var number = format?.Integer();
        if (number is { } found && found != Format)
        {
            format!.Add(ProblemCodes.UnknownFormat, Guard.Text($"found {found}; this version reads format {Format}"));
            return false;
        }

        Declare(members.Optional("currencies"));
        return true;
    }

    private static void Declare(Node? currencies)
    {
        _ = currencies?.List<object>(node =>
        {
            if (node.Object() is not { } members)
            {
                return null;
            }

            var code = members.Required("code")?.Text();
            var digits = members.Required("minorDigits")?.Integer();
            members.RefuseOthers();
            if (
                code is not null
                && digits is { } number
                && members.Build<object>(() => Currency.Custom(code, number)) is Currency own
            )
            {
                if (!node.Session.Declare(own))
                {
                    node.Add(ProblemCodes.Contradiction, $"the currency {own} is declared twice");
                }
            }

            return null;
        });
    }
}
