namespace NewsModel;

/// <summary>How much a <see cref="SchemaOrgFinding"/> matters.</summary>
public enum SchemaOrgSeverity
{
    /// <summary>The article is shown, but less well than it could be.</summary>
    Warning,

    /// <summary>The article is not shown as an article, or shows something false.</summary>
    Error,
}
