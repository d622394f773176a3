using System.Text;

namespace NewsModel.Fuzz;

/// <summary>The words of the library's own tables as a dictionary for the fuzzer, which could not guess them.</summary>
internal static class Words
{
    private const int Longest = 32;

    public static int Print()
    {
        var library = typeof(TimestampParser).Assembly;
        var words = from resource in library.GetManifestResourceNames()
                    where resource.EndsWith(".tsv", StringComparison.Ordinal) && resource.StartsWith("Locales/", StringComparison.Ordinal)
                    from line in new StreamReader(library.GetManifestResourceStream(resource)!).ReadToEnd().Split('\n')
                    where line.Length > 0 && line[0] != '#'
                    from cell in line.Split('\t').Skip(3)
                    from name in cell.Split('|')
                    let word = name.TrimEnd('?').Trim()
                    let bytes = Encoding.UTF8.GetBytes(word)
                    where bytes.Length is > 1 and <= Longest
                    select Convert.ToHexString(bytes);
        foreach (var word in words.Distinct()) Console.WriteLine($"\"{string.Concat(word.Chunk(2).Select(pair => $"\\x{pair[0]}{pair[1]}"))}\"");
        return 0;
    }
}
