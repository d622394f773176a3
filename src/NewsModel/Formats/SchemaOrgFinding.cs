namespace NewsModel;

/// <summary>One thing that keeps a search engine from showing an article well.</summary>
/// <param name="Path">The member of the article that it is about, as <see cref="NewsJson"/> names it.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Problem">What was expected and what was found.</param>
/// <param name="Advice">What to do.</param>
/// <include file="Examples/SchemaOrgFinding.xml" path="*/example[@id='SchemaOrgFinding']"/>
public readonly record struct SchemaOrgFinding(string Path, SchemaOrgSeverity Severity, string Problem, string Advice)
{
    /// <summary>Path, problem and advice on one line.</summary>
    public override string ToString() => $"{Path}: {Problem} {Advice}";
}
