using System.Globalization;

namespace NewsModel.Mutation;

/// <summary>One change of the library, switched on by its number.</summary>
internal sealed record Mutant(int Id, string File, int Line, string Original, string Changed)
{
    /// <summary>As a line of a file.</summary>
    public string ToRow() => string.Join('\t', Id.ToString(CultureInfo.InvariantCulture), File, Line.ToString(CultureInfo.InvariantCulture), Original, Changed);

    public static Mutant OfRow(string row)
    {
        var fields = row.Split('\t');
        return new Mutant(int.Parse(fields[0], CultureInfo.InvariantCulture), fields[1], int.Parse(fields[2], CultureInfo.InvariantCulture), fields[3], fields[4]);
    }

    public override string ToString() => $"{File}({Line}): {Original} → {Changed}";
}

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
