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
    case ["run", "--slowest", var slowest, .. var targets] when targets.Length > 0:
        Run(targets, Number(slowest));
        return 0;
    case ["run", .. var targets] when targets.Length > 0:
        Run(targets, slowest: 500);
        return 0;
    default:
        Console.Error.WriteLine("Expected run, perhaps --slowest and the milliseconds of the slowest test, and folders or files below src/NewsModel, such as Timestamps/Resolution.");
        return 2;
}

static void Run(string[] targets, int slowest)
{
    var root = Root();
    var mutants = new Mutants(root);
    var all = mutants.Make(targets);
    Console.WriteLine($"{all.Count} mutants");
    var judgement = new Judgement(mutants.Folder, slowest);
    judgement.Fated += id =>
    {
        if (judgement.Fates[id].Fate != Fate.Killed) Console.WriteLine(Report.Line(all[id - 1], judgement));
    };
    judgement.Run(all.Select(mutant => mutant.Id));
    var report = Report.Lines(all, judgement).ToList();
    File.WriteAllLines(Path.Combine(root, "artifacts", "mutation", "report.md"), report);
    report.ForEach(Console.WriteLine);
}

static Worker Worker(string slowest) => new(AppContext.BaseDirectory, TimeSpan.FromMilliseconds(Number(slowest)));

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static string Root()
{
    for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        if (File.Exists(Path.Combine(folder, "NewsModel.sln"))) return folder;
    throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds NewsModel.sln.");
}
