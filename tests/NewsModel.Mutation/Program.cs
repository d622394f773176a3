using System.Globalization;
using System.Text;
using NewsModel.Mutation;
using NewsModel.Mutation.Running;

Console.OutputEncoding = Encoding.UTF8;
switch (args)
{
    case ["worker", var slowest, .. var ids]:
        Worker(slowest).Run(ids.Select(Number));
        return 0;
    case ["fresh", var slowest, var id, var left]:
        Worker(slowest).RunFresh(Number(id), File.ReadLines(left).ToHashSet());
        return 0;
    case ["run", .. var targets] when Options(ref targets) is var (milliseconds, workers) && targets.Length > 0:
        Run(targets, milliseconds, workers);
        return 0;
    default:
        Console.Error.WriteLine("Expected run, perhaps --slowest and the milliseconds of the slowest test, --workers and how many run side by side, and folders or files below src/NewsModel, such as Timestamps/Resolution.");
        return 2;
}

static void Run(string[] targets, int slowest, int workers)
{
    var root = Root();
    var mutants = new Mutants(root);
    var all = mutants.Make(targets);
    Console.WriteLine($"{all.Count} mutants");
    var judgement = new Judgement(mutants.Folder, slowest, workers);
    judgement.Fated += id =>
    {
        if (judgement.Fates[id].Fate != Fate.Killed) Console.WriteLine(Report.Line(all[id - 1], judgement));
    };
    judgement.Run(all.Select(mutant => mutant.Id));
    var report = Report.Lines(all, judgement).ToList();
    File.WriteAllLines(Path.Combine(root, "artifacts", "mutation", "report.md"), report);
    report.ForEach(Console.WriteLine);
}

static (int Slowest, int Workers) Options(ref string[] arguments) => (Option(ref arguments, "--slowest", 500), Option(ref arguments, "--workers", 1));

static int Option(ref string[] arguments, string name, int otherwise)
{
    if (arguments is not [var first, var number, .. var others] || first != name) return otherwise;
    arguments = others;
    return Number(number);
}

static Worker Worker(string slowest) => new(AppContext.BaseDirectory, TimeSpan.FromMilliseconds(Number(slowest)));

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static string Root()
{
    for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        if (File.Exists(Path.Combine(folder, "NewsModel.sln"))) return folder;
    throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds NewsModel.sln.");
}
