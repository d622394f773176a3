using NewsModel;

namespace Newsroom.Reading;

/// <summary>A page as it came in, and what was read in it. All places count the units of <see cref="Text"/>.</summary>
internal sealed record SubmittedPage(string Text, PageContext Context, PageReading Reading)
{
    public Guid Id { get; } = ArticleId.Of(Text, Context);

    public Article Article => Reading.Article with { Id = ArticleId.Urn(Id) };
}
