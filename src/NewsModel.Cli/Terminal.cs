namespace NewsModel.Cli;

/// <summary>All that a run sees of the world outside.</summary>
/// <param name="OpenInput">Opens standard input; called at most once, and only when it is needed.</param>
/// <param name="Output">Standard output, UTF-8.</param>
/// <param name="Errors">Standard error.</param>
/// <param name="Color">Whether a person looks at <paramref name="Output"/> and wants color.</param>
/// <param name="Watched">Whether a person looks at <paramref name="Errors"/>.</param>
internal sealed record Terminal(Func<Stream> OpenInput, Stream Output, TextWriter Errors, bool Color = false, bool Watched = false)
{
    public void Complain(string sentence) => Errors.WriteLine($"newsmodel: {sentence}");
}
