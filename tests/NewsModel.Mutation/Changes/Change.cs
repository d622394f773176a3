using Microsoft.CodeAnalysis;

namespace NewsModel.Mutation.Changes;

/// <summary>How a change is written into the source.</summary>
internal enum Form
{
    /// <summary>Another expression in its place.</summary>
    Instead,

    /// <summary>A condition that always holds.</summary>
    True,

    /// <summary>A condition that never holds.</summary>
    False,

    /// <summary>A statement left out.</summary>
    Skip,

    /// <summary>An arm of a switch with another pattern, or without any when the text is empty.</summary>
    Arm,
}

/// <summary>One change of one node.</summary>
internal sealed record Change(SyntaxNode Node, Form Form, string Text = "")
{
    public string Original => Flat(Node.ToString());

    public string Changed => Form switch
    {
        Form.True => $"true ({Original})",
        Form.False => $"false ({Original})",
        Form.Skip => "(left out)",
        Form.Arm when Text.Length == 0 => "(arm left out)",
        Form.Arm => $"{Text} => …",
        _ => Flat(Text),
    };

    /// <summary>On one line, so that the lines behind keep their numbers.</summary>
    public static string Flat(string text) =>
        string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
