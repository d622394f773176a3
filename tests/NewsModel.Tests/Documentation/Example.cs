using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsModel.Tests.Documentation;

/// <summary>The code of one example of the documentation, and what it says that it prints.</summary>
/// <remarks>
/// The convention, the same as in the READMEs: an example is C# that a reader can paste into a new program. Its first lines
/// may be <c>using</c> directives; those of a new project and <c>using NewsModel</c> are there already. It prints by
/// <c>Console.WriteLine</c>, and a comment says what: behind the statement when that is one line,
/// <code>
/// Console.WriteLine(stamp);    // 2018-03-03T17:28+02:00
/// </code>
/// else on lines of their own right below it, one comment for each printed line. All other comments are prose.
/// </remarks>
internal sealed class Example
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview, DocumentationMode.None);

    public Example(string member, string code)
    {
        (Member, Code) = (member, code.Trim('\r', '\n'));
        Root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(Code, Options).GetRoot();
    }

    /// <summary>The documentation id of the member that it belongs to.</summary>
    public string Member { get; }

    public string Code { get; }

    public CompilationUnitSyntax Root { get; }

    /// <summary>The lines that it says it prints, in the order in which they stand.</summary>
    public IEnumerable<string> Expected => Root.DescendantNodes().OfType<ExpressionStatementSyntax>().Where(Prints).SelectMany(Said);

    /// <summary>The statements that print.</summary>
    public static bool Prints(ExpressionStatementSyntax statement) =>
        statement.Expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "Console" } } };

    private static IEnumerable<string> Said(ExpressionStatementSyntax statement)
    {
        var behind = Comments(statement.GetLastToken().TrailingTrivia);
        return behind.Count > 0 ? behind : Below(statement.GetLastToken().GetNextToken(includeZeroWidth: true).LeadingTrivia);
    }

    // Up to the first line that is empty or code.
    private static List<string> Below(SyntaxTriviaList trivia) =>
        Comments(new SyntaxTriviaList(trivia.TakeWhile((each, index) => !each.IsKind(SyntaxKind.EndOfLineTrivia) || (index > 0 && !trivia[index - 1].IsKind(SyntaxKind.EndOfLineTrivia)))));

    private static List<string> Comments(SyntaxTriviaList trivia) =>
        [.. trivia.Where(each => each.IsKind(SyntaxKind.SingleLineCommentTrivia)).Select(each => Said(each.ToString()))];

    private static string Said(string comment) => (comment.StartsWith("// ", StringComparison.Ordinal) ? comment[3..] : comment[2..]).TrimEnd();
}
