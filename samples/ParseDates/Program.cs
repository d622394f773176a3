using System.Text;
using NewsModel;

// Prints what each line says: of the arguments, else of the standard input, else of the examples built in.
Console.OutputEncoding = Encoding.UTF8;
IEnumerable<string> lines = args.Length > 0 ? args : Console.IsInputRedirected ? Lines(Console.OpenStandardInput()) : Examples();

foreach (var line in lines)
{
    var result = TimestampParser.Default.Read(line);
    if (result.TryGetValue(out var timestamp))
        Console.WriteLine($"{timestamp,-24} {line}{Assumed(timestamp)}");
    else
        Console.WriteLine($"{"-",-24} {line} ({result.Error.Describe(line)})");
}

static string Assumed(NewsTimestamp timestamp) =>
    timestamp.Assumptions == TimestampAssumptions.None ? "" : $" (assumed: {timestamp.Assumptions})";

static IEnumerable<string> Examples() => Lines(typeof(Program).Assembly.GetManifestResourceStream("examples.txt")!);

static IEnumerable<string> Lines(Stream stream)
{
    using var reader = new StreamReader(stream);
    while (reader.ReadLine() is { } line) yield return line;
}
