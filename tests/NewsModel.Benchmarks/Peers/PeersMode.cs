using System.Globalization;
using System.Runtime.InteropServices;

namespace NewsModel.Benchmarks.Peers;

/// <summary>Prints NewsModel beside its peers, in about a minute: what each gets right, and what it costs.</summary>
internal static class PeersMode
{
    private const int FewestTurns = 40;

    // Long enough for several passes of the quicker work behind what a slower one leaves in the caches.
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Whole = TimeSpan.FromSeconds(15);

    public static double[] Nanoseconds(IReadOnlyList<Action> works) => Turns.Nanoseconds(works, Turn, FewestTurns, Whole);

    public static int Run(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $".NET {Environment.Version}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors; {string.Join(", ", Peers())}"));
        output.WriteLine();
        DateTable.Print(output);
        output.WriteLine();
        PageTable.Print(output);
        return 0;
    }

    private static IEnumerable<string> Peers() =>
        from type in new[] { typeof(NodaTime.Instant), typeof(SmartReader.Reader), typeof(AngleSharp.Html.Parser.HtmlParser) }
        let assembly = type.Assembly
        select $"{assembly.GetName().Name} {System.Diagnostics.FileVersionInfo.GetVersionInfo(assembly.Location).ProductVersion!.Split('+')[0]}";
}
