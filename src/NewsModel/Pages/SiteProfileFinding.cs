namespace NewsModel;

/// <summary>Something wrong or needless in a profile.</summary>
/// <param name="Where">The member, and for a test its name: <c>sections</c>, <c>tests 'print page'</c>.</param>
/// <param name="Message">What was expected and what was found, as a sentence.</param>
/// <param name="IsError">Whether the profile must not be used so; else it is a hint.</param>
/// <include file="Examples/SiteProfileFinding.xml" path="*/example[@id='SiteProfileFinding']"/>
public readonly record struct SiteProfileFinding(string Where, string Message, bool IsError)
{
    /// <summary>The finding as a line: <c>error: sections: …</c>.</summary>
    public override string ToString() => $"{(IsError ? "error" : "hint")}: {Where}: {Message}";
}
