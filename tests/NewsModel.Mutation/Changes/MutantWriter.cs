using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsModel.Mutation.Changes;

/// <summary>Writes a file anew with some of its changes, each behind its switch. Lines keep their numbers.</summary>
internal sealed class MutantWriter(IEnumerable<(int Id, Change Change)> mutants)
{
    private readonly ILookup<SyntaxNode, (int Id, Change Change)> changes = mutants.ToLookup(mutant => mutant.Change.Node);

    /// <summary>Whether a node and what is below it may be changed: no constants, types, attributes, messages.</summary>
    public static bool IsOpen(SyntaxNode node) => node switch
    {
        PatternSyntax or TypeSyntax and not NameSyntax or AttributeListSyntax or EnumMemberDeclarationSyntax or ParameterListSyntax or SwitchLabelSyntax or UsingDirectiveSyntax => false,
        ThrowExpressionSyntax or ThrowStatementSyntax or InterpolationFormatClauseSyntax or BaseListSyntax or ExplicitInterfaceSpecifierSyntax => false,
        FieldDeclarationSyntax field => !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        LocalDeclarationStatementSyntax local => !local.IsConst,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } => false,
        _ => true,
    };

    public string Write(SyntaxNode node)
    {
        if (!IsOpen(node)) return node.ToFullString();
        var text = node is SwitchExpressionArmSyntax arm ? WriteArm(arm) : WriteChildren(node);
        if (node is SwitchExpressionArmSyntax || !changes.Contains(node)) return text;
        var (head, tail) = (node.GetLeadingTrivia().ToFullString(), node.GetTrailingTrivia().ToFullString());
        var core = text[head.Length..(text.Length - tail.Length)];
        foreach (var (id, change) in changes[node])
        {
            core = change.Form switch
            {
                Form.True => $"(({core}) || Mutant.Is({id}))",
                Form.False => $"(({core}) && !Mutant.Is({id}))",
                Form.Skip => $"{{ if (!Mutant.Is({id})) {core} }}",
                _ => $"(Mutant.Is({id}) ? ({Change.Flat(change.Text)}) : {core})",
            };
        }

        // An assignment is a statement only without parentheses.
        if (node is AssignmentExpressionSyntax) core = $"_ = {core}";
        return head + core + tail;
    }

    private string WriteChildren(SyntaxNode node)
    {
        var text = new StringBuilder();
        foreach (var child in node.ChildNodesAndTokens()) text.Append(child.AsNode() is { } below ? Write(below) : child.ToFullString());
        return text.ToString();
    }

    private string WriteArm(SwitchExpressionArmSyntax arm)
    {
        if (!changes.Contains(arm)) return WriteChildren(arm);
        var (was, now) = arm.WhenClause is { } when ? ($"({Change.Flat(when.Condition.ToString())}) && ", $"({Write(when.Condition)}) && ") : ("", "");
        var off = string.Join(" && ", changes[arm].Select(mutant => $"!Mutant.Is({mutant.Id})"));
        var others = changes[arm].Where(mutant => mutant.Change.Text.Length > 0)
            .Select(mutant => $", {mutant.Change.Text} when {was}Mutant.Is({mutant.Id}) => {Change.Flat(arm.Expression.ToString())}");
        return $"{arm.Pattern.ToFullString()} when {now}{off} => {Write(arm.Expression).TrimEnd()}{string.Concat(others)}{arm.GetTrailingTrivia().ToFullString()}";
    }
}
