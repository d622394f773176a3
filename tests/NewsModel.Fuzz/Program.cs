using System.Globalization;
using System.Text;
using NewsModel.Fuzz;
using SharpFuzz;

Console.OutputEncoding = Encoding.UTF8;
return args switch
{
    ["fuzz", var target] when Targets.All.TryGetValue(target, out var check) => Fuzz(check),
    ["replay", var target, .. var paths] when Targets.All.TryGetValue(target, out var check) => Replay.Run(check, paths),
    ["growth", var target, .. var paths] when Targets.All.TryGetValue(target, out var check) => Growth.Run(check, paths),
    ["instrument", var assembly] => Instrument(assembly),
    ["hostile", var mebibytes, .. var only] => Hostile.Run(int.Parse(mebibytes, CultureInfo.InvariantCulture), only.FirstOrDefault()),
    ["words"] => Words.Print(),
    _ => Usage(),
};

static int Fuzz(Action<byte[]> check)
{
    Fuzzer.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        check(bytes.ToArray());
    });
    return 0;
}

static int Instrument(string assembly)
{
    var types = Fuzzer.Instrument(assembly, _ => true, Options.Value);
    Console.WriteLine($"{types.Count()} types of {Path.GetFileName(assembly)} instrumented");
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine($"Expected fuzz TARGET, replay TARGET FILES, growth TARGET FILES, hostile MEBIBYTES [INPUT], instrument ASSEMBLY or words; targets are {string.Join(", ", Targets.All.Keys)}.");
    return 2;
}
