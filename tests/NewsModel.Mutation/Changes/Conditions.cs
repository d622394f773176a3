using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsModel.Mutation.Changes;

/// <summary>
/// Conditions that always hold or never do. An operand of <c>&amp;&amp;</c> that always holds is a condition that was dropped: it
/// dies only by a test in which nothing else says no. A negated condition, or <c>||</c> for <c>&amp;&amp;</c>, dies by any
/// test that kills one of these, and is left out.
/// </summary>
internal static class Conditions
{
    public static IEnumerable<Change> Of(ExpressionSyntax expression)
    {
        if (expression is ParenthesizedExpressionSyntax or LiteralExpressionSyntax) return [];
        var parent = Parent(expression);
        if (parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }) return [];
        if (parent.IsKind(SyntaxKind.LogicalAndExpression)) return [new Change(expression, Form.True)];
        if (parent.IsKind(SyntaxKind.LogicalOrExpression)) return [new Change(expression, Form.False)];
        if (!IsBoolean(expression) && !IsCondition(expression, parent) && !IsAnswer(expression, parent)) return [];
        List<Change> changes = [];
        if (!expression.IsKind(SyntaxKind.LogicalAndExpression) && !IsOfLoop(expression)) changes.Add(new Change(expression, Form.True));
        if (!expression.IsKind(SyntaxKind.LogicalOrExpression) && !IsFailure(expression)) changes.Add(new Change(expression, Form.False));
        return changes;
    }

    /// <summary>What notes a failure always says no.</summary>
    private static bool IsFailure(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax call && call.Expression.GetLastToken().ValueText.StartsWith("Fail", StringComparison.Ordinal);

    public static bool IsOfLoop(ExpressionSyntax expression) => Parent(expression) is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax;

    private static SyntaxNode? Parent(ExpressionSyntax expression)
    {
        var parent = expression.Parent;
        while (parent is ParenthesizedExpressionSyntax) parent = parent.Parent;
        return parent;
    }

    private static bool IsBoolean(ExpressionSyntax expression) => expression is IsPatternExpressionSyntax || expression.Kind()
        is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.LogicalNotExpression or SyntaxKind.IsExpression
        or SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
        or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;

    private static bool IsCondition(ExpressionSyntax expression, SyntaxNode? parent) => parent switch
    {
        IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or WhenClauseSyntax => true,
        ForStatementSyntax loop => loop.Condition == expression,
        ConditionalExpressionSyntax choice => choice.Condition.Span.Contains(expression.Span),
        _ => false,
    };

    // What is no bool does not compile, and falls out.
    private static bool IsAnswer(ExpressionSyntax expression, SyntaxNode? parent) =>
        expression is InvocationExpressionSyntax or MemberAccessExpressionSyntax or IdentifierNameSyntax && parent switch
        {
            LambdaExpressionSyntax => true,
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => parent.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
            {
                MethodDeclarationSyntax method => IsBool(method.ReturnType),
                PropertyDeclarationSyntax property => IsBool(property.Type),
                _ => false,
            },
            _ => false,
        };

    private static bool IsBool(TypeSyntax type) => type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.BoolKeyword };
}
