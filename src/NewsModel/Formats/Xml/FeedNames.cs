namespace NewsModel.Formats.Xml;

/// <summary>Names that feeds give to what they have no element for.</summary>
internal static class FeedNames
{
    /// <summary>The scheme of categories that are an article's sections, not its keywords.</summary>
    public const string SectionScheme = "https://schema.org/articleSection";
}
