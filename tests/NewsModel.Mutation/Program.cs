using System.Globalization;
using System.Text;
using NewsModel.Mutation;
using NewsModel.Mutation.Running;
using NewsModel.Mutation.Witnesses;

Console.OutputEncoding = Encoding.UTF8;
switch (args)
{
    case ["worker", var slowest, var tests, var left, .. var ids]:
        Worker(slowest, tests).Run(ids.Select(Number), File.ReadLines(left).ToHashSet());
        return 0;
    case ["fresh", var slowest, var tests, var id, var left]:
        Worker(slowest, tests).RunFresh(Number(id), File.ReadLines(left).ToHashSet());
        return 0;
    case ["run", .. var targets] when Option(ref targets, "--slowest", "500") is var milliseconds && Option(ref targets, "--workers", "1") is var workers
        && Option(ref targets, "--tests", "") is var named && targets.Length > 0:
        Run(targets, new Judged(Number(milliseconds), Number(workers), named));
        return 0;
    case ["witness", var seconds, .. var rest] when Option(ref rest, "--workers", "1") is var workers && rest.Length == 0:
        new WitnessReport(Path.Combine(Root(), "artifacts", "mutation")).Write(Number(seconds), Number(workers));
        return 0;
    case ["witnesses", var alive, var seconds, var share, var shares]:
        WitnessReport.Print(Mutants(alive).Where(mutant => mutant.Id % Number(shares) == Number(share)), new Explanations(Root()), TimeSpan.FromSeconds(Number(seconds)), Number(share));
        return 0;
    case ["show"]:
        new WitnessReport(Path.Combine(Root(), "artifacts", "mutation")).Show();
        return 0;
    case ["shown", var alive]:
        WitnessReport.PrintShown([.. Mutants(alive)], new Explanations(Root()), Console.In.ReadToEnd());
        return 0;
    default:
        Console.Error.WriteLine("Expected run, perhaps --slowest and the milliseconds of the slowest test, --workers and how many run side by side, --tests and a part of the tests' full names, and folders or files below src/NewsModel, such as Timestamps/Resolution; or, after a run, witness, the seconds to search, and perhaps --workers; or show, with texts on the standard input that a line of --- parts.");
        return 2;
}

static void Run(string[] targets, Judged by)
{
    var root = Root();

    // Read first, so that a fault in its rows shows before the long run.
    var explanations = new Explanations(root);
    var mutants = new Mutants(root);
    var all = mutants.Make(targets);
    Console.WriteLine($"{all.Count} mutants");
    var judgement = new Judgement(mutants.Folder, by);
    judgement.Fated += id =>
    {
        if (judgement.Fates[id].Fate != Fate.Killed) Console.WriteLine(Report.Line(all[id - 1], judgement));
    };
    judgement.Run(all.Select(mutant => mutant.Id));
    var report = Report.Lines(all, judgement, explanations).ToList();
    var folder = Path.Combine(root, "artifacts", "mutation");
    File.WriteAllLines(Path.Combine(folder, "report.md"), report);
    File.WriteAllLines(Path.Combine(folder, WitnessReport.Alive), all.Where(judgement.IsAlive).Select(mutant => mutant.ToRow()));
    File.WriteAllLines(Path.Combine(folder, "unexplained.tsv"), all.Where(mutant => judgement.IsAlive(mutant) && explanations.Of(mutant) is null).Select(explanations.Row));
    report.ForEach(Console.WriteLine);
}

static string Option(ref string[] arguments, string name, string otherwise)
{
    if (arguments is not [var first, var value, .. var others] || first != name) return otherwise;
    arguments = others;
    return value;
}

static IEnumerable<Mutant> Mutants(string alive) => File.ReadLines(alive).Select(Mutant.OfRow);

static Worker Worker(string slowest, string tests) => new(AppContext.BaseDirectory, TimeSpan.FromMilliseconds(Number(slowest)), tests);

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

static string Root()
{
    for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        if (File.Exists(Path.Combine(folder, "NewsModel.sln"))) return folder;
    throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds NewsModel.sln.");
}
