using System.Text;

namespace NewsModel.Cli;

/// <summary>Lets a Windows console show UTF-8 while the command runs, and gives it back as it was.</summary>
internal sealed class Utf8Console : IDisposable
{
    private readonly Encoding? output;
    private readonly Encoding? input;

    private Utf8Console(Encoding? output, Encoding? input) => (this.output, this.input) = (output, input);

    public static Utf8Console Prepare()
    {
        if (!OperatingSystem.IsWindows()) return new Utf8Console(null, null);
        try
        {
            var before = new Utf8Console(Console.OutputEncoding, Console.InputEncoding);
            Console.OutputEncoding = new UTF8Encoding(false);
            Console.InputEncoding = new UTF8Encoding(false);
            return before;
        }
        catch (IOException)
        {
            // No console is attached; pipes and files carry bytes as they are.
            return new Utf8Console(null, null);
        }
    }

    public void Dispose()
    {
        if (output is not null) Console.OutputEncoding = output;
        if (input is not null) Console.InputEncoding = input;
    }
}
