namespace NewsModel;

/// <summary>How much a <see cref="SchemaOrgFinding"/> matters.</summary>
/// <include file="Examples/SchemaOrgSeverity.xml" path="*/example[@id='SchemaOrgSeverity']"/>
public enum SchemaOrgSeverity
{
    /// <summary>The article is shown, but less well than it could be.</summary>
    /// <include file="Examples/SchemaOrgSeverity.xml" path="*/example[@id='Warning']"/>
    Warning,

    /// <summary>The article is not shown as an article, or shows something false.</summary>
    /// <include file="Examples/SchemaOrgSeverity.xml" path="*/example[@id='Error']"/>
    Error,
}
