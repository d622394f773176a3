using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsModel.Benchmarks.Peers;

/// <summary>dateparser, Debian's package python3-dateparser, through a process that times itself.</summary>
internal static class PythonDateparser
{
    /// <summary>Its version, the nanoseconds a line and the answers; the answers are null when it is not installed.</summary>
    public static (string Version, double Nanoseconds, DateAnswer?[]? Answers) Read(string[] lines)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", [Repository.PathOf("tests/NewsModel.Benchmarks/Peers/read_with_dateparser.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(string.Join('\n', lines));
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode == 0) return Answers(output);
            return errors.Result.Contains("No module named 'dateparser'", StringComparison.Ordinal) ? default : throw new InvalidOperationException(errors.Result);
        }
        catch (Win32Exception)
        {
            return default;
        }
    }

    private static (string Version, double Nanoseconds, DateAnswer?[]? Answers) Answers(string output)
    {
        using var json = JsonDocument.Parse(output);
        var root = json.RootElement;
        return (root.GetProperty("version").GetString()!, root.GetProperty("nanoseconds").GetDouble(), [.. root.GetProperty("answers").EnumerateArray().Select(Answer)]);
    }

    private static DateAnswer? Answer(JsonElement answer)
    {
        if (answer.GetString() is not { } iso) return null;
        var value = DateTimeOffset.Parse(iso, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return new(DateOnly.FromDateTime(value.DateTime), TimeOnly.FromDateTime(value.DateTime), value.Offset);
    }
}
