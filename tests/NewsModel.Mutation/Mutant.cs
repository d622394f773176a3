namespace NewsModel.Mutation;

/// <summary>One change of the library, switched on by its number.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Original, string Changed);

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    /// <summary>No test that runs here reaches it.</summary>
    NotCovered,

    /// <summary>Every test that reaches it passes.</summary>
    Survived,

    /// <summary>A test fails.</summary>
    Killed,

    /// <summary>A test does not end, or the process ends with it.</summary>
    TimedOut,
}
