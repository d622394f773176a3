namespace NewsModel.Cli.Help;

/// <summary>The written part of a command's help: <c>Help/NAME.txt</c>, with the outer command in front of an inner one, whose examples a test runs.</summary>
internal static class HelpPage
{
    public static string Of(string command)
    {
        using var stream = typeof(HelpPage).Assembly.GetManifestResourceStream($"{command}.txt")
            ?? throw new InvalidOperationException($"The help page '{command}.txt' is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
