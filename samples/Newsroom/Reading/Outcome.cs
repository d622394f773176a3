using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Newsroom.Reading;

/// <summary>A value, or the problem that stands in its place.</summary>
internal readonly record struct Outcome<T>
    where T : class
{
    private readonly T? value;
    private readonly ProblemHttpResult? problem;

    private Outcome(T? value, ProblemHttpResult? problem) => (this.value, this.problem) = (value, problem);

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(ProblemHttpResult problem) => new(null, problem);

    public bool TryGetValue([NotNullWhen(true)] out T? found, [NotNullWhen(false)] out ProblemHttpResult? wrong)
    {
        (found, wrong) = (value, problem);
        return value is not null;
    }
}
