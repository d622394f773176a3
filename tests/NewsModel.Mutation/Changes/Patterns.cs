using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsModel.Mutation.Changes;

/// <summary>The changes of patterns: a part left out, a number's neighbors.</summary>
internal sealed class Patterns(Constants constants)
{
    public IEnumerable<string> Of(PatternSyntax pattern)
    {
        var whole = pattern.ToString();
        foreach (var part in pattern.DescendantNodesAndSelf().OfType<SyntaxNode>())
        {
            foreach (var text in Changed(part))
                yield return Change.Flat(whole[..(part.SpanStart - pattern.SpanStart)] + text + whole[(part.Span.End - pattern.SpanStart)..]);
        }
    }

    public IEnumerable<Change> OfArm(SwitchExpressionArmSyntax arm)
    {
        if (arm.Pattern is DiscardPatternSyntax or VarPatternSyntax) yield break;
        yield return new Change(arm, Form.Arm);
        foreach (var text in Of(arm.Pattern)) yield return new Change(arm, Form.Arm, text);
    }

    private IEnumerable<string> Changed(SyntaxNode part)
    {
        switch (part)
        {
            case BinaryPatternSyntax both:
                yield return $"{both.Left}";
                yield return $"{both.Right}";
                break;
            case PropertyPatternClauseSyntax { Subpatterns: { Count: > 1 } parts }:
                for (var left = 0; left < parts.Count; left++)
                    yield return $"{{ {string.Join(", ", parts.Where((_, at) => at != left))} }}";
                break;
            case RelationalPatternSyntax relation:
                foreach (var number in Numbers(relation.Expression)) yield return $"{relation.OperatorToken.Text} {number}";
                break;
            case ConstantPatternSyntax constant:
                foreach (var number in Numbers(constant.Expression)) yield return number;
                break;
        }
    }

    private IEnumerable<string> Numbers(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax { Token.Value: int } || constants.Contains(expression) ? [$"{expression} + 1", $"{expression} - 1"] : [];
}
