using System.Text.Json;

namespace Cobranza.Json.Reading;

/// <summary>The members of one object: each is asked for by name; what nobody asked for is unknown.</summary>
internal sealed class ObjectNode
{
    private readonly Node _self;
    private readonly Dictionary<string, Node> _members = new(StringComparer.Ordinal);
    private readonly List<string> _asked = [];

    public ObjectNode(Node self, JsonElement element)
    {
        _self = self;
        foreach (var property in element.EnumerateObject())
        {
            // The name comes unescaped, so an escaped twin is the same name.
            var member = new Node(property.Value, self.Path.Member(property.Name), self.Session);
            if (!_members.TryAdd(property.Name, member))
            {
                member.Add(ProblemCodes.DuplicateMember, "the member stands twice in its object");
            }
        }
    }

    /// <summary>The member, or null if it is not there.</summary>
    public Node? Optional(string name)
    {
        _asked.Add(name);
        return _members.GetValueOrDefault(name);
    }

    /// <summary>The member, or null and a problem if it is not there.</summary>
    public Node? Required(string name)
    {
        var member = Optional(name);
        if (member is null)
        {
            _self.Add(ProblemCodes.MissingMember, $"the member '{name}' is missing");
        }

        return member;
    }

    /// <summary>The one of two members that is there; a problem if neither is, or both are.</summary>
    public (Node? First, Node? Second) Either(string first, string second)
    {
        var found = (First: Optional(first), Second: Optional(second));
        if (found is (null, null))
        {
            _self.Add(ProblemCodes.MissingMember, $"the member '{first}' or '{second}' is missing");
        }
        else if (found is (not null, { } twin))
        {
            twin.Add(ProblemCodes.Contradiction, $"stands beside '{first}', and only one of the two may be given");
        }

        return found;
    }

    /// <summary>Tells the members that nobody asked for. Called once everything has been asked.</summary>
    public void RefuseOthers()
    {
        foreach (var (name, member) in _members)
        {
            if (!_asked.Contains(name, StringComparer.Ordinal))
            {
                var twin = _asked.Find(asked => asked.Equals(name, StringComparison.OrdinalIgnoreCase));
                member.Add(
                    ProblemCodes.UnknownMember,
                    twin is null
                        ? $"the member {ProblemList.Quote(name)} is not known here; allowed: {string.Join(", ", _asked)}"
                        : $"the member {ProblemList.Quote(name)} is not known here; it is written '{twin}'"
                );
            }
        }
    }

    /// <summary>Makes the value; what its constructor refuses becomes a problem of the member it names.</summary>
    /// <param name="make">Calls the constructor.</param>
    /// <param name="aliases">Parameters that are named otherwise than their member.</param>
    public T? Build<T>(Func<T?> make, params ReadOnlySpan<(string Parameter, string Member)> aliases)
        where T : class
    {
        try
        {
            return make();
        }
        catch (ArgumentException error)
        {
            Refused(error, Named(error.ParamName, aliases));
        }
        catch (Exception error) when (error is InvalidOperationException or ArithmeticException)
        {
            _self.Add(ProblemCodes.Contradiction, Allowed.From(error));
        }

        return null;
    }

    private void Refused(ArgumentException error, Node? member)
    {
        if (member is null)
        {
            _self.Add(ProblemCodes.Contradiction, Describe(error));
        }
        else
        {
            member.Add(ProblemCodes.OutOfRange, $"found {member.Found}; it {Allowed.From(error)}");
        }
    }

    private static string Describe(ArgumentException error) =>
        error.ParamName is { } name ? $"{ProblemList.Quote(name)} {Allowed.From(error)}" : Allowed.From(error);

    // A parameter is named as its member is, or is a path below it: "days", "Days", "limits[1]", "grace.Days".
    private Node? Named(string? parameter, ReadOnlySpan<(string Parameter, string Member)> aliases)
    {
        if (parameter is null)
        {
            return null;
        }

        var end = parameter.AsSpan().IndexOfAny('.', '[');
        var head = end < 0 ? parameter : parameter[..end];
        foreach (var alias in aliases)
        {
            head = head.Equals(alias.Parameter, StringComparison.OrdinalIgnoreCase) ? alias.Member : head;
        }

        var name = _asked.Find(asked => asked.Equals(head, StringComparison.OrdinalIgnoreCase));
        return name is null ? null : _members.GetValueOrDefault(name);
    }
}
