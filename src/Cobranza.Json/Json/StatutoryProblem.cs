namespace Cobranza.Json;

/// <summary>One thing that is wrong with a file of a statutory regime.</summary>
/// <param name="Code">What kind of problem it is; one of <see cref="ProblemCodes"/>, stable across versions.</param>
/// <param name="Path">Where it is, as a JSON path such as <c>$.interest[0].rate.margins[0].points</c>; <c>$</c> is the whole file.</param>
/// <param name="Message">What was found (at most 64 characters of it, control characters replaced) and what is allowed.</param>
public sealed record StatutoryProblem(string Code, string Path, string Message)
{
    /// <summary>Path, message and code in one line.</summary>
    public override string ToString() => $"{Path}: {Message} [{Code}]";
}
