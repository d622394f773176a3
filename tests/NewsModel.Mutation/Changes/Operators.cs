using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsModel.Mutation.Changes;

/// <summary>The changes of expressions and statements.</summary>
internal sealed class Operators(Constants constants)
{
    private readonly Patterns patterns = new(constants);

    public IEnumerable<Change> Of(SyntaxNode node) => node switch
    {
        SwitchExpressionArmSyntax arm => patterns.OfArm(arm),
        StatementSyntax statement => OfStatement(statement),
        ExpressionSyntax expression => Conditions.Of(expression).Concat(OfExpression(expression)),
        _ => [],
    };

    private static IEnumerable<Change> OfStatement(StatementSyntax statement)
    {
        if (statement is ExpressionStatementSyntax or ContinueStatementSyntax or BreakStatementSyntax or YieldStatementSyntax or ReturnStatementSyntax { Expression: null })
            yield return new Change(statement, Form.Skip);
    }

    private IEnumerable<Change> OfExpression(ExpressionSyntax expression) => expression switch
    {
        BinaryExpressionSyntax binary => OfBinary(binary).Select(text => new Change(binary, Form.Instead, text)),
        LiteralExpressionSyntax literal => OfLiteral(literal).Select(text => new Change(literal, Form.Instead, text)),
        IdentifierNameSyntax or MemberAccessExpressionSyntax when constants.Contains(expression) => Around(expression),
        IsPatternExpressionSyntax { Pattern: var pattern } test => patterns.Of(pattern).Select(text => new Change(test, Form.Instead, $"{test.Expression} is {text}")),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: not LiteralExpressionSyntax } minus => [new Change(minus, Form.Instead, $"{minus.Operand}")],
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } add => [new Change(add, Form.Instead, $"{add.Left} -= {add.Right}")],
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SubtractAssignmentExpression } minus => [new Change(minus, Form.Instead, $"{minus.Left} += {minus.Right}")],
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } set => [new Change(set, Form.Instead, $"{set.Left} = {set.Right}")],
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Max" or "Min" } access } call =>
            [new Change(call, Form.Instead, $"{access.Expression}.{(access.Name.Identifier.ValueText == "Max" ? "Min" : "Max")}{call.ArgumentList}")],
        _ => [],
    };

    private static IEnumerable<Change> Around(ExpressionSyntax constant) =>
        [new Change(constant, Form.Instead, $"{constant} + 1"), new Change(constant, Form.Instead, $"{constant} - 1")];

    private IEnumerable<string> OfBinary(BinaryExpressionSyntax binary)
    {
        var (left, right) = (binary.Left, binary.Right);

        // Beside a constant its neighbors say the same.
        if (Other(binary.Kind()) is { } other && !(IsComparison(binary) && (IsNumber(left) || IsNumber(right)))) yield return $"{left} {other} {right}";
        if (!binary.IsKind(SyntaxKind.CoalesceExpression)) yield break;
        yield return $"{left}";
        yield return $"{right}";
    }

    private bool IsNumber(ExpressionSyntax expression) => expression is LiteralExpressionSyntax || constants.Contains(expression);

    private static bool IsComparison(BinaryExpressionSyntax binary) =>
        binary.Kind() is SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;

    private static string? Other(SyntaxKind kind) => kind switch
    {
        SyntaxKind.LessThanExpression => "<=",
        SyntaxKind.LessThanOrEqualExpression => "<",
        SyntaxKind.GreaterThanExpression => ">=",
        SyntaxKind.GreaterThanOrEqualExpression => ">",
        SyntaxKind.AddExpression => "-",
        SyntaxKind.SubtractExpression => "+",
        SyntaxKind.MultiplyExpression => "/",
        SyntaxKind.DivideExpression => "*",
        SyntaxKind.ModuloExpression => "/",
        SyntaxKind.BitwiseAndExpression => "|",
        SyntaxKind.BitwiseOrExpression => "&",
        _ => null,
    };

    private static IEnumerable<string> OfLiteral(LiteralExpressionSyntax literal)
    {
        if (literal.IsKind(SyntaxKind.TrueLiteralExpression) && !Conditions.IsOfLoop(literal)) yield return "false";
        if (literal.IsKind(SyntaxKind.FalseLiteralExpression)) yield return "true";
        if (literal.Token.Value is not int number || IsOfFlags(literal)) yield break;
        yield return $"{number + 1}";
        if (number > 0) yield return $"{number - 1}";
    }

    /// <summary>"(flags &amp; some) != 0" has no other number to hold against.</summary>
    private static bool IsOfFlags(LiteralExpressionSyntax literal) =>
        literal.Parent is BinaryExpressionSyntax { Left: ParenthesizedExpressionSyntax { Expression.RawKind: (int)SyntaxKind.BitwiseAndExpression } };
}
