using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

/// <summary>Prints what the package answered; the exit code is 1 when one answer was not the right one.</summary>
internal static class Answers
{
    public const string Published = "2018-03-03T17:28+02:00";

    /// <summary>The day and the clock as the page prints them, the clock minute first.</summary>
    public const string Line = "السبت ٣ مارس ٢٠١٨ ٢٨: ٠٥ م +02:00 EET";

    private static bool right = true;

    public static int ExitCode => right ? 0 : 1;

    /// <summary>The script that started the program reads from this line what it really runs on.</summary>
    public static void PrintRuntime() => Console.WriteLine(
        $"runs on {RuntimeInformation.FrameworkDescription}, {(RuntimeFeature.IsDynamicCodeCompiled ? "compiled as it runs" : "compiled ahead of time")}");

    public static void Expect<T>(string what, T want, T got)
    {
        if (EqualityComparer<T>.Default.Equals(want, got))
        {
            Console.WriteLine($"{what}: {got}");
            return;
        }

        right = false;
        Console.WriteLine($"{what}: expected {want}, got {got}");
    }
}
